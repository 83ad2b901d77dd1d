// Matching: what belongs together, and what is to spare.
import type { JSX } from "preact";
import { fill, words } from "../../words/words.ts";
import { TextField } from "../text-field.tsx";
import { type Body, Line, More, type Of } from "./body.tsx";

export function MatchBody({ item, onChange }: Body<Of<"match">>): JSX.Element {
  const said = words.value;
  const { pairs, extra } = item;
  return (
    <>
      <ul class="options pairs">
        {pairs.map((pair, at) => (
          <Line
            key={at}
            n={at + 1}
            onRemove={
              pairs.length > 2 ? () => onChange({ ...item, pairs: pairs.toSpliced(at, 1) }, `remove ${at}`) : undefined
            }
          >
            <TextField
              value={pair.left}
              label={fill(said.leftOf, { n: at + 1 })}
              onChange={(left) => onChange({ ...item, pairs: pairs.with(at, { ...pair, left }) }, `left ${at}`)}
            />
            <span aria-hidden="true">←</span>
            <TextField
              value={pair.right}
              label={fill(said.rightOf, { n: at + 1 })}
              class="right"
              onChange={(right) => onChange({ ...item, pairs: pairs.with(at, { ...pair, right }) }, `right ${at}`)}
            />
          </Line>
        ))}
        {extra.map((one, at) => (
          <Line
            key={`extra ${at}`}
            n={at + 1}
            onRemove={() => onChange({ ...item, extra: extra.toSpliced(at, 1) }, `remove extra ${at}`)}
          >
            <TextField
              value={one}
              label={fill(said.extraOf, { n: at + 1 })}
              onChange={(text) => onChange({ ...item, extra: extra.with(at, text) }, `extra ${at}`)}
            />
          </Line>
        ))}
      </ul>
      <More
        label={said.addPair}
        onClick={() => onChange({ ...item, pairs: [...pairs, { left: "", right: "" }] }, "add")}
      />
      <More label={said.addExtra} onClick={() => onChange({ ...item, extra: [...extra, ""] }, "add extra")} />
    </>
  );
}
