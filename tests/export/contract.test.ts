// One contract for all formats: every item is carried or reported, its key is right after reading the file back, and the
// same quiz gives the same bytes.
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Item, Quiz } from "../../src/core/quiz/quiz.ts";
import { type ExportFormat, exportFormats, exportQuiz } from "../../src/index.ts";
import { launchBrowser } from "../support/browser.ts";
import { csvRows, giftQuestions, textOf } from "../support/parse-back.ts";
import { quiz as handmade } from "../support/quiz-fixture.ts";

/** Signs that one format or another takes for its own, in every place where words stand. */
const HOSTILE = `=1+1 ~#:{} <b>&"'\\ -> * | ; , $x$ 100% //`;

function hostile(quiz: Quiz): Quiz {
  const items = quiz.items.map((item): Item => {
    const stem = `${item.stem} ${HOSTILE.replaceAll("->", "")}`;
    switch (item.type) {
      case "mcq":
        return { ...item, stem, options: item.options.map((one) => ({ ...one, text: `${HOSTILE} ${one.text}` })) };
      case "fill":
        return { ...item, stem, answers: [`${HOSTILE} ${item.answers[0]}`] };
      case "truefalse":
        return { ...item, stem };
      case "match":
        return { ...item, stem, pairs: item.pairs.map(({ left, right }) => ({ left: `${left} ->`, right })) };
      default:
        return { ...item, stem, sequence: item.sequence.map((one) => `${one} ${HOSTILE}`) };
    }
  });
  return { ...quiz, article: { ...quiz.article, title: `${quiz.article.title} ${HOSTILE}` }, items };
}

const quizzes: readonly (readonly [string, Quiz])[] = [
  ["of all types", handmade],
  ["full of reserved signs", hostile(handmade)],
];

const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What must come back as the key, whatever the format does with it. */
function keyOf(item: Item): readonly string[] {
  switch (item.type) {
    case "mcq":
      return item.options.filter((one) => one.correct).map((one) => squeezed(one.text));
    case "fill":
      return [squeezed(item.answers[0])];
    case "truefalse":
      return [String(item.correct)];
    case "match":
      return item.pairs.map(({ left, right }) => `${squeezed(left)} = ${squeezed(right)}`);
    case "order":
      return item.sequence.map(squeezed);
  }
}

/** The file as text; of a package, its files one after the other. */
function written(quiz: Quiz, format: ExportFormat) {
  const { content, ...rest } = exportQuiz(quiz, format, "ar");
  const text = typeof content === "string" ? content : Object.values(unpacked(content)).join("\n");
  return { ...rest, content, text };
}

function unpacked(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]));
}

describe.each(exportFormats)("%s", (format) => {
  it.each(quizzes)("accounts for every item of a quiz %s", (_, quiz) => {
    const { text, leftOut } = written(quiz, format);
    // These two name no ids; what they carry is counted below.
    const nameless = format === "text" || format === "h5p";
    const carried = quiz.items.filter((item) => nameless || text.includes(item.id)).length;
    expect(carried + (nameless ? 0 : leftOut.length)).toBe(quiz.items.length);
    expect(text.endsWith("\n")).toBe(true);
  });

  it.each(quizzes)("gives the same bytes again for a quiz %s", (_, quiz) => {
    expect(written(quiz, format)).toEqual(written(structuredClone(quiz), format));
  });
});

// One browser reads the XML of every format.
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
}, 60_000);
afterAll(() => browser?.close());

