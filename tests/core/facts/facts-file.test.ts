import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/core/document/article.ts";
import type { Fact } from "../../../src/core/facts/fact.ts";
import { readFactsFile } from "../../../src/core/facts/facts-file-read.ts";
import { factsToJson, factsToYaml, isUntouched } from "../../../src/core/facts/facts-file-write.ts";
import type { Extraction } from "../../../src/core/language.ts";

const text =
  "بحث الرئيس فلاديمير بوتن مع شي النظام العالمي يوم الثلاثاء.\n\n" +
  'وقال بوتن: "نحن ندعم النظام العالمي". ولم يردّ شي على بوتن بسبب الوقت.\n\n' +
  "وبلغت العائدات 53.3 مليار دولار في عام 2022.";
const article: Article = { name: "call", title: 'مكالمة: "شي"', lang: "ar", dir: "rtl", text };

function role(words: string, entity?: string) {
  const start = text.indexOf(words);
  const place = { text: words, start, end: start + words.length };
  return entity === undefined ? place : { ...place, entity };
}
function sentence(from: string, to: string) {
  return { start: text.indexOf(from), end: text.indexOf(to) + to.length };
}
const verbal = { tense: "past", polarity: "+", asserted: true, time: [], place: [], cause: null } as const;

const extraction: Extraction = {
  entities: [
    {
      id: "e-1",
      type: "person",
      names: ["فلاديمير بوتن", "بوتن"],
      post: "الرئيس",
      gender: "Masc",
      mentions: [role("فلاديمير بوتن")],
    },
    { id: "e-2", type: "person", names: ["شي"], mentions: [role("شي")] },
  ],
  facts: [
    {
      kind: "event",
      id: "f-1",
      sentence: 0,
      evidence: [sentence("بحث", "الثلاثاء.")],
      source: "event.verbal",
      confidence: 0.93,
      ...verbal,
      verb: role("بحث"),
      passive: false,
      subject: role("الرئيس فلاديمير بوتن", "e-1"),
      subjectEntity: "e-1",
      object: role("النظام العالمي"),
      with: [role("مع شي", "e-2")],
      time: [role("يوم الثلاثاء")],
    },
    {
      kind: "statement",
      id: "f-2",
      sentence: 1,
      evidence: [sentence("وقال", '".')],
      source: "said",
      confidence: 0.8,
      ...verbal,
      polarity: "-",
      asserted: false,
      verb: role("قال"),
      speaker: null,
      speakerName: "فلاديمير بوتن",
      speakerEntity: "e-1",
      addressee: null,
      direct: true,
      content: role("نحن ندعم النظام العالمي"),
      medium: null,
      cause: role("بسبب الوقت"),
    },
    {
      kind: "post",
      id: "f-3",
      sentence: 0,
      evidence: [sentence("بحث", "الثلاثاء.")],
      source: "post",
      confidence: 1,
      who: role("فلاديمير بوتن"),
      post: role("الرئيس"),
    },
    {
      kind: "quantity",
      id: "f-4",
      sentence: 3,
      evidence: [sentence("وبلغت", "2022.")],
      source: "q",
      confidence: 0.5,
      value: role("53.3 مليار"),
      unit: role("دولار"),
      of: role("العائدات"),
      time: [role("عام 2022")],
    },
  ],
};

function read(yaml: string, of: Article = article) {
  const { extraction: found, problems } = readFactsFile(yaml, of);
  return { found, problems: problems.map(({ code, line, severity }) => `${severity} ${line} ${code}`) };
}
function only(yaml: string): Fact {
  const { found, problems } = read(yaml);
  expect(problems).toEqual([]);
  const [fact] = found?.facts ?? [];
  if (fact === undefined) throw new Error("no fact");
  return fact;
}

describe("written and read again", () => {
  test("as YAML it is the same, whatever the line ends", () => {
    const yaml = factsToYaml(article, extraction, ["hint", "تلميح"]);
    for (const form of [yaml, yaml.replaceAll("\n", "\r\n"), `\uFEFF${yaml}`]) {
      const { found, problems } = read(form);
      expect(problems).toEqual([]);
      expect(found?.facts).toEqual(extraction.facts);
      expect(found?.entities).toEqual(extraction.entities);
    }
  });

  test("as JSON it is the same too, with absent roles said", () => {
    const json = factsToJson(article, extraction);
    expect(JSON.parse(json).facts[1]).toMatchObject({
      verb: { text: "قال" },
      speaker: null,
      speakerName: "فلاديمير بوتن",
      time: [],
      polarity: "-",
    });
    expect(read(json).found?.facts).toEqual(extraction.facts);
  });

  test("reads like a form: guide on top, one line for each role, nothing empty", () => {
    const yaml = factsToYaml(article, extraction, ["hint"]);
    expect(yaml.slice(0, yaml.indexOf("entities:"))).toMatchInlineSnapshot(`
      "# hint

      article:
        name: call
        title: 'مكالمة: "شي"'
        text: bbe81fd1fdb00f52
        written: c397a4313fbac630
      "
    `);
    expect(yaml).toContain("    subject: { text: الرئيس فلاديمير بوتن, start: 4, end: 24, entity: e-1 }\n");
    expect(yaml).not.toMatch(/null|\[\]/);
  });
});

