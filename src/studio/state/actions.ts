// What a teacher can have done: each action asks the engine where it must and ends in one step of the project.
import type { Article, Extraction, FactEdit, Item, ItemType, QuizOptions, Span } from "../../index.ts";
import { say } from "../words/words.ts";
import type { Entry, Project, SourceBytes } from "../worker/protocol.ts";
import { added, asType, blankItem, withItem } from "./edits.ts";
import {
  close,
  commit,
  engine,
  facts,
  keep,
  layers,
  openInEngine,
  project,
  run,
  show,
  store,
  tell,
} from "./session.ts";
import { active, asking, pane } from "./view.ts";

const TYPES: readonly ItemType[] = ["mcq", "fill", "truefalse", "match", "order"];
export const usual: QuizOptions = { seed: "1", count: 10, types: TYPES, level: null, forms: 1 };

const entryOf = (item: Item): Entry => ({ item, locked: false, tried: [] });
const newId = (): string => crypto.randomUUID();

/** From an article to a quiz. */
export function start(name: string, source: string | SourceBytes): Promise<void> {
  return run(async () => {
    const { article, problems } = await engine.call("read", { name, source });
    for (const problem of problems) tell(problem, article === null);
    if (article === null) return;
    const fresh: Project = { id: newId(), article, options: usual, facts: null, entries: [], changed: Date.now() };
    await openInEngine(fresh);
    const made = await engine.call("quiz", fresh.options);
    if (made.items.length === 0) for (const problem of made.problems) tell(problem, true);
    const ready = { ...fresh, entries: made.items.map(entryOf) };
    pane.value = "quiz";
    show(ready);
    await keep(ready);
  });
}

/** The quiz drawn anew: what is locked stays in its place. */
async function drawn(now: Project): Promise<readonly Entry[]> {
  const { entries, options } = now;
  if (!entries.some(({ locked }) => locked)) {
    const made = await engine.call("quiz", options);
    if (made.items.length === 0) for (const problem of made.problems) tell(problem, true);
    return made.items.map(entryOf);
  }
  const kept = entries.filter(({ locked }) => locked).length;
  const length = Math.max(options.count, kept);
  const standing = entries.slice(0, length).map((entry) => (entry.locked ? entry : null));
  // Locked ones behind the last place move up into places that are open.
  for (const late of entries.slice(length).filter(({ locked }) => locked)) standing[standing.lastIndexOf(null)] = late;
  const places = [...standing, ...Array.from({ length: length - standing.length }, () => null)];
  const items = await engine.call("refill", { options, places: places.map((entry) => entry?.item ?? null), avoid: [] });
  return items.map((item) => places.find((entry) => entry?.item.id === item.id) ?? entryOf(item));
}

/**
 * Has `work` find a change of the project and commits it. Whoever typed meanwhile keeps what they typed: the work is then
 * done again on what is there now.
 */
function change(work: (now: Project) => Promise<Partial<Project> | null>): Promise<void> {
  return run(async () => {
    for (let now = project.value; now !== null; ) {
      const made = await work(now);
      const latest = project.value;
      if (made === null || latest?.id !== now.id) return;
      if (latest === now) {
        commit(made);
        return;
      }
      now = latest;
    }
  });
}

/** Draws again with other options or another article or facts. */
export function redraw(wanted: Partial<Pick<Project, "options" | "facts" | "article">>): Promise<void> {
  return change(async (now) => {
    const next = { ...now, ...wanted };
    await openInEngine(next);
    return { ...wanted, entries: await drawn(next) };
  });
}

/** How many of `after` are not among `before`. */
function freshIn(after: readonly Entry[], before: readonly Entry[]): number {
  const known = new Set(before.map(({ item }) => item.id));
  return after.filter(({ item }) => !known.has(item.id)).length;
}

function seedAfter(seed: string): string {
  const number = Number(seed);
  return Number.isSafeInteger(number) ? String(number + 1) : `${seed} 2`;
}

/** Seeds that are tried for other questions before the best of them is taken. */
const TRIES = 4;

/** Another quiz from the same article: the next seed that loses no question, else the one of the next that keeps most. */
export function reseed(): Promise<void> {
  return change(async (now) => {
    await openInEngine(now);
    let options = now.options;
    let best: Pick<Project, "options" | "entries"> | null = null;
    for (let n = 0; n < TRIES && (best === null || best.entries.length < now.entries.length); n++) {
      options = { ...options, seed: seedAfter(options.seed) };
      const entries = await drawn({ ...now, options });
      const more = best === null || entries.length > best.entries.length;
      if (more && freshIn(entries, now.entries) > 0) best = { options, entries };
    }
    if (best === null) tell(say("noOthers"), true);
    else tell(say("reseeded", { n: freshIn(best.entries, now.entries), all: best.entries.length }));
    return best;
  });
}

