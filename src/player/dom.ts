// Small tools for building and finding elements; text always enters as text, never as markup.
import { isNumeric, runsOf } from "../core/grading/runs.ts";

type Child = Node | string;

/** An element with attributes and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

/** `text` with each left-to-right run isolated. */
export function isolated(text: string): readonly Child[] {
  return runsOf(text).map((run) => {
    if (!run.ltr) return run.text;
    return element("bdi", isNumeric(run.text) ? { dir: "ltr", class: "figure" } : { dir: "ltr" }, [run.text]);
  });
}

/** The only element with that `data-role`; a page without it is broken. */
export function role<T extends Element>(name: string, kind: new () => T, root: ParentNode = document): T {
  const found = root.querySelector(`[data-role="${name}"]`);
  if (!(found instanceof kind)) throw new Error(`The page has no ${name}.`);
  return found;
}

/** All elements of one class that `selector` finds. */
export function all<T extends Element>(selector: string, kind: new () => T, root: ParentNode = document): readonly T[] {
  return [...root.querySelectorAll(selector)].filter((found): found is T => found instanceof kind);
}

/** Language and direction of the article, which may differ from the interface's. */
export function contentDirection(): Readonly<Record<string, string>> {
  const title = document.querySelector("h1");
  return { lang: title?.getAttribute("lang") ?? "", dir: title?.getAttribute("dir") ?? "auto" };
}

/** The class that stands for a score from 0 to 1. */
export const outcomeOf = (score: number): "correct" | "wrong" | "partly" =>
  score === 1 ? "correct" : score === 0 ? "wrong" : "partly";

/** Hands `text` to the reader as a file. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = element("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
