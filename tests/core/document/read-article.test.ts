import { describe, expect, test } from "vitest";
import { readArticle } from "../../../src/core/document/read-article.ts";

const body = "أعلن الوزير القرار يوم الثلاثاء.\n\nوقال إن العمل يبدأ غدًا.";

function article(text: string) {
  const read = readArticle({ name: "a", text });
  if ("problem" in read) throw new Error(read.problem.code);
  return read;
}

function problem(text: string) {
  const read = readArticle({ name: "a", text });
  return "problem" in read ? { code: read.problem.code, line: read.problem.line } : null;
}

describe("the header", () => {
  test("gives title, date, source and author, and is cut from the text", () => {
    const { article: read, warnings } = article(
      `---\ntitle: 'قرار: جديد'\npublished: 2025-01-21\nsource: وكالة\nauthor: كاتب\nurl: x\n---\n\n${body}\n\n`,
    );
    expect(read).toEqual({
      name: "a",
      title: "قرار: جديد",
      lang: "ar",
      dir: "rtl",
      published: "2025-01-21",
      source: "وكالة",
      author: "كاتب",
      text: body,
    });
    expect(warnings).toEqual([]);
  });

  test.each([
    ["Windows line ends", `---\r\ntitle: عنوان\r\n---\r\n\r\nنص قصير.\r\nسطر.\r\n`, "عنوان", "نص قصير.\r\nسطر."],
    ["old Mac line ends", `---\rtitle: عنوان\r---\rنص قصير.\rسطر.\r`, "عنوان", "نص قصير.\rسطر."],
    ["a byte order mark", `\uFEFF---\ntitle: عنوان\n---\nنص.`, "عنوان", "نص."],
    ["dots as its end", `---\ntitle: عنوان\n...\nنص.`, "عنوان", "نص."],
    ["nothing in it", `---\n---\nنص.`, "", "نص."],
    ["a number for title", `---\ntitle: 2022\n---\nنص.`, "2022", "نص."],
    ["a folded title", `---\ntitle: >\n  سطر\n  وسطر\n---\nنص.`, "سطر وسطر", "نص."],
    ["an empty title", `---\ntitle:\n---\nنص.`, "", "نص."],
  ])("with %s", (_, text, title, kept) => {
    expect(article(text).article).toMatchObject({ title, text: kept });
  });

  test.each([
    ["a heading between two rules", `---\n# عنوان\n---\nنص.`, `---\n# عنوان\n---\nنص.`],
    ["a rule and no header", `---\n${body}`, `---\n${body}`],
    ["text between two rules", `---\n${body}\n---\nنص.`, `---\n${body}\n---\nنص.`],
  ])("is not seen in %s", (_, text, kept) => {
    expect(article(text).article.text).toBe(kept);
  });

  test.each([
    ["a colon without quotes", `---\nsource: x\ntitle: بوتين: نحن\n---\nنص.`, "front-matter-broken", 3],
    ["a list never closed", `---\ntitle: [أ\n---\nنص.`, "front-matter-broken", 2],
    ["a key twice", `---\ntitle: أ\ntitle: ب\n---\nنص.`, "front-matter-broken", 3],
    ["no closing line", `---\ntitle: أ\nنص.`, "front-matter-open", 1],
  ])("is refused with %s", (_, text, code, line) => {
    expect(problem(text)).toEqual({ code, line });
  });
});

describe("the date", () => {
  test.each([
    ["2025-01-21", "2025-01-21"],
    ["2025/1/2", "2025-01-02"],
    ["2025-01-21T10:00:00Z", "2025-01-21"],
    ["2025-01-21 10:00", "2025-01-21"],
    ["21/1/2025", "2025-01-21"],
    ["1/21/2025", "2025-01-21"],
    ["2.3.2025", "2025-03-02"],
    ["٢٠٢٥-٠١-٢١", "2025-01-21"],
    ["۲۱/۰۱/۲۰۲۵", "2025-01-21"],
    ["2024-02-29", "2024-02-29"],
  ])("%s is %s", (written, iso) => {
    const { article: read, warnings } = article(`---\ndate: ${written}\n---\nنص.`);
    expect([read.published, warnings]).toEqual([iso, []]);
  });

  test.each(["2025-02-29", "2025-13-01", "31/4/2025", "أمس", "2018", "2018-03", "2025-1/2", "0000-01-01"])(
    "%s is left out with a warning",
    (written) => {
      const { article: read, warnings } = article(`---\ntitle: ع\ndate: ${written}\n---\nنص.`);
      expect(read.published).toBeUndefined();
      expect(warnings).toEqual([{ code: "date-ignored", severity: "warning", values: { value: written }, line: 3 }]);
    },
  );
});

describe("the title without a header", () => {
  test.each([
    ["a heading", "# عنوان كبير\n\nنص.", "عنوان كبير"],
    ["a closed heading", "# عنوان #\nنص.", "عنوان"],
    ["a later first-level heading", "سطر أول.\n\n# عنوان\n\nنص.", "عنوان"],
    ["a lower heading on top", "## عنوان\nنص.", "عنوان"],
    ["a short first line", "بوتين يبحث مع شي النظام\n\nنص.", "بوتين يبحث مع شي النظام"],
    ["a first line with an end mark", "أعلن الوزير القرار.\n\nنص.", ""],
    ["a first line with a closing quote", "قال: «نعم.»\n\nنص.", ""],
    ["a first line that asks", "من يفوز؟\n\nنص.", ""],
    ["no blank line below", "سطر أول\nسطر ثان\n\nنص.", ""],
    ["one line only", "سطر وحيد", ""],
    ["a long first line", `${"كلمة ".repeat(60)}\n\nنص.`, ""],
    ["a hash tag", "#وسم\nنص.", ""],
  ])("%s", (_, text, title) => {
    const { article: read } = article(text);
    expect(read.title).toBe(title);
    expect(read.text).toBe(text);
  });
});

describe("the text", () => {
  test("is kept exactly but for surrounding blank lines", () => {
    const odd = "  {{title}} <script>alert(1)</script> نَصٌّ\u200F  مع\tفراغات  \n\n\n\nآخر «سطر» 😀";
    expect(article(`\n \t\n\r\n${odd}\n \n`).article.text).toBe(odd);
  });

  test.each([
    ["nothing", "", "article-empty"],
    ["white space", " \n\t\uFEFF\n", "article-empty"],
    ["a header only", "---\ntitle: عنوان\n---\n\n", "article-empty"],
    ["English", "Hello world.", "article-not-arabic"],
    ["Arabic marks and digits only", "2025 ؟ ، ٢٠ — \u064B", "article-not-arabic"],
    ["too much", `${"نص ".repeat(40_000)}`, "article-too-long"],
  ])("is refused when it is %s", (_, text, code) => {
    expect(problem(text)?.code).toBe(code);
  });

  test("of the greatest length is read without delay", () => {
    const text = `نص${" \n".repeat(49_000)}`;
    expect(article(text).article.text).toBe("نص");
  });
});
