// The whole page: header, messages, and either the beginning or the work on one project.
import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { canRedo, canUndo, close, engine, notice, project, redo, saved, undo, working } from "../state/session.ts";
import { asking, setUi, ui } from "../state/view.ts";
import { fill, say, words } from "../words/words.ts";
import { AskDialog } from "./ask-dialog.tsx";
import { SignButton } from "./button.tsx";
import { openFile, titleOf } from "./files.ts";
import { Start } from "./start.tsx";
import { Work } from "./work.tsx";

const dropping = signal(false);

function Header(): JSX.Element {
  const said = words.value;
  const state = saved.value;
  const open = project.value;
  return (
    <header class="bar">
      <a class="skip" href="#work">
        {said.skip}
      </a>
      {open === null ? (
        <p class="brand">{said.name}</p>
      ) : (
        <h1 class="brand">
          {said.name}
          <span class="unseen">: {titleOf(open)}</span>
        </h1>
      )}
      {open !== null && (
        <>
          <SignButton icon="home" label={said.home} onClick={close}>
            {said.home}
          </SignButton>
          <SignButton icon="undo" label={said.undo} onClick={undo} disabled={!canUndo.value} />
          <SignButton icon="redo" label={said.redo} onClick={redo} disabled={!canRedo.value} />
          <p class={state === "saved" || state === "saving" ? "saved" : "saved fault"} role="status">
            {said[state]}
          </p>
        </>
      )}
      <button
        type="button"
        class="quiet language"
        lang={ui.value === "ar" ? "en" : "ar"}
        onClick={() => setUi(ui.value === "ar" ? "en" : "ar")}
      >
        {said.language}
      </button>
    </header>
  );
}

function Waiting(): JSX.Element | null {
  const progress = working.value;
  if (progress === null) return null;
  const said = words.value;
  const stages = ["weights", "read", "facts", "questions"];
  const loading = progress.stage === "weights";
  const share = loading ? progress.share : (stages.indexOf(progress.stage) + 0.5) / stages.length;
  return (
    <div class="waiting" role="status">
      <p>{loading ? fill(said.weights, { n: Math.round(progress.share * 100) }) : said[progress.stage]}</p>
      <progress
        max={1}
        value={share}
        aria-label={loading ? fill(said.weights, { n: Math.round(share * 100) }) : said[progress.stage]}
      />
      {loading ? (
        <p class="hint">{said.firstTime}</p>
      ) : (
        <button type="button" class="quiet" onClick={() => engine.stop(say("stopped"))}>
          {said.stop}
        </button>
      )}
    </div>
  );
}

function Message(): JSX.Element {
  const told = notice.value;
  useEffect(() => {
    if (told === null || told.problem) return undefined;
    const later = setTimeout(() => {
      notice.value = null;
    }, 6000);
    return () => clearTimeout(later);
  }, [told]);
  return (
    <div class="messages" role="status" aria-live="polite">
      {told !== null && (
        <div class={told.problem ? "message problem" : "message"}>
          <p>{told.text[ui.value]}</p>
          <SignButton
            icon="cross"
            label={words.value.dismiss}
            onClick={() => {
              notice.value = null;
            }}
          />
        </div>
      )}
    </div>
  );
}

/** Undo and redo from the keyboard, where no field has its own. */
function onKey(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
  // By place, not by letter: the keyboard may be Arabic.
  const again = event.code === "KeyY" || (event.code === "KeyZ" && event.shiftKey);
  if (!again && event.code !== "KeyZ") return;
  event.preventDefault();
  if (again) redo();
  else undo();
}

export function App(): JSX.Element {
  useEffect(() => {
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files may be dropped anywhere; the button opens them as well
    <div
      class={dropping.value ? "app dropping" : "app"}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes("Files")) return;
        event.preventDefault();
        dropping.value = true;
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) dropping.value = false;
      }}
      onDrop={(event) => {
        dropping.value = false;
        const file = event.dataTransfer?.files[0];
        if (file === undefined) return;
        event.preventDefault();
        void openFile(file);
      }}
    >
      <Header />
      <Waiting />
      <Message />
      {project.value === null ? <Start /> : <Work key={project.value.id} />}
      {asking.value !== null && <AskDialog />}
    </div>
  );
}
