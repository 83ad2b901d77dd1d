// A teacher's way through the studio, from a pasted article to files: the edits are in them, and nothing is lost.
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { studioDesk } from "../support/studio-desk.ts";
import {
  cards,
  downloaded,
  factCount,
  itemIds,
  pasteSample,
  replaceOne,
  stems,
  watch,
  whenSaved,
} from "../support/studio-visit.ts";

let page: Page;

const desk = studioDesk(pasteSample);
beforeEach(() => {
  page = desk.page;
});

const card = (n: number) => cards(page).nth(n - 1);
const button = (name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" });
const finding = (n: number, rule: string) => card(n).locator(`[data-rule="${rule}"]`);

describe("the quiz of a pasted article", () => {
  it("has its title from the first line, items with keys and evidence, and breaks no rule", async () => {
    expect(await page.locator("#article-title").textContent()).toContain("بوتين");
    expect(await cards(page).count()).toBeGreaterThan(5);
    expect(await card(1).locator(".proof q").textContent()).toMatch(/[\u0621-\u064A]{3}/);
    await page.waitForTimeout(500);
    expect(await page.locator(".findings .block").count()).toBe(0);
  });

  it("comes with what the studio found in the text", async () => {
    expect(await page.locator(".text .name.person").count()).toBeGreaterThan(3);
    expect(await page.locator(".text .time").count()).toBeGreaterThan(1);
    await card(2).hover();
    expect(await page.locator(".text .evidence").count()).toBeGreaterThan(0);
  });
});

describe("replacing, locking, drawing again", () => {
  it("replaces one item; the others stay as they are", async () => {
    const before = await itemIds(page);
    const n = await replaceOne(page);
    const after = await itemIds(page);
    expect(after.toSpliced(n - 1, 1)).toEqual(before.toSpliced(n - 1, 1));
    expect(before).not.toContain(after[n - 1]);
  });

  it("lets the teacher judge where nothing sound is left for a place", async () => {
    const before = await itemIds(page);
    const window = page.locator("dialog.ask-dialog");
    for (let n = 1; n <= before.length && !(await window.isVisible()); n++) {
      const now = await itemIds(page);
      // Until all that is sound has been shown.
      for (let again = 0; again < 4 && !(await window.isVisible()); again++) {
        await button(`بدّل السؤال ${n}`).click();
        await page.waitForTimeout(400);
        if ((await itemIds(page))[n - 1] === now[n - 1]) break;
      }
    }
    const place = Number(/\d+/.exec((await window.locator(".hint").first().textContent()) ?? "")?.[0]);
    const now = await itemIds(page);
    const offer = window.locator(".offer").last();
    const stem = (await offer.locator(".stem").textContent())?.trim() ?? "";
    await offer.getByRole("button", { name: `ضعه مكان السؤال ${place}` }).click();
    await window.waitFor({ state: "detached" });
    expect((await stems(page))[place - 1]).toBe(stem);
    expect((await itemIds(page)).toSpliced(place - 1, 1)).toEqual(now.toSpliced(place - 1, 1));
    await button("تراجع").click();
    expect(await itemIds(page)).toEqual(now);
  });

  it("keeps what is locked when the rest is drawn again", async () => {
    const before = await itemIds(page);
    await button("ثبّت السؤال 1").click();
    // Of so few questions a draw may bring the same again.
    for (let n = 0; n < 6 && String(await itemIds(page)) === String(before); n++) {
      await button(/أسئلة أخرى/).click();
      await page.waitForTimeout(500);
    }
    const after = await itemIds(page);
    expect(after).not.toEqual(before);
    expect(after[0]).toBe(before[0]);
    expect(await button("ثبّت السؤال 1").getAttribute("aria-pressed")).toBe("true");
  });

  it("takes back, and does again", async () => {
    const before = await itemIds(page);
    await button("احذف السؤال 1").click();
    expect(await itemIds(page)).toEqual(before.slice(1));
    await button("أنزل السؤال 1").click();
    await button("تراجع").click();
    await button("تراجع").click();
    expect(await itemIds(page)).toEqual(before);
    await button("إعادة").click();
    expect(await itemIds(page)).toEqual(before.slice(1));
    await page.locator("body").press("Control+z");
    expect(await itemIds(page)).toEqual(before);
  });
});

describe("editing", () => {
  it("warns of a flaw in plain words, and no longer once it is mended", async () => {
    const wrong = card(1).locator(".options textarea:not(.right)").first();
    const right = await card(1).locator(".options textarea.right").inputValue();
    const before = await wrong.inputValue();
    await wrong.fill(right);
    await finding(1, "O2").waitFor();
    expect(await finding(1, "O2").textContent()).toContain("متطابقان");
    await wrong.fill(before);
    await finding(1, "O2").waitFor({ state: "detached" });
  });

  it("warns of an answer in the question, in the language of the interface", async () => {
    const right = await card(1).locator(".options textarea.right").inputValue();
    const stem = card(1).locator("textarea.stem");
    await stem.fill(`${(await stem.inputValue()).replace("؟", "")} ${right}؟`);
    await finding(1, "M5").waitFor();
    await button("English").click();
    expect(await finding(1, "M5").textContent()).toContain("stand in the question");
  });

  it("locks what was edited, and takes typing back in one step", async () => {
    const [before = ""] = await stems(page);
    await card(1).locator("textarea.stem").pressSequentially(" أتعلم");
    expect(await button("ثبّت السؤال 1").getAttribute("aria-pressed")).toBe("true");
    await button("تراجع").click();
    expect((await stems(page))[0]).toBe(before);
  });

  it("adds an item by hand, and tells what it still needs", async () => {
    const count = await cards(page).count();
    await page.getByText("أضف سؤالًا بيدك").click();
    await page.locator(".add").getByRole("button", { name: "اختيار من متعدد" }).click();
    expect(await cards(page).count()).toBe(count + 1);
    await finding(count + 1, "K3")
      .or(finding(count + 1, "O2"))
      .first()
      .waitFor();
    await page.locator("#tab-preview").click();
    await page.getByText(new RegExp(`لا تُكتب في الملفات أسئلة ناقصة: \u2068?${count + 1}`)).waitFor();
  });

  it("changes the kind of an item, with what both kinds have", async () => {
    // A statement has no options that could be put into an order.
    const kinds = await page
      .getByLabel(/^نوع السؤال/)
      .evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value));
    const number = kinds.indexOf("truefalse") + 1;
    expect(number).toBeGreaterThan(0);
    const before = (await stems(page))[number - 1];
    await page.getByLabel(`نوع السؤال ${number}`, { exact: true }).selectOption("order");
    await card(number).locator(".steps").waitFor();
    // Nothing of that kind is asked about one fact: the words stay, and it is told what is still to be written.
    expect((await stems(page))[number - 1]).toBe(before);
    await card(number).locator(".findings .block").first().waitFor();
    await button("تراجع").click();
    expect(await card(number).locator(".steps").count()).toBe(0);
    expect((await stems(page))[number - 1]).toBe(before);
  });
});

