// Multiple choice: which option is right, and the words of all.
import type { JSX } from "preact";
import type { Option } from "../../../index.ts";
import { fill, words } from "../../words/words.ts";
import { TextField } from "../text-field.tsx";
import { type Body, Line, More, type Of } from "./body.tsx";

const MOST = 5;

export function McqBody({ item, onChange }: Body<Of<"mcq">>): JSX.Element {
  const said = words.value;
  const set = (options: readonly Option[], field: string): void => onChange({ ...item, options }, field);
  return (
    <fieldset>
      <legend class="unseen">{said.types.mcq}</legend>
      <ul class="options">
        {item.options.map((option, at) => (
          <Line
            key={at}
            n={at + 1}
            onRemove={item.options.length > 2 ? () => set(item.options.toSpliced(at, 1), `remove ${at}`) : undefined}
          >
            <input
              type="radio"
              name={`key-${item.id}`}
              checked={option.correct}
              aria-label={fill(said.isKey, { n: at + 1 })}
              onChange={() =>
                set(
                  item.options.map((one, index) => ({ ...one, correct: index === at })),
                  "key",
                )
              }
            />
            <TextField
              value={option.text}
              label={fill(said.optionText, { n: at + 1 })}
              class={option.correct ? "right" : ""}
              // Other words stand elsewhere in the article, if at all.
              onChange={(text) =>
                set(item.options.with(at, { ...option, text, evidence: [], why: "" }), `option ${at}`)
              }
            />
          </Line>
        ))}
      </ul>
      {item.options.length < MOST && (
        <More
          label={said.addOption}
          onClick={() => set([...item.options, { text: "", correct: false, evidence: [], why: "" }], "add")}
        />
      )}
    </fieldset>
  );
}
