// The quiz as students see it and as paper shows it, and every file that can be made of it.
import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { isWhole } from "../state/edits.ts";
import { formOf, outputOf, pageUi } from "../state/output.ts";
import { project, run } from "../state/session.ts";
import { ui } from "../state/view.ts";
import { fill, words } from "../words/words.ts";
import type { Project, Said } from "../worker/protocol.ts";
import { SignButton } from "./button.tsx";
import { DOWNLOADS, Downloads } from "./downloads.tsx";
import { FormChoice, PageSettings } from "./page-settings.tsx";

const VIEWS = ["worksheet", "key", "phone", "desktop"] as const;
type View = (typeof VIEWS)[number];

const view = signal<View>("worksheet");
const page = signal("");
/** What could not be done on the page as it was wanted. */
const remarks = signal<readonly Said[]>([]);

/** A sheet of paper, and the style that it alone has: size, foot and width of blanks, which no policy can know beforehand. */
function sheetOf(html: string): { readonly html: string; readonly style: string } {
  const [element = "", style = ""] = /<style>(@page[^<]*)<\/style>/.exec(html) ?? [];
  return { html: html.replace(element, () => ""), style };
}

/** Gives the document of a frame that style in the one way that a policy against inline styles leaves open. */
function dress(frame: HTMLIFrameElement, style: string): void {
  const { contentDocument: inside, contentWindow } = frame as {
    contentDocument: Document | null;
    contentWindow: typeof globalThis | null;
  };
  if (inside === null || contentWindow === null || style === "") return;
  const sheet = new contentWindow.CSSStyleSheet();
  sheet.replaceSync(style);
  inside.adoptedStyleSheets = [sheet];
}

const formatOf = { phone: "html", desktop: "html", worksheet: "worksheet", key: "key" } as const;

function render(now: Project): Promise<void> {
  return run(async () => {
    const made = await outputOf(now, formatOf[view.value]);
    remarks.value = made.problems;
    if (typeof made.content === "string") page.value = made.content;
  });
}

/** Numbers of the items that are left out because something is still to be written. */
function Unfinished({ entries }: Pick<Project, "entries">): JSX.Element | null {
  const numbers = entries.flatMap(({ item }, at) => (isWhole(item) ? [] : [String(at + 1)]));
  if (numbers.length === 0) return null;
  return <p class="message problem">{fill(words.value.incomplete, { list: numbers.join("، ") })}</p>;
}

export function PreviewPane(): JSX.Element | null {
  const now = project.value;
  const said = words.value;
  const frame = useRef<HTMLIFrameElement>(null);
  const language = pageUi();
  const shown = view.value;
  useEffect(() => {
    if (now !== null) void render(now);
  }, [now, shown, language, now === null ? 0 : formOf(now)]);
  if (now === null) return null;
  const paper = shown === "worksheet" || shown === "key";
  const sheet = sheetOf(page.value);
  const finished = now.entries.some(({ item }) => isWhole(item));
  const names: Readonly<Record<View, string>> = {
    phone: `${said.student}: ${said.phone}`,
    desktop: `${said.student}: ${said.desktop}`,
    worksheet: said.worksheet,
    key: said.key,
  };
  return (
    <section class="preview-pane" aria-label={said.preview}>
      <div class="row views">
        {VIEWS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === shown}
            onClick={() => {
              view.value = one;
            }}
          >
            {names[one]}
          </button>
        ))}
      </div>
      {finished && (
        <div class="row">
          {paper && (
            <SignButton
              icon="print"
              main
              label={`${said.print}: ${names[shown]}`}
              onClick={() => frame.current?.contentWindow?.print()}
            >
              {said.print}
            </SignButton>
          )}
          <SignButton
            icon="download"
            label={said.toFiles}
            onClick={() => {
              const heading = document.getElementById(DOWNLOADS);
              heading?.focus({ preventScroll: true });
              heading?.scrollIntoView();
            }}
          >
            {said.toFiles}
          </SignButton>
          <PageSettings project={now} />
        </div>
      )}
      <FormChoice project={now} />
      {remarks.value.map((one) => (
        <p key={one.en} class="hint" role="status">
          {one[ui.value]}
        </p>
      ))}
      <Unfinished entries={now.entries} />
      {finished ? (
        <iframe
          key={paper ? "paper" : "screen"}
          ref={frame}
          class={`preview ${shown}`}
          title={names[shown]}
          // A page that runs its script gets no origin; paper has no script and gets one, so that it can be printed.
          sandbox={paper ? "allow-same-origin allow-modals" : "allow-scripts"}
          srcdoc={sheet.html}
          onLoad={(event) => dress(event.currentTarget, sheet.style)}
        />
      ) : (
        <p class="empty">{said.nothingYet}</p>
      )}
      {finished && <Downloads project={now} />}
    </section>
  );
}
