// Fill-in: every spelling that counts as right.
import type { JSX } from "preact";
import { fill, words } from "../../words/words.ts";
import { TextField } from "../text-field.tsx";
import { type Body, Line, More, type Of } from "./body.tsx";

export function FillBody({ item, onChange }: Body<Of<"fill">>): JSX.Element {
  const said = words.value;
  const set = (answers: readonly string[], field: string): void => {
    const [first = "", ...rest] = answers;
    onChange({ ...item, answers: [first, ...rest] }, field);
  };
  return (
    <>
      <ul class="options">
        {item.answers.map((answer, at) => (
          <Line
            key={at}
            n={at + 1}
            onRemove={at > 0 ? () => set(item.answers.toSpliced(at, 1), `remove ${at}`) : undefined}
          >
            <TextField
              value={answer}
              label={fill(said.accepted, { n: at + 1 })}
              class="right"
              onChange={(text) => set(item.answers.with(at, text), `answer ${at}`)}
            />
          </Line>
        ))}
      </ul>
      <More label={said.addAnswer} onClick={() => set([...item.answers, ""], "add")} />
    </>
  );
}
