// What breaking a rule means to a teacher, by the rule's id. The rules themselves speak English, to whoever works on them.
import type { Said } from "../worker/protocol.ts";

export const advice: Readonly<Record<string, Said>> = {
  K1: {
    ar: "يحتاج السؤال إلى إجابة صحيحة واحدة تامة: خيار صحيح واحد، أو فراغ واحد ‎____ وإجابته، أو تصحيح للعبارة الخاطئة، أو ثلاثة عناصر فأكثر.",
    en: "The question needs exactly one complete right answer: one right option, one blank ____ with its answer, a correction of the false statement, or at least three entries.",
  },
  K2: { ar: "الدليل خارج نص المقال.", en: "The evidence lies outside the article." },
  K3: {
    ar: "لا تُقرأ الإجابة في الدليل. غيّر الإجابة، أو حدّد في المقال الجملة التي تثبتها واجعلها دليل السؤال.",
    en: "The answer is not to be read in the evidence. Change the answer, or choose the sentence that proves it in the article.",
  },
  K4: {
    ar: "في المقال حقيقة أخرى تجعل أحد الخيارات الخاطئة صحيحًا.",
    en: "Another fact of the article makes a wrong option right.",
  },
  K5: {
    ar: "ينطبق السؤال على أكثر من حقيقة في المقال. زده تحديدًا.",
    en: "The question fits more than one fact of the article. Make it more exact.",
  },
  K6: {
    ar: "أحد الخيارات الخاطئة هو الإجابة الصحيحة نفسها بلفظ آخر.",
    en: "A wrong option is the right answer in other words.",
  },
  K7: {
    ar: "ما يُسأل عنه منفي أو متوقع في المقال، وليس مما وقع.",
    en: "What is asked about is denied, planned or supposed in the article, not settled.",
  },
  K8: {
    ar: "هذا كلام منقول: اذكر قائله في السؤال.",
    en: "These are reported words: name the speaker in the question.",
  },
  K9: {
    ar: "الدليل من عنوان أو تعليق صورة أو رابط، لا من متن المقال.",
    en: "The evidence is a headline, caption or link, not the body of the article.",
  },
  O1: { ar: "الأفضل ثلاثة خيارات إلى خمسة.", en: "Three to five options are best." },
  O2: { ar: "خياران أو عنصران متطابقان.", en: "Two options or entries are the same." },
  O3: {
    ar: "الإجابة الصحيحة أطول من سائر الخيارات طولًا لافتًا، فتدل على نفسها.",
    en: "The right answer is clearly the longest option, which gives it away.",
  },
  O5: { ar: "الخيارات متفاوتة الطول.", en: "The options differ much in length." },
  O6: {
    ar: "الخيارات ليست من جنس واحد (أشخاص، أماكن، تواريخ…).",
    en: "The options are not all of one kind (people, places, dates …).",
  },
  O7: {
    ar: "شكل الإجابة الصحيحة يميزها عن سائر الخيارات.",
    en: "The right answer looks different from all other options.",
  },
  O8: {
    ar: "أحد الخيارات لا يوافق السؤال في التذكير والتأنيث أو العدد.",
    en: "An option does not agree with the question in gender or number.",
  },
  O9: {
    ar: "في الإجابة الصحيحة كلمة من السؤال ليست في سائر الخيارات.",
    en: "The right answer shares a word with the question that the other options lack.",
  },
  O10: {
    ar: "تجنّب خيارات مثل «كل ما سبق» و«لا شيء مما سبق».",
    en: "Avoid options such as “all of the above” and “none of the above”.",
  },
  O11: {
    ar: "في خيار واحد كلمة مطلقة أو مبهمة مثل «دائمًا» أو «ربما».",
    en: "One option alone has an absolute or vague word, such as “always” or “perhaps”.",
  },
  O12: {
    ar: "راجع القيم: من الأصغر إلى الأكبر، بوحدة واحدة ودقة واحدة، ولا قيمة مكررة أو مستحيلة.",
    en: "Look at the values: smallest first, one unit, equally exact, none twice and none impossible.",
  },
  O14: { ar: "أحد الخيارات جزء من خيار آخر.", en: "One option is part of another." },
  O15: {
    ar: "لا خيار خاطئًا من المقال نفسه؛ الخيارات الغريبة عنه سهلة الاستبعاد.",
    en: "No wrong option comes from the article; strangers to it are easily ruled out.",
  },
  O19: {
    ar: "أسماء الأشخاص والأماكن والمناصب خيارات يُستبعد أكثرها من غير قراءة؛ ملء الفراغ أصلح لها.",
    en: "Most names of people, places and posts are ruled out without reading; a gap suits them better.",
  },
  M1: {
    ar: "أداة الاستفهام لا تناسب الإجابة، أو لا ينتهي السؤال بعلامة استفهام.",
    en: "The question word does not fit the answer, or the question mark is missing.",
  },
  M2: { ar: "السؤال أطول أو أقصر مما ينبغي.", en: "The question is too long or too short." },
  M3: { ar: "صيغة النفي تربك الطلاب؛ اسأل عما هو كائن.", en: "Negations confuse students; ask for what is." },
  M4: {
    ar: "في السؤال ضمير أو إشارة لا يُفهم مرجعها، أو قوس أو علامة تنصيص ناقصة.",
    en: "The question has a word whose meaning stands elsewhere, or a bracket or quotation mark is missing.",
  },
  M5: { ar: "كلمات الإجابة موجودة في السؤال.", en: "The words of the answer stand in the question." },
  M6: {
    ar: "لا يسمي السؤال ما يسأل عنه بكلمات من النص.",
    en: "The question does not name what it asks about with words of the text.",
  },
  M7: { ar: "السؤال منقول حرفيًا من النص.", en: "The question is copied from the text." },
  M8: { ar: "عنوان المقال يكشف الإجابة.", en: "The headline gives the answer away." },
  M9: {
    ar: "انقل إلى السؤال ما يلزم لفهمه وما تتكرر به الخيارات.",
    en: "Put into the question what is needed to answer it, and what every option repeats.",
  },
  M11: { ar: "أحد الخيارات لا يُفهم وحده.", en: "An option cannot be understood by itself." },
  M12: { ar: "هذا تفصيل جانبي في المقال.", en: "This is a side detail of the article." },
  C1: { ar: "عنوان المقال يملأ الفراغ.", en: "The headline fills the blank." },
  C2: { ar: "الفراغ طويل؛ الأفضل كلمة إلى ثلاث.", en: "The blank is long; one to three words are best." },
  C3: { ar: "في هذه الجملة فراغ آخر في الاختبار.", en: "Another question has a blank in this sentence." },
  C4: { ar: "الكلمة الناقصة مكتوبة بجوار الفراغ.", en: "The missing word can be read beside the blank." },
  C5: {
    ar: "يخفي الفراغ كلمة لا مضمون لها، أو يقع في أول النص.",
    en: "The blank hides a word without content, or opens the text.",
  },
  C6: { ar: "الكلمات حول الفراغ أقل مما يكفي لفهمه.", en: "Too few words stand around the blank." },
  C7: {
    ar: "النص حول الفراغ ليس نص المقال حرفيًا. إن قصدت ذلك فلا بأس.",
    en: "The text around the blank is not the article's own. If you mean it so, fine.",
  },
  C10: {
    ar: "من الإجابات المقبولة ما هو اسم آخر في المقال.",
    en: "An accepted answer is the name of somebody or something else in the article.",
  },
  C11: {
    ar: "لا يُفهم نص الفراغ من دون بقية المقال.",
    en: "The text with the blank cannot be understood without the rest.",
  },
  C12: {
    ar: "كلمات كثيرة أخرى تصلح للفراغ؛ أخفِ اسمًا أو عددًا أو تاريخًا.",
    en: "Many other words would fit the blank; hide a name, a number or a date.",
  },
  T1: { ar: "يكرر ما يسأل عنه سؤال آخر.", en: "Another question asks the same." },
  T2: {
    ar: "إجابته تُقرأ في سؤال آخر، أو العكس.",
    en: "Its answer can be read in another question, or the other way round.",
  },
  T3: { ar: "هذه الإجابة تتكرر في الاختبار أكثر من مرتين.", en: "This answer comes more than twice in the quiz." },
};

/** The advice for a rule; for one that is newer than this list what the rule itself says. */
export function adviceOn(rule: string, why: string): Said {
  return advice[rule] ?? { ar: why, en: why };
}
