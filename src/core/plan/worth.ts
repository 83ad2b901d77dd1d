// How worth asking a fact is: how much of the article turns around it. Scores are between 0 and 1.
import type { Document } from "../document/document.ts";
import type { Extraction, LanguagePack } from "../language.ts";

/** Weights of what makes a fact central; fitted by hand on teachers' judgements. */
const WEIGHTS = { base: 0.25, lead: 0.3, early: 0.15, title: 0.35, salience: 0.2, quantity: -0.05, post: -0.05 };

/** A function from fact and sentence to worth. */
export function worthIn(
  document: Document,
  { facts, entities }: Extraction,
  pack: LanguagePack,
): (fact: string, sentence: number) => number {
  const title = new Set(pack.contentStems(document.article.title));
  const body = document.sentences.filter((sentence) => sentence.role === "body");
  const place = new Map(body.map((sentence, index) => [sentence.index, index / Math.max(1, body.length - 1)]));
  const overlap = new Map(
    body.map((sentence) => {
      const stems = new Set(pack.contentStems(document.article.text.slice(sentence.start, sentence.end)));
      const shared = [...title].filter((stem) => stems.has(stem)).length;
      return [sentence.index, title.size === 0 ? 0 : shared / title.size];
    }),
  );
  const mentions = new Map(entities.map((entity) => [entity.id, entity.mentions.length]));
  const most = Math.max(1, ...mentions.values());
  const known = new Map(facts.map((fact) => [fact.id, fact]));

  return (id, sentence) => {
    const fact = known.get(id);
    const at = place.get(sentence) ?? 1;
    let worth = WEIGHTS.base + WEIGHTS.title * (overlap.get(sentence) ?? 0);
    if (at === 0) worth += WEIGHTS.lead;
    else worth += WEIGHTS.early * (1 - at);
    if (fact?.kind === "quantity") worth += WEIGHTS.quantity;
    if (fact?.kind === "post") worth += WEIGHTS.post - (at === 0 ? WEIGHTS.lead : 0);
    const entity = fact?.kind === "event" ? fact.subjectEntity : fact?.kind === "statement" ? fact.speakerEntity : null;
    if (entity !== null && entity !== undefined) worth += (WEIGHTS.salience * (mentions.get(entity) ?? 0)) / most;
    return Math.max(0, Math.min(1, worth));
  };
}
