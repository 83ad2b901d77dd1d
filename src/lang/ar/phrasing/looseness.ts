// Does a stretch of the article stand alone? Pronouns, demonstratives and «أمس» that point outside it say no.
import type { Token } from "../../../core/document/document.ts";
import type { Span } from "../../../core/text/span.ts";
import { pointingPhrases, pointingWords, relativeWords } from "../extract/knowledge.ts";
import { isCalendarWord } from "../lexicon/calendar.ts";
import { ordinalsBeside } from "../lexicon/ranks.ts";
import { foldSpelling } from "../script/fold.ts";

const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "ADJ", "NUM", "X"]);

/** True where `pronoun` can stand for `noun`. */
export function agrees(pronoun: Token, noun: Token): boolean {
  const p = pronoun.feats;
  const n = noun.feats;
  if (noun.upos === "X" || (p.number === "Dual" && n.number === "Dual")) return true;
  const feminineSingular = p.gender === "Fem" && p.number !== "Plur" && p.number !== "Dual";
  if (n.number === "Plur" && feminineSingular) return true;
  if (
    p.number === "Plur" &&
    noun.upos === "NOUN" &&
    noun.deprel !== "nummod" &&
    n.number === "Sing" &&
    /(ا|ة|ه)$/.test(noun.text) &&
    noun.feats.definite === "Ind"
  )
    return true;
  if (p.number !== undefined && n.number !== undefined && p.number !== n.number) return false;
  return p.gender === undefined || n.gender === undefined || p.gender === n.gender;
}

/** «أقامت ماديسون … إنها»: the verb tells the gender of a foreign name. */
function agreesAsSubject(tokens: readonly Token[], pronoun: Token, name: Token): boolean {
  if (name.upos !== "PROPN" || name.deprel !== "nsubj" || pronoun.feats.number !== "Sing") return false;
  const verb = tokens.find((token) => token.index === name.head);
  return verb?.upos === "VERB" && verb.feats.gender !== undefined && verb.feats.gender === pronoun.feats.gender;
}

const isPersonal = (token: Token): boolean =>
  token.upos === "PRON" && token.feats.person !== undefined && !relativeWords.has(foldSpelling(token.text));

const FIRST_OR_SECOND = new Set(["1", "2"]);

/** «هناك عددٌ»: there is, not: over there. */
function existential(token: Token, next: Token | undefined): boolean {
  return (
    foldSpelling(token.text) === "هناك" &&
    next !== undefined &&
    ((next.feats.definite !== "Def" && /^(NOUN|DET|NUM|ADJ)$/.test(next.upos)) ||
      /^(العديد|الكثير|المزيد)$/.test(next.text))
  );
}

/** «أن محافظتي إب والحديدة هما أكثر المحافظات»: it only stands between subject and predicate. */
function separates(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return (
    token !== undefined &&
    /^(هو|هي|هما|هم)$/.test(token.text) &&
    token.deprel === "dep" &&
    before !== undefined &&
    (NOMINAL.has(before.upos) || before.text === "،")
  );
}

/** «أعلنت إثيوبيا وإريتريا … بينهما»: two names joined, of which a dual speaks; of more, a plural of people. */
function joined(before: readonly Token[], pronoun: Token): boolean {
  const { number } = pronoun.feats;
  if (number !== "Dual") return false;
  return before.some(
    (token) =>
      token.upos === "PROPN" &&
      before.filter((other) => other.head === token.index && other.deprel === "conj" && other.upos === "PROPN")
        .length === 1,
  );
}

/** «طلب عدم ذكر اسمه», «رفض كشف هويته»: whoever asks so. */
function unnamed(tokens: readonly Token[], pronoun: Token): boolean {
  const name = tokens.find((other) => other.index === pronoun.head);
  const verb = tokens.find((other) => other.index === name?.head);
  return /^(اسم|هوية|هويت)$/.test(name?.text ?? "") && /^(ذكر|كشف|الكشف|نشر|الإفصاح)$/.test(verb?.text ?? "");
}

/** A pointing word that needs nothing outside: «هناك عدد», «اجتماعه الأخير». */
function harmless(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return false;
  const word = foldSpelling(token.text);
  if (/^الاخير/.test(word)) return token.upos === "ADJ" && token.deprel === "amod";
  // «شعر السكان بالزلزال، وكذلك في الدولة المجاورة»: it only joins.
  if (word === "كذلك") return at > 3 && tokens[at - 1]?.text === "و";
  return existential(token, next) || sumsUp(tokens, at);
}

/** «بما في ذلك», «وذلك بعد»: it takes up the sentence's own words. */
function sumsUp(tokens: readonly Token[], at: number): boolean {
  const word = (index: number): string => foldSpelling(tokens[index]?.text ?? "");
  if (word(at) !== "ذلك" || at < 3) return false;
  const next = tokens[at + 1];
  return (word(at - 1) === "في" && /ما$/.test(word(at - 2))) || (word(at - 1) === "و" && next?.upos === "ADP");
}

/** «أنه سيتعامل معه»: whom one deals with is not oneself, so that the pronoun needs somebody else. */
function besideSubject(tokens: readonly Token[], pronoun: Token): boolean {
  if (!/^(obj|obl)/.test(pronoun.deprel)) return false;
  return tokens.some(
    (other) =>
      other !== pronoun &&
      other.head === pronoun.head &&
      other.deprel.startsWith("nsubj") &&
      other.upos === "PRON" &&
      agrees(pronoun, other),
  );
}

