// One fact: its roles, each corrected by typing words of the article or by taking those chosen in it.
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import type { Fact } from "../../index.ts";
import { correct } from "../state/actions.ts";
import { project } from "../state/session.ts";
import { asking, chosen, shown } from "../state/view.ts";
import { fill, words } from "../words/words.ts";
import { SignButton } from "./button.tsx";
import { manyRoles, type RoleName, rolesOf, wordsIn } from "./fact-roles.ts";
import { showEvidence } from "./show-evidence.ts";

interface RoleProps {
  readonly fact: Fact;
  readonly name: RoleName;
  /** Which of several; absent for a role that there is one of. */
  readonly at?: number;
  readonly needed: boolean;
  /** Called once the role was given other words. */
  readonly onSet: () => void;
}

function RoleRow({ fact, name, at, needed, onSet }: RoleProps): JSX.Element {
  const said = words.value;
  const before = wordsIn(fact, name)[at ?? 0]?.text ?? "";
  const typed = useSignal(before);
  const span = chosen.value;
  const text = span === null ? "" : (project.value?.article.text.slice(span.start, span.end) ?? "");
  const set = (given: { readonly text: string; readonly start?: number; readonly end?: number } | null): void => {
    onSet();
    void correct({ do: "role", fact: fact.id, role: name, words: given, ...(at === undefined ? {} : { at }) });
  };
  return (
    <div class="role">
      <dt>{said.roles[name]}</dt>
      <dd>
        <textarea
          class="text-field"
          rows={1}
          lang="ar"
          dir="rtl"
          aria-label={said.roles[name]}
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
          onChange={() => {
            const next = typed.value.trim();
            if (next !== "" && next !== before) set({ text: next });
            else typed.value = before;
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape") typed.value = before;
            // One line of words, however many lines of the card it takes.
            if (event.key !== "Enter") return;
            event.preventDefault();
            event.currentTarget.blur();
          }}
        />
        {span !== null && (
          <SignButton icon="pen" label={fill(said.takeChosen, { text })} onClick={() => set({ text, ...span })} />
        )}
        {!needed && (
          <SignButton
            icon="cross"
            label={fill(said.removeRole, { role: said.roles[name] })}
            onClick={() => set(null)}
          />
        )}
      </dd>
    </div>
  );
}

export function FactCard({ fact }: { readonly fact: Fact }): JSX.Element {
  const said = words.value;
  const extra = useSignal<RoleName | null>(null);
  const { needed, more } = rolesOf[fact.kind];
  const filled = more.filter((name) => wordsIn(fact, name).length > 0);
  const open = extra.value === null || filled.includes(extra.value) ? filled : [...filled, extra.value];
  const rest = more.filter((name) => manyRoles.has(name) || !open.includes(name));
  const show = (): void => {
    shown.value = fact.evidence;
  };
  const showAndFind = (): void => {
    show();
    showEvidence();
  };
  const hide = (): void => {
    shown.value = [];
  };
  return (
    <li class="fact" onPointerEnter={show} onPointerLeave={hide} onFocusCapture={showAndFind} onBlurCapture={hide}>
      <p class="kind">
        {said.kinds[fact.kind]}
        {"polarity" in fact && fact.polarity === "-" && <span class="tag">{said.negated}</span>}
        {"asserted" in fact && !fact.asserted && <span class="tag">{said.unasserted}</span>}
        {fact.source === "hand" && <span class="tag">{said.handMade}</span>}
      </p>
      <dl>
        {[...needed, ...open].flatMap((name) => {
          const filling = wordsIn(fact, name);
          const several = manyRoles.has(name);
          const places = filling.length === 0 || name === extra.value ? [...filling, null] : filling;
          return (several ? places : places.slice(0, 1)).map((role, at) => (
            <RoleRow
              key={`${name} ${at} ${role?.start ?? "new"}`}
              fact={fact}
              name={name}
              needed={needed.includes(name)}
              onSet={() => {
                extra.value = null;
              }}
              {...(several ? { at } : {})}
            />
          ));
        })}
      </dl>
      <footer>
        <button
          type="button"
          onClick={() => {
            asking.value = { fact: fact.id };
          }}
        >
          {said.askFact}
        </button>
        {rest.length > 0 && (
          <select
            aria-label={said.addRole}
            value=""
            onChange={(event) => {
              extra.value = rest.find((name) => name === event.currentTarget.value) ?? null;
            }}
          >
            <option value="">{said.addRole}</option>
            {rest.map((name) => (
              <option key={name} value={name}>
                {said.roles[name]}
              </option>
            ))}
          </select>
        )}
        <SignButton
          icon="remove"
          label={said.removeFact}
          onClick={() => void correct({ do: "remove", fact: fact.id })}
        />
      </footer>
    </li>
  );
}
