// The verb lexicon as extraction and phrasing ask it: one question, one function.
import { readVerbForm } from "../lexicon/conjugation.ts";
import type { VerbClass } from "../lexicon/verb.ts";
import { verbsByMasdar } from "../lexicon/verbs.ts";
import { foldSpelling } from "../script/fold.ts";

const folded = (words: string): ReadonlySet<string> => new Set(words.split(/[|\s]+/).map(foldSpelling));

const SPEECH: ReadonlySet<VerbClass> = new Set<VerbClass>([
  "say",
  "answer",
  "deny",
  "warn",
  "promise",
  "threaten",
  "think",
  "write",
  "publish",
  "show",
  "discover",
  "know",
  "add",
]);

/** A verb whose «أن» clause or quotation is what somebody says, writes, thinks or finds. */
export function saysContent(verb: string): boolean {
  return (
    readVerbForm(verb).some(
      (reading) => reading.verb.content !== undefined && reading.verb.classes.some((one) => SPEECH.has(one)),
    ) || quoteVerbs.has(foldSpelling(verb))
  );
}

/** Verbs that introduce a quotation without «أن»: «علّق», «واصل». */
const quoteVerbs = folded("علق علقت واصل واصلت تساءل تساءلت استطرد هتف كتب كتبت غرد غردت");

/** Verbs whose object or prepositional phrase names what is said, and the prepositions (folded; empty for a plain object). */
const NAMING: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    اعلن: ["", "عن"],
    اكد: ["", "علي"],
    شدد: ["علي"],
    اشار: ["الي"],
    لفت: ["الي"],
    المح: ["الي"],
    حذر: ["من"],
    تعهد: ["ب"],
    وعد: ["ب"],
    اعرب: ["عن"],
    عبر: ["عن"],
    اوصي: ["ب"],
    نصح: ["ب", ""],
    دعا: ["الي", "ل"],
    نفي: [""],
    وصف: ["ب"],
    توقع: [""],
  }),
);

/** «أعلن إغلاق المطار», «حذر من موجة جديدة»: true where what follows `preposition` is what the verb says. */
export function namesContent(verb: string, preposition: string): boolean {
  return NAMING.get(verbLemma(verb))?.includes(preposition) === true;
}

/** What all forms of one verb share: «أعلنت», «يعلن» → «أعلن»; unknown verbs are only cleared of their endings. */
export function verbLemma(verb: string): string {
  const lemma = readVerbForm(verb)[0]?.verb.perfect;
  return lemma === undefined ? foldSpelling(verb).replace(/(وا|ت)$/, "") : foldSpelling(lemma);
}

const hasClass = (verb: string, wanted: ReadonlySet<VerbClass>): boolean =>
  readVerbForm(verb).some((reading) => reading.verb.classes.some((one) => wanted.has(one)));
const CHANGE: ReadonlySet<VerbClass> = new Set<VerbClass>(["rise", "sink", "grow", "change"]);

/** «بلغ», «تجاوز»: the amount is its object. */
export function isReachVerb(verb: string): boolean {
  return /^[يت]?(بلغ|تجاوز)(ت)?$/.test(foldSpelling(verb));
}

/** «ارتفع», «انخفض»: the amount follows «إلى» or «ب». */
export function isChangeVerb(verb: string): boolean {
  return hasClass(verb, CHANGE);
}

const CONTINUING = new Set(["اضاف", "تابع", "اردف", "واصل", "زاد", "استطرد", "استدرك"]);

/** «أضاف» goes on from words that a question does not show. */
export function isContinuing(verb: string): boolean {
  return CONTINUING.has(verbLemma(verb));
}

const RELAYED = new Set(["نقل", "اورد", "ذكر", "بث"]);

/** «نقلت»: the subject passes on what somebody else said. */
export function isRelayed(verb: string): boolean {
  return RELAYED.has(verbLemma(verb));
}

/** Verbal nouns that mostly name a thing: «إدارة», «نسبة». */
const THINGS = folded(
  "إدارة نسبة ملكة علاقة رسالة حكم أمر بيان عمل قرار مؤتمر اتفاق خطاب تصريح تقرير سلطة دراسة حياة عدد سبب حال حالة شكل وقت رأي كتاب حزب طلب خبر وضع دولة عام حق مرة نتيجة جزء مجلس مركز موقع",
);

