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

/** Adds a word for screen readers and a class for the eye. */
export function tag(node: Element, className: string, words: string): void {
  node.classList.add(className);
  node.append(element("span", { class: "tag" }, [words]));
}

/** Takes back what `tag` did. */
export function untag(root: ParentNode): void {
  for (const node of root.querySelectorAll(".tag")) node.remove();
  for (const node of root.querySelectorAll(".is-correct, .is-wrong, .is-key")) {
    node.classList.remove("is-correct", "is-wrong", "is-key");
  }
}
