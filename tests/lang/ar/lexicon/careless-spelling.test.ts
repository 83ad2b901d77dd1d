import { describe, expect, it } from "vitest";
import { isCareless } from "../../../../src/lang/ar/lexicon/careless-spelling.ts";

describe("careless spelling", () => {
  it.each(["وصل الوفد الى القاهرة", "وقال انه سيعود", "ارتفعت الاسعار", "«اكثر من ذلك»"])("%s", (text) => {
    expect(isCareless(text)).toBe(true);
  });

  it.each(["وصل الوفد إلى القاهرة", "وقال إنه سيعود", "كان هناك", "بان الفرق"])("not so: %s", (text) => {
    expect(isCareless(text)).toBe(false);
  });
});
