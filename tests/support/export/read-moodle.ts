// Moodle XML and GIFT, read back.
import { giftQuestions } from "../parse-back.ts";
import { textOfFile } from "./cases.ts";
import type { Reader } from "./reader.ts";

export const readMoodleXml: Reader = (file, page) =>
  page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, "application/xml");
    if (parsed.querySelector("parsererror") !== null) throw new Error("not well-formed");
    const plain = (html: string): string => new DOMParser().parseFromString(html, "text/html").body.textContent ?? "";
    const text = (element: Element | null): string => element?.querySelector(":scope > text")?.textContent ?? "";
    return [...parsed.querySelectorAll("question")].slice(1).map((question) => {
      const all = (selector: string): Element[] => [...question.querySelectorAll(`:scope > ${selector}`)];
      const type = question.getAttribute("type");
      const answers = all("answer");
      const right = answers.filter((answer) => answer.getAttribute("fraction") === "100");
      const key =
        type === "matching"
          ? all("subquestion")
              .filter((row) => text(row) !== "")
              .map((row) => `${plain(text(row))} = ${plain(text(row.querySelector("answer")))}`)
              .join(" | ")
          : type === "ordering"
            ? answers.map((answer) => plain(text(answer))).join(" | ")
            : type === "shortanswer"
              ? text(right[0] ?? null).replaceAll("\\*", "*")
              : plain(text(right[0] ?? null));
      return { stem: plain(text(question.querySelector(":scope > questiontext"))), key };
    });
  }, textOfFile(file));

export const readGift: Reader = async (file) =>
  giftQuestions(textOfFile(file)).map(({ stem, head, answers }) => {
    const right = answers.filter(({ sign }) => sign === "=");
    const [first] = answers;
    if (head.startsWith(">")) return { stem, key: answers.map(({ text }) => text).join(" | ") };
    if (answers.some(({ sign }) => sign === "~")) return { stem, key: right[0]?.text ?? "" };
    if (first?.sign === "") return { stem, key: first.raw === "TRUE" ? "true" : "false" };
    if (right.every(({ raw }) => raw.includes("->")))
      return {
        stem,
        key: right
          .filter(({ text }) => !text.startsWith("->"))
          .map(({ text }) => text.replace("->", "="))
          .join(" | "),
      };
    return { stem, key: right[0]?.raw.replace(/^%100%/, "").replaceAll("\\*", "*") ?? "" };
  });