describe("gift", () => {
  it.each(quizzes)("keeps the keys of a quiz %s", (_, quiz) => {
    const { text, leftOut } = written(quiz, "gift");
    const questions = giftQuestions(text);
    expect(questions.length + leftOut.length).toBe(quiz.items.length);
    for (const { id, answers, head } of questions) {
      const item = quiz.items.find((one) => one.id === id);
      expect(item).toBeDefined();
      if (item === undefined) continue;
      const right = answers.filter(({ sign }) => sign === "=").map((one) => squeezed(one.text));
      const key = keyOf(item);
      if (item.type === "mcq") expect(right).toEqual(key);
      if (item.type === "fill") expect(squeezed(answers[0]?.raw.replaceAll("\\*", "*") ?? "")).toBe(key[0]);
      if (item.type === "truefalse") expect(answers[0]?.text).toBe(item.correct ? "TRUE" : "FALSE");
      if (item.type === "match")
        expect(right.slice(0, item.pairs.length).map((pair) => pair.replace("->", "=").replace(/\s+/g, " "))).toEqual(
          key,
        );
      if (item.type === "order") {
        expect(head).toBe(`>${item.sequence.length} ALL VERTICAL ABSOLUTE_POSITION SHOW none`);
        expect(answers.map((one) => squeezed(one.text))).toEqual(key);
      }
    }
  });

  it("leaves out a pair that holds the arrow, and says so", () => {
    expect(written(hostile(handmade), "gift").leftOut).toEqual(["match"]);
  });

  it("has no byte order mark and no empty line inside a question", () => {
    const { text } = written(handmade, "gift");
    expect(text.startsWith("$CATEGORY")).toBe(true);
    for (const block of text.split("\n\n").slice(1)) expect(block.trimEnd().endsWith("}")).toBe(true);
  });
});

