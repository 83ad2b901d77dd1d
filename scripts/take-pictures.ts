// The pictures of docs/images, from quizzes of sample articles: `npm run build && npm run pictures`. The pages of the PDFs are
// drawn by pdftoppm (poppler); where it is missing those two pictures stay as they are.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { loadFahm } from "../src/cli/load-fahm.ts";
import { run } from "../src/cli/run.ts";
import { processTerminal } from "../src/cli/terminal.ts";
import { type Quiz, readQuiz } from "../src/index.ts";
import { serveStudio } from "../src/node/studio-server.ts";
import { launchBrowser } from "../tests/support/browser.ts";
import { answer, check } from "../tests/support/page-visit.ts";

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const out = mkdtempSync(join(tmpdir(), "fahm-pictures-"));
const terminal = { ...processTerminal(), out: () => {} };
const articles = ["putin-xi-call", "madaba-mobile-library"].map((name) => path(`articles/${name}.md`));
const make = (...args: readonly string[]) => run(["quiz", ...articles, "--out", out, ...args], terminal, loadFahm, "");
const made = [
  await make("--format", "html,json,pdf"),
  await make("--format", "html", "--mode", "exam", "--seed", "exam"),
];
const browser = await launchBrowser();

const folder = (article: string, seed = "1"): string => join(out, article, `seed-${seed}`);

function quizOf(article: string): Quiz {
  const read = readQuiz(readFileSync(join(folder(article), "quiz.json"), "utf8"));
  if ("problem" in read) throw new Error(read.problem.code);
  return read.quiz;
}

/** Opens a page and saves what it shows. */
async function picture(
  name: string,
  page: string,
  setting: BrowserContextOptions,
  before: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
  const context = await browser.newContext({ reducedMotion: "reduce", deviceScaleFactor: 1, ...setting });
  const tab = await context.newPage();
  await tab.goto(`file://${page}`);
  await before(tab);
  await tab.screenshot({ path: path(`docs/images/${name}.png`) });
  await context.close();
}

/** Answers the first item with one of its choices, wrong or right, and has it marked. */
async function answerFirstChoice(tab: Page): Promise<void> {
  const item = tab
    .locator("section[id^=q]")
    .filter({ has: tab.locator("input[type=radio]") })
    .first();
  await item.locator("label").first().click();
  await item.locator("[data-role=check]").click();
  await tab.evaluate(() => document.activeElement?.scrollIntoView({ block: "end" }));
}

/** Answers all but the last item, one as chance has it and the others rightly, in a test, and shows the result with its review. */
async function finishTest(tab: Page): Promise<void> {
  await tab.locator("[value=test]").click();
  const items = quizOf("madaba-mobile-library").items.slice(0, -1);
  const chosen = items.findIndex(({ type }) => type === "mcq" || type === "truefalse");
  for (const [index, item] of items.entries()) {
    if (index === chosen)
      await tab
        .locator(`#q${index + 1} label`)
        .first()
        .click();
    else await answer(tab, item, index);
  }
  for (const _ of [1, 2]) await tab.locator("[data-role=finish]").click();
  await tab.locator(".reviewing summary").click();
  await tab.locator("#result-name").evaluate((heading) => heading.scrollIntoView({ block: "start" }));
}

/** On a phone: an item that asks for more than a choice, answered and marked, or else the last one. */
async function itemOnPhone(tab: Page): Promise<void> {
  const { items } = quizOf("madaba-mobile-library");
  const many = items.findLastIndex(({ type }) => type === "match" || type === "order");
  const index = many < 0 ? items.length - 1 : many;
  const item = items[index];
  if (item === undefined) throw new Error("the sample has no items");
  await tab.locator(".article summary").click();
  await answer(tab, item, index);
  await check(tab, index);
  await tab.locator(`#q${index + 1}`).evaluate((section) => section.scrollIntoView({ block: "start" }));
}

async function handIn(tab: Page): Promise<void> {
  await tab.locator("[data-role=student-name]").fill("ليلى");
  await tab.keyboard.press("Enter");
  await tab.locator("label.option").nth(1).click();
  for (const _ of [1, 2]) await tab.locator("[data-role=finish]").click();
}

const wide = { viewport: { width: 1280, height: 820 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const quiz = join(folder("putin-xi-call"), "quiz.html");
const other = join(folder("madaba-mobile-library"), "quiz.html");
await picture("quiz", quiz, wide);
await picture("quiz-explained", quiz, wide, answerFirstChoice);
await picture("quiz-dark", quiz, { ...wide, colorScheme: "dark" }, answerFirstChoice);
await picture("quiz-result", other, wide, finishTest);
await picture("quiz-phone", other, phone, itemOnPhone);
await picture("exam", join(folder("putin-xi-call", "exam"), "quiz.html"), wide, handIn);

const studio = await serveStudio({ port: 0 });
if ("problem" in studio) throw new Error("dist/studio is missing: run `npm run build` first");
const address = studio.url;

/** Opens the studio, has it make the quiz of the sample, and saves what it shows. */
async function studioPicture(
  name: string,
  setting: BrowserContextOptions,
  before: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ reducedMotion: "reduce", deviceScaleFactor: 1, ...setting });
  const tab = await context.newPage();
  await tab.goto(address);
  await tab.locator("input[type=file]").setInputFiles(path("articles/putin-xi-call.md"));
  await tab.locator("[data-item]").first().waitFor();
  await before(tab);
  // What is marked and checked follows a moment later.
  await tab.waitForTimeout(500);
  await tab.screenshot({ path: path(`docs/images/${name}.png`) });
  await context.close();
}

await studioPicture("studio", wide, async (tab) => {
  const options = tab.locator("[data-item]").first().locator(".options textarea");
  await options.nth(0).fill(await tab.locator("[data-item]").first().locator("textarea.right").inputValue());
});
await studioPicture("studio-ask", wide, async (tab) => {
  await tab.locator(".ask").nth(1).click();
  await tab.locator(".offer").first().waitFor();
});
await studioPicture("studio-facts", wide, async (tab) => {
  await tab.locator("#tab-facts").click();
  await tab.locator(".fact").first().scrollIntoViewIfNeeded();
  await tab.mouse.move(0, 0);
  await tab.locator(".fact textarea").first().focus();
});
await studioPicture("studio-phone", { viewport: { width: 390, height: 844 }, colorScheme: "dark" }, async () => {});
await studio.close();
await browser.close();
for (const name of ["worksheet", "key"]) {
  const target = path(`docs/images/${name}`);
  try {
    execFileSync("pdftoppm", [
      "-png",
      "-r",
      "90",
      "-f",
      "1",
      "-l",
      "1",
      "-singlefile",
      join(folder("madaba-mobile-library"), `${name}.pdf`),
      target,
    ]);
  } catch (error) {
    process.stderr.write(`${name}.png: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
rmSync(out, { recursive: true });
process.exitCode = Math.max(...made);