/** Another item in the place of `id`: about something else before the same in another form; when all were shown, the first comes again. */
export function replace(id: string): Promise<void> {
  return change(async (now) => {
    const old = now.entries.find(({ item }) => item.id === id);
    if (old === undefined) return null;
    await openInEngine(now);
    const places = now.entries.map(({ item }) => (item.id === id ? null : item));
    const at = places.indexOf(null);
    const { options } = now;
    const alike = await engine.call("proposals", { about: { fact: old.item.fact }, seed: options.seed });
    const same = alike.map(({ item }) => item.id);
    const seen = [...old.tried, id];
    for (const [tried, more] of [[seen, same] as const, [seen, []] as const, [[id], []] as const]) {
      const items = await engine.call("refill", { options, places, avoid: [...tried, ...more] });
      const item = items[at];
      if (items.length < places.length || item === undefined) continue;
      const entry: Entry = { item, locked: false, tried };
      tell(say("replaced"));
      return { entries: now.entries.with(at, entry) };
    }
    // Nothing sound is left for this place: what there is else is for the teacher to judge.
    asking.value = { instead: id };
    return null;
  });
}

/** The item as another kind: Fahm's own where it has a sound one about the same fact, else the same words in another form. */
export function retype(id: string, type: ItemType): Promise<void> {
  return change(async (now) => {
    const old = now.entries.find(({ item }) => item.id === id);
    if (old === undefined || old.item.type === type) return null;
    await openInEngine(now);
    const about = { fact: old.item.fact };
    const found = await engine.call("proposals", { about, seed: now.options.seed });
    const taken = new Set(now.entries.map(({ item }) => item.id));
    const own = found.find(({ item, sound }) => sound && item.type === type && !taken.has(item.id));
    active.value = own?.item.id ?? id;
    return {
      entries: own === undefined ? withItem(now.entries, id, asType(old.item, type)) : added(now.entries, own.item, id),
    };
  });
}

/** Where an item of one's own is proved until something else is chosen: the first sentence. */
function firstSentence({ text }: Article): Span {
  const body = layers.value?.sentences.find((sentence) => sentence.body);
  return body === undefined ? { start: 0, end: text.length } : { start: body.start, end: body.end };
}

export function addByHand(type: ItemType, evidence?: Span): void {
  const now = project.value;
  if (now === null) return;
  const item = blankItem(now.entries, type, evidence ?? firstSentence(now.article));
  commit({ entries: added(now.entries, item) });
  active.value = item.id;
}

/** The project with other facts, and the questions after them; `null` stands for the facts that are found. */
async function following(now: Project, corrected: Extraction | null): Promise<Partial<Project>> {
  const next = { ...now, facts: corrected };
  await openInEngine(next);
  const entries = await drawn(next);
  const n = freshIn(entries, now.entries);
  tell(n === 0 ? say("redrawnNone") : say("redrawn", { n, all: entries.length }));
  return { facts: corrected, entries };
}

export function correct(edit: FactEdit): Promise<void> {
  return change(async (now) => {
    await openInEngine(now);
    const known = facts.value;
    if (known === null) return null;
    const answer = await engine.call("editFacts", { article: now.article, facts: known, edit });
    for (const problem of answer.problems) tell(problem, answer.facts === null);
    return answer.facts === null ? null : following(now, answer.facts);
  });
}

export function loadFacts(text: string): Promise<void> {
  return change(async (now) => {
    const answer = await engine.call("readFacts", { article: now.article, text });
    for (const problem of answer.problems) tell(problem, answer.facts === null);
    return answer.facts === null ? null : following(now, answer.facts);
  });
}

/** Forgets all corrections. */
export function foundFacts(): Promise<void> {
  return change(async (now) => (now.facts === null ? null : following(now, null)));
}

export function openProject(id: string): Promise<void> {
  return run(async () => {
    const got = await store.get(id);
    if ("fault" in got || got.value === undefined) {
      tell(say("notFound"), true);
      close();
      return;
    }
    pane.value = "quiz";
    show(got.value);
    await openInEngine(got.value);
  });
}

/** Opens the project that the address of the page names, or closes the one in hand where it names none. */
export function follow(id: string | null): void {
  if (id === (project.value?.id ?? null)) return;
  if (id === null) close();
  else void openProject(id);
}

export function importProject(text: string): Promise<void> {
  return run(async () => {
    const { project: read, problems } = await engine.call("readProject", { text, id: newId() });
    for (const problem of problems) tell(problem, read === null);
    if (read === null) return;
    const one = { ...read, changed: Date.now() };
    pane.value = "quiz";
    show(one);
    await openInEngine(one);
    await keep(one);
  });
}