describe("csv", () => {
  it.each(quizzes)("keeps stems, keys and evidence of a quiz %s", (_, quiz) => {
    const [head, ...rows] = csvRows(written(quiz, "csv").text);
    expect(head?.[1]).toBe("id");
    expect(rows.map((row) => row[1])).toEqual(quiz.items.map((item) => item.id));
    for (const [index, row] of rows.entries()) {
      const item = quiz.items[index];
      expect(row).toHaveLength(9);
      expect(row[5]?.replace(/^'/, "")).toBe(squeezed(item?.stem ?? ""));
    }
  });

  it("lets no cell start a formula", () => {
    for (const row of csvRows(written(hostile(handmade), "csv").text))
      for (const cell of row) expect(cell).not.toMatch(/^[=+@]/);
  });
});

describe("anki-tsv", () => {
  it.each(quizzes)("has one note of four fields for each item of a quiz %s", (_, quiz) => {
    const lines = written(quiz, "anki-tsv").text.trimEnd().split("\n");
    const notes = lines.filter((line) => !line.startsWith("#")).map((line) => line.split("\t"));
    expect(notes.map((note) => note[0])).toEqual(quiz.items.map((item) => item.id));
    for (const [index, note] of notes.entries()) {
      const item = quiz.items[index];
      expect(note).toHaveLength(4);
      if (item?.type === "mcq") expect(squeezed(textOf(note[2] ?? ""))).toContain(keyOf(item)[0]);
    }
  });
});

describe("moodle-xml", () => {
  /** The questions as a browser's XML parser reads them. */
  const read = (xml: string) =>
    page.evaluate((source) => {
      const document_ = new DOMParser().parseFromString(source, "application/xml");
      if (document_.querySelector("parsererror") !== null) throw new Error("not well-formed");
      const plain = (html: string): string =>
        new DOMParser().parseFromString(html, "text/html").body.textContent?.replace(/\s+/g, " ").trim() ?? "";
      const own = (element: Element, name: string): string =>
        plain(element.querySelector(`:scope > ${name} > text`)?.textContent ?? "");
      return [...document_.querySelectorAll("question")].slice(1).map((question) => ({
        type: question.getAttribute("type"),
        id: question.querySelector(":scope > idnumber")?.textContent ?? "",
        stem: own(question, "questiontext"),
        shown: question.querySelector(":scope > questiontext > text")?.textContent ?? "",
        answers: [...question.querySelectorAll(":scope > answer")].map((answer) => ({
          fraction: answer.getAttribute("fraction"),
          text: plain(answer.querySelector(":scope > text")?.textContent ?? ""),
          raw: answer.querySelector(":scope > text")?.textContent ?? "",
        })),
        pairs: [...question.querySelectorAll(":scope > subquestion")].map((row) => [
          plain(row.querySelector(":scope > text")?.textContent ?? ""),
          row.querySelector(":scope > answer > text")?.textContent ?? "",
        ]),
        counts: question.querySelector(":scope > shownumcorrect")?.textContent ?? null,
      }));
    }, xml);

  it.each(quizzes)("keeps the keys of a quiz %s", async (_, quiz) => {
    const questions = await read(written(quiz, "moodle-xml").text);
    expect(questions.map(({ id }) => id)).toEqual(quiz.items.map((item) => item.id));
    for (const [index, question] of questions.entries()) {
      const item = quiz.items[index];
      if (item === undefined) continue;
      const key = keyOf(item);
      const right = question.answers.filter(({ fraction }) => fraction === "100");
      expect(question.shown).toMatch(/^<p dir="rtl" lang="ar">/);
      if (item.type === "mcq") expect(right.map(({ text }) => text)).toEqual(key);
      if (item.type === "fill") {
        expect(squeezed(right[0]?.raw.replaceAll("\\*", "*") ?? "")).toBe(key[0]);
        expect(question.stem).toContain("_____");
      }
      if (item.type === "truefalse") expect(right.map(({ text }) => text)).toEqual(key);
      if (item.type === "match") {
        expect(question.pairs.slice(0, item.pairs.length).map(([left, other]) => `${left} = ${other}`)).toEqual(key);
        expect(question.pairs.slice(item.pairs.length)).toEqual(item.extra.map((other) => ["", other]));
      }
      if (item.type === "order") {
        expect(question.answers.map(({ text }) => text)).toEqual(key);
        expect(question.counts).toBe("1");
      }
    }
  });

  it("gives every spelling that Moodle must know as an answer of its own", async () => {
    const item: Item = { ...(handmade.items[1] as Item & { type: "fill" }), answers: ["مُدرّسة أحمد 12"] };
    const [question] = await read(written({ ...handmade, items: [item] }, "moodle-xml").text);
    const texts = question?.answers.map(({ raw }) => raw) ?? [];
    for (const wanted of ["مُدرّسة أحمد 12", "مدرسة أحمد 12", "مدرسه احمد 12", "مدرسة احمد ١٢"])
      expect(texts).toContain(wanted);
    expect(new Set(texts).size).toBe(texts.length);
    expect(question?.answers.every(({ fraction }) => fraction === "100")).toBe(true);
  });
});

describe("qti", () => {
  interface Read {
    readonly id: string;
    readonly values: readonly string[];
    readonly choices: Readonly<Record<string, string>>;
    readonly accepted: readonly string[];
    readonly ids: readonly string[];
  }

  /** What an item says, as a browser's XML parser reads it. */
  const read = (xml: string): Promise<Read> =>
    page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, "application/xml");
      if (parsed.querySelector("parsererror") !== null) throw new Error("not well-formed");
      const all = (selector: string): Element[] => [...parsed.querySelectorAll(selector)];
      const name = (element: Element): string => element.getAttribute("identifier") ?? "";
      const choices = all("simpleChoice, simpleAssociableChoice");
      return {
        id: name(parsed.documentElement),
        values: all("correctResponse > value").map((value) => value.textContent ?? ""),
        choices: Object.fromEntries(
          choices.map((one) => [name(one), (one.textContent ?? "").replace(/\s+/g, " ").trim()]),
        ),
        accepted: all("mapEntry").map((entry) => entry.getAttribute("mapKey") ?? ""),
        ids: all("[identifier]").map(name),
      };
    }, xml);

  it.each(quizzes)("keeps the keys of a quiz %s", async (_, quiz) => {
    const { content } = written(quiz, "qti");
    const files = unpacked(content as Uint8Array);
    expect(Object.keys(files)).toEqual([
      "imsmanifest.xml",
      "test.xml",
      ...quiz.items.map(({ id }) => `items/${id}.xml`),
    ]);
    await read(files["imsmanifest.xml"] ?? "");
    await read(files["test.xml"] ?? "");
    for (const item of quiz.items) {
      const { id, values, choices, accepted, ids } = await read(files[`items/${item.id}.xml`] ?? "");
      expect(id).toBe(item.id);
      for (const one of ids) expect(one).toMatch(/^[A-Za-z_][\w.-]*$/);
      const named = values.map((value) => value.split(" ").map((one) => choices[one]));
      const key = keyOf(item);
      if (item.type === "fill") {
        expect(squeezed(values[0] ?? "")).toBe(key[0]);
        expect(accepted).toContain(values[0]);
      } else if (item.type === "truefalse") expect(named).toEqual([[item.correct ? "صواب" : "خطأ"]]);
      else expect(named.map((pair) => pair.join(" = "))).toEqual(key);
    }
  });

  it("has the same bytes in every time zone", () => {
    const zone = process.env["TZ"];
    const bytes = ["UTC", "Asia/Tokyo", "America/Los_Angeles"].map((one) => {
      process.env["TZ"] = one;
      return Buffer.from(written(handmade, "qti").content as Uint8Array).toString("hex");
    });
    if (zone === undefined) Reflect.deleteProperty(process.env, "TZ");
    else process.env["TZ"] = zone;
    expect(new Set(bytes).size).toBe(1);
  });

  it("names what has no name of its own, and never leaves its folder", () => {
    const [first] = handmade.items;
    const odd = { ...handmade, items: first === undefined ? [] : [{ ...first, id: "../../1 up" }] };
    expect(Object.keys(unpacked(written(odd, "qti").content as Uint8Array))).toContain("items/item-1.xml");
  });
});