/** «إنه يجب», «أنه سيجري حظر الموقع»: it stands for nothing, since the verb has no subject or another one. */
function standsForNothing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.deprel === "expl") return true;
  if (token === undefined || !/^ه$/.test(token.text) || before?.upos !== "SCONJ" || before.end !== token.start)
    return false;
  const verb = tokens.find((other) => other.index === token.head);
  if (verb?.upos !== "VERB") return false;
  const subject = tokens.some(
    (other) => other !== token && other.head === verb.index && other.deprel.startsWith("nsubj"),
  );
  return subject || IMPERSONAL.test(verb.text);
}

/** Verbs of duty and chance, which have no subject. */
const IMPERSONAL = /^(يجب|يمكن|ينبغي|يتعين|يتوجب|يلزم)$/;

/** «مناطق أخرى», «ترخيص آخر», «المواد الأخرى»: others than those told before; not «أي فريق آخر», «وأخرى جيدة», «471 آخرين». */
export function othersThan(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.upos !== "ADJ") return false;
  const word = foldSpelling(token.text);
  // «موقفا مماثلا», but «موقفا مماثلا لموقف تركيا».
  if (/^(ال)?(مماثل|مشابه)(ه|ا)?$/.test(word)) return tokens[at + 1]?.text !== "ل";
  if (!/^(ال)?اخر(ي|ون|ين)?$/.test(word)) return false;
  if (before === undefined || !/^(NOUN|ADJ|PROPN)$/.test(before.upos) || token.head >= token.index) return false;
  return !tokens.slice(Math.max(0, at - 4), at).some((other) => /^(أي|أية|جميع|كل)$/.test(other.text));
}

/** «القيمة السوقية لأسهمها»: a pronoun inside a noun's own phrase does not stand for that noun. */
function inPhraseOf(tokens: readonly Token[], pronoun: Token, noun: Token): boolean {
  let at: Token | undefined = pronoun;
  for (let steps = 0; at !== undefined && steps < 20; steps++) {
    if (!/^(nmod|obl|obj|amod)/.test(at.deprel)) return false;
    const head: number = at.head;
    if (head === noun.index) return true;
    at = tokens.find((other) => other.index === head);
    if (at?.upos === "VERB") return false;
  }
  return false;
}

/** «نفس الصورة», «ذات البلاغ»: the one that was told. */
function sameAsBefore(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return /^(نفس|ذات)$/.test(tokens[at]?.text ?? "") && next?.feats.definite === "Def" && next.upos === "NOUN";
}

/** «تركز الأولى على …»: the first of what was told before. */
function rankAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.deprel.startsWith("nsubj") === true &&
    ordinalsBeside(token.text).length > 0 &&
    !/^(NOUN|PROPN)$/.test(tokens[at - 1]?.upos ?? "")
  );
}

export interface LooseOptions {
  /** Whose words they are is told: the first person is clear. */
  readonly speaker?: boolean;
  /** What the question word stands for. */
  readonly asked?: Token | null;
  /** Quotations whose speaker stands before them. */
  readonly quoted?: readonly Span[];
}

/** What in `tokens` points outside them. `speaker` allows the first person. `asked` is the noun that the question word stands for. */
export function looseIn(
  tokens: readonly Token[],
  { speaker = false, asked = null, quoted = [] }: LooseOptions = {},
): readonly string[] {
  const out: string[] = [];
  tokens.forEach((token, at) => {
    const word = foldSpelling(token.text);
    if ((pointingWords.has(word) && !harmless(tokens, at)) || sameAsBefore(tokens, at) || rankAlone(tokens, at))
      out.push(token.text);
    if (!isPersonal(token) || standsForNothing(tokens, at) || separates(tokens, at)) return;
    if (FIRST_OR_SECOND.has(token.feats.person ?? "")) {
      if (!speaker && !quoted.some((span) => span.start <= token.start && token.end <= span.end)) out.push(token.text);
      return;
    }
    const before = tokens
      .slice(0, at)
      .filter(
        (other) =>
          NOMINAL.has(other.upos) &&
          !isPersonal(other) &&
          other.head !== token.index &&
          !(other.upos === "ADJ" && other.deprel === "amod") &&
          !isCalendarWord(other.text) &&
          !/^[0-9\u0660-\u0669]/.test(other.text),
      );
    const opened = tokens[at - 1];
    const contentSubject = opened !== undefined && opened.upos === "SCONJ" && opened.end === token.start;
    const bearer = /^اسم$/.test(tokens.find((other) => other.index === token.head)?.text ?? "");
    const fits = (other: Token): boolean =>
      // «يحمل مطار طنجة اسمه»: a name is mostly that of somebody else.
      !(bearer && other.upos !== "PROPN") &&
      // «135 مرشحا بينهم 25 امرأة»: hung on the noun that it stands for.
      (other.index !== token.head || token.deprel.startsWith("acl")) &&
      !inPhraseOf(tokens, token, other) &&
      (agrees(token, other) || agreesAsSubject(tokens, token, other));
    const rival = besideSubject(tokens, token);
    const anchored = contentSubject
      ? before.some((other) => other.deprel.startsWith("nsubj") && fits(other))
      : before.filter(fits).length > (rival ? 1 : 0);
    const toAsked = asked !== null && !rival && agrees(token, asked);
    if (!anchored && !toAsked && !joined(before, token) && !unnamed(tokens, token)) out.push(token.text);
  });
  const folded = ` ${tokens.map((token) => foldSpelling(token.text)).join(" ")} `;
  for (const phrase of pointingPhrases) if (folded.includes(` ${phrase} `)) out.push(phrase);
  return out;
}
