// Every rule, in the order in which candidates meet them: cheap and frequent ones first, warnings last.
import { aliasAsDistractor } from "./alias-as-distractor.ts";
import { answerInHeadline } from "./answer-in-headline.ts";
import { answerInOtherItem } from "./answer-in-other-item.ts";
import { asksWhatIsStated } from "./asks-what-is-stated.ts";
import { bareGap } from "./bare-gap.ts";
import { catchAllOption } from "./catch-all-option.ts";
import { clang } from "./clang.ts";
import { commonKnowledge } from "./common-knowledge.ts";
import { conspicuousKey } from "./conspicuous-key.ts";
import { copiedWording } from "./copied-wording.ts";
import { crowdedGaps } from "./crowded-gaps.ts";
import { cutWord } from "./cut-word.ts";
import { datedEntry } from "./dated-entry.ts";
import { distractorsFromNowhere } from "./distractors-from-nowhere.ts";
import { emptyStem } from "./empty-stem.ts";
import { equalOptions } from "./equal-options.ts";
import { evidenceOutsideBody } from "./evidence-outside-body.ts";
import { evidenceOutsideText } from "./evidence-outside-text.ts";
import { falseStatementDrift } from "./false-statement-drift.ts";
import { gapOutOfContext } from "./gap-out-of-context.ts";
import { gapShownBeside } from "./gap-shown-beside.ts";
import { gapWithoutContent } from "./gap-without-content.ts";
import { headlineFillsGap } from "./headline-fills-gap.ts";
import { impossibleValue } from "./impossible-value.ts";
import { keyInStem } from "./key-in-stem.ts";
import { keyTooOften } from "./key-too-often.ts";
import { keyWithoutProof } from "./key-without-proof.ts";
import { loneAbsolute } from "./lone-absolute.ts";
import { longGap } from "./long-gap.ts";
import { longestKey } from "./longest-key.ts";
import { mixedKinds } from "./mixed-kinds.ts";
import { namesAsOptions } from "./names-as-options.ts";
import { nearDuplicateStems } from "./near-duplicate-stems.ts";
import { negativeStem } from "./negative-stem.ts";
import { nestedOptions } from "./nested-options.ts";
import { noSingleKey } from "./no-single-key.ts";
import { oddPrecision } from "./odd-precision.ts";
import { optionDisagrees } from "./option-disagrees.ts";
import { optionPointsOutside } from "./option-points-outside.ts";
import { pointsOutside } from "./points-outside.ts";
import { reckonedKey } from "./reckoned-key.ts";
import { repeatedOpening } from "./repeated-opening.ts";
import { rewrittenGapText } from "./rewritten-gap-text.ts";
import type { ItemRule, PairRule, QuizRule } from "./rule.ts";
import { sameFactTwice } from "./same-fact-twice.ts";
import { secondFactMakesDistractorTrue } from "./second-fact-makes-distractor-true.ts";
import { sideFact } from "./side-fact.ts";
import { silentSpeakers } from "./silent-speakers.ts";
import { speechWithoutSpeaker } from "./speech-without-speaker.ts";
import { stemFitsTwoFacts } from "./stem-fits-two-facts.ts";
import { stemLength } from "./stem-length.ts";
import { strangersAsOptions } from "./strangers-as-options.ts";
import { trivialDetail } from "./trivial-detail.ts";
import { unassertedFact } from "./unasserted-fact.ts";
import { uncomfortableStemLength } from "./uncomfortable-stem-length.ts";
import { unevenLengths } from "./uneven-lengths.ts";
import { uninformativeGap } from "./uninformative-gap.ts";
import { unsortedValues } from "./unsorted-values.ts";
import { wideGap } from "./wide-gap.ts";
import { wrongAcceptedAnswer } from "./wrong-accepted-answer.ts";
import { wrongNumberOfOptions } from "./wrong-number-of-options.ts";
import { wrongQuestionWord } from "./wrong-question-word.ts";

/** Rules about one item. */
export const itemRules: readonly ItemRule[] = [
  noSingleKey,
  wrongNumberOfOptions,
  strangersAsOptions,
  evidenceOutsideText,
  evidenceOutsideBody,
  unassertedFact,
  speechWithoutSpeaker,
  equalOptions,
  aliasAsDistractor,
  nestedOptions,
  mixedKinds,
  optionDisagrees,
  conspicuousKey,
  longestKey,
  clang,
  catchAllOption,
  loneAbsolute,
  unsortedValues,
  impossibleValue,
  oddPrecision,
  datedEntry,
  wrongQuestionWord,
  stemLength,
  emptyStem,
  asksWhatIsStated,
  keyInStem,
  pointsOutside,
  optionPointsOutside,
  commonKnowledge,
  trivialDetail,
  sideFact,
  gapShownBeside,
  reckonedKey,
  gapWithoutContent,
  bareGap,
  cutWord,
  longGap,
  headlineFillsGap,
  uninformativeGap,
  gapOutOfContext,
  wrongAcceptedAnswer,
  rewrittenGapText,
  keyWithoutProof,
  falseStatementDrift,
  secondFactMakesDistractorTrue,
  stemFitsTwoFacts,
  unevenLengths,
  distractorsFromNowhere,
  uncomfortableStemLength,
  negativeStem,
  copiedWording,
  answerInHeadline,
  repeatedOpening,
  wideGap,
  namesAsOptions,
  silentSpeakers,
];

/** Rules about two items of one quiz. */
export const pairRules: readonly PairRule[] = [sameFactTwice, crowdedGaps, nearDuplicateStems, answerInOtherItem];

/** Rules about an item and all that are chosen already. */
export const quizRules: readonly QuizRule[] = [keyTooOften];
