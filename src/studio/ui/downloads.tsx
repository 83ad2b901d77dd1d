// Every file that can be made of the quiz, each with what it is good for.
import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { outputOf } from "../state/output.ts";
import { project as current, engine, run, tell } from "../state/session.ts";
import { fill, say, words } from "../words/words.ts";
import type { OutputFormat, Project } from "../worker/protocol.ts";
import { SignButton } from "./button.tsx";
import { fileOf, fileStem, save } from "./files.ts";

const PAGES: readonly OutputFormat[] = ["html", "worksheet", "key", "json"];
const formats = signal<readonly OutputFormat[]>(PAGES);

/** Id of the heading, for whoever leads here. */
export const DOWNLOADS = "downloads";

interface Props {
  readonly project: Project;
}

async function fileIn(format: OutputFormat, { project }: Props): Promise<File> {
  const made = await outputOf(project, format);
  if (made.leftOut.length > 0) tell(say("leftOut", { list: [...new Set(made.leftOut)].join(", ") }));
  return fileOf(`${fileStem(project)}.${made.name}`, made.content);
}

async function share(props: Props): Promise<void> {
  const files = [await fileIn("html", props)];
  // Cancelled by the person, most often.
  await navigator.share({ files, title: props.project.article.title }).catch(() => {});
}

const sharing = typeof navigator.canShare === "function" && navigator.canShare({ files: [fileOf("quiz.html", "x")] });

export function Downloads(props: Props): JSX.Element {
  const said = words.value;
  useEffect(() => {
    void run(async () => {
      const { exports } = await engine.call("warm", undefined);
      formats.value = [...new Set([...PAGES, ...exports])];
    });
  }, []);
  const [named, used] = [said.projectFile, said.projectUse];
  return (
    <section class="downloads" aria-labelledby={DOWNLOADS}>
      <h2 id={DOWNLOADS} tabIndex={-1}>
        {said.downloads}
      </h2>
      <ul>
        {formats.value.map((format) => {
          const [name, use] = said.formats[format] ?? [format, ""];
          return (
            <li key={format}>
              <SignButton
                icon="download"
                label={fill(said.download, { name })}
                onClick={() => void run(async () => save(await fileIn(format, props)))}
              >
                {name}
              </SignButton>
              <small>{use}</small>
            </li>
          );
        })}
        <li>
          <SignButton
            icon="download"
            label={fill(said.download, { name: named })}
            onClick={() =>
              void run(async () => {
                const now = current.value;
                if (now !== null) save(fileOf(`${fileStem(now)}.fahm.json`, await engine.call("project", now)));
              })
            }
          >
            {named}
          </SignButton>
          <small>{used}</small>
        </li>
        {sharing && (
          <li>
            <SignButton icon="share" label={said.share} onClick={() => void run(() => share(props))}>
              {said.share}
            </SignButton>
          </li>
        )}
      </ul>
    </section>
  );
}
