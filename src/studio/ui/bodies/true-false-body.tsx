// True or false: the verdict, and for a false statement what is wrong in it and what would be right.
import type { JSX } from "preact";
import { words } from "../../words/words.ts";
import { TextField } from "../text-field.tsx";
import type { Body, Of } from "./body.tsx";

export function TrueFalseBody({ item, onChange }: Body<Of<"truefalse">>): JSX.Element {
  const said = words.value;
  const { repair, ...rest } = item;
  const decide = (correct: boolean): void =>
    onChange(
      correct ? { ...rest, correct } : { ...rest, correct, repair: repair ?? { wrong: "", right: "" } },
      "verdict",
    );
  return (
    <>
      <div class="verdict" role="radiogroup" aria-label={said.types.truefalse}>
        {[true, false].map((value) => (
          <label key={String(value)}>
            <input
              type="radio"
              name={`verdict-${item.id}`}
              checked={item.correct === value}
              onChange={() => decide(value)}
            />
            {value ? said.isTrue : said.isFalse}
          </label>
        ))}
      </div>
      {!item.correct && (
        <div class="repair">
          <small aria-hidden="true">{said.wrongWords}</small>
          <small aria-hidden="true">{said.rightWords}</small>
          <TextField
            value={repair?.wrong ?? ""}
            label={said.wrongWords}
            placeholder={said.wrongWords}
            class="wrong"
            onChange={(wrong) => onChange({ ...item, repair: { wrong, right: repair?.right ?? "" } }, "wrong")}
          />
          <TextField
            value={repair?.right ?? ""}
            label={said.rightWords}
            placeholder={said.rightWords}
            class="right"
            onChange={(right) => onChange({ ...item, repair: { wrong: repair?.wrong ?? "", right } }, "right")}
          />
        </div>
      )}
    </>
  );
}