describe("isUntouched", () => {
  const yaml = factsToYaml(article, extraction, ["hint"]);
  test.each([
    ["as written", yaml, true],
    ["with Windows line ends", yaml.replaceAll("\n", "\r\n"), true],
    ["with a byte order mark", `\uFEFF${yaml}`, true],
    ["with a word changed", yaml.replace("confidence: 0.93", "confidence: 1"), false],
    ["with a comment added", `${yaml}# checked\n`, false],
    ["without the seal", yaml.replace(/ {2}written.*\n/, ""), false],
    ["written by hand", "facts: []\n", false],
  ])("%s", (_, file, untouched) => {
    expect(isUntouched(file)).toBe(untouched);
  });
});

describe("a fact in words only", () => {
  test("is found in the text, with its sentence as evidence", () => {
    const fact = only(
      "facts:\n  - kind: event\n    verb: يردّ\n    subject: شي\n    cause: بسبب الوقت\n    polarity: '-'\n",
    );
    if (fact.kind !== "event") throw new Error(fact.kind);
    const second = text.indexOf("شي", text.indexOf("يردّ"));
    expect(fact.subject).toEqual({ text: "شي", start: second, end: second + 2 });
    expect(fact).toMatchObject({ source: "hand", confidence: 1, polarity: "-", tense: "past", asserted: true });
    expect(fact.evidence.map(({ start, end }) => text.slice(start, end))).toEqual(["ولم يردّ شي على بوتن بسبب الوقت."]);
  });

  test.each([
    ["behind a conjunction", "قال", "قال"],
    ["without its vowel marks", "يرد", "يردّ"],
    ["with other white space", "بسبب  الوقت", "بسبب الوقت"],
    ["with a stretched letter", "العـــائدات", "العائدات"],
  ])("may be written %s", (_, written, stands) => {
    const fact = only(`facts:\n  - { kind: post, who: ${JSON.stringify(written)}, post: الرئيس }\n`);
    expect(fact.kind === "post" && fact.who.text).toBe(stands);
  });

  test("takes the words beside its other words, not the first in the text", () => {
    const fact = only("facts:\n  - kind: statement\n    verb: قال\n    content: النظام العالمي\n    speaker: بوتن\n");
    expect(fact.kind === "statement" && [fact.speaker?.start, fact.content.start]).toEqual([
      text.indexOf("بوتن", text.indexOf("قال")),
      text.lastIndexOf("النظام العالمي"),
    ]);
    expect(fact.kind === "statement" && fact.speakerName).toBe("بوتن");
  });

  test("keeps numbers as they are written", () => {
    const fact = only("facts:\n  - { kind: quantity, value: 53.3, of: 2022 }\n");
    expect(fact.kind === "quantity" && [fact.value.text, fact.of?.text]).toEqual(["53.3", "2022"]);
  });

  test("gives ids that depend on kind and place alone", () => {
    const one = only("facts:\n  - { kind: post, who: شي, post: الرئيس }\n");
    expect(only("facts:\n  - { post: الرئيس, confidence: 0.5, who: شي, kind: post }\n").id).toBe(one.id);
    expect(only("facts:\n  - { kind: post, who: العائدات, post: الرئيس }\n").id).not.toBe(one.id);
  });
});

describe("an edited fact", () => {
  test("whose words no longer fit its numbers is looked up near them", () => {
    const at = text.lastIndexOf("بوتن");
    const fact = only(`facts:\n  - { kind: post, who: { text: بوتن, start: ${at - 3}, end: ${at} }, post: الرئيس }\n`);
    expect(fact.kind === "post" && fact.who.start).toBe(at);
  });

  test("survives a change of the article, with a warning", () => {
    const moved = { ...article, text: `مقدمة جديدة.\n\n${text}` };
    const { found, problems } = read(factsToYaml(article, extraction, []), moved);
    expect(problems).toEqual(["warning 1 facts-article-changed"]);
    const [fact] = found?.facts ?? [];
    expect(fact?.kind === "event" && moved.text.slice(fact.verb.start, fact.verb.end)).toBe("بحث");
    expect(fact?.evidence.map(({ start, end }) => moved.text.slice(start, end))).toEqual([
      text.slice(0, text.indexOf("\n")),
    ]);
  });
});

