// quiz.json itself; schema/quiz.schema.json says what stands in it.
import type { Exporter } from "./format.ts";

export const json: Exporter = {
  system: "JSON",
  ending: ".json",
  write: (quiz) => ({ content: `${JSON.stringify(quiz, null, 2)}\n`, leftOut: [] }),
};
