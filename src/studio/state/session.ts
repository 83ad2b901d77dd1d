// The project in hand: one value, its past and future, what the engine says of it, and where it is kept.
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Extraction, Finding } from "../../index.ts";
import type { Layers, Progress, Project, Said } from "../worker/protocol.ts";
import { createEngine, EngineFault } from "./engine.ts";
import { type History, redone, started, stepped, undone } from "./history.ts";
import { setPlace } from "./place.ts";
import { openStore, type Store, type StoreFault } from "./store.ts";

export const engine = createEngine(
  () => new Worker(new URL("../worker/engine.ts", import.meta.url), { type: "module" }),
);
export const store: Store = openStore();

const history = signal<History<Project> | null>(null);
export const project: ReadonlySignal<Project | null> = computed(() => history.value?.now ?? null);
export const canUndo: ReadonlySignal<boolean> = computed(() => (history.value?.before.length ?? 0) > 0);
export const canRedo: ReadonlySignal<boolean> = computed(() => (history.value?.after.length ?? 0) > 0);

/** What the engine found in the article in hand. */
export const layers = signal<Layers | null>(null);
/** The facts in use: as found, or as corrected. */
export const facts = signal<Extraction | null>(null);
/** What the rules say, by item id. */
export const findings = signal<ReadonlyMap<string, readonly Finding[]>>(new Map());
/** What is being done while somebody waits; `null` when nothing is. */
export const working = signal<Progress | null>(null);
export const saved = signal<"saved" | "saving" | StoreFault>("saved");

export interface Notice {
  readonly text: Said;
  readonly problem: boolean;
}
/** What people are told last. */
export const notice = signal<Notice | null>(null);

export function tell(text: Said, problem = false): void {
  // A new object each time, so that the same words are read out again.
  notice.value = { text, problem };
}

let opened: { readonly article: Project["article"]; readonly facts: Project["facts"] } | null = null;

/** Has the engine open the article and facts of `wanted`, if others are open. */
export async function openInEngine(wanted: Pick<Project, "article" | "facts">): Promise<void> {
  if (opened?.article === wanted.article && opened.facts === wanted.facts) return;
  opened = null;
  working.value = { stage: "read" };
  try {
    const { article, facts: given } = wanted;
    const answer = await engine.call("open", { article, facts: given }, (progress) => {
      working.value = progress;
    });
    opened = { article, facts: given };
    layers.value = answer.layers;
    facts.value = answer.facts;
  } finally {
    working.value = null;
  }
}

let queue: Promise<unknown> = Promise.resolve();

/** Runs `work` behind what was asked before; a fault of the engine is told, and nothing else is lost. */
export function run(work: () => Promise<void>): Promise<void> {
  const next = queue.then(work).catch((error: unknown) => {
    opened = null;
    if (error instanceof EngineFault) tell(error.said, true);
    else throw error;
  });
  queue = next.catch(() => {});
  return next;
}

let saving: Promise<void> = Promise.resolve();
let lasting = false;

/** Asks the browser, once, not to clear what is kept here when it runs short of space. */
function askToLast(): void {
  if (lasting) return;
  lasting = true;
  void navigator.storage?.persist?.().catch(() => false);
}

/** Whoever leaves with work that could not be kept is asked first. */
addEventListener("beforeunload", (event) => {
  if (history.value !== null && saved.value !== "saved") event.preventDefault();
});

/** Keeps `now`; a browser that refuses is told of in the header, and asked again at the next change. */
export function keep(now: Project): Promise<void> {
  saved.value = "saving";
  askToLast();
  saving = saving.then(async () => {
    const done = await store.put(now);
    if (history.value?.now === now || "fault" in done) saved.value = "fault" in done ? done.fault : "saved";
  });
  return saving;
}

let checking: ReturnType<typeof setTimeout> | undefined;

/** Has the rules look at the quiz, once nobody has typed for a moment. */
function checkSoon(): void {
  clearTimeout(checking);
  checking = setTimeout(() => void run(check), 150);
}

async function check(): Promise<void> {
  const now = project.value;
  if (now === null) return;
  await openInEngine(now);
  const items = now.entries.map(({ item }) => item);
  const found = await engine.call("check", items);
  findings.value = new Map(items.map((item, at) => [item.id, found[at] ?? []]));
}

/** The field that was typed in last: typing on in it is one step. */
let field: string | null = null;

/** A change of the project; `typing` names the field that is typed in. */
export function commit(change: Partial<Project>, typing: string | null = null): void {
  const past = history.value;
  if (past === null) return;
  const next: Project = { ...past.now, ...change, changed: Date.now() };
  history.value = stepped(past, next, typing !== null && typing === field);
  field = typing;
  void keep(next);
  checkSoon();
}

/** Opens a project, new or kept. */
export function show(one: Project): void {
  setPlace(one.id);
  field = null;
  history.value = started(one);
  findings.value = new Map();
  checkSoon();
}

/** Back to the list of projects. */
export function close(): void {
  setPlace(null);
  history.value = null;
  layers.value = null;
  facts.value = null;
  findings.value = new Map();
}

function step(to: (past: History<Project>) => History<Project>): void {
  const past = history.value;
  if (past === null) return;
  const next = to(past);
  if (next === past) return;
  field = null;
  history.value = next;
  void keep(next.now);
  checkSoon();
}

export const undo = (): void => step(undone);
export const redo = (): void => step(redone);
