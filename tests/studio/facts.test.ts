// What the studio shows of the article and its facts, and what a teacher makes of them: the questions follow.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { studioDesk } from "../support/studio-desk.ts";
import { cards, factCount, pasteSample, stems } from "../support/studio-visit.ts";

let page: Page;

const desk = studioDesk(pasteSample);
beforeEach(() => {
  page = desk.page;
});

const button = (name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" });
const told = (words: string) => page.locator(".message", { hasText: words });
const facts = () => page.locator("#tab-facts").click();

/** Chooses the first `words` in the article, as with a mouse. */
async function choose(words: string): Promise<void> {
  await page.locator(".text").evaluate((text, wanted) => {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.textContent ?? "").indexOf(wanted);
      if (at === -1) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`«${wanted}» does not stand in one piece of the article`);
  }, words);
  await page.locator(".chosen-bar", { hasText: words }).waitFor();
}

describe("the article", () => {
  it("shows quotations when they are wanted, and hides names when they are not", async () => {
    expect(await page.locator(".text .quote").count()).toBe(0);
    await page.getByLabel("الاقتباسات").check();
    expect(await page.locator(".text .quote").count()).toBeGreaterThan(0);
    await page.getByLabel("الأعلام").uncheck();
    expect(await page.locator(".text .name").count()).toBe(0);
  });

  it("shows its title once", async () => {
    const title = (await page.locator("#article-title").textContent()) ?? "";
    expect(title.length).toBeGreaterThan(10);
    expect(await page.locator(".text").textContent()).not.toContain(title);
  });

  it("is asked about in whole words", async () => {
    await choose("الثلاث");
    await button("اسأل عن «\u2068الثلاثاء\u2069»").click();
    await page.locator(".offer").first().waitFor();
    expect(await page.locator("dialog blockquote").textContent()).toBe("الثلاثاء");
    await page.getByRole("button", { name: "أضف إلى الاختبار" }).first().click();
    // Told in the window itself, which covers all other messages.
    await page.locator("dialog .done").waitFor();
  });
});

describe("the quiz", () => {
  it("is counted by kind and level, with its share of the article", async () => {
    const all = await cards(page).count();
    const counts = await page.locator(".counts span").allTextContents();
    const sum = (texts: readonly string[]): number =>
      texts.reduce((so, one) => so + Number(/\d+/.exec(one)?.[0] ?? 0), 0);
    const levels = await page.locator(".counts .level").allTextContents();
    expect(sum(levels)).toBe(all);
    expect(sum(counts) - sum(levels)).toBe(all);
    const asked = await page.locator(".strip .asked").count();
    const whole = await page.locator(".strip span").count();
    expect(await page.locator(".coverage p").textContent()).toBe(`تغطي الأسئلة ${asked} من ${whole} جملة`);
    expect(asked).toBeGreaterThan(3);
    await button("احذف السؤال 1").click();
    expect(sum(await page.locator(".counts .level").allTextContents())).toBe(all - 1);
  });

  it("is made again with other options, and says when there is not as much as was asked for", async () => {
    await page.locator(".settings summary").click();
    await page.getByLabel("عدد الأسئلة").selectOption("3");
    await expect.poll(() => cards(page).count()).toBe(3);
    await page.getByLabel("عدد الأسئلة").selectOption("20");
    await page.getByText("طُلب 20").waitFor();
    await page.getByRole("checkbox", { name: "اختيار من متعدد" }).uncheck();
    await expect.poll(() => page.locator('.card[data-item] input[name^="key-"]').count()).toBe(0);
  });
});

