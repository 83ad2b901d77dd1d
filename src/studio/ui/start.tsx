// The first page: an article in, or a project opened again.
import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { openProject, start } from "../state/actions.ts";
import { engine, project, store, tell } from "../state/session.ts";
import { ui } from "../state/view.ts";
import { fill, say, words } from "../words/words.ts";
import type { Project } from "../worker/protocol.ts";
import { FromAddress, fetching } from "./address.tsx";
import { SignButton } from "./button.tsx";
import { fileOf, fileStem, openFile, PASTED, save, titleOf } from "./files.ts";

const SAMPLES: readonly (readonly [file: string, title: string])[] = [
  ["putin-xi-call", "مكالمة بوتين وشي"],
  ["salalah-marathon", "ماراثون صلالة"],
  ["ibn-battuta", "ابن بطوطة"],
  ["red-sea-coral-reef", "مرجان البحر الأحمر"],
];

const projects = signal<readonly Project[] | null>(null);
const text = signal("");
/** True while a quiz is made: a second click makes no second one. */
const starting = signal(false);

async function list(): Promise<void> {
  const got = await store.all();
  projects.value = "fault" in got ? [] : got.value.toSorted((a, b) => b.changed - a.changed);
}

async function openSample(name: string): Promise<void> {
  const response = await fetch(`samples/${name}.md`);
  await start(name, await response.text());
}

async function remove(one: Project): Promise<void> {
  if (!confirm(fill(words.value.sureRemove, { title: titleOf(one) }))) return;
  await store.remove(one.id);
  await list();
}

async function exported(one: Project): Promise<void> {
  save(fileOf(`${fileStem(one)}.fahm.json`, await engine.call("project", one)));
}

function Kept({ kept }: { readonly kept: Project }): JSX.Element {
  const title = titleOf(kept);
  const day = new Intl.DateTimeFormat(ui.value === "ar" ? "ar-u-nu-latn" : "en", { dateStyle: "medium" });
  return (
    <li>
      <button type="button" class="open" onClick={() => void openProject(kept.id)}>
        <strong lang="ar" dir="auto">
          {title}
        </strong>
        <small>
          {words.value.counted(kept.entries.length)} · {day.format(kept.changed)}
        </small>
      </button>
      <SignButton
        icon="download"
        label={`${words.value.exportProject}: ${title}`}
        onClick={() => void exported(kept)}
      />
      <SignButton icon="remove" label={`${words.value.removeProject}: ${title}`} onClick={() => void remove(kept)} />
    </li>
  );
}

export function Start(): JSX.Element {
  const said = words.value;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    void list();
    // On a phone the keyboard would cover the page before anybody has seen it.
    if (matchMedia("(hover: hover)").matches) field.current?.focus();
  }, []);

  const some = (projects.value?.length ?? 0) > 0;
  const kept = (
    <section aria-labelledby="kept">
      <h2 id="kept">{said.projects}</h2>
      {some ? (
        <ul class="projects">
          {projects.value?.map((one) => (
            <Kept key={one.id} kept={one} />
          ))}
        </ul>
      ) : (
        <p class="hint">{said.noProjects}</p>
      )}
    </section>
  );

  function make(): void {
    if (text.value.trim() === "") {
      tell(say("emptyText"), true);
      field.current?.focus();
      return;
    }
    if (starting.value) return;
    starting.value = true;
    void start(PASTED, text.value).finally(() => {
      starting.value = false;
      if (project.value !== null) text.value = "";
    });
  }

  return (
    <main class="start" id="work">
      <h1>{said.tagline}</h1>
      <p class="promise">{said.promise}</p>
      <form
        class="paste"
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <label for="article-text">{said.paste}</label>
        <textarea
          id="article-text"
          ref={field}
          lang="ar"
          dir="rtl"
          rows={some ? 5 : 9}
          placeholder={said.pasteHint}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) make();
          }}
        />
        <div class="row">
          <button type="submit" class="primary large" disabled={starting.value}>
            {said.make}
          </button>
          <label class="button file">
            {said.openFile} <small>{said.openKinds}</small>
            <input
              type="file"
              accept=".txt,.md,.markdown,.html,.htm,.docx,.json,text/plain,text/html"
              onChange={(event) => {
                const [file] = event.currentTarget.files ?? [];
                event.currentTarget.value = "";
                if (file !== undefined) void openFile(file);
              }}
            />
          </label>
        </div>
      </form>
      {fetching && <FromAddress />}
      {some && kept}
      <section aria-labelledby="samples">
        <h2 id="samples">{said.sample}</h2>
        <ul class="samples">
          {SAMPLES.map(([name, title]) => (
            <li key={name}>
              <button type="button" lang="ar" onClick={() => void openSample(name)}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      </section>
      {!some && kept}
    </main>
  );
}
