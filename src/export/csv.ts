// A table of the items: RFC 4180, with a byte order mark, without which spreadsheets take Arabic for another encoding.
import type { Item, Quiz } from "../core/quiz/quiz.ts";
import { cell } from "./escape.ts";
import { type Exporter, evidenceOf } from "./format.ts";
import { answerText, choiceTexts } from "./plain-answers.ts";

const COLUMNS = ["number", "id", "type", "asks", "level", "question", "choices", "answer", "evidence"];
const BYTE_ORDER_MARK = "\uFEFF";

function quoted(text: string): string {
  const safe = cell(text.replace(/\s+/g, " ").trim());
  return /[",\n\r;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csv: Exporter = {
  system: "CSV",
  ending: ".csv",
  write(quiz: Quiz, context) {
    const row = (item: Item, index: number): readonly string[] => [
      String(index + 1),
      item.id,
      item.type,
      item.asks,
      item.level,
      item.stem,
      choiceTexts(item).join(" | "),
      answerText(item, context).join(" | "),
      evidenceOf(item, quiz),
    ];
    const rows = [COLUMNS, ...quiz.items.map(row)];
    return {
      content: `${BYTE_ORDER_MARK}${rows.map((cells) => cells.map(quoted).join(",")).join("\r\n")}\r\n`,
      leftOut: [],
    };
  },
};
