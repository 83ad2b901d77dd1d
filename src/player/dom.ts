// Small tools for building and finding elements; text always enters as text, never as markup.
import { isNumeric, runsToIsolate } from "../core/grading/runs.ts";

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
  return runsToIsolate(text).map((run) => {
    if (!run.ltr) return run.text;
    return element("bdi", isNumeric(run.text) ? { dir: "ltr", class: "figure" } : { dir: "ltr" }, [run.text]);
  });
}

/** The only element with that `data-role`; a page without it is broken. */
export function role(name: string): HTMLElement;
export function role<T extends Element>(name: string, kind: new () => T, root?: ParentNode): T;
export function role(name: string, kind: new () => Element = HTMLElement, root: ParentNode = document): Element {
  const found = root.querySelector(`[data-role="${name}"]`);
  if (!(found instanceof kind)) throw new Error(`The page has no ${name}.`);
  return found;
}

/** The same, in one part of the page. */
export const part = (root: ParentNode, name: string): HTMLElement => role(name, HTMLElement, root);

/** Hears of every `type` at `target`. */
export function on<K extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  type: K,
  listener: (event: HTMLElementEventMap[K]) => void,
): void {
  target.addEventListener(type, listener);
}

/** All elements of one class that `selector` finds. */
export function all(selector: string): readonly HTMLElement[];
export function all<T extends Element>(selector: string, kind: new () => T, root?: ParentNode): readonly T[];
export function all(
  selector: string,
  kind: new () => Element = HTMLElement,
  root: ParentNode = document,
): readonly Element[] {
  return [...root.querySelectorAll(selector)].filter((found) => found instanceof kind);
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

/** Puts what the template of `root` holds at the end of `row`: what an item's rows share, and only a script can use. */
export function fillRow(root: HTMLElement, row: HTMLElement): void {
  const shared = root.querySelector("template")?.content.cloneNode(true);
  if (shared !== undefined) row.append(shared);
}
