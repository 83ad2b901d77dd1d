// A sentence that goes on about the one before is shown after it, word for word.
import { describe, expect, it } from "vitest";
import { gapsOf } from "../../../support/arabic.ts";

const CAVE =
  "اكتشف فريق من جامعة القاهرة كهفا قرب مدينة الخارجة في الصحراء الغربية. وعلى جدرانه رسوم لحيوانات بينها الزرافات، ويقدر عمرها بنحو 9 آلاف سنة.";

describe("passages", () => {
  const led = gapsOf(CAVE).filter(({ gap }) => gap.sentence === 1);

  it("shows the sentence before, as it stands", () => {
    expect(led.map(({ shown }) => shown)).toContain(
      "اكتشف فريق من جامعة القاهرة كهفا قرب مدينة الخارجة في الصحراء الغربية. وعلى جدرانه رسوم لحيوانات بينها الزرافات، ويقدر عمرها بنحو ____ سنة",
    );
  });

  it("shows nothing that needs a sentence further back than two", () => {
    const text = `وصل الفريق إليها قبل الفجر. ${CAVE.replace("كهفا", "كهفها")}`;
    expect(gapsOf(text).filter(({ gap }) => gap.lead?.startsWith("وصل") ?? false)).toEqual([]);
  });

  it("never shows a day that needs the date of writing", () => {
    const text =
      "اكتشف فريق من جامعة القاهرة أمس كهفا قرب مدينة الخارجة. وعلى جدرانه رسوم بينها 12 رسما لزرافات في حال جيدة.";
    expect(gapsOf(text).filter(({ shown }) => shown.includes("أمس"))).toEqual([]);
  });
});