describe("entities by hand", () => {
  test("get their mentions from their names, the longest first", () => {
    const { found } = read("entities:\n  - { id: p, type: person, names: [بوتن, فلاديمير بوتن] }\nfacts: []\n");
    expect(found?.entities[0]?.mentions.map((mention) => mention.text)).toEqual(["فلاديمير بوتن", "بوتن", "بوتن"]);
  });
  test("keep mentions that fit, and have all looked up again where one does not", () => {
    const at = text.indexOf("شي");
    const withMention = (start: number) =>
      read(
        `entities:\n  - { type: person, names: [شي], mentions: [{ text: شي, start: ${start}, end: ${start + 2} }] }\nfacts: []\n`,
      );
    expect(withMention(at).found?.entities[0]?.mentions.map(({ start }) => start)).toEqual([at]);
    expect(withMention(at + 1).found?.entities[0]?.mentions).toHaveLength(2);
    expect(withMention(99_999).problems).toEqual([]);
  });
  test("give the name of the speaker", () => {
    const yaml =
      "entities:\n  - { id: p, type: person, names: [فلاديمير بوتن] }\nfacts:\n  - { kind: statement, verb: قال, content: نحن ندعم, speakerEntity: p }\n";
    const fact = only(yaml);
    expect(fact.kind === "statement" && [fact.speakerName, fact.speakerEntity]).toEqual(["فلاديمير بوتن", "p"]);
  });
});

describe("faults are told with their lines", () => {
  test.each([
    ["broken YAML", "facts:\n  - kind: [event\n", ["error 3 facts-syntax"]],
    ["a bare minus", "facts:\n  - kind: event\n    polarity: -\n    verb: قال\n", ["error 3 facts-syntax"]],
    ["a text", "نص", ["error 1 facts-shape"]],
    ["nothing", "", ["error 1 facts-shape"]],
    ["a list", "- a", ["error 1 facts-shape"]],
    ["no facts", "entities: []\n", ["error 1 facts-missing-field"]],
    ["a fact that is a text", "facts:\n  - نص\n", ["error 2 facts-shape"]],
    ["no kind", "facts:\n  - verb: قال\n", ["error 2 facts-missing-field"]],
    ["an unknown kind", "facts:\n  - kind: evnt\n    verb: قال\n", ["error 2 facts-wrong-value"]],
    ["no verb", "facts:\n  - kind: event\n", ["error 2 facts-missing-field"]],
    ["an empty verb", "facts:\n  - kind: event\n    verb:\n", ["error 2 facts-missing-field"]],
    ["words that do not stand there", "facts:\n  - kind: event\n    verb: طار\n", ["error 3 facts-words-not-found"]],
    ["a span outside", "facts:\n  - kind: event\n    verb: { start: 0, end: 99999 }\n", ["error 3 facts-span-outside"]],
    ["a span backwards", "facts:\n  - kind: event\n    verb: { start: 5, end: 2 }\n", ["error 3 facts-span-outside"]],
    [
      "a role without words",
      "facts:\n  - kind: event\n    verb: { entity: x }\n",
      ["error 3 facts-unknown-entity", "error 3 facts-missing-field"],
    ],
    ["a wrong polarity", "facts:\n  - kind: event\n    verb: قال\n    polarity: no\n", ["error 4 facts-wrong-value"]],
    ["a wrong flag", "facts:\n  - kind: event\n    verb: قال\n    asserted: maybe\n", ["error 4 facts-wrong-value"]],
    [
      "too much confidence",
      "facts:\n  - kind: event\n    verb: قال\n    confidence: 95\n",
      ["error 4 facts-wrong-value"],
    ],
    [
      "a misspelt field",
      "facts:\n  - kind: event\n    verb: قال\n    subjct: بوتن\n",
      ["warning 4 facts-unknown-field"],
    ],
    ["two subjects", "facts:\n  - kind: event\n    verb: قال\n    subject: [بوتن, شي]\n", ["error 4 facts-shape"]],
    [
      "an unknown entity",
      "facts:\n  - kind: event\n    verb: قال\n    subjectEntity: e-9\n",
      ["error 4 facts-unknown-entity"],
    ],
    [
      "an id twice",
      "facts:\n  - { id: a, kind: event, verb: قال }\n  - { id: a, kind: event, verb: بحث }\n",
      ["error 3 facts-double-id"],
    ],
    ["an entity without names", "entities:\n  - id: a\n    type: person\nfacts: []\n", ["error 2 facts-missing-field"]],
    [
      "an entity of no known type",
      "entities:\n  - { type: king, names: [بوتن] }\nfacts: []\n",
      ["error 2 facts-wrong-value"],
    ],
    [
      "a name that does not stand there",
      "entities:\n  - { type: person, names: [ترامب] }\nfacts: []\n",
      ["warning 2 facts-name-not-found"],
    ],
    [
      "several at once",
      "facts:\n  - kind: event\n    verb: طار\n  - kind: post\n    who: شي\n  - kind: x\n",
      ["error 3 facts-words-not-found", "error 4 facts-missing-field", "error 6 facts-wrong-value"],
    ],
  ])("%s", (_, yaml, expected) => {
    const { found, problems } = read(yaml);
    expect(problems).toEqual(expected);
    expect(found === null).toBe(expected.some((one) => one.startsWith("error")));
  });
});
