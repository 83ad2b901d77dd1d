// Pages as news sites serve them: an article between menus, teasers and notes.

export const lead =
  "افتتح وزير الثقافة المغربي محمد بنسعيد يوم الثلاثاء مكتبة «ابن بطوطة» في مدينة طنجة شمالي المغرب، بحضور عدد من الكتاب والناشرين.";
export const second =
  "وقال الوزير إن المكتبة تضم 40 ألف كتاب، وإنها ستفتح أبوابها للقراء مجانا طوال أيام الأسبوع من التاسعة صباحا حتى الثامنة مساء.";
export const third =
  "وأضاف أن أعمال البناء استغرقت ثلاث سنوات، وأن المكتبة ستستقبل تلاميذ 25 مدرسة في العام الأول من عملها، بحسب ما أعلنته الوزارة.";
export const story: readonly string[] = [lead, second, third];

export interface PageParts {
  readonly head?: string;
  readonly article?: string;
}

export function pageOf({
  head = "",
  article = story.map((text) => `<p>${text}</p>`).join("\n"),
}: PageParts = {}): string {
  return `<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head>${head}</head>
<body>
<nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/sport">رياضة</a></li><li><a href="/world">العالم</a></li></ul></nav>
<main><article>${article}</article></main>
<aside><h2>الأكثر قراءة</h2><ul><li><a href="/1">ارتفاع أسعار النفط في الأسواق العالمية</a></li><li><a href="/2">فوز المنتخب في المباراة الأولى</a></li></ul></aside>
<footer><p>جميع الحقوق محفوظة</p><a href="/about">من نحن</a></footer>
</body>
</html>`;
}

const WINDOWS_1256 = new Map(
  Array.from({ length: 128 }, (_, at) => at + 128).map((byte) => [
    new TextDecoder("windows-1256").decode(new Uint8Array([byte])),
    byte,
  ]),
);

/** `text` in Windows-1256; what it does not have becomes a question mark. */
export function windows1256(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => (char < "\u0080" ? char.charCodeAt(0) : (WINDOWS_1256.get(char) ?? 0x3f)));
}
