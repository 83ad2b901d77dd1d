// A Word document to an Article: its paragraphs in order, tables cell by cell, pictures left out.
import mammoth from "mammoth";
import { type ArticleRead, articleOf } from "../../core/document/read-article.ts";
import { errorOf } from "../../core/problem.ts";
import { blocksOf } from "../html/blocks.ts";
import { parsePage } from "../html/parse.ts";
import { slimDocx } from "./unpack.ts";

/** Word keeps the names of its styles in English, whatever language it speaks itself. */
const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='caption'] => !", "p[style-name='Caption'] => !"];

/** A heading that nothing stands before. */
function titleOf(document: Document): Element | null {
  const [first] = document.body.children;
  return first !== undefined && /^h[1-6]$/i.test(first.nodeName) ? first : null;
}

export async function readDocx(name: string, bytes: Uint8Array): Promise<ArticleRead> {
  let html: string;
  try {
    const slim = slimDocx(bytes);
    if (slim === null) return { problem: errorOf("docx-too-large") };
    const { buffer } = slim;
    // In a browser mammoth takes `arrayBuffer`, in Node `buffer`, and each overlooks the other.
    const input = { arrayBuffer: buffer, buffer: slim };
    const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));
    const made = await mammoth.convertToHtml(input, { styleMap, convertImage, includeEmbeddedStyleMap: false });
    html = made.value;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { problem: errorOf("docx-broken", { detail }) };
  }
  const document = parsePage(html);
  // Footnotes stand in a list at the end, each with an arrow back to its place.
  for (const note of document.querySelectorAll("ol > li[id*=note], sup")) note.remove();
  const heading = titleOf(document);
  const title = heading === null ? "" : (blocksOf(heading)[0] ?? "");
  heading?.remove();
  const text = blocksOf(document.body).join("\n\n");
  if (text === "" && document.querySelector("img") !== null) return { problem: errorOf("docx-only-pictures") };
  return articleOf(name, text, { title });
}
