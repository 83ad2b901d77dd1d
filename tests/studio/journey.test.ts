// One teacher's whole way, in one sitting: from a pasted article to files and a printed worksheet, and back the next day.
import { expect, it, vi } from "vitest";
import {
  cards,
  downloaded,
  itemIds,
  openStudio,
  pasteSample,
  replaceOne,
  stems,
  whenChanged,
  whenSaved,
} from "../support/studio-visit.ts";

// A loaded machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

it.each([
  ["a desk", { width: 1280, height: 900 }],
  ["a phone", { width: 360, height: 740 }],
])("at %s", async (_, viewport) => {
  const site = await openStudio();
  const { page, context, faults } = await site.visit({ viewport });
  const button = (name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" });
  const tab = (name: string) => page.locator(`#tab-${name}`).click();

  await pasteSample(page);
  const first = await itemIds(page);
  const n = await replaceOne(page, 2);
  expect((await itemIds(page)).toSpliced(n - 1, 1)).toEqual(first.toSpliced(n - 1, 1));

  // A flaw is told, and mended.
  const choice = cards(page)
    .filter({ has: page.locator(".options input[type=radio]") })
    .first();
  const wrong = choice.locator(".options textarea:not(.right)").first();
  const kept = await wrong.inputValue();
  await wrong.fill(await choice.locator(".options textarea.right").inputValue());
  await choice.locator('[data-rule="O2"]').waitFor();
  await wrong.fill(kept);
  await choice.locator('[data-rule="O2"]').waitFor({ state: "detached" });
  await cards(page).first().locator("textarea.stem").fill("سؤال من عند المعلم؟");

  await button("ثبّت السؤال 3").click();
  const before = await itemIds(page);
  await button(/أسئلة أخرى/).click();
  await whenChanged(page, before);
  const drawn = await itemIds(page);
  expect([drawn[0], drawn[2]]).toEqual([before[0], before[2]]);

  await tab("facts");
  await button("افصل «\u2068بوتن\u2069» عن هذا الاسم").click();
  await page.locator(".message", { hasText: /تغيّرت الأسئلة|صُححت الحقائق/ }).waitFor();
  await tab("quiz");
  const corrected = await stems(page);
  expect(corrected[0]).toBe("سؤال من عند المعلم؟");
  expect(await itemIds(page)).not.toEqual(drawn);

  await tab("preview");
  const shown = page.frameLocator("iframe");
  await shown.getByText("سؤال من عند المعلم؟").waitFor();
  await page.evaluate(() => {
    const paper = document.querySelector("iframe")?.contentWindow;
    paper?.addEventListener("beforeprint", () => document.body.setAttribute("data-printed", "yes"));
  });
  await button("اطبع: ورقة العمل").click();
  await page.locator("body[data-printed]").waitFor();
  for (const name of ["Moodle XML", "صفحة الاختبار", "ورقة العمل"]) {
    const { bytes } = await downloaded(page, name);
    expect(bytes.toString("utf8"), name).toContain("سؤال من عند المعلم؟");
  }

  await whenSaved(page);
  await page.close();
  const next = await context.newPage();
  await next.goto(site.url);
  await next.locator(".projects .open").click();
  await cards(next).first().waitFor();
  expect(await stems(next)).toEqual(corrected);
  expect(faults).toEqual([]);
  await context.close();
  await site.close();
});
