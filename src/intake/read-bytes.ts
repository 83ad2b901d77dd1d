// From the bytes of any file that people have an article in to an Article; the converters are loaded when one is needed.
import { type ArticleRead, readArticle } from "../core/document/read-article.ts";
import { errorOf, type Problem } from "../core/problem.ts";
import { decode } from "./decode.ts";
import { decodePage } from "./html/charset.ts";
import { type Kind, kindOf } from "./kind.ts";

/** An article as it comes from a disk, a form or the network. */
export interface ArticleBytes {
  /** File name without extension. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What it is called with its extension, where that is known. */
  readonly file?: string;
  /** The Content-Type that came with it. */
  readonly type?: string;
  /** Where it was fetched. */
  readonly url?: string;
}

/** What people call the files that cannot be read. */
const called: Readonly<Partial<Record<Kind, string>>> = {
  mhtml: "MHTML (.mht, .mhtml)",
  rtf: "RTF (.rtf)",
  opendocument: "OpenDocument (.odt)",
  epub: "EPUB (.epub)",
  excel: "Excel (.xls, .xlsx)",
  powerpoint: "PowerPoint (.ppt, .pptx)",
};

function refusal(kind: Kind): Problem {
  const other = called[kind];
  if (other !== undefined) return errorOf("file-other-kind", { kind: other });
  switch (kind) {
    case "pdf":
      return errorOf("file-pdf");
    case "old-word":
      return errorOf("file-old-word");
    case "locked":
      return errorOf("file-locked");
    case "picture":
      return errorOf("file-picture");
    default:
      return errorOf("file-not-text");
  }
}

function readText(name: string, bytes: Uint8Array, type: string): ArticleRead {
  const decoded = decode(bytes);
  if ("text" in decoded) return readArticle({ name, text: decoded.text });
  // A server may say what a file on a disk cannot.
  const told = decoded.fault === "bad" && /charset/i.test(type) ? decodePage(bytes, type) : null;
  if (told !== null) return readArticle({ name, text: told });
  return {
    problem:
      decoded.fault === "binary"
        ? errorOf("file-not-text")
        : errorOf("file-bad-encoding", { offset: decoded.offset + 1 }),
  };
}

/** Never throws for what is in the bytes: what stands in the way comes back as a problem. */
export async function readArticleBytes(given: ArticleBytes): Promise<ArticleRead> {
  const { name, bytes, file = "", type = "", url = "" } = given;
  const kind = kindOf(bytes, file, type);
  switch (kind) {
    case "text":
      return readText(name, bytes, type);
    case "html": {
      const { readPage } = await import("./html/html-article.ts");
      return readPage({ name, bytes, type, url });
    }
    case "docx": {
      const { readDocx } = await import("./docx/docx-article.ts");
      return readDocx(name, bytes);
    }
    default:
      return { problem: refusal(kind) };
  }
}
