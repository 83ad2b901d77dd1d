// What the language pack finds wrong with a text that should stand alone.
import type { RuleContext } from "../rule.ts";
import { memo } from "./memo.ts";

export const looseIn: (text: string, context: RuleContext) => readonly string[] = memo((text, { pack }) =>
  pack.loose(text),
);
