// The worksheet in Word: places for name and mark, the article, the questions with places to write.
import {
  BorderStyle,
  type FileChild,
  LeaderType,
  type Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from "docx";
import { matchColumn, orderStart } from "../core/grading/shuffle.ts";
import type { FillItem, Item, MatchItem, Quiz } from "../core/quiz/quiz.ts";
import { paragraphsOf } from "../render/view/article-view.ts";
import type { Setting } from "../render/view/setting.ts";
import { heading, line, type Script, title, words } from "./docx-text.ts";
import { aroundBlank } from "./format.ts";

/** Twentieths of a point. */
const STEP = 426;
const TEXT_WIDTH = 9638;
const GREY = "595959";
const BOX = "\u2610";
const PLACE = "[    ]";
const RULE = "_".repeat(16);

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const BARE = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const;

/** Two columns without lines, the first one where the reading starts. */
function columns(left: readonly Paragraph[], right: readonly Paragraph[], { dir }: Script): Table {
  const width = { size: TEXT_WIDTH / 2, type: WidthType.DXA };
  const cells = [left, right].map((children) => new TableCell({ children: [...children], width, borders: BARE }));
  return new Table({
    rows: [new TableRow({ children: cells, cantSplit: true })],
    columnWidths: [TEXT_WIDTH / 2, TEXT_WIDTH / 2],
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    borders: { ...BARE, insideHorizontal: NONE, insideVertical: NONE },
    ...(dir === "rtl" ? { visuallyRightToLeft: true } : {}),
  });
}

type Row = readonly [mark: string, text: string];

/** What there is to choose from, on one page with its question. */
function entries(rows: readonly Row[], script: Script): readonly Paragraph[] {
  return rows.map(([mark, text], index) =>
    line([...words(`${mark} `, script, { color: GREY }), ...words(text, script)], script, {
      indent: { start: 2 * STEP, hanging: STEP },
      spacing: { after: 60 },
      keepLines: true,
      keepNext: index < rows.length - 1,
    }),
  );
}

/** What the student does, in the language of the interface. */
function task(text: string, script: Script): Paragraph {
  return line(words(text, script, { color: GREY, size: 20 }), script, {
    indent: { start: STEP },
    spacing: { after: 60 },
    keepNext: true,
  });
}

function stem(number: string, runs: readonly TextRun[], script: Script): Paragraph {
  return line([...words(`${number}. `, script, { bold: true }), ...runs], script, {
    indent: { start: STEP, hanging: STEP },
    spacing: { before: 200, after: 80 },
    keepNext: true,
    keepLines: true,
  });
}

function gapped(item: FillItem, script: Script): readonly TextRun[] {
  const [before, after] = aroundBlank(item.stem);
  return [
    ...words(before, script),
    new TextRun({ text: RULE, ...(script.dir === "rtl" ? { rightToLeft: true } : {}) }),
    ...words(after, script),
  ];
}

function pairing(item: MatchItem, setting: Setting): Table {
  const lefts = item.pairs.map(({ left }, index): Row => [`${PLACE} ${setting.number(index + 1)}.`, left]);
  const rights = matchColumn(item).map((right, index): Row => [`${setting.letter(index)}.`, right]);
  return columns(entries(lefts, setting), entries(rights, setting), setting);
}

function question(item: Item, index: number, setting: Setting): readonly FileChild[] {
  const { labels } = setting;
  const number = setting.number(index + 1);
  const asked = stem(number, item.type === "fill" ? gapped(item, setting) : words(item.stem, setting), setting);
  switch (item.type) {
    case "mcq":
      return [
        asked,
        ...entries(
          item.options.map(({ text }, at) => [`${BOX} ${setting.letter(at)}.`, text]),
          setting,
        ),
      ];
    case "fill":
      return [asked];
    case "truefalse":
      return [
        asked,
        ...entries(
          [labels.page.isTrue, labels.page.isFalse].map((text) => [BOX, text]),
          labels,
        ),
      ];
    case "match":
      return [asked, task(labels.page.writeLetter, labels), pairing(item, setting)];
    case "order":
      return [
        asked,
        task(labels.page.writePlace, labels),
        ...entries(
          orderStart(item).map((position) => [PLACE, item.sequence[position] ?? ""]),
          setting,
        ),
      ];
  }
}

/** Name, class, date and mark, each with a line to write on. */
function student({ page, dir, lang }: Setting["labels"]): Paragraph {
  const script = { dir, lang };
  const stops = [4300, 6100, 8000, TEXT_WIDTH];
  const fields = [page.name, page.class, page.date, page.mark];
  return line(
    fields.flatMap((field) => [
      ...words(`${field}: `, script),
      new TextRun({ children: [new Tab()], ...(dir === "rtl" ? { rightToLeft: true } : {}) }),
      ...words(" ", script),
    ]),
    script,
    {
      tabStops: stops.map((position) => ({ type: TabStopType.START, position, leader: LeaderType.UNDERSCORE })),
      spacing: { after: 200 },
    },
  );
}

function origin({ source, published }: Quiz["article"], { labels }: Setting): readonly Paragraph[] {
  const parts = [
    ...(source === undefined ? [] : [`${labels.page.source}: ${source}`]),
    ...(published === undefined ? [] : [`${labels.page.published} ${published}`]),
  ];
  return parts.length === 0 ? [] : [line(words(parts.join(" \u00B7 "), labels, { color: GREY, size: 20 }), labels)];
}

export function worksheet(quiz: Quiz, setting: Setting): readonly FileChild[] {
  const { article, items, form } = quiz;
  const { labels } = setting;
  const count = labels.questions(items.length, setting.number(items.length));
  return [
    line(words(`${labels.page.worksheet} \u00B7 ${labels.page.form} ${form}`, labels, { color: GREY }), labels),
    title(article.title || article.name, setting),
    student(labels),
    heading(labels.page.article, labels),
    ...paragraphsOf(quiz, setting).map(({ number, text }) =>
      line([...words(`${number}. `, setting, { color: GREY }), ...words(text.trim(), setting)], setting, {
        spacing: { after: 120, line: 320 },
      }),
    ),
    ...origin(article, setting),
    heading(`${labels.page.questions} (${count})`, labels),
    ...items.flatMap((item, index) => question(item, index, setting)),
  ];
}
