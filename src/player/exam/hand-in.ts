// The three ways to hand in: a file, a code to copy, and the code as a picture for whoever has no mail.
import { writeAnswerCode } from "../../core/grading/answer-code.ts";
import { writeAnswerSheet } from "../../core/grading/answer-sheet.ts";
import type { ExamLabels } from "../../core/grading/play.ts";
import { download, isolated, on, role } from "../dom.ts";
import { fileNameOf, sheetOf } from "../sheet.ts";
import type { Sitting } from "../sitting.ts";
import { attempt } from "../store.ts";
import { qrPicture } from "./qr.ts";

const codeOf = (sitting: Sitting): string =>
  writeAnswerCode(
    sheetOf(sitting),
    sitting.places.map(({ shape }) => shape),
  );

export function wireHandIn(sitting: Sitting, labels: ExamLabels): void {
  on(role("save", HTMLButtonElement), "click", () => download(fileNameOf(sitting), writeAnswerSheet(sheetOf(sitting))));
  const code = role("code", HTMLTextAreaElement);
  on(role("copy", HTMLButtonElement), "click", async () => {
    const copied = await copy(code);
    role("copied").textContent = copied ? labels.copied : "";
    if (copied) sitting.announce(labels.copied);
  });
}

/** Pages opened from a file may be refused the clipboard; what is selected can then be copied in the old way, or by hand. */
async function copy(field: HTMLTextAreaElement): Promise<boolean> {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return attempt(() => document.execCommand("copy"), false);
  }
}

export function showHandIn(sitting: Sitting, labels: ExamLabels): void {
  const { student } = sitting.progress;
  const code = codeOf(sitting);
  role("student-shown").replaceChildren(
    ...isolated([student.name, student.class].filter((word) => word !== "").join(" · ")),
  );
  role("code", HTMLTextAreaElement).value = code;
  const picture = qrPicture(code);
  const place = role("qr");
  if (picture === null) place.textContent = labels.codeTooLong;
  else place.replaceChildren(picture);
}
