// Which words play which part in an event: circumstances that the tree hung on a noun are given back to the verb.
import type { Document, Token } from "../../../core/document/document.ts";
import { covers, overlaps, type Span } from "../../../core/text/span.ts";
import { foldedSet, phraseList } from "../lexicon/fold-index.ts";
import { foldSpelling as fold } from "../script/fold.ts";
import type { Clause, Dependent } from "./clause.ts";
import { isPlacePhrase, placePrepositions } from "./cues.ts";
import { spanOf, type Tree, trimmed } from "./tree.ts";
import { isMasdar } from "./verb-knowledge.ts";

/** Prepositions that tell when: «بعد تخرجه», «خلال الزيارة». */
const TEMPORAL: ReadonlySet<string> = foldedSet(
  phraseList(
    "بعد|قبل|خلال|منذ|أثناء|في أثناء|عقب|بعيد|قبيل|غداة|حتى|بحلول|مع بدء|مع بداية|اعتبارا من|ابتداء من|طوال|طيلة",
  ),
);

/** Nouns of times that no calendar names: «في وقت لاحق», «في بداية ولايته». */
const TIME_NOUN =
  /^(وقت|بدايه|نهايه|منتصف|مطلع|اواخر|اوائل|اثناء|مرحله|فتره|موسم|عهد|لحظه|لحظات|عقد|عقدين|سنوات|اعوام|ايام|اسابيع|اشهر|شهور|دقائق|ساعات|قرون|حينها|اجل|غضون)$/;

/** Places that have no name: «في منازلهم», «إلى المدارس». */
const PLACE_NOUN: ReadonlySet<string> = foldedSet(
  phraseList(
    "منازل|منزل|بيوت|بيت|مدارس|مدرسة|شوارع|شارع|قاعات|قاعة|مباني|مبنى|مقر|مواقع|موقع|ساحة|ساحات|أراضي|أرض|بلدان|دول|بلد|دولة|البلاد|العالم|أنحاء|أرجاء|جامعة|معهد|مستشفى|مستشفيات|سجن|مطار|ملعب|ملاعب|متحف|محطة|قاعدة|مدينة|قرية|جزيرة|داخل|خارج|فضاء|مدار|غابات|حقل|مشفى|دار|دور|سوق|أسواق|حدود|شاطئ|ساحل|ميناء|قصر|مسرح|غرفة|مخيم|مخيمات|الداخل|الخارج|مجلس|برلمان|محكمة|محاكم|طائرة|متن",
  ),
);

const withoutArticle = (folded: string): string => folded.replace(/^ال(?=..)/, "");

interface Phrase {
  readonly token: Token;
  readonly preposition: string;
  readonly tokens: readonly Token[];
}

type Circumstance = "time" | "place";

function timed(document: Document, { token, tokens, preposition }: Phrase): boolean {
  const span = spanOf(tokens);
  if (span === null) return false;
  if (TEMPORAL.has(preposition) || (preposition === "لدي" && isMasdar(token.text))) return true;
  const named = document.times.some(
    (time) => covers(span, time) && (covers(time, token) || time.start - token.end <= 1),
  );
  return named || (/^(في|منذ|حتي|الي|ل)?$/.test(preposition) && TIME_NOUN.test(withoutArticle(fold(token.text))));
}

function placed(document: Document, tree: Tree, { token, preposition }: Phrase): boolean {
  if (!placePrepositions.has(preposition) || token.upos === "PRON") return false;
  if (isPlacePhrase(tree, token)) return true;
  if (document.names.some((name) => name.type === "place" && overlaps(name, token))) return true;
  return /^(في|الي|من|ب|داخل|خارج|عبر|امام|قرب)$/.test(preposition) && PLACE_NOUN.has(withoutArticle(fold(token.text)));
}

function phraseAt(tree: Tree, token: Token): Phrase {
  const preposition = tree
    .children(token)
    .filter((child) => child.deprel === "case" && child.index < token.index)
    .flatMap((child) => tree.subtree(child).filter((part) => part.deprel === "case" || part.deprel === "fixed"))
    .sort((a, b) => a.index - b.index)
    .map((part) => part.text)
    .join(" ");
  return { token, preposition: fold(preposition), tokens: trimmed(tree.subtree(token), tree.text) };
}

/** The kind of circumstance that a phrase tells; `null` for an argument. */
function kindOf(document: Document, tree: Tree, found: Phrase): Circumstance | null {
  if (timed(document, found)) return "time";
  return placed(document, tree, found) ? "place" : null;
}

/** True for what may be the verb's, wherever the tree hung it; «السلطات في الصين» and «منع الهواتف في المدارس» keep theirs. */
function detachable(child: Token, head: Token, found: Phrase, kind: Circumstance): boolean {
  if (child.index < head.index || found.preposition === "" || child.deprel.startsWith("nmod:poss")) return false;
  if (!/^(nmod|obl|advmod)/.test(child.deprel)) return false;
  if (kind === "time") return true;
  const inside = found.preposition === "في" || found.preposition === "ب";
  return !(isMasdar(head.text) || (inside && head.feats.definite === "Def" && head.upos === "NOUN"));
}

export interface Settled {
  readonly subject: Span | null;
  readonly object: Span | null;
  readonly with: readonly Span[];
  readonly time: readonly Span[];
  readonly place: readonly Span[];
}

/** The parts of an event, as spans of the text. */
export function settledParts(document: Document, tree: Tree, clause: Clause): Settled {
  const time: Span[] = [];
  const place: Span[] = [];
  const other: Span[] = [];
  const put = (kind: Circumstance | null, span: Span | null): void => {
    if (span !== null) (kind === "time" ? time : kind === "place" ? place : other).push(span);
  };

  /** The words of the dependent up to the first circumstance that is the verb's; what is cut off is put by its kind. */
  const cut = (dependent: Dependent): Span | null => {
    const { core } = dependent;
    const tokens = tree.tokens.filter((token) => token.start >= core.start && token.end <= core.end);
    const spine = tokens.filter((token) => token.index !== dependent.token.index);
    for (const token of spine) {
      const head = tree.head(token);
      if (head === null || !tokens.includes(head)) continue;
      const found = phraseAt(tree, token);
      const kind = kindOf(document, tree, found);
      const first = found.tokens[0];
      if (
        kind === null ||
        !detachable(token, head, found, kind) ||
        first === undefined ||
        first.start <= dependent.token.start
      )
        continue;
      const before = trimmed(
        tokens.filter((one) => one.end <= first.start),
        tree.text,
      );
      const rest = found.tokens.filter((one) => one.end <= core.end);
      put(kind, spanOf(rest));
      return spanOf(before);
    }
    return core;
  };

  let subject: Span | null = null;
  let object: Span | null = null;
  for (const dependent of clause.dependents) {
    if (dependent.pronoun) continue;
    if (dependent.part === "subject" && dependent.token.upos !== "PRON" && subject === null) subject = cut(dependent);
    else if (dependent.part === "object" && object === null) object = cut(dependent);
    else if (dependent.part === "time") time.push(dependent.core);
    else if (dependent.part === "place") place.push(dependent.core);
    else if (dependent.part === "oblique") {
      const found = phraseAt(tree, dependent.token);
      put(kindOf(document, tree, found), dependent.core);
    }
  }
  return { subject, object, with: other, time, place };
}
