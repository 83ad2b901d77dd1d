// Short closed classes that extraction turns on: prepositions of place and cause, negation, doubt.
import type { Token } from "../../../core/document/document.ts";
import { foldedSet, phraseList } from "../lexicon/fold-index.ts";
import { foldSpelling } from "../script/fold.ts";
import { isPlaceWord } from "./knowledge.ts";
import type { Tree } from "./tree.ts";
import { verbLemma } from "./verb-knowledge.ts";

const folded = (words: string): ReadonlySet<string> => foldedSet(phraseList(words));

/** What opens a cause or a purpose: «بسبب», «من أجل», «لأن». */
export const causeOpeners: ReadonlySet<string> = folded(
  "بسبب|نتيجة|من جراء|جراء|بفضل|من أجل|بهدف|لأن|بغية|إثر|على خلفية|لأجل|كي|لكي|نظرا ل|لكونه|بغرض|احتجاجا على|تكريما ل|خوفا من|سعيا إلى|خشية|ردا على",
);

export const placePrepositions: ReadonlySet<string> = folded(
  "في|ب|إلى|من|على|قرب|عند|داخل|خارج|أمام|شمال|جنوب|شرق|غرب|بين|عبر|نحو|فوق|تحت|لدى|حول|وسط|شمالي|جنوبي|شرقي|غربي",
);

export const negations: ReadonlySet<string> = folded("لم|لن|لا|ما|ليس|ليست|غير|دون");

/** Before an imperfect verb: not sure to happen. «قد يشير». */
export const uncertainParticles: ReadonlySet<string> = folded("قد|ربما|لعل|عله");

const unrealOpeners: ReadonlySet<string> = folded("إذا|لو|لولا|كي|لكي|هل");

/** True for what opens a clause that is not stated as fact: «إذا», «لو», «كأن». Folded, «كأن» would be «كان». */
export function opensUnreal(word: string): boolean {
  return unrealOpeners.has(foldSpelling(word)) || /^كأن/.test(word);
}

/** «من المتوقع أن», «يمكن أن», «يجب أن»: what follows has not happened, or need not. */
export const expectations: ReadonlySet<string> = folded(
  "المتوقع|المقرر|المفترض|المرجح|الممكن|المحتمل|المنتظر|المؤمل|يمكن|يجب|ينبغي|يتوقع|يفترض|ينتظر|الواجب|الضروري|الممكن",
);

/** Verbs whose «أن» clause is hoped, feared, believed, wanted or claimed, by their perfect. */
const DOUBTING: ReadonlySet<string> = folded(
  "أمل|تمنى|توقع|خشي|اعتقد|زعم|ادعى|رجح|احتمل|ظن|افترض|اقترح|أراد|رغب|حاول|طالب|طلب|دعا|وعد|تعهد|هدد|قرر|خطط|شك|استبعد|اشترط|تخوف|حذر",
);

/** Words that are no verb of a person and do the same: «يبدو أن», «من شأنه أن», «احتمال أن», «على أن». */
const DOUBTED: ReadonlySet<string> = folded(
  "يبدو|تبدو|بدا|يخشى|يعتقد|يظن|يزعم|يحتمل|يرجح|يستبعد|شأن|احتمال|احتمالات|إمكانية|أمل|آمال|مخاوف|خشية|شريطة|شرط",
);

/** True for a word that what hangs on it by «أن» is not told as a fact by. */
export function doubts({ text, upos }: Token): boolean {
  const word = foldSpelling(text);
  return expectations.has(word) || DOUBTED.has(word) || (upos === "VERB" && DOUBTING.has(verbLemma(text)));
}

/** What opens a circumstance that a sentence can do without: «رغم», «وفق», «وسط». */
export const adjunctPrepositions: ReadonlySet<string> = folded(
  "رغم|على رغم|بالرغم من|على الرغم من|وفق|وفقا ل|بحسب|حسب|وسط|إثر|عقب|بعد|قبل|خلال|منذ|بموجب|في ظل|في إطار|ضمن|بمناسبة|على خلفية|بسبب|لدى|مع|بعيدا عن|نظرا ل",
);

/** True where `token` heads a phrase that names a place. */
export function isPlacePhrase(tree: Tree, token: Token): boolean {
  if (token.upos === "PRON" || token.upos === "VERB") return false;
  return (
    isPlaceWord(token.text) ||
    tree
      .children(token)
      .some(
        (child) =>
          child.deprel === "nmod:poss" &&
          isPlaceWord(child.text) &&
          /^(انحاء|شمال|جنوب|شرق|غرب|وسط|ضواحي|داخل|خارج|عموم|ارجاء)$/.test(foldSpelling(token.text)),
      )
  );
}
