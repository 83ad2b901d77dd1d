// The name of a quiz and its form, as pages and answer files carry it: from article, seed, form and items alone.
import { hashOf } from "../hash.ts";
import type { Quiz } from "../quiz/quiz.ts";

export function quizIdOf({ article, seed, form, items }: Quiz): string {
  return hashOf([article.sha256, seed, form, ...items.map((item) => item.id)].join("\u0000"));
}
