// One item of QTI 2.2: https://www.imsglobal.org/question/qtiv2p2/imsqti_v2p2p2_infov2p2p2.html
import { matchColumn, orderStart } from "../core/grading/shuffle.ts";
import type { FillItem, Item, MatchItem, McqItem, OrderItem, Quiz, TrueFalseItem } from "../core/quiz/quiz.ts";
import { xml } from "./escape.ts";
import { accepted, aroundBlank, type ExportContext, evidenceOf } from "./format.ts";

type Direction = Quiz["article"]["dir"];

interface Parts {
  /** Attributes of the response declaration, and what stands in it. */
  readonly response: { readonly cardinality: string; readonly baseType: string; readonly inner: string };
  /** Blocks of the item's body. */
  readonly body: string;
  readonly template: "match_correct" | "map_response";
}

/** Names the feedback; some readers know by its start that it is for every answer. */
const PROOF = "general_evidence";

/** Names that start with a letter, as XML wants of identifiers. */
const choiceId = (index: number): string => `C${index + 1}`;

const correct = (values: readonly string[]): string =>
  `<correctResponse>${values.map((value) => `<value>${xml(value)}</value>`).join("")}</correctResponse>`;

/** A text in its own direction, wherever the reader puts it. */
const inline = (text: string, dir: Direction): string => `<span dir="${dir}">${xml(text)}</span>`;

function choice(prompt: string, texts: readonly string[], right: number, dir: Direction): Parts {
  const choices = texts.map(
    (text, index) => `<simpleChoice identifier="${choiceId(index)}">${xml(text)}</simpleChoice>`,
  );
  return {
    response: { cardinality: "single", baseType: "identifier", inner: correct([choiceId(right)]) },
    body: `<div dir="${dir}"><choiceInteraction responseIdentifier="RESPONSE" shuffle="false" maxChoices="1"><prompt>${inline(prompt, dir)}</prompt>${choices.join("")}</choiceInteraction></div>`,
    template: "match_correct",
  };
}

function multipleChoice({ stem, options }: McqItem, dir: Direction): Parts {
  const right = options.findIndex((option) => option.correct);
  return choice(
    stem,
    options.map((option) => option.text),
    right,
    dir,
  );
}

function trueFalse({ stem, correct: holds }: TrueFalseItem, { setting }: ExportContext, dir: Direction): Parts {
  const { page } = setting.labels;
  return choice(stem, [page.isTrue, page.isFalse], holds ? 0 : 1, dir);
}

function textEntry({ stem, answers }: FillItem, context: ExportContext, dir: Direction): Parts {
  const all = accepted(answers, context);
  const entries = all.map((text) => `<mapEntry mapKey="${xml(text)}" mappedValue="1" caseSensitive="false"/>`);
  const [before, after] = aroundBlank(stem);
  const field = `<textEntryInteraction responseIdentifier="RESPONSE" expectedLength="${Math.max(10, answers[0].length + 4)}"/>`;
  return {
    response: {
      cardinality: "single",
      baseType: "string",
      inner: `${correct([answers[0]])}<mapping defaultValue="0">${entries.join("")}</mapping>`,
    },
    body: `<div dir="${dir}"><p>${xml(before)}${field}${xml(after)}</p></div>`,
    template: "map_response",
  };
}

/** The stem stands before the interaction: some readers take all words of a block with one for the question. */
const stemBlock = (stem: string, dir: Direction): string => `<div dir="${dir}"><p>${xml(stem)}</p></div>`;

function match(item: MatchItem, dir: Direction): Parts {
  const column = matchColumn(item);
  // An entry that two lines share must take both.
  const most = (text: string): number => Math.max(1, item.pairs.filter(({ right }) => right === text).length);
  const side = (texts: readonly string[], prefix: string): string =>
    `<simpleMatchSet>${texts
      .map(
        (text, index) =>
          `<simpleAssociableChoice identifier="${prefix}${index + 1}" matchMax="${prefix === "L" ? 1 : most(text)}">${xml(text)}</simpleAssociableChoice>`,
      )
      .join("")}</simpleMatchSet>`;
  const pairs = item.pairs.map(({ right }, index) => `L${index + 1} R${column.indexOf(right) + 1}`);
  return {
    response: { cardinality: "multiple", baseType: "directedPair", inner: correct(pairs) },
    body: `${stemBlock(item.stem, dir)}<matchInteraction responseIdentifier="RESPONSE" shuffle="false" maxAssociations="${pairs.length}" dir="${dir}">${side(
      item.pairs.map(({ left }) => left),
      "L",
    )}${side(column, "R")}</matchInteraction>`,
    template: "match_correct",
  };
}

function order(item: OrderItem, dir: Direction): Parts {
  const start = orderStart(item);
  const choices = start.map(
    (position, index) =>
      `<simpleChoice identifier="${choiceId(index)}">${xml(item.sequence[position] ?? "")}</simpleChoice>`,
  );
  const right = item.sequence.map((_, position) => choiceId(start.indexOf(position)));
  return {
    response: { cardinality: "ordered", baseType: "identifier", inner: correct(right) },
    body: `${stemBlock(item.stem, dir)}<orderInteraction responseIdentifier="RESPONSE" shuffle="false" dir="${dir}">${choices.join("")}</orderInteraction>`,
    template: "match_correct",
  };
}

function partsOf(item: Item, context: ExportContext, dir: Direction): Parts {
  switch (item.type) {
    case "mcq":
      return multipleChoice(item, dir);
    case "fill":
      return textEntry(item, context, dir);
    case "truefalse":
      return trueFalse(item, context, dir);
    case "match":
      return match(item, dir);
    case "order":
      return order(item, dir);
  }
}

/** `item` as an `assessmentItem`, with the evidence as feedback after the answer. */
export function qtiItem(item: Item, number: number, quiz: Quiz, context: ExportContext): string {
  const { lang, dir } = quiz.article;
  const { response, body, template } = partsOf(item, context, dir);
  const { cardinality, baseType, inner } = response;
  const attributes = [
    'xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    'xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqti_v2p2 http://www.imsglobal.org/xsd/qti/qtiv2p2/imsqti_v2p2.xsd"',
    `identifier="${xml(item.id)}"`,
    `title="${xml(`${number}. ${item.stem}`.slice(0, 120))}"`,
    'adaptive="false"',
    'timeDependent="false"',
    `xml:lang="${xml(lang)}"`,
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem ${attributes.join(" ")}>
  <responseDeclaration identifier="RESPONSE" cardinality="${cardinality}" baseType="${baseType}">${inner}</responseDeclaration>
  <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>
  <outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"><defaultValue><value>${PROOF}</value></defaultValue></outcomeDeclaration>
  <itemBody dir="${dir}">${body}</itemBody>
  <responseProcessing template="http://www.imsglobal.org/question/qti_v2p2/rptemplates/${template}"/>
  <modalFeedback outcomeIdentifier="FEEDBACK" showHide="show" identifier="${PROOF}"><div dir="${dir}">${xml(evidenceOf(item, quiz))}</div></modalFeedback>
</assessmentItem>
`;
}
