// What a quiz keeps of its article, with a fingerprint of the text.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Article } from "../document/article.ts";
import type { QuizArticle } from "./quiz.ts";

/** SHA-256 of `text`, as a hexadecimal number. */
export const fingerprint = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

export function quizArticleOf(article: Article): QuizArticle {
  const { name, title, lang, dir, published, source, text } = article;
  return {
    name,
    title,
    lang,
    dir,
    ...(published === undefined ? {} : { published }),
    ...(source === undefined ? {} : { source }),
    text,
    sha256: fingerprint(text),
  };
}