describe("asking about a place", () => {
  it("offers what can be asked of a sentence, and adds it", async () => {
    const count = await cards(page).count();
    const add = page.locator("dialog").getByRole("button", { name: "أضف إلى الاختبار" });
    for (const ask of await page.locator(".ask").all()) {
      await ask.click();
      await page.locator("dialog .offer, dialog .hint").first().waitFor();
      if ((await add.count()) > 0 && (await add.first().isVisible())) break;
      await page.keyboard.press("Escape");
    }
    await add.first().click();
    await page.keyboard.press("Escape");
    expect(await cards(page).count()).toBe(count + 1);
  });

  it("offers a question and a gap for words chosen in the text", async () => {
    const piece = page.locator(".text .time").first();
    await piece.evaluate((element) => getSelection()?.selectAllChildren(element));
    await button(/^اسأل عن «/).click();
    await page.locator(".offer").first().waitFor();
    const kinds = await page.locator(".offer .kind").allTextContents();
    expect(kinds).toContain("اختيار من متعدد");
    expect(kinds).toContain("أكمل الفراغ");
  });

  it("offers what is not in the quiz, the dropped with the reason, for a teacher to decide", async () => {
    const count = await cards(page).count();
    await button("زِد أسئلة من المقال…").click();
    const offers = page.locator("dialog .offer");
    await offers.first().waitFor();
    expect(await offers.count()).toBeGreaterThan(3);
    expect(await page.locator("dialog .findings").count()).toBeGreaterThan(0);
    expect(await page.locator("dialog .offer .proof q").count()).toBe(await offers.count());
    const stem = (await offers.last().locator(".stem").textContent()) ?? "";
    await offers.last().getByRole("button").click();
    await page.locator("dialog .done").waitFor();
    await page.keyboard.press("Escape");
    expect(await cards(page).count()).toBe(count + 1);
    expect((await stems(page)).at(-1)).toBe(stem.trim());
    await card(count + 1)
      .locator(".findings li")
      .first()
      .waitFor();
  });

  it("opens the same with a click on a name", async () => {
    await page.locator(".text .name").first().click();
    await page.locator("dialog blockquote").waitFor();
    expect(await page.locator("dialog blockquote").textContent()).toBe(
      await page.locator(".text .name").first().textContent(),
    );
  });
});

