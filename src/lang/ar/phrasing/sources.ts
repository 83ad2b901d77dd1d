// Whose words the article gives: people, bodies, and those it does not name («مصادر قضائية», «محامي برينغل»).
import type { Token } from "../../../core/document/document.ts";
import type { StatementFact } from "../../../core/facts/fact.ts";
import type { Unit } from "../../../core/language.ts";
import { covers, sliceOf } from "../../../core/text/span.ts";
import type { Dependent } from "../extract/clause.ts";
import { isPostHead, orgHead } from "../extract/knowledge.ts";
import { foldedSet } from "../lexicon/fold-index.ts";
import { display } from "../script/display.ts";
import { foldSpelling } from "../script/fold.ts";
import { looseIn } from "./looseness.ts";
import { stemOf } from "./noun-stem.ts";
import type { PhrasingContext } from "./phrasing-context.ts";
import { unitOfEntity } from "./units.ts";
import { wordCount } from "./word-count.ts";

/** Nouns for those who speak without a name. */
const SPEAKING = foldedSet(
  `مصادر مصدر سلطات حكومة مسؤول مسؤولون مسؤولة متحدث متحدثة ناطق ناطقة شهود شاهد خبراء خبير خبيرة علماء باحثون باحثين
   باحث باحثة محام محامي محامية محامون دبلوماسي دبلوماسيون جماعة جماعات ناشطون ناشطين نشطاء نقاد منتقدون منتقدين
   معارضون معارضة محللون محلل مراقبون سكان أهالي أطباء طبيب موظفون موظفو مديرون أحد إحدى شرطة نيابة جيش
   سائقون طلاب عمال مزارعون متظاهرون ناخبون مشجعون لاعبون منظمون مؤرخون اقتصاديون`.split(/\s+/),
);

/** Bodies that a text may call by the bare noun: everybody knows which. */
const BARE = foldedSet(["السلطات", "الحكومة", "الشرطة", "النيابة", "المعارضة"]);

/** Those who only pass on what others say. */
export const RELAYS: RegExp =
  /(^|\s)(ال)?(وكاله|صحيفه|جريده|قناه|شبكه|تلفزيون|اذاعه|موقع|مجله|انباء|رويترز|برس|سي|سي ان ان)(\s|$)/;

/** Words a source has at most. */
const MOST_WORDS = 8;

/** A name in a phrase is whom the phrase means, unless it only says whose: «محامي برينغل». */
function bears(tokens: readonly Token[], name: Token | undefined): boolean {
  if (name === undefined) return false;
  const head = tokens.find((token) => token.index === name.head);
  return name.deprel !== "nmod:poss" || (head !== undefined && head.feats.definite === "Def");
}

/** The person whom the phrase names. */
function personIn(context: PhrasingContext, { core }: Dependent, tokens: readonly Token[]): Unit | undefined {
  const named = context.extraction.entities.filter(
    (entity) => entity.type === "person" && entity.mentions.some((mention) => covers(core, mention)),
  );
  const [entity] = named;
  if (entity === undefined || named.length > 1) return undefined;
  const mention = entity.mentions.find((one) => covers(core, one));
  const held = context.posts.some((post) => post.entity === entity.id && covers(core, post.name));
  const first = tokens.find((token) => token.start === mention?.start);
  return held || bears(tokens, first) ? unitOfEntity(entity) : undefined;
}

/** A source as an option. */
function sourceUnit(unit: Unit): Unit {
  const { text, span, entity, aliases } = unit;
  return {
    text,
    type: "source",
    aliases,
    ...(span === undefined ? {} : { span }),
    ...(entity === undefined ? {} : { entity }),
  };
}

/** Whom the text lets say `fact`, in words that stand alone; `null` where it is not told, or only who passed it on. */
export function sourceOfStatement(context: PhrasingContext, fact: StatementFact): Unit | null {
  const subject = context.clauseOf(fact)?.clause.dependents.find((dependent) => dependent.part === "subject");
  const entity = context.entityById(fact.speakerEntity);
  const known = entity === undefined ? undefined : unitOfEntity(entity);
  if (known !== undefined && !/^(person|organisation)$/.test(known.type)) return null;
  if (known !== undefined) return RELAYS.test(foldSpelling(known.text)) ? null : sourceUnit(known);
  if (subject === undefined || subject.pronoun || fact.speaker === null) return null;
  const tokens = context.document.tokens.filter(
    (token) => token.start >= subject.core.start && token.end <= subject.core.end,
  );
  const person = personIn(context, subject, tokens);
  if (person !== undefined) return sourceUnit(person);
  const text = display(sliceOf(context.text, subject.core)).replace(/[،,.\s]+$/, "");
  const words = wordCount(text);
  const [first = ""] = text.split(" ");
  const speaks = SPEAKING.has(stemOf(first)) || isPostHead(first) || orgHead(first) !== null;
  if (!speaks || words > MOST_WORDS || /[،,"«»“”:()]/.test(text) || RELAYS.test(foldSpelling(text))) return null;
  if (tokens.some((token) => token.upos === "VERB") || looseIn(tokens).length > 0) return null;
  if (tokens.some((token) => context.anaphora(token, tokens).kind !== "clear")) return null;
  // «الرئيس الفرنسي» is somebody with a name, whom the text may name elsewhere.
  if (isPostHead(first) && subject.token.feats.definite === "Def") return null;
  if (words === 1 && !BARE.has(foldSpelling(first))) return null;
  return { text, type: "source", span: subject.core, aliases: [] };
}

/** Everybody who says something in the article, one a bearer. */
export function voicesOf(context: PhrasingContext): readonly Unit[] {
  const seen = new Set<string>();
  return context.extraction.facts
    .flatMap((fact) => (fact.kind === "statement" ? (sourceOfStatement(context, fact) ?? []) : []))
    .filter((unit) => {
      const id = unit.entity ?? foldSpelling(unit.text);
      if (seen.has(id)) return false;
      seen.add(id);
      return true;
    });
}
