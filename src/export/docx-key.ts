// The key in Word: a grid for quick marking, then each answer in full with the words that prove it.
import { type FileChild, Table, TableCell, TableRow, WidthType } from "docx";
import type { Quiz } from "../core/quiz/quiz.ts";
import { evidenceOf, paragraphsOf } from "../render/view/article-view.ts";
import { type KeyView, keyView } from "../render/view/key-view.ts";
import type { Setting } from "../render/view/setting.ts";
import { heading, line, title, words } from "./docx-text.ts";

const STEP = 426;
const GREY = "595959";
const WIDTHS = [1400, 8238] as const;

function grid(keys: readonly KeyView[], setting: Setting): Table {
  const { page } = setting.labels;
  const cell = (text: string, column: 0 | 1, bold: boolean): TableCell =>
    new TableCell({
      children: [line(words(text, setting, { bold }), setting, { spacing: { before: 20, after: 20 } })],
      width: { size: WIDTHS[column], type: WidthType.DXA },
      margins: { left: 100, right: 100 },
    });
  const row = (left: string, right: string, bold = false): TableRow =>
    new TableRow({ children: [cell(left, 0, bold), cell(right, 1, bold)], cantSplit: true, tableHeader: bold });
  return new Table({
    rows: [
      row(page.number, page.answer, true),
      ...keys.map(({ short }, index) => row(setting.number(index + 1), short)),
    ],
    columnWidths: [...WIDTHS],
    width: { size: WIDTHS[0] + WIDTHS[1], type: WidthType.DXA },
    ...(setting.dir === "rtl" ? { visuallyRightToLeft: true } : {}),
  });
}

export function answerKey(quiz: Quiz, setting: Setting): readonly FileChild[] {
  const { article, items, form } = quiz;
  const { labels } = setting;
  const paragraphs = paragraphsOf(quiz, setting);
  const keys = items.map((item) => keyView(item, setting));
  const inner = { indent: { start: STEP }, spacing: { after: 60 } } as const;
  const answers = items.flatMap((item, index) => {
    const key = keys[index];
    const number = words(`${setting.number(index + 1)}. `, setting, { bold: true });
    return [
      line([...number, ...words(item.stem, setting)], setting, {
        indent: { start: STEP, hanging: STEP },
        spacing: { before: 200, after: 60 },
        keepNext: true,
      }),
      ...(key?.lines ?? []).map((text) => line(words(text, setting, { bold: true }), setting, inner)),
      ...(key?.notes ?? []).map((text) => line(words(text, setting), setting, inner)),
      ...evidenceOf(key?.evidence ?? [], article.text, paragraphs, setting).map(({ text, place }) =>
        line(
          words(`\u00AB${text}\u00BB${place === "" ? "" : ` (${place})`}`, setting, { color: GREY }),
          setting,
          inner,
        ),
      ),
    ];
  });
  return [
    line(words(`${labels.page.key} \u00B7 ${labels.page.form} ${form}`, labels, { color: GREY }), labels),
    title(article.title || article.name, setting),
    heading(labels.page.grid, labels),
    grid(keys, setting),
    heading(labels.page.answers, labels),
    ...answers,
  ];
}
