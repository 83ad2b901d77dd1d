// What Fahm understood: the names and the facts, corrected where they stand; the questions follow.
import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { correct, foundFacts, loadFacts } from "../state/actions.ts";
import { engine, facts, project, run } from "../state/session.ts";
import { words } from "../words/words.ts";
import { SignButton } from "./button.tsx";
import { EntityRow } from "./entity-row.tsx";
import { FactCard } from "./fact-card.tsx";
import { FactForm } from "./fact-form.tsx";
import { fileOf, fileStem, save } from "./files.ts";
import { Growing } from "./growing.tsx";

const adding = signal(false);

function saveFacts(): Promise<void> {
  return run(async () => {
    const now = project.value;
    const known = facts.value;
    if (now === null || known === null) return;
    const yaml = await engine.call("factsFile", { article: now.article, facts: known });
    save(fileOf(`${fileStem(now)}.facts.yaml`, yaml));
  });
}

export function FactsPane(): JSX.Element | null {
  const known = facts.value;
  const now = project.value;
  if (known === null || now === null) return null;
  const said = words.value;
  return (
    <section class="facts-pane" aria-label={said.factsPane}>
      <p class="hint">{said.factsHint}</p>
      <div class="row">
        <SignButton icon="download" label={said.saveFacts} onClick={() => void saveFacts()}>
          {said.saveFacts}
        </SignButton>
        <label class="button file">
          {said.loadFacts}
          <input
            type="file"
            accept=".yaml,.yml,.json"
            onChange={async (event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = "";
              if (file !== undefined) await loadFacts(await file.text());
            }}
          />
        </label>
        {now.facts !== null && (
          <button type="button" onClick={() => void foundFacts()}>
            {said.foundFacts}
          </button>
        )}
      </div>
      <h2>
        {said.entities} <small>{known.entities.length}</small>
      </h2>
      <Growing
        class="entities"
        all={known.entities}
        card={(entity) => <EntityRow key={entity.id} entity={entity} others={known.entities} />}
      />
      <h2>
        {said.statements} <small>{known.facts.length}</small>
      </h2>
      {adding.value ? (
        <FactForm
          onCancel={() => {
            adding.value = false;
          }}
          onAdd={(kind, roles) => {
            adding.value = false;
            void correct({ do: "add", kind, roles });
          }}
        />
      ) : (
        <SignButton
          icon="add"
          label={said.addFact}
          onClick={() => {
            adding.value = true;
          }}
        >
          {said.addFact}
        </SignButton>
      )}
      <Growing class="facts" all={known.facts} card={(fact) => <FactCard key={fact.id} fact={fact} />} />
    </section>
  );
}
