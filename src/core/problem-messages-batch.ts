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
  "queue-wrong": {
    en: "{address} is no address of a queue. Write it as redis://host:6379.",
    ar: "ليس {address} عنوان طابور. اكتبه على هذا النحو: ‎redis://host:6379‎.",
  },
  "queue-unreachable": {
    en: "No queue answers at {address}: {reason}. Start Redis or Valkey there, or check the address.",
    ar: "لا يجيب أي طابور على العنوان {address}: {reason}. شغّل Redis أو Valkey هناك، أو تحقق من العنوان.",
  },
  "queue-no-worker": {
    en: "No worker waits at {address} yet. Start one or more: fahm worker --queue {address}",
    ar: "لا ينتظر أي عامل على العنوان {address} بعد. شغّل واحدًا أو أكثر: ‎fahm worker --queue‎ {address}",
  },
  "usage-no-queue": {
    en: "Name the queue. Example: fahm worker --queue redis://localhost:6379",
    ar: "اذكر عنوان الطابور. مثال: ‎fahm worker --queue redis://localhost:6379‎",
  },
  "batch-stopped": {
    en: "Stopped after {done} of {all} articles; those are whole. To go on, give the same command with --resume.",
    ar: "توقف العمل بعد {done} من {all} من المقالات، وما أُنجز منها كامل. للمتابعة كرر الأمر نفسه مع ‎--resume‎.",
  },
};