describe("the facts", () => {
  it("are corrected: a name is split off and joined again, and the questions follow", async () => {
    const before = await stems(page);
    await page.locator("#tab-facts").click();
    await button("افصل «\u2068بوتن\u2069» عن هذا الاسم").click();
    await page.getByLabel("ادمج «\u2068بوتن\u2069» مع").waitFor();
    await page.locator("#tab-quiz").click();
    const apart = await stems(page);
    // Nobody knows any more which Putin the text means, so it says what the text says.
    expect(apart).not.toEqual(before);
    const full = (all: readonly string[]): number => all.join(" ").split("فلاديمير بوتن").length;
    expect(full(apart)).toBeLessThan(full(before));
    await page.locator("#tab-facts").click();
    await page.getByLabel("ادمج «\u2068بوتن\u2069» مع").selectOption({ label: "الرئيس الروسي فلاديمير بوتن" });
    await page.getByLabel("ادمج «\u2068بوتن\u2069» مع").waitFor({ state: "detached" });
    await page.locator("#tab-quiz").click();
    expect(await stems(page)).toEqual(before);
  });

  it("of which one is deleted are not asked any more", async () => {
    const before = await itemIds(page);
    await page.locator("#tab-facts").click();
    await page.locator(".fact").first().waitFor();
    const count = await factCount(page);
    await page.locator(".fact").first().getByRole("button", { name: "احذف الحقيقة" }).click();
    await expect.poll(() => factCount(page)).toBe(count - 1);
    await page.locator("#tab-quiz").click();
    expect((await itemIds(page))[0]).not.toBe(before[0]);
  });

  it("whose words are not in the article are refused, and it is said", async () => {
    await page.locator("#tab-facts").click();
    const field = page.locator(".fact textarea").first();
    await field.fill("كلمات ليست فيه");
    await field.press("Tab");
    await page.locator(".message.problem").waitFor();
  });

  it("are added by hand, and saved as the file that the command line reads", async () => {
    await page.locator("#tab-facts").click();
    await button("أضف حقيقة").click();
    await page.locator(".fact-form select").selectOption("post");
    await page.locator("#new-who").fill("ترامب");
    await page.locator("#new-post").fill("كرئيس الولايات المتحدة");
    await button("أضف").click();
    await page.locator(".fact .tag", { hasText: "بيدك" }).waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), button("احفظ ملف الحقائق").click()]);
    expect(download.suggestedFilename()).toMatch(/\.facts\.yaml$/);
  });
});

