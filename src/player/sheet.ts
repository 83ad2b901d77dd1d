// The answers on the page as a sheet that can be handed in.
import type { AnswerSheet } from "../core/grading/answer-sheet.ts";
import type { Sitting } from "./sitting.ts";

export function sheetOf({ data, progress, places, answerOf }: Sitting): AnswerSheet {
  return {
    quiz: data.id,
    form: data.form,
    title: data.title,
    student: progress.student,
    saved: new Date().toISOString(),
    answers: new Map(places.map((place) => [place.id, answerOf(place)?.value ?? null])),
  };
}

/** «إجابات - ليلى - A.json»: a name that every system takes. */
export function fileNameOf({ data, progress, words }: Sitting): string {
  const name = words.say(data.labels.fileName, { name: progress.student.name, form: data.form });
  const clean = name
    .replace(/[^\p{L}\p{M}\p{N} _-]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return `${clean.slice(0, 80).trim()}.json`;
}
