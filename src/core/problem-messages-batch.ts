// The texts of problems with many articles at once: threads, workers, queues. Data.

/** A part of the table in problem-messages.ts. */
export const batchMessages = {
  "worker-crashed": {
    en: "Making this quiz broke off: {detail}. The other articles are not touched by it. Please report it, with the article if you may.",
    ar: "انقطع إعداد هذا الاختبار: {detail}. ولم يتأثر به غيره من المقالات. نرجو الإبلاغ عنه، مع إرفاق المقال إن أمكن.",
  },
  "worker-too-slow": {
    en: "This quiz was not finished within {seconds} seconds and was given up.",
    ar: "لم يكتمل هذا الاختبار خلال {seconds} ثانية فتُرك.",
  },
  "batch-stopped": {
    en: "Stopped after {done} of {all} articles; those are whole. To go on, give the same command with --resume.",
    ar: "توقف العمل بعد {done} من {all} من المقالات، وما أُنجز منها كامل. للمتابعة كرر الأمر نفسه مع ‎--resume‎.",
  },
};
