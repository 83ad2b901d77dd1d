// What a teacher decides about pages and paper beside the questions: forms, language, paper, the article, a bank of words.
import type { JSX } from "preact";
import type { PageOptions } from "../../index.ts";
import { chosenForm, chosenUi, formOf, pageUi } from "../state/output.ts";
import { commit } from "../state/session.ts";
import { fill, words } from "../words/words.ts";
import type { Project } from "../worker/protocol.ts";
import { Select } from "./select.tsx";

const FORMS = [1, 2, 3, 4];
const STYLES = ["paragraphs", "lines", "none"] as const;
const PAPERS = ["a4", "letter"] as const;

export function PageSettings({ project }: { readonly project: Project }): JSX.Element {
  const said = words.value;
  const { options, pages = {} } = project;
  const set = (change: PageOptions): void => commit({ pages: { ...pages, ...change } });
  return (
    <details class="settings">
      <summary>{said.pageOptions}</summary>
      <div>
        <label>
          {said.forms}
          <select
            value={String(options.forms)}
            onChange={(event) => commit({ options: { ...options, forms: Number(event.currentTarget.value) } })}
          >
            {[...new Set([...FORMS, options.forms])].map((n) => (
              <option key={n} value={String(n)}>
                {n}
              </option>
            ))}
          </select>
          <small>{said.formsHint}</small>
        </label>
        <label>
          {said.onPaper}
          <Select
            value={pages.article ?? "paragraphs"}
            of={STYLES}
            names={said.articleStyles}
            choose={(article) => set({ article })}
          />
        </label>
        <label>
          <input
            type="checkbox"
            checked={pages.wordBank === true}
            onChange={(event) => set({ wordBank: event.currentTarget.checked })}
          />
          {said.wordBank}
        </label>
        <label>
          {said.paper}
          <Select value={pages.paper ?? "a4"} of={PAPERS} names={said.papers} choose={(paper) => set({ paper })} />
        </label>
        <label>
          {said.pageLanguage}
          <select
            value={pageUi()}
            onChange={(event) => {
              chosenUi.value = event.currentTarget.value === "en" ? "en" : "ar";
            }}
          >
            <option value="ar">العربية</option>
            <option value="en">English</option>
          </select>
        </label>
      </div>
    </details>
  );
}

/** Which of several forms is shown and written; nothing where there is one. */
export function FormChoice({ project }: { readonly project: Project }): JSX.Element | null {
  const said = words.value;
  const { forms } = project.options;
  if (forms < 2) return null;
  return (
    <fieldset class="row forms">
      <legend class="unseen">{said.forms}</legend>
      {Array.from({ length: forms }, (_, index) => (
        <button
          key={index}
          type="button"
          aria-pressed={index === formOf(project)}
          onClick={() => {
            chosenForm.value = index;
          }}
        >
          {fill(said.form, { name: String.fromCharCode(65 + index) })}
        </button>
      ))}
    </fieldset>
  );
}
