// What a validator finds wrong with a page, as `rule line:column message`.
import { HtmlValidate } from "html-validate";

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

export async function htmlFaults(html: string): Promise<readonly string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap((result) =>
    result.messages.map((message) => `${message.ruleId} ${message.line}:${message.column} ${message.message}`),
  );
}
