// A fact of a teacher's own, from words typed or chosen in the article.
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import type { FactKind } from "../../index.ts";
import { project } from "../state/session.ts";
import { chosen } from "../state/view.ts";
import { fill, words } from "../words/words.ts";
import { SignButton } from "./button.tsx";
import { type RoleName, rolesOf } from "./fact-roles.ts";

type Given = { readonly text: string; readonly start?: number; readonly end?: number };
type Roles = Readonly<Partial<Record<RoleName, Given>>>;

interface Props {
  readonly onAdd: (kind: FactKind, roles: Readonly<Record<string, Given>>) => void;
  readonly onCancel: () => void;
}

export function FactForm({ onAdd, onCancel }: Props): JSX.Element {
  const said = words.value;
  const kind = useSignal<FactKind>("event");
  const roles = useSignal<Roles>({});
  const { needed, more } = rolesOf[kind.value];
  const span = chosen.value;
  const text = span === null ? "" : (project.value?.article.text.slice(span.start, span.end) ?? "");
  const kinds = (["event", "statement", "post", "quantity"] as const).map((one) => [one, said.kinds[one]] as const);
  const filled = Object.entries(roles.value).filter(([, given]) => given.text.trim() !== "");
  const whole = needed.every((name) => filled.some(([one]) => one === name));
  return (
    <form
      class="fact-form"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(kind.value, Object.fromEntries(filled));
      }}
    >
      <p class="hint">{said.addFactHint}</p>
      <select
        aria-label={said.addFact}
        value={kind.value}
        onChange={(event) => {
          kind.value = kinds.find(([one]) => one === event.currentTarget.value)?.[0] ?? "event";
          roles.value = {};
        }}
      >
        {kinds.map(([one, label]) => (
          <option key={one} value={one}>
            {label}
          </option>
        ))}
      </select>
      <dl>
        {[...needed, ...more].map((name) => (
          <div class="role" key={name}>
            <dt>
              <label for={`new-${name}`}>{said.roles[name]}</label>
            </dt>
            <dd>
              <input
                id={`new-${name}`}
                lang="ar"
                dir="rtl"
                required={needed.includes(name)}
                value={roles.value[name]?.text ?? ""}
                onInput={(event) => {
                  roles.value = { ...roles.value, [name]: { text: event.currentTarget.value } };
                }}
              />
              {span !== null && (
                <SignButton
                  icon="pen"
                  label={fill(said.takeChosen, { text })}
                  onClick={() => {
                    roles.value = { ...roles.value, [name]: { text, ...span } };
                  }}
                />
              )}
            </dd>
          </div>
        ))}
      </dl>
      <div class="row">
        <button type="submit" class="primary" disabled={!whole}>
          {said.add}
        </button>
        <button type="button" onClick={onCancel}>
          {said.cancel}
        </button>
      </div>
    </form>
  );
}
