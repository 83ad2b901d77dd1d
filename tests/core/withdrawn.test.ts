// What a teacher takes from a fact is asked no longer; everything else is asked as before.
import { describe, expect, it } from "vitest";
import { type Extraction, editFacts, type FactEdit } from "../../src/index.ts";
import { realFahm, sampleArticle, sampleNames, usual } from "../support/samples.ts";

const fahm = await realFahm();
const article = sampleArticle("putin-xi-call");
const found = fahm.facts(article);
const [call] = found.facts;
if (call?.kind !== "event") throw new Error("the sample begins with the call");

function corrected(edit: FactEdit): Extraction {
  const { extraction } = editFacts(article, found, edit);
  if (extraction === null) throw new Error("the correction is refused");
  return extraction;
}

/** What is asked of the call: kind of question and the words that answer it. */
function askedOf(facts: Extraction): ReadonlySet<string> {
  const about = fahm.workbench(article, facts).proposals({ fact: call?.id ?? "" }, "1");
  return new Set(about.map(({ item }) => item.asks));
}

describe("a corrected fact", () => {
  it("is asked about everything as it was found", () => {
    expect([...askedOf(found)]).toEqual(expect.arrayContaining(["when", "who"]));
  });

  it("is not asked when, once its time is taken away", () => {
    const edit: FactEdit = { do: "role", fact: call.id, role: "time", words: null, at: 0 };
    const asked = askedOf(corrected(edit));
    expect(asked).not.toContain("when");
    expect(asked).toContain("who");
  });

  it("is not asked for somebody whom it no longer names", () => {
    const words = { text: "شي جين بينغ" };
    const facts = corrected({ do: "role", fact: call.id, role: "subject", words });
    const keys = fahm
      .workbench(article, facts)
      .proposals({ fact: call.id }, "1")
      .flatMap(({ item }) => (item.type === "mcq" ? item.options : []).filter((one) => one.correct));
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter(({ text }) => text.includes("بوتن"))).toEqual([]);
  });

  it("is asked for words that were only shortened, as before", () => {
    const facts = corrected({ do: "role", fact: call.id, role: "object", words: { text: "مكالمة" } });
    expect(askedOf(facts)).toEqual(askedOf(found));
  });

  it("gives the same quiz through the command line's way", () => {
    const facts = corrected({ do: "role", fact: call.id, role: "time", words: null, at: 0 });
    expect(fahm.workbench(article, facts).quiz(usual)).toEqual(fahm.quiz(article, usual, facts));
    expect(fahm.quiz(article, usual, facts).quizzes).not.toEqual(fahm.quiz(article, usual).quizzes);
  });
});

describe("facts that nobody corrected", () => {
  it.each(sampleNames)("of %s withdraw nothing", (name) => {
    const one = sampleArticle(name);
    expect(fahm.quiz(one, usual, fahm.facts(one))).toEqual(fahm.quiz(one, usual));
  });
});
