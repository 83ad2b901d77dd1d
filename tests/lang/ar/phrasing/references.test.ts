// What a bare definite noun means, where the article leaves one choice.
import { describe, expect, it } from "vitest";
import { extractContextOf } from "../../../../src/lang/ar/extract/context.ts";
import { referencesOf } from "../../../../src/lang/ar/phrasing/references.ts";
import { readingOf } from "../../../support/arabic.ts";

/** What `word` of `text` means, at its last place. */
function meaning(word: string, text: string, title = ""): string | true | null {
  const { document } = readingOf(text, title);
  const token = document.tokens.findLast((one) => one.text === word);
  if (token === undefined) throw new Error(`«${word}» is no word of the text`);
  return referencesOf(extractContextOf(document))(token);
}

const MINES =
  "أعلنت وزارة الطاقة في موريتانيا اكتشاف منجم للذهب. وقال الوزير الموريتاني إن الشركات الموريتانية ستعمل فيه. ويوفر المنجم عملا لألف شخص في البلاد.";

describe("references", () => {
  it.each([
    ["the state that the article is about", "البلاد", MINES, "", "موريتانيا"],
    [
      "a company that the text calls so",
      "الشركة",
      "فتحت شركة غوغل مكتبا في دبي. وتملك غوغل مكاتب كثيرة. وتنوي الشركة فتح مكتب آخر.",
      "",
      "شركة غوغل",
    ],
    [
      "a body with a head of its own",
      "المنظمة",
      "حذرت منظمة الصحة العالمية من انتشار المرض. وقال طبيب إن اللقاح متوفر. ودعت المنظمة إلى غسل اليدين.",
      "منظمة الصحة العالمية تحذر",
      "منظمة الصحة العالمية",
    ],
    [
      "a misfortune, in an article about one",
      "الحادث",
      "خرج قطار عن القضبان قرب طنطا. وأصيب في الحادث سبعة ركاب.",
      "إصابات في حادث قطار",
      true,
    ],
  ] as const)("%s", (_, word, text, title, expected) => {
    expect(meaning(word, text, title)).toBe(expected);
  });

  it("are left open where two could be meant", () => {
    const two =
      "وقعت شركة الفرات عقدا مع شركة دجلة. وتملك دجلة مصنعا في حلب، وتملك الفرات متجرا. وقالت الشركة إن العقد مهم.";
    expect(meaning("الشركة", two)).toBeNull();
    expect(meaning("المدينة", "زار الوفد مدينة حلب ثم مدينة حمص. وأعجبته المدينة كثيرا.")).toBeNull();
  });

  it("do not take the holder of a post for somebody else", () => {
    const text = "وصلت الوزيرة نجاة بلقاسم إلى باريس. وقال المتحدث باسم الشرطة سامي العتيبي إن الطريق مفتوح.";
    expect(meaning("المتحدث", text)).toBeNull();
  });
});
