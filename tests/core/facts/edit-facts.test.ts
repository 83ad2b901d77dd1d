// A teacher's corrections: what changes, and that all else stays.
import { describe, expect, it } from "vitest";
import { editFacts, type FactEdit } from "../../../src/core/facts/edit-facts.ts";
import type { Extraction } from "../../../src/core/language.ts";
import { realFahm, sampleArticle } from "../../support/samples.ts";

const fahm = await realFahm();
const article = sampleArticle("putin-xi-call");
const found = fahm.facts(article);

function edited(edit: FactEdit, from: Extraction = found): Extraction {
  const { extraction, problems } = editFacts(article, from, edit);
  if (extraction === null) throw new Error(problems.map(({ code }) => code).join());
  return extraction;
}

const entity = (name: string, { entities }: Extraction = found) => {
  const one = entities.find(({ names }) => names.includes(name));
  if (one === undefined) throw new Error(`no entity is called ${name}`);
  return one;
};

/** Every entity that some fact refers to. */
const referred = ({ facts }: Extraction): string => JSON.stringify(facts);

describe("entities", () => {
  it("are merged: all wordings and places are one's, and facts refer to that one", () => {
    const moscow = entity("موسكو");
    const russia = entity("روسيا");
    const after = edited({ do: "merge", into: russia.id, from: moscow.id });
    expect(entity("موسكو", after)).toEqual({
      ...russia,
      names: [...russia.names, ...moscow.names],
      mentions: [...russia.mentions, ...moscow.mentions].sort((a, b) => a.start - b.start),
    });
    expect(after.entities).toHaveLength(found.entities.length - 1);
    expect(referred(after)).not.toContain(`"${moscow.id}"`);
  });

  it("are split: the wording and its places go to a new one", () => {
    const putin = entity("بوتن");
    const after = edited({ do: "split", entity: putin.id, name: "بوتن" });
    const other = entity("بوتن", after);
    expect(other.id).not.toBe(putin.id);
    expect(other.names).toEqual(["بوتن"]);
    expect(entity("فلاديمير بوتن", after).names).not.toContain("بوتن");
    expect(other.mentions.every(({ text }) => text === "بوتن")).toBe(true);
    expect(referred(after)).toContain(`"${other.id}"`);
  });

  it("of one wording cannot be split, nor one be merged with itself", () => {
    const moscow = entity("موسكو");
    expect(edited({ do: "split", entity: moscow.id, name: "موسكو" }).entities).toEqual(found.entities);
    expect(edited({ do: "merge", into: moscow.id, from: moscow.id }).entities).toEqual(found.entities);
  });

  it("get another type", () => {
    const { id } = entity("ترامب");
    expect(entity("ترامب", edited({ do: "retype", entity: id, type: "organisation" })).type).toBe("organisation");
  });

  it("are named by words of the article, and found wherever these stand", () => {
    const after = edited({ do: "name", words: { text: "التلفزيون" }, type: "organisation" });
    expect(entity("التلفزيون", after).mentions.length).toBeGreaterThan(0);
  });
});

describe("facts", () => {
  const [first] = found.facts;
  if (first?.kind !== "event") throw new Error("the first fact is an event");

  it("are removed", () => {
    const after = edited({ do: "remove", fact: first.id });
    expect(after.facts.map(({ id }) => id)).toEqual(found.facts.slice(1).map(({ id }) => id));
  });

  it("get other words for a role, looked up in the text; the fact is a hand's and certain from then on", () => {
    const after = edited({ do: "role", fact: first.id, role: "object", words: { text: "مكالمة هاتفية" } });
    const fact = after.facts.find(({ id }) => id === first.id);
    expect(fact).toMatchObject({ source: "hand", confidence: 1, object: { text: "مكالمة هاتفية" } });
    expect(after.facts.filter(({ id }) => id !== first.id)).toEqual(found.facts.slice(1));
  });

  it("lose a role, and get a subject with its entity", () => {
    const without = edited({ do: "role", fact: first.id, role: "subject", words: null });
    expect(without.facts[0]).toMatchObject({ subject: null, subjectEntity: null });
    const again = edited({ do: "role", fact: first.id, role: "subject", words: { text: "ترامب" } }, without);
    expect(again.facts[0]).toMatchObject({ subjectEntity: entity("ترامب").id });
  });

  it("get one of several times changed, added and taken away; the others stay", () => {
    const times = (from: Extraction) =>
      from.facts[0]?.kind === "event" ? from.facts[0].time.map(({ text }) => text) : [];
    const edit = { do: "role", fact: first.id, role: "time" } as const;
    const two = edited({ ...edit, words: { text: "يوم الجمعة" }, at: times(found).length });
    expect(times(two)).toEqual([...times(found), "يوم الجمعة"]);
    const changed = edited({ ...edit, words: { text: "يوم الاثنين" }, at: 0 }, two);
    expect(times(changed)).toEqual(["يوم الاثنين", ...times(two).slice(1)]);
    expect(times(edited({ ...edit, words: null, at: 0 }, changed))).toEqual(times(two).slice(1));
    expect(times(edited({ ...edit, words: { text: "يوم الجمعة" } }, two))).toEqual(["يوم الجمعة"]);
  });

  it("are told when their words are not in the article", () => {
    const { extraction, problems } = editFacts(article, found, {
      do: "role",
      fact: first.id,
      role: "object",
      words: { text: "كلمات ليست فيه" },
    });
    expect(extraction).toBeNull();
    expect(problems.map(({ code }) => code)).toContain("facts-words-not-found");
  });

  it("are added from words, and can be asked", () => {
    const start = article.text.indexOf("ترامب");
    const who = { text: "ترامب", start, end: start + "ترامب".length };
    const after = edited({ do: "add", kind: "post", roles: { who, post: { text: "كرئيس الولايات المتحدة" } } });
    expect(after.facts.at(-1)).toMatchObject({ kind: "post", source: "hand", who });
    expect(() => fahm.workbench(article, after)).not.toThrow();
  });

  it("are added only whole", () => {
    const { extraction, problems } = editFacts(article, found, { do: "add", kind: "post", roles: {} });
    expect(extraction).toBeNull();
    expect(problems.map(({ code }) => code)).toContain("facts-missing-field");
  });
});