describe("h5p", () => {
  interface Sub {
    readonly library: string;
    readonly subContentId: string;
    readonly metadata: { readonly title: string };
    // biome-ignore lint/suspicious/noExplicitAny: the parameters of another system, read as they come
    readonly params: any;
  }

  function questionsOf(quiz: Quiz): { readonly about: unknown; readonly questions: readonly Sub[] } {
    const files = unpacked(written(quiz, "h5p").content as Uint8Array);
    expect(Object.keys(files)).toEqual(["h5p.json", "content/content.json"]);
    const { questions } = JSON.parse(files["content/content.json"] ?? "") as { questions: readonly Sub[] };
    return { about: JSON.parse(files["h5p.json"] ?? ""), questions };
  }

  /** Marked words of a text as H5P parts it: `*answer/other:tip*`. */
  const marked = (text: string): readonly string[] =>
    [...text.matchAll(/\*([^*]+)\*/g)].map((match) => textOf((match[1] ?? "").split(":")[0]?.split("/")[0] ?? ""));
  const bare = (text: string): string => squeezed(text.replace(/[\u2067\u2069]/g, ""));

  it.each(quizzes)("keeps the keys of what it carries of a quiz %s", (_, quiz) => {
    const { leftOut } = written(quiz, "h5p");
    const { questions } = questionsOf(quiz);
    expect(questions.length + leftOut.length).toBe(quiz.items.length);
    expect(new Set(questions.map((one) => one.subContentId)).size).toBe(questions.length);
    for (const { library, params, metadata, subContentId } of questions) {
      expect(subContentId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
      const item = quiz.items.find((one) => one.stem.slice(0, 250) === metadata.title);
      expect(item).toBeDefined();
      if (item === undefined) continue;
      const key = keyOf(item);
      if (library.startsWith("H5P.MultiChoice")) {
        const right = params.answers.filter((one: { correct: boolean }) => one.correct);
        expect(right.map((one: { text: string }) => squeezed(textOf(one.text)))).toEqual(key);
      } else if (library.startsWith("H5P.Blanks")) expect(squeezed(marked(params.questions[0])[0] ?? "")).toBe(key[0]);
      else if (library.startsWith("H5P.TrueFalse")) expect(params.correct).toBe(key[0]);
      else if (item.type === "match")
        expect(marked(params.textField).map(bare)).toEqual(item.pairs.map(({ right }) => right));
      else expect(marked(params.textField).map(bare)).toEqual(key);
    }
  });

  it("names the libraries that it needs, and no others", () => {
    const { about, questions } = questionsOf(handmade);
    const needed = (about as { preloadedDependencies: { machineName: string }[] }).preloadedDependencies;
    const used = new Set(questions.map(({ library }) => library.split(" ")[0]));
    expect(needed.map((one) => one.machineName)).toEqual(["H5P.QuestionSet", ...used]);
  });

  it("leaves out and tells what it would read wrongly", () => {
    const [, fill] = handmade.items;
    if (fill?.type !== "fill") throw new Error("the second item is a gap");
    const odd = { ...handmade, items: [{ ...fill, answers: ["2018/2019"] as const }] };
    expect(written(odd, "h5p").leftOut).toEqual(["fill"]);
  });
});

describe("golden files", () => {
  it.each(exportFormats)("%s", async (format) => {
    const { text, ending } = written(handmade, format);
    await expect(text).toMatchFileSnapshot(
      `../golden/exports/tangier-library${ending.replace(".zip", ".xml.txt").replace(".h5p", ".h5p.txt")}`,
    );
  });
});
