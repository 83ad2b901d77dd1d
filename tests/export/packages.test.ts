// QTI, H5P and SCORM packages: what their readers want beyond the contract of all formats.
import { describe, expect, it } from "vitest";
import type { Item, Quiz } from "../../src/core/quiz/quiz.ts";
import { exportQuiz } from "../../src/index.ts";
import { exported, hostile, unpacked } from "../support/export/cases.ts";
import { quiz as handmade, itemOf } from "../support/quiz-fixture.ts";

const withItems = (...items: readonly Item[]): Quiz => ({ ...handmade, items });

describe("qti", () => {
  const files = async (quiz: Quiz) => unpacked(await exported(quiz, "qti"));

  it("lists in its manifest exactly the files that it holds", async () => {
    const found = await files(handmade);
    const { "imsmanifest.xml": manifest = "", ...others } = found;
    const listed = [...manifest.matchAll(/<file href="([^"]+)"\/>/g)].map(([, href]) => href);
    expect(listed.toSorted()).toEqual(Object.keys(others).toSorted());
    for (const [, href] of manifest.matchAll(/<resource [^>]*href="([^"]+)"/g)) expect(listed).toContain(href);
  });

  it("uses names that XML takes as identifiers, each once in a file", async () => {
    for (const text of Object.values(await files(hostile(handmade)))) {
      const ids = [...text.matchAll(/ identifier="([^"]*)"/g)].map(([, id = ""]) => id);
      for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
      const choices = ids.filter((id) => /^[CLR]\d+$/.test(id));
      expect(new Set(choices).size).toBe(choices.length);
    }
  });

  it("names what has no name of its own, and never leaves its folder", async () => {
    const odd = withItems({ ...itemOf("mcq"), id: "../../1 up" });
    expect(Object.keys(await files(odd))).toContain("items/item-1.xml");
  });

  it("runs its body from the right", async () => {
    const { "imsmanifest.xml": _, "test.xml": __, ...items } = await files(handmade);
    for (const item of Object.values(items)) {
      expect(item).toContain('<itemBody dir="rtl"><div dir="rtl">');
      expect(item).toContain('xml:lang="ar"');
    }
  });

  it("keeps the stem of pairs and sequences apart from their entries", async () => {
    for (const item of [itemOf("match"), itemOf("order")]) {
      const text = (await files(withItems(item)))[`items/${item.id}.xml`] ?? "";
      expect(text).toMatch(
        /<itemBody dir="rtl"><div dir="rtl"><p>[^<]*<\/p><\/div><(?:match|order)Interaction [^>]*dir="rtl">/,
      );
    }
  });

  it("says what Canvas cannot see in an item: that it is a sequence", async () => {
    const manifest = (await files(handmade))["imsmanifest.xml"] ?? "";
    expect(manifest.match(/<interactionType>/g)).toHaveLength(1);
    expect(manifest).toMatch(/href="items\/i-00a5\.xml"><metadata>.*<interactionType>orderInteraction</);
  });

  it("lets an entry that belongs to two lines be chosen twice", async () => {
    const match = itemOf("match");
    const pairs = [...match.pairs, { left: "يوسف بناني", right: "رئيس البلدية" }];
    const item = (await files(withItems({ ...match, pairs })))["items/i-00a4.xml"] ?? "";
    const entry = /identifier="(R\d)" matchMax="(\d)">رئيس البلدية</.exec(item);
    expect(entry?.[2]).toBe("2");
    expect(item.match(new RegExp(`<value>L\\d ${entry?.[1]}</value>`, "g"))).toHaveLength(2);
  });

  it("keeps what stands behind a second blank", async () => {
    const item = { ...itemOf("fill"), stem: "بين ____ و______ ثم." };
    expect((await files(withItems(item)))["items/i-00a2.xml"]).toMatch(
      /<p>بين <textEntryInteraction [^>]*\/> و______ ثم\.<\/p>/,
    );
  });
});

