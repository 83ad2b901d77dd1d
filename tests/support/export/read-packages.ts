// QTI, H5P and SCORM packages, read back.
import type { Item } from "../../../src/core/quiz/quiz.ts";
import { keyOf, unpacked } from "./cases.ts";
import { judged, type Reader, type ReadItem, textsOf } from "./reader.ts";

/** The items that the manifest names, in the order of the test. */
export const readQti: Reader = async (file, page) => {
  const files = unpacked(file);
  const paths = await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, "application/xml");
    if (parsed.querySelector("parsererror") !== null) throw new Error("not well-formed");
    return [...parsed.querySelectorAll("assessmentItemRef")].map((one) => one.getAttribute("href") ?? "");
  }, files["test.xml"] ?? "");
  const read = await page.evaluate(
    (sources) =>
      sources.map((source) => {
        const parsed = new DOMParser().parseFromString(source, "application/xml");
        if (parsed.querySelector("parsererror") !== null) throw new Error("not well-formed");
        const choices = new Map(
          [...parsed.querySelectorAll("simpleChoice, simpleAssociableChoice")].map((one) => [
            one.getAttribute("identifier") ?? "",
            one.textContent ?? "",
          ]),
        );
        const values = [...parsed.querySelectorAll("correctResponse > value")].map((value) => value.textContent ?? "");
        const typed = parsed.querySelector("textEntryInteraction");
        const prompt = parsed.querySelector("prompt");
        for (const field of parsed.querySelectorAll("textEntryInteraction")) field.replaceWith("____");
        const named = (typed === null ? values : []).map((value) =>
          value
            .split(" ")
            .map((one) => {
              const text = choices.get(one);
              if (text === undefined) throw new Error(`no choice is called ${one}`);
              return text;
            })
            .join(" = "),
        );
        return {
          stem: (prompt ?? parsed.querySelector("itemBody > div > p"))?.textContent ?? "",
          key: typed === null ? "" : (values[0] ?? ""),
          named,
        };
      }, sources),
    paths.map((path) => files[path] ?? ""),
  );
  return read.map(({ stem, key, named }) => ({ stem, key: key === "" ? judged(named.join(" | ")) : key }));
};

interface Question {
  readonly library: string;
  // biome-ignore lint/suspicious/noExplicitAny: the parameters of another system, read as they come
  readonly params: any;
}

/** Marked words of a text as H5P parts it: `*answer/other:tip*`. */
const marked = (text: string): readonly string[] =>
  [...text.matchAll(/\*([^*]+)\*/g)].map((match) => (match[1] ?? "").split(":")[0]?.split("/")[0] ?? "");

export const readH5p: Reader = async (file, page) => {
  const { questions } = JSON.parse(unpacked(file)["content/content.json"] ?? "") as { questions: readonly Question[] };
  const pieces = questions.map(({ library, params }): ReadItem => {
    const [name] = library.split(" ");
    if (name === "H5P.MultiChoice") {
      const right = params.answers.find((one: { correct: boolean }) => one.correct);
      return { stem: params.question, key: right.text };
    }
    if (name === "H5P.TrueFalse") return { stem: params.question, key: params.correct };
    if (name === "H5P.Blanks") {
      const [text] = params.questions;
      return { stem: text.replace(/\*[^*]+\*/, "____"), key: marked(text)[0] ?? "" };
    }
    const lines: readonly string[] = params.textField.split("\n");
    const parts = lines.map((line) => {
      const left = line.split("*")[0] ?? "";
      return left.endsWith(" – ") ? `${left.slice(0, -" – ".length)} = ${marked(line)[0]}` : (marked(line)[0] ?? "");
    });
    return { stem: /^<p[\s\S]*?<\/p>/.exec(params.taskDescription)?.[0] ?? "", key: parts.join(" | ") };
  });
  const stems = await textsOf(
    page,
    pieces.map(({ stem }) => stem),
  );
  const keys = await textsOf(
    page,
    pieces.map(({ key }) => key),
  );
  return pieces.map((_, at) => ({ stem: stems[at] ?? "", key: keys[at] ?? "" }));
};

/** What the page shows and, beside it, its own data, as its script finds them. */
export const readScorm: Reader = async (file, page) => {
  const { json, shown } = await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, "text/html");
    const sections = [...parsed.querySelectorAll<HTMLElement>("[data-item]")].map((section) => ({
      id: section.dataset["item"] ?? "",
      stem: section.querySelector(".stem")?.textContent ?? "",
      options: [...section.querySelectorAll(".option span")].map((option) => option.textContent),
    }));
    return { json: parsed.getElementById("quiz-data")?.textContent ?? "", shown: sections };
  }, unpacked(file)["index.html"] ?? "");
  const { items } = JSON.parse(json) as { items: readonly Item[] };
  return items.map((item) => {
    const { stem, options } = shown.find(({ id }) => id === item.id) ?? { stem: "", options: [] };
    if (item.type === "fill") return { stem: item.stem, key: keyOf(item) };
    if (item.type !== "mcq") return { stem, key: keyOf(item) };
    return { stem, key: options[item.options.findIndex(({ correct }) => correct)] ?? "" };
  });
};
