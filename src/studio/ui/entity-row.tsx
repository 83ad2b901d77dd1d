// One person, place or body: of what kind, by which names, and whether two of them are one.
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import type { Entity } from "../../index.ts";
import { correct } from "../state/actions.ts";
import { shown } from "../state/view.ts";
import { fill, words } from "../words/words.ts";
import { SignButton } from "./button.tsx";
import { showEvidence } from "./show-evidence.ts";

interface Props {
  readonly entity: Entity;
  readonly others: readonly Entity[];
}

/** So many names that each of them listed beside each would hold up the page: listed once a row is in hand. */
const MANY = 40;

export function EntityRow({ entity, others }: Props): JSX.Element {
  const said = words.value;
  const inHand = useSignal(others.length <= MANY);
  const [name = ""] = entity.names;
  const types = Object.entries(said.entityTypes);
  const show = (): void => {
    inHand.value = true;
    shown.value = entity.mentions;
  };
  const showAndFind = (): void => {
    show();
    showEvidence();
  };
  const hide = (): void => {
    shown.value = [];
  };
  return (
    <li class="entity" onPointerEnter={show} onPointerLeave={hide} onFocusCapture={showAndFind} onBlurCapture={hide}>
      <ul class="names" lang="ar" dir="rtl">
        {entity.names.map((one, at) => (
          <li key={one}>
            {one}
            {at > 0 && (
              <SignButton
                icon="cross"
                label={fill(said.split, { name: one })}
                onClick={() => void correct({ do: "split", entity: entity.id, name: one })}
              />
            )}
          </li>
        ))}
      </ul>
      <small>{said.times_(entity.mentions.length)}</small>
      <select
        aria-label={fill(said.entityType, { name })}
        value={entity.type}
        onChange={(event) => {
          const type = types.find(([key]) => key === event.currentTarget.value)?.[0];
          if (type !== undefined && isType(type)) void correct({ do: "retype", entity: entity.id, type });
        }}
      >
        {types.map(([type, label]) => (
          <option key={type} value={type}>
            {label}
          </option>
        ))}
      </select>
      <select
        aria-label={fill(said.mergeInto, { name })}
        value=""
        onChange={(event) => {
          const into = event.currentTarget.value;
          if (into !== "") void correct({ do: "merge", into, from: entity.id });
        }}
      >
        <option value="">{said.same}</option>
        {inHand.value &&
          others
            .filter((other) => other.id !== entity.id)
            .map((other) => (
              <option key={other.id} value={other.id}>
                {other.names[0]}
              </option>
            ))}
      </select>
    </li>
  );
}

function isType(type: string): type is Entity["type"] {
  return Object.hasOwn(words.value.entityTypes, type);
}
