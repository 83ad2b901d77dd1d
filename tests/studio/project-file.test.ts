// A project as a file: it comes back as it went, and nothing that anybody sends can break the studio.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { projectFromFile, projectToFile } from "../../src/studio/worker/project-file.ts";
import type { Project } from "../../src/studio/worker/protocol.ts";
import { realFahm, sampleArticle, usual } from "../support/samples.ts";

const fahm = await realFahm();
const article = sampleArticle("salalah-marathon");
const items = fahm.quiz(article, usual).quizzes[0]?.items ?? [];
const project: Project = {
  id: "p",
  article,
  options: { ...usual, count: 7, types: ["mcq", "fill"], level: "easy", forms: 3 },
  facts: fahm.facts(article),
  entries: items.map((item, at) => ({ item, locked: at % 2 === 0, tried: [] })),
  pages: { paper: "letter", article: "lines", wordBank: true },
  changed: 0,
};

describe("a project file", () => {
  it("comes back as it went", () => {
    const { project: back, problems } = projectFromFile(projectToFile(project, fahm.version), "p");
    expect(problems).toEqual([]);
    expect(back).toEqual(project);
  });

  it("does so without facts of its own, and without items", () => {
    const bare = { ...project, facts: null, entries: [] };
    expect(projectFromFile(projectToFile(bare, fahm.version), "p").project).toEqual(bare);
  });

  it("without word of pages has those that are usual", () => {
    const { pages: _, ...bare } = project;
    expect(projectFromFile(projectToFile(bare, fahm.version), "p").project).toEqual(bare);
  });

  it("may be the quiz.json of the command line", () => {
    const [quiz] = fahm.quiz(article, usual).quizzes;
    const { project: back } = projectFromFile(JSON.stringify(quiz), "p");
    expect(back?.entries.map(({ item }) => item)).toEqual(items);
    expect(back?.facts).toBeNull();
  });

  it.each([
    ["no JSON", "{"],
    ["a list", "[]"],
    ["of tomorrow", '{"fahmProject":2}'],
    ["without a quiz", '{"fahmProject":1}'],
    [
      "with facts of another article",
      JSON.stringify({
        ...JSON.parse(projectToFile(project, "0")),
        facts: { facts: [{ kind: "post", who: "زيد", post: "كاتب" }] },
      }),
    ],
  ])("that is %s is refused with a reason", (_, text) => {
    const { project: back, problems } = projectFromFile(text, "p");
    expect(back).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
  });

  it("with any part exchanged is read or refused, and never throws", () => {
    const whole = JSON.parse(projectToFile(project, "0"));
    const paths = ["fahmProject", "options", "locked", "author", "pages", "facts", "quiz"];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const { project: back, problems } = projectFromFile(JSON.stringify({ ...whole, [path]: value }), "p");
        expect(back !== null || problems.length > 0).toBe(true);
        if (back !== null) expect(back.options.types.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
