// Items as screen and paper show them: one view per type, in the order that the quiz stores or that the item's id decides.
import { BLANK } from "../../core/grading/fill.ts";
import { matchColumn, orderStart } from "../../core/grading/shuffle.ts";
import type { FillItem, Item, ItemType, MatchItem, McqItem, OrderItem } from "../../core/quiz/quiz.ts";
import { escapeHtml, trusted } from "../templates.ts";
import type { Setting } from "./setting.ts";

export interface ItemView {
  readonly id: string;
  readonly type: ItemType;
  readonly domId: string;
  /** Position in the quiz, from 1, in the digits of the page. */
  readonly number: string;
  readonly typeName: string;
  readonly task: string;
  readonly lang: string;
  readonly dir: string;
  /** Language and direction of the item, where the page around it has others, as attributes; and those of the page again. */
  readonly way: object | string;
  readonly wayBack: object | string;
  readonly stem: string;
  readonly screen: string;
  readonly paper: string;
  readonly body: object;
}

export function itemView(item: Item, index: number, setting: Setting): ItemView {
  const number = setting.number(index + 1);
  const { types, tasks, page } = setting.labels;
  const short = isShortAnswer(item);
  return {
    id: item.id,
    type: item.type,
    domId: `q${index + 1}`,
    number,
    typeName: short ? page.shortAnswer : types[item.type],
    task: short ? page.shortTask : tasks[item.type],
    lang: setting.lang,
    dir: setting.dir,
    ...waysOf(setting),
    stem: item.stem,
    screen: `items/${item.type}`,
    paper: `items/${item.type}.paper`,
    body: bodyOf(item, number, setting),
  };
}

function waysOf({ lang, dir, labels }: Setting): Pick<ItemView, "way" | "wayBack"> {
  if (lang === labels.lang && dir === labels.dir) return { way: "", wayBack: "" };
  const attributes = (lang: string, dir: string) => trusted(` lang="${escapeHtml(lang)}" dir="${escapeHtml(dir)}"`);
  return { way: attributes(lang, dir), wayBack: attributes(labels.lang, labels.dir) };
}

function bodyOf(item: Item, number: string, setting: Setting): object {
  switch (item.type) {
    case "mcq":
      return mcqBody(item, setting);
    case "fill":
      return fillBody(item, number, setting);
    case "truefalse":
      return {
        choices: [
          { value: "true", text: setting.labels.page.isTrue },
          { value: "false", text: setting.labels.page.isFalse },
        ],
      };
    case "match":
      return matchBody(item, setting);
    case "order":
      return orderBody(item, setting);
  }
}

const mcqBody = (item: McqItem, setting: Setting): object => ({
  options: item.options.map((option, index) => ({ index, letter: setting.letter(index), text: option.text })),
});

/** A question with a blank behind it, not a sentence with a hole: «من أوضح ذلك؟ ____». */
const isShortAnswer = (item: Item): boolean => item.type === "fill" && /[؟?]\s*_{4,}\s*$/.test(item.stem);

function fillBody(item: FillItem, number: string, setting: Setting): object {
  const texts = item.stem.split(BLANK);
  const parts = texts.length > 1 ? texts : [`${item.stem} `, ""];
  return {
    short: isShortAnswer(item),
    label: setting.say(setting.labels.page.blank, { n: number }),
    pieces: parts.map((text, index) => ({ text, blank: index < parts.length - 1 })),
  };
}

const matchBody = (item: MatchItem, setting: Setting): object => ({
  rows: item.pairs.map((pair, index) => ({ index, number: setting.number(index + 1), text: pair.left })),
  column: matchColumn(item).map((text, index) => ({ index, letter: setting.letter(index), text })),
});

const orderBody = (item: OrderItem, setting: Setting): object => ({
  up: setting.labels.page.up,
  down: setting.labels.page.down,
  rows: orderStart(item).map((position, index) => {
    const text = item.sequence[position] ?? "";
    return {
      index,
      place: setting.number(index + 1),
      text,
    };
  }),
});