describe("files and projects", () => {
  it("hold the edits: Moodle XML and the page", async () => {
    const mine = "من صاحب المكالمة الهاتفية التي جرت يوم الثلاثاء؟";
    await card(2).locator("textarea.stem").fill(mine);
    await page.locator("#tab-preview").click();
    const moodle = await downloaded(page, "Moodle XML");
    expect(moodle.name).toMatch(/\.moodle\.xml$/);
    expect(moodle.bytes.toString("utf8")).toContain(mine);
    const html = await downloaded(page, "صفحة الاختبار");
    expect(html.bytes.toString("utf8")).toContain(mine);
  });

  it("are there again after a reload, and after a crash", async () => {
    await button("ثبّت السؤال 2").click();
    await card(1).locator("textarea.stem").fill("سؤال لا يضيع؟");
    await whenSaved(page);
    const before = await itemIds(page);
    await page.reload();
    await cards(page).first().waitFor();
    expect(await itemIds(page)).toEqual(before);
    expect((await stems(page))[0]).toBe("سؤال لا يضيع؟");

    await card(1).locator("textarea.stem").fill("ولا هذا؟");
    await whenSaved(page);
    await page.close({ runBeforeUnload: false });
    page = await desk.visit.context.newPage();
    watch(page, desk.site.url, desk.visit.faults);
    await page.goto(desk.site.url);
    await page.locator(".projects .open").click();
    await cards(page).first().waitFor();
    expect((await stems(page))[0]).toBe("ولا هذا؟");
    expect(await button("ثبّت السؤال 2").getAttribute("aria-pressed")).toBe("true");
  });

  it("are in the address: back leads to the list, forth to the project, and a project that is gone is told", async () => {
    const before = await itemIds(page);
    const address = page.url();
    await whenSaved(page);
    await page.goBack();
    await page.locator(".projects .open").waitFor();
    await page.goForward();
    await cards(page).first().waitFor();
    expect(await itemIds(page)).toEqual(before);
    await page.locator(".skip").press("Enter");
    expect(await itemIds(page)).toEqual(before);
    await button("المشاريع").click();
    page.once("dialog", (dialog) => void dialog.accept());
    await button(/^احذف المشروع/).click();
    await page.locator(".projects .open").waitFor({ state: "detached" });
    await page.goto(address);
    await page.locator(".message.problem", { hasText: "تعذّر فتح المشروع" }).waitFor();
  });

  it("travel in a file: saved, deleted, opened again", async () => {
    await card(1).locator("textarea.stem").fill("سؤال يسافر؟");
    await page.locator("#tab-preview").click();
    const { bytes, name } = await downloaded(page, "ملف المشروع");
    const before = await page
      .locator("#tab-quiz")
      .click()
      .then(() => itemIds(page));
    await button("المشاريع").click();
    page.once("dialog", (dialog) => void dialog.accept());
    await button(/^احذف المشروع/).click();
    await page.locator(".projects .open").waitFor({ state: "detached" });
    await page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/json", buffer: bytes });
    await cards(page).first().waitFor();
    expect(await itemIds(page)).toEqual(before);
    expect((await stems(page))[0]).toBe("سؤال يسافر؟");
    expect(await button("ثبّت السؤال 1").getAttribute("aria-pressed")).toBe("true");
  });

  it("are shown as the student sees them, script and all, and as paper", async () => {
    await page.locator("#tab-preview").click();
    const frame = page.frameLocator("iframe");
    await frame.getByText("ورقة عمل").first().waitFor();
    await page.evaluate(() => {
      const paper = document.querySelector("iframe")?.contentWindow;
      paper?.addEventListener("beforeprint", () => document.body.setAttribute("data-printed", "yes"));
    });
    await button("اطبع: ورقة العمل").click();
    await page.locator("body[data-printed]").waitFor();
    await button("صفحة الطالب: هاتف").click();
    await frame.locator("section[id^=q] label").first().click();
    await frame.locator("[data-role=check]").first().click();
    await frame.locator(".verdict").first().waitFor();
  });
});