describe("a fact", () => {
  it("tells what can be asked of it", async () => {
    await facts();
    const first = page.locator(".fact").first();
    const verb = await first.locator("textarea").first().inputValue();
    await first.getByRole("button", { name: "اسأل عنها" }).click();
    await page.locator("dialog .offer").first().waitFor();
    expect(await page.locator("dialog blockquote").textContent()).toContain(verb);
  });

  it("is corrected with words of the article, and the questions about it follow", async () => {
    await facts();
    const object = page.locator(".fact").first().getByLabel("المفعول به").first();
    expect(await object.inputValue()).toBe("مكالمة هاتفية");
    await object.fill("مكالمة");
    await object.press("Enter");
    await told("الحقائق").waitFor();
    expect(await page.locator(".fact").first().getByLabel("المفعول به").first().inputValue()).toBe("مكالمة");
    // What is asked of it follows: once its times are gone, nobody asks when.
    const asksWhen = async (): Promise<boolean> => {
      await page.locator(".fact").first().getByRole("button", { name: "اسأل عنها" }).click();
      await page.locator("dialog .offer").first().waitFor({ state: "attached" });
      const asked = await page.locator("dialog .offer .stem").allTextContents();
      await page.keyboard.press("Escape");
      return asked.some((stem) => stem.includes("في أي يوم أجرى"));
    };
    expect(await asksWhen()).toBe(true);
    const time = page.locator(".fact").first().getByRole("button", { name: "احذف \u2068الزمان\u2069" });
    const times = await time.count();
    for (let left = times; left > 0; left--) {
      await time.first().click();
      await expect.poll(() => time.count()).toBe(left - 1);
    }
    expect(await asksWhen()).toBe(false);
    for (let n = 0; n < times; n++) await button("تراجع").click();
    await expect.poll(() => time.count()).toBe(times);
    expect(await asksWhen()).toBe(true);
  });

  it("is added from words that are chosen in the article", async () => {
    await facts();
    const count = await factCount(page);
    await button("أضف حقيقة").click();
    await page.locator(".fact-form select").selectOption("post");
    for (const [field, words] of [
      ["#new-who", "ترامب"],
      ["#new-post", "كرئيس"],
    ] as const) {
      await choose(words);
      await page.locator(`.role:has(${field})`).getByRole("button").first().click();
      expect(await page.locator(field).inputValue()).toBe(words);
    }
    await button("أضف").click();
    await expect.poll(() => factCount(page)).toBe(count + 1);
  });

  it("and all others are saved in a file and loaded again", async () => {
    await facts();
    await page.locator(".fact").first().waitFor();
    const count = await factCount(page);
    await page.locator(".fact").first().getByRole("button", { name: "احذف الحقيقة" }).click();
    await expect.poll(() => factCount(page)).toBe(count - 1);
    const [download] = await Promise.all([page.waitForEvent("download"), button("احفظ ملف الحقائق").click()]);
    const buffer = readFileSync(await download.path());
    await button("ألغِ كل التصحيحات").click();
    await expect.poll(() => factCount(page)).toBe(count);
    const file = page.locator(".facts-pane input[type=file]");
    await file.setInputFiles({ name: "a.facts.yaml", mimeType: "", buffer });
    await expect.poll(() => factCount(page)).toBe(count - 1);
    await file.setInputFiles({ name: "b.facts.yaml", mimeType: "", buffer: Buffer.from("facts: [: ]]") });
    await page.locator(".message.problem").waitFor();
    expect(await factCount(page)).toBe(count - 1);
  });
});

describe("a name", () => {
  it("of another kind is asked about as that", async () => {
    await facts();
    const entity = page.locator(".entity", { has: page.locator(".names", { hasText: "شي جين بينغ" }) });
    const kind = entity.locator("select").first();
    expect(await kind.inputValue()).toBe("person");
    await kind.selectOption("place");
    await told("الحقائق").waitFor();
    expect(await entity.locator("select").first().inputValue()).toBe("place");
    expect(await page.locator(".text .name.place", { hasText: "شي" }).count()).toBeGreaterThan(0);
    await page.locator("#tab-quiz").click();
    await button("زِد أسئلة من المقال…").first().click();
    await page.locator("dialog .offer").first().waitFor();
    const asked = await page.locator("dialog .offer .stem").allTextContents();
    expect([...asked, ...(await stems(page))].filter((stem) => /مع (?:مَن|من) أجرى/.test(stem))).toEqual([]);
  });
});
