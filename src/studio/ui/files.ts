// Files in and out: what people open or drop, and what they are given.

import { importProject, start } from "../state/actions.ts";
import { words } from "../words/words.ts";
import type { Project } from "../worker/protocol.ts";

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** Opens an article, or a project or quiz that was saved. */
export async function openFile(file: File): Promise<void> {
  if (/\.json$/i.test(file.name)) await importProject(await file.text());
  else await start(file.name.replace(/\.[^.]*$/, ""), { bytes: await bytesOf(file), file: file.name });
}

export function titleOf({ article }: Pick<Project, "article">): string {
  return article.title.trim() === "" ? words.value.untitled : article.title;
}

/** A name for files of this project: of its article's file, or the first words of the title. */
export function fileStem({ article }: Pick<Project, "article">): string {
  if (article.name !== PASTED) return article.name;
  const first = article.title.match(/[\p{L}\p{M}\p{N}]+/gu)?.slice(0, 5) ?? [];
  return first.length === 0 ? PASTED : first.join("-");
}

/** The name of an article that came from no file. */
export const PASTED = "article";

export function fileOf(name: string, content: string | Uint8Array): File {
  const type = name.endsWith(".html") ? "text/html" : name.endsWith(".json") ? "application/json" : "";
  return new File([typeof content === "string" ? content : new Uint8Array(content)], name, { type });
}

/** Gives `file` to the person, as the browser does with downloads. */
export function save(file: File): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
