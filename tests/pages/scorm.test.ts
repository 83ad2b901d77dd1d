// The SCORM package in a learning system: a real runtime around the page, as a system has it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { exported, unpacked } from "../support/export/cases.ts";
import { answer, check } from "../support/page-visit.ts";
import { itemOf, quiz } from "../support/quiz-fixture.ts";

const SITE = "http://lms.test";
const runtime = readFileSync(createRequire(import.meta.url).resolve("scorm-again/scorm12"), "utf8");
/** Keeps what the page tells the runtime, and every call that the runtime refuses. */
const system = `<!DOCTYPE html><script>${runtime}</script><script>
  window.refused = [];
  window.API = new Scorm12API({ autocommit: false, logLevel: 5 });
  if (location.hash.length > 1) window.API.loadFromJSON(JSON.parse(decodeURIComponent(location.hash.slice(1))), "");
  for (const name of ["LMSInitialize", "LMSSetValue", "LMSCommit", "LMSFinish"]) {
    const call = window.API[name].bind(window.API);
    window.API[name] = (...given) => {
      const said = call(...given);
      if (String(said) !== "true") window.refused.push([name, ...given, window.API.LMSGetLastError()]);
      return said;
    };
  }
</script><iframe src="/sco/index.html" style="width:100%;height:90vh"></iframe>`;

let browser: Browser;
let sco = "";
beforeAll(async () => {
  browser = await launchBrowser();
  sco = unpacked(await exported(quiz, "scorm"))["index.html"] ?? "";
}, 60_000);
afterAll(() => browser?.close());

interface Lesson {
  readonly page: Page;
  readonly frame: Frame;
  readonly faults: readonly string[];
}

/** Opens the lesson; `kept` is what the system has of an earlier visit. */
async function open(kept?: unknown, body = system): Promise<Lesson> {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.route(`${SITE}/**`, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: route.request().url().includes("/sco/") ? sco : body,
    }),
  );
  await page.goto(`${SITE}/${kept === undefined ? "" : `#${encodeURIComponent(JSON.stringify(kept))}`}`);
  const frame = page.frames().find((one) => one.url().includes("/sco/"));
  if (frame === undefined) throw new Error("the lesson did not open");
  await frame.waitForSelector("html.ready");
  return { page, frame, faults };
}

interface Recorded {
  readonly core: {
    readonly lesson_status: string;
    readonly exit: string;
    readonly session_time: string;
    readonly score: { readonly raw: string; readonly min: string; readonly max: string };
  };
  readonly suspend_data: string;
  readonly interactions: Readonly<
    Record<string, { readonly id: string; readonly type: string; readonly result: string }>
  >;
}

/** What the runtime has, as it would store it. */
const recorded = (page: Page): Promise<Recorded> =>
  page.evaluate(() => {
    const { API } = window as unknown as { API: { cmi: { toJSON(): unknown } } };
    const cmi = JSON.parse(JSON.stringify(API.cmi.toJSON()));
    return { ...cmi, suspend_data: cmi.suspend_data ?? "" };
  });

const refused = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate(() => (window as unknown as { refused: unknown[] }).refused);

/** As when the student goes on to the next lesson. */
async function leave({ page, frame }: Lesson): Promise<void> {
  await frame.goto("about:blank");
  await page.waitForFunction(() => (window as unknown as { API: { isTerminated(): boolean } }).API.isTerminated());
}

describe("a SCORM lesson", () => {
  it("reports the score of a whole quiz and that it is done", async () => {
    const lesson = await open();
    const { page, frame } = lesson;
    expect((await recorded(page)).core.lesson_status).toBe("incomplete");
    for (const [index, item] of quiz.items.entries()) {
      await answer(frame, item, index);
      await check(frame, index);
    }
    await leave(lesson);
    const { core, interactions } = await recorded(page);
    expect(core.score).toMatchObject({ raw: "100", min: "0", max: "100" });
    expect(core.lesson_status).toBe("completed");
    expect(core.exit).toBe("");
    expect(core.session_time).toMatch(/^\d{2,4}:\d\d:\d\d(?:\.\d+)?$/);
    expect(core.session_time).not.toMatch(/^[0:.]+$/);
    const told = Object.values(interactions).filter((one) => one.id !== undefined);
    expect(told.map(({ id, result }) => [id, result])).toEqual(quiz.items.map(({ id }) => [id, "correct"]));
    expect(await refused(page)).toEqual([]);
    expect(lesson.faults).toEqual([]);
  });

  it("counts part of the points for what is wrong or half right", async () => {
    const lesson = await open();
    const { page, frame } = lesson;
    await frame.locator("#q1 label").nth(0).click();
    await check(frame, 0);
    await answer(frame, itemOf("fill"), 1);
    await check(frame, 1);
    const { core } = await recorded(page);
    expect(core.lesson_status).toBe("incomplete");
    expect(Number(core.score.raw)).toBeCloseTo(100 / 7, 1);
    expect(await refused(page)).toEqual([]);
  });

  it("goes on where the student left, from what the system kept and not from the browser", async () => {
    const first = await open();
    await answer(first.frame, itemOf("mcq"), 0);
    await check(first.frame, 0);
    await answer(first.frame, itemOf("fill"), 1);
    await leave(first);
    const kept = await recorded(first.page);
    expect(kept.core.exit).toBe("suspend");
    expect(kept.suspend_data).not.toBe("");

    const { page, frame } = await open({
      cmi: {
        suspend_data: kept.suspend_data,
        core: { lesson_status: "incomplete", entry: "resume", score: { raw: kept.core.score.raw } },
      },
    });
    expect(await frame.locator("#q1 .verdict").textContent()).toBe("إجابة صحيحة");
    expect(await frame.locator("#q2 input").inputValue()).toBe("3.5 مليون يورو");
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => !/text-size/.test(key)))).toEqual([]);
    expect(await refused(page)).toEqual([]);
  });

  it("keeps the score of a finished quiz while the student starts again", async () => {
    const { page, frame } = await open();
    for (const [index, item] of quiz.items.entries()) {
      await answer(frame, item, index);
      await check(frame, index);
    }
    await frame.locator("[data-role=restart]").click();
    await frame.locator("#q1 label").nth(0).click();
    await check(frame, 0);
    const { core } = await recorded(page);
    expect(core.score.raw).toBe("100");
    expect(core.lesson_status).toBe("completed");
  });

  it("tells the score of a test when it is finished, not before", async () => {
    const { page, frame } = await open();
    await frame.locator("[data-role=mode][value=test]").check({ force: true });
    for (const [index, item] of quiz.items.entries()) await answer(frame, item, index);
    expect((await recorded(page)).core.score.raw).toBe("");
    await frame.locator("[data-role=finish]").click();
    const { core } = await recorded(page);
    expect(core.score.raw).toBe("100");
    expect(core.lesson_status).toBe("completed");
  });

  it("works by itself where there is no system", async () => {
    const { frame, faults } = await open(undefined, '<iframe src="/sco/index.html"></iframe>');
    await answer(frame, itemOf("mcq"), 0);
    await check(frame, 0);
    expect(await frame.locator("#q1 .verdict").textContent()).toBe("إجابة صحيحة");
    expect(faults).toEqual([]);
  });
});
