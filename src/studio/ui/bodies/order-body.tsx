// Ordering: the entries in their right order.
import type { JSX } from "preact";
import { fill, words } from "../../words/words.ts";
import { TextField } from "../text-field.tsx";
import { type Body, Line, More, type Of } from "./body.tsx";

export function OrderBody({ item, onChange }: Body<Of<"order">>): JSX.Element {
  const said = words.value;
  const { sequence } = item;
  return (
    <>
      <ol class="options steps">
        {sequence.map((step, at) => (
          <Line
            key={at}
            n={at + 1}
            onRemove={
              sequence.length > 2
                ? () => onChange({ ...item, sequence: sequence.toSpliced(at, 1) }, `remove ${at}`)
                : undefined
            }
          >
            <span class="step-number">{at + 1}</span>
            <TextField
              value={step}
              label={fill(said.step, { n: at + 1 })}
              onChange={(text) => onChange({ ...item, sequence: sequence.with(at, text) }, `step ${at}`)}
            />
          </Line>
        ))}
      </ol>
      <More label={said.addStep} onClick={() => onChange({ ...item, sequence: [...sequence, ""] }, "add")} />
    </>
  );
}
