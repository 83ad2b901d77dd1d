// What Moodle's own importer wants of XML and GIFT, beyond the contract of all formats.
import { describe, expect, it } from "vitest";
import type { Item, Quiz } from "../../src/core/quiz/quiz.ts";
import { exported, HOSTILE, hostile, textOfFile } from "../support/export/cases.ts";
import { giftQuestions } from "../support/parse-back.ts";
import { quiz as handmade, itemOf } from "../support/quiz-fixture.ts";

const withItems = (...items: readonly Item[]): Quiz => ({ ...handmade, items });
const gift = async (quiz: Quiz): Promise<string> => textOfFile(await exported(quiz, "gift"));
const xml = async (quiz: Quiz): Promise<string> => textOfFile(await exported(quiz, "moodle-xml"));

describe("gift", () => {
  it("leaves out what holds the arrow of pairs, and says so", async () => {
    const { leftOut } = await exported(hostile(handmade), "gift");
    expect(leftOut).toEqual([
      { item: "i-00a2", type: "fill", number: 2, obstacle: { reason: "signs" } },
      { item: "i-00a4", type: "match", number: 4, obstacle: { reason: "signs" } },
    ]);
  });

  it("has no byte order mark and no empty line inside a question", async () => {
    const text = await gift(handmade);
    expect(text.startsWith("$CATEGORY")).toBe(true);
    for (const block of text.trim().split("\n\n").slice(1)) expect(block.endsWith("}")).toBe(true);
  });

  it("escapes nothing in the category, where Moodle reads no escapes", async () => {
    const named = { ...handmade, article: { ...handmade.article, title: "طنجة: مكتبة/قاعة = 2" } };
    expect(await gift(named)).toMatch(/^\$CATEGORY: \$course\$\/top\/طنجة: مكتبة\/\/قاعة = 2\n/);
  });

  it("asks for all entries of a sequence, at their places, and lets Moodle see each as a line of its own", async () => {
    const item = itemOf("order");
    const odd = { ...item, sequence: ["// أولًا", "ثانيًا: {2} = #3 ~ \\n", "ثالثًا"] };
    const lines = (await gift(withItems(odd))).split("\n");
    expect(lines.find((line) => line.includes("{>"))).toMatch(/\{>3 ALL VERTICAL ABSOLUTE_POSITION SHOW none$/);
    const entries = lines.filter((line) => line.startsWith('<span dir="rtl" lang="ar">'));
    expect(entries).toHaveLength(3);
    // Moodle leaves backslashes in entries as they are, and ends the question at the first brace.
    for (const entry of entries) expect(entry.replace(/^<span dir="rtl" lang="ar">/, "")).not.toMatch(/[\\{}=~:]/);
  });

  it("lets no answer be taken for a weight", async () => {
    const text = await gift(withItems({ ...itemOf("fill"), answers: ["%50% من الطلاب"] }));
    expect(text).toContain("\n=%100%%50% من الطلاب\n");
  });

  it("writes feedback as HTML in the direction of the text", async () => {
    const [mcq] = giftQuestions(await gift(withItems(itemOf("mcq"))));
    expect(mcq?.answers.map(({ sign }) => sign)).toEqual(["~", "=", "~", "~"]);
    const shown = (await gift(hostile(handmade))).split("\n").filter((line) => !/^(?:\$CATEGORY|::)/.test(line));
    expect(shown.join("\n")).not.toContain("<b>");
    expect(await gift(withItems(itemOf("truefalse")))).toMatch(/FALSE#<p dir\\="rtl"/);
  });
});

describe("moodle-xml", () => {
  it("gives every spelling that Moodle must know as an answer of its own, once", async () => {
    const text = await xml(withItems({ ...itemOf("fill"), answers: ["مُدرّسة أحمد 12"] }));
    const answers = [...text.matchAll(/<answer fraction="(\d+)"[^>]*><text>([^<]*)<\/text>/g)];
    const texts = answers.map(([, , one]) => one);
    for (const wanted of ["مُدرّسة أحمد 12", "مدرسة أحمد 12", "مدرسه احمد 12", "مدرسة احمد ١٢"])
      expect(texts).toContain(wanted);
    expect(new Set(texts).size).toBe(texts.length);
    expect(answers.every(([, fraction]) => fraction === "100")).toBe(true);
  });

  it("says that the number of right places is shown, without which Moodle stops at a sequence", async () => {
    expect(await xml(withItems(itemOf("order")))).toContain("<shownumcorrect>1</shownumcorrect>");
  });

  it("gives extra entries no partner", async () => {
    expect(await xml(withItems(itemOf("match")))).toContain(
      '<subquestion format="html"><text></text><answer><text>مدير المكتبة</text></answer></subquestion>',
    );
  });

  it("runs every text from the right", async () => {
    const texts = [...(await xml(handmade)).matchAll(/<(?:questiontext|generalfeedback) format="html"><text>(.*?)</g)];
    expect(texts).toHaveLength(2 * handmade.items.length);
    for (const [, text] of texts) expect(text).toMatch(/^&lt;p dir=&quot;rtl&quot; lang=&quot;ar&quot;&gt;/);
  });

  it("shows as many places to write as a stem has blanks, and stars as they are", async () => {
    const text = await xml(withItems({ ...itemOf("fill"), stem: "بين ______ و____.", answers: ["3*4"] }));
    expect(text.match(/__________(?!_)/g)).toHaveLength(2);
    expect(text).toContain("<text>3\\*4</text>");
  });

  it("keeps signs of HTML in entries on the right, and leaves out what is too long for them", async () => {
    const item = itemOf("match");
    const [first, ...others] = item.pairs;
    const withRight = (right: string) => withItems({ ...item, pairs: [{ left: first?.left ?? "", right }, ...others] });
    expect(await xml(withRight("AT&T <b> &lt;"))).toContain(
      "<answer><text>AT&amp;T &amp;lt;b&gt; &amp;amp;lt;</text></answer>",
    );
    for (const format of ["moodle-xml", "gift"] as const) {
      expect((await exported(withRight("ط".repeat(255)), format)).leftOut).toEqual([]);
      const { leftOut } = await exported(withRight("ط".repeat(256)), format);
      expect(leftOut.map(({ obstacle }) => obstacle)).toEqual([{ reason: "entry", most: 255 }]);
    }
  });

  it("keeps within what Moodle's tables hold", async () => {
    const long = {
      ...handmade,
      article: { ...handmade.article, title: "ط".repeat(500) },
      items: [{ ...itemOf("mcq"), id: "i".repeat(200), stem: `${HOSTILE} ${"س".repeat(300)}` }],
    };
    const text = await xml(long);
    expect(/<category><text>\$course\$\/top\/(.*?)<\/text>/.exec(text)?.[1]?.length).toBeLessThanOrEqual(255);
    expect(/<name><text>(.*?)<\/text>/.exec(text)?.[1]?.length).toBeLessThanOrEqual(255);
    expect(text).not.toContain("<idnumber>");
  });
});