describe("h5p", () => {
  interface Sub {
    readonly library: string;
    readonly subContentId: string;
    // biome-ignore lint/suspicious/noExplicitAny: the parameters of another system, read as they come
    readonly params: any;
  }

  async function read(quiz: Quiz) {
    const files = unpacked(await exported(quiz, "h5p"));
    expect(Object.keys(files)).toEqual(["h5p.json", "content/content.json"]);
    const { questions } = JSON.parse(files["content/content.json"] ?? "") as { questions: readonly Sub[] };
    const about = JSON.parse(files["h5p.json"] ?? "") as {
      readonly mainLibrary: string;
      readonly preloadedDependencies: readonly { readonly machineName: string }[];
    };
    return { about, questions };
  }

  it("keeps its title within the bytes that H5P counts, letters whole", async () => {
    for (const [title, shown] of [
      ["ط".repeat(127), "ط".repeat(127)],
      ["ط".repeat(128), `${"ط".repeat(126)}…`],
      [" a\n b ", "a b"],
    ] as const) {
      const files = unpacked(await exported({ ...handmade, article: { ...handmade.article, title } }, "h5p"));
      const { title: told } = JSON.parse(files["h5p.json"] ?? "") as { readonly title: string };
      expect(told).toBe(shown);
      expect(Buffer.byteLength(told)).toBeLessThanOrEqual(255);
    }
  });

  it("names the libraries that it needs, and no others", async () => {
    const { about, questions } = await read(handmade);
    const used = new Set(questions.map(({ library }) => library.split(" ")[0]));
    expect(about.mainLibrary).toBe("H5P.QuestionSet");
    expect(about.preloadedDependencies.map((one) => one.machineName)).toEqual(["H5P.QuestionSet", ...used]);
  });

  it("gives each question an id of its own", async () => {
    const { questions } = await read(handmade);
    expect(new Set(questions.map((one) => one.subContentId)).size).toBe(questions.length);
    for (const { subContentId } of questions)
      expect(subContentId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("leaves out and tells what it would read wrongly", async () => {
    for (const answer of ["2018/2019", "10:30", "3*4"]) {
      const { leftOut } = await exported(withItems({ ...itemOf("fill"), answers: [answer] }), "h5p");
      expect(leftOut.map(({ obstacle }) => obstacle.reason)).toEqual(["signs"]);
    }
  });

  it("isolates plain text from the block that runs from the left", async () => {
    const { questions } = await read(withItems(itemOf("match")));
    const [question] = questions;
    expect(question).toBeDefined();
    for (const line of String(question?.params.textField).split("\n"))
      expect(line).toMatch(/^\u2067[^\u2066-\u2069]*\u2069 – \*\u2067[^\u2066-\u2069]*\u2069\*$/);
  });

  it("speaks Arabic or English, as asked", async () => {
    for (const [ui, script] of [
      ["ar", /\p{Script=Arabic}/u],
      ["en", /[A-Za-z]/],
    ] as const) {
      const files = unpacked(await exported(withItems(itemOf("mcq")), "h5p", ui));
      const { questions } = JSON.parse(files["content/content.json"] ?? "") as { questions: readonly Sub[] };
      for (const said of Object.values(questions[0]?.params.UI ?? {})) expect(said).toMatch(script);
    }
  });
});

describe("scorm", () => {
  it("names one page that reports, by a resource that exists", async () => {
    const files = unpacked(await exported(handmade, "scorm"));
    expect(Object.keys(files)).toEqual(["imsmanifest.xml", "index.html"]);
    const manifest = files["imsmanifest.xml"] ?? "";
    expect(manifest).toContain("<schemaversion>1.2</schemaversion>");
    const [, reference] = /identifierref="([^"]+)"/.exec(manifest) ?? [];
    const [, resource, href] =
      /<resource identifier="([^"]+)"[^>]*adlcp:scormtype="sco" href="([^"]+)"/.exec(manifest) ?? [];
    expect(resource).toBe(reference);
    expect(Object.keys(files)).toContain(href);
  });

  it("lets its page run its own script and nothing else", async () => {
    const page = unpacked(await exported(handmade, "scorm"))["index.html"] ?? "";
    expect(page).toMatch(/script-src &#x27;sha256-|script-src 'sha256-/);
    expect(page).toContain("LMSInitialize");
    expect(page).not.toMatch(/<script[^>]+src=/);
  });

  it("has different names for different quizzes of one article", async () => {
    const name = async (quiz: Quiz) =>
      /<manifest identifier="([^"]+)"/.exec(unpacked(await exported(quiz, "scorm"))["imsmanifest.xml"] ?? "")?.[1];
    const names = [
      await name(handmade),
      await name({ ...handmade, seed: "2" }),
      await name({ ...handmade, form: "B" }),
    ];
    expect(new Set(names).size).toBe(3);
    for (const one of names) expect(one).toMatch(/^[A-Za-z_][\w.-]*$/);
  });

  it("cannot be made without what pages are made of", async () => {
    await expect(exportQuiz(handmade, "scorm", "ar")).rejects.toThrow("scorm needs the assets of pages");
  });
});
