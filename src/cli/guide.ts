// What stands on top of a facts file, in both languages. Data.
import type { MessageLanguage } from "../index.ts";

export const guideOf: { readonly [L in MessageLanguage]: readonly string[] } = {
  en: [
    "The facts of this article. You may correct, delete and add facts; `fahm quiz` then uses this file.",
    "",
    "- `text` holds words exactly as the article has them. Leave out `start` and `end` where you write words",
    "  yourself: they are looked up. A role may also be the words alone, as in  subject: …",
    "- kind: event (verb, subject, object, with, time, place, cause), statement (verb, speaker, addressee,",
    "  content, medium, time, place, cause), post (who, post), quantity (value, unit, of, time).",
    '- polarity: "+", or "-" (with quotation marks) for something negated.',
    "- asserted: false for what is only hoped, planned or alleged.",
    "- confidence: delete the line once you have checked the fact; it then counts as certain.",
    "- mentions: delete these lines after changing the names of an entity; they are then looked up again.",
    "- The simplest fact of your own:  - { kind: post, who: …, post: … }",
    "",
    "After any change, `fahm facts --write` leaves this file alone unless --force is given.",
  ],
  ar: [
    "حقائق هذا المقال. لك أن تصححها أو تحذف منها أو تضيف إليها، وسيستعمل الأمر fahm quiz هذا الملف.",
    "",
    "- في text كلمات المقال كما هي. إذا كتبت كلمات بنفسك فاحذف start وend، فموضعها يُبحث عنه.",
    "  ويكفي أن تكتب الكلمات وحدها، مثل  subject: …",
    "- النوع kind: حدث event ‏(verb, subject, object, with, time, place, cause)، أو قول statement",
    "  ‏(verb, speaker, addressee, content, medium, time, place, cause)، أو منصب post ‏(who, post)،",
    "  أو عدد quantity ‏(value, unit, of, time).",
    '- polarity: القيمة "+" للمثبت، و"-" بين علامتي تنصيص للمنفي.',
    "- asserted: القيمة false لما هو مأمول أو مخطط له أو مزعوم.",
    "- confidence: احذف هذا السطر بعد التحقق من الحقيقة فتُعد مؤكدة.",
    "- mentions: احذف هذه الأسطر إذا غيّرت أسماء كيان، فيُعاد البحث عن مواضعها.",
    "- أبسط حقيقة تضيفها:  - { kind: post, who: …, post: … }",
    "",
    "بعد أي تعديل لا يستبدل fahm facts --write هذا الملف إلا إذا أضفت --force.",
  ],
};