/** A verbal noun: «إغلاق», «تقديم». */
export function isMasdar(word: string): boolean {
  if (THINGS.has(foldSpelling(word))) return false;
  return verbsByMasdar.has(foldSpelling(word)) || verbsByMasdar.has(foldSpelling(word).replace(/ه$/, ""));
}

const HAPPENING: ReadonlySet<VerbClass> = new Set<VerbClass>([
  "rise",
  "sink",
  "grow",
  "happen",
  "start",
  "end",
  "continue",
  "fall",
  "break",
  "burn",
  "die",
  "suffer",
  "be",
  "exist",
  "amount",
  "feel",
  "think",
  "know",
]);

/** A verbal noun of what somebody does, not of what happens: «إغلاق», not «تراجع». */
export function isDeed(word: string): boolean {
  const folded = foldSpelling(word);
  const verbs = verbsByMasdar.get(folded) ?? verbsByMasdar.get(folded.replace(/ه$/, "")) ?? [];
  return isMasdar(word) && !verbs.some((verb) => verb.classes.some((one) => HAPPENING.has(one)));
}

const BEFALLING = folded(
  "توفي توفيت ولد ولدت اغتيل اغتيلت انتخب انتخبت عين عينت اعتقل اعتقلت سجن سجنت نفي نفيت دفن دفنت أعدم أعدمت",
);

/** Passives that are told of people alone: «توفي», «ولد», «انتخب». */
export function befalls(verb: string): boolean {
  return BEFALLING.has(foldSpelling(verb));
}

export function isKnownVerb(form: string): boolean {
  return readVerbForm(form).length > 0;
}

const ACTING: ReadonlySet<VerbClass> = new Set<VerbClass>([
  "say",
  "ask",
  "decide",
  "agree",
  "reject",
  "promise",
  "threaten",
  "warn",
  "want",
  "allow",
  "forbid",
  "accuse",
  "cause",
  "deny",
  "criticise",
  "praise",
]);

/** Verbs whose object may be any action: «قرر», «دعا إلى», «طالب بـ», «رفض». */
export function takesAction(verb: string): boolean {
  return hasClass(verb, ACTING);
}

/** «أبلغ», «هنأ»: nothing without the person that is its object. */
export function takesPersonObject(verb: string): boolean {
  return readVerbForm(verb).some((reading) => reading.verb.personObject === true);
}

/** True for a verb of saying, asking or deciding without what is said, asked or decided: «أعلنت غداة الحادث» is nothing. */
export function lacksComplement(
  verb: string,
  dependents: readonly { readonly part: string; readonly preposition: string }[],
): boolean {
  const entries = readVerbForm(verb).map((reading) => reading.verb);
  if (entries.length === 0 || !entries.every((entry) => entry.classes.some((one) => ACTING.has(one)))) return false;
  const governed = new Set(entries.flatMap((entry) => entry.prepositions ?? []).map(foldSpelling));
  return !dependents.some(
    ({ part, preposition }) =>
      part === "object" || part === "content" || (part !== "subject" && governed.has(preposition)),
  );
}

/** «دعا إلى»: a preposition (folded; empty for a plain object) that every reading of the verb may govern. */
export function governs(verb: string, preposition: string): boolean {
  if (preposition === "") return true;
  return readVerbForm(verb).some((reading) =>
    (reading.verb.prepositions ?? []).some((one) => foldSpelling(one) === preposition),
  );
}

const TRANSITIVE: ReadonlySet<VerbClass> = new Set<VerbClass>([
  "give",
  "take",
  "pay",
  "buy",
  "sell",
  "own",
  "send",
  "receive",
  "show",
  "publish",
  "write",
  "study",
  "teach",
  "discover",
  "invent",
  "make",
  "build",
  "hold",
  "lead",
  "sign",
  "appoint",
  "carry",
  "use",
  "take-part",
  "win",
  "score",
  "enter",
]);
/** A verb that says nothing without its object: one noun alone after «أسس» or «تولى» is the object, not the subject. */
export function needsObject(verb: string): boolean {
  const entries = readVerbForm(verb).map((reading) => reading.verb);
  if (/^[يت]?(خاض|خوض)ت?$/.test(foldSpelling(verb))) return true;
  return entries.length > 0 && entries.every((entry) => entry.classes.some((one) => TRANSITIVE.has(one)));
}
