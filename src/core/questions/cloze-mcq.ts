// Multiple choice over untouched text: the sentence with a blank, and what could fill it.
import { paragraphAt } from "../document/shown-lines.ts";
import { hashOf } from "../hash.ts";
import type { Gap } from "../language.ts";
import type { Option } from "../quiz/quiz.ts";
import { covers } from "../text/span.ts";
import { BLANK } from "./blank.ts";
import type { Candidate, ComposeContext } from "./candidate.ts";
import { shownWith } from "./fill.ts";
import { keepsOrder } from "./number-order.ts";
import { arranged, WANTED } from "./options.ts";

/** True where the option would repeat the word beside the blank: «نادي نادي روما». */
function doubles(sentence: string, option: string): boolean {
  const [before = "", after = ""] = sentence.split(BLANK);
  const words = option.split(" ");
  return (
    before.trim().split(" ").at(-1) === words[0] || (words.length > 1 && after.trim().split(" ")[0] === words.at(-1))
  );
}

/** The gap as a question with options. */
export function clozeQuestion(gap: Gap, context: ComposeContext): Candidate {
  const id = `i-${hashOf(`cloze ${gap.id}`)}`;
  const random = context.random.fork(id);
  const sentence = context.pack.display(shownWith(gap, context.document.article.text, BLANK));
  const place = context.pack.place(paragraphAt(context.document.article, gap.shown.start));
  const stem = context.write(`complete-${gap.key.type}`, { sentence, place }, random.fork("wording"));
  const beside = context.offers.units.filter(({ span }) => span !== undefined && covers(gap.shown, span));
  const distractors = context
    .distract(gap.key, sentence, [], WANTED + 6, random.fork("distractors"))
    .filter((unit) => !doubles(sentence, unit.text) && keepsOrder(gap.key, unit, beside))
    .slice(0, WANTED);
  const units = arranged(random.fork("order").shuffle([gap.key, ...distractors]));
  const options: readonly Option[] = units.map((unit) => ({
    text: unit.text,
    correct: unit === gap.key,
    evidence: unit.span === undefined ? [] : [unit.span],
    why: "",
  }));
  const { asks, evidence, fact, process, confidence } = gap;
  return {
    item: { id, type: "mcq", asks, stem, options, evidence, fact, level: "easy", process, confidence },
    facts: [fact],
    sentences: [gap.sentence],
    keys: [gap.key],
    distractors,
    shown: stem,
    omitted: gap.omitted,
    worth: context.worthOf(fact, gap.sentence),
  };
}
