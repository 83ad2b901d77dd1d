// Training of the recogniser of names: ANERcorp and the news treebank, with the votes of whole articles.
import type { Recogniser } from "../../src/lang/ar/names/recogniser.ts";
import type { TaggedWord } from "../../src/lang/ar/tagging/tagged-words.ts";
import type { Tagger } from "../../src/lang/ar/tagging/tagger.ts";
import { type NameExample, nativeEntities, type RawEntity, tagsOf, tagText } from "./name-data.ts";
import type { Dressed } from "./predicted.ts";
import type { Log } from "./stages.ts";
import { addVotes, trainNames } from "./train-names.ts";
import type { GoldSentence } from "./treebank.ts";

export interface NameSources {
  readonly aner: readonly { text: string; entities: readonly RawEntity[] }[];
  /** Sentences whose names are marked. */
  readonly native: readonly GoldSentence[];
  readonly names: ReadonlyMap<string, { kind: number; text: string }[]>;
  /** Whole articles by id. */
  readonly articles: ReadonlyMap<string, string>;
}

const ANER_WEIGHT = 0.6;
const SENTENCES_PER_DOCUMENT = 25;

/** Rough sentences of an article, cut and tagged. */
function sentencesOf(tagger: Tagger, text: string, without: ReadonlySet<string>): TaggedWord[][] {
  const out: TaggedWord[][] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const ends = text[i] === "\n" || (/[.!؟]/.test(text.charAt(i)) && text[i + 1] === " ") || i === text.length - 1;
    if (!ends) continue;
    const slice = text.slice(start, i + 1).trim();
    if (slice !== "" && !without.has(slice)) out.push(tagText(tagger, text, start, i + 1));
    start = i + 1;
  }
  return out;
}

export function stageNames(tagger: Tagger, dressed: readonly Dressed[], sources: NameSources, log: Log): Recogniser {
  const known = new Map(dressed.map((d) => [d.sentence.id, d.words]));
  const aner = sources.aner.map((s, i): NameExample => {
    const words = tagText(tagger, s.text);
    const document = `aner-${Math.floor(i / SENTENCES_PER_DOCUMENT)}`;
    return { words, tags: tagsOf(words, s.entities), weight: ANER_WEIGHT, document };
  });
  const native = sources.native.map((s): NameExample => {
    const words = known.get(s.id) ?? tagText(tagger, s.text);
    const entities = nativeEntities(s, sources.names.get(s.id.replace("news-", "")) ?? []);
    return { words, tags: tagsOf(words, entities), weight: 1, document: s.source };
  });
  const own = new Map<string, Set<string>>();
  for (const s of sources.native) own.set(s.source, (own.get(s.source) ?? new Set()).add(s.text));
  const context = (document: string): TaggedWord[][] => {
    const text = sources.articles.get(document);
    return text === undefined ? [] : sentencesOf(tagger, text, own.get(document) ?? new Set());
  };
  const options = { epochs: 6, bits: 20, drop: 0.35, seed: 5 };
  log(`names: ${aner.length + native.length} sentences; votes of documents`);
  const voted = addVotes([...aner, ...native], { ...options, epochs: 4 }, 3, context);
  log("names: recogniser");
  return trainNames(voted, options);
}
