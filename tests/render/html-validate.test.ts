// The pages are valid HTML.
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { rendererOf } from "../support/page-assets.ts";
import { quiz } from "../support/quiz-fixture.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // Handlebars leaves line ends and the document is written for size.
    "no-trailing-whitespace": "off",
    "long-title": "off",
    // `<!DOCTYPE html>` and `<!doctype html>` are the same.
    "doctype-style": "off",
    // The policy admits this one script and style by hash, which is the point of them being inline.
    "no-inline-style": "error",
  },
});

describe.each(["ar", "en"] as const)("valid HTML, interface %s", (ui) => {
  const renderer = rendererOf({ ui });
  it.each([
    ["quiz", renderer.html(quiz)],
    ["worksheet", renderer.worksheet(quiz)],
    ["key", renderer.key(quiz)],
  ])("%s", async (_, html) => {
    const report = await validator.validateString(html);
    const faults = report.results.flatMap((result) =>
      result.messages.map((message) => `${message.ruleId} ${message.line}:${message.column} ${message.message}`),
    );
    expect(faults).toEqual([]);
  });
});
