// The catalogue of rules says what the rules say, and every rule file is registered.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ruleCatalogue } from "../../../scripts/build-rule-catalogue.ts";

const root = new URL("../../../", import.meta.url);

describe("docs/item-rules.md", () => {
  it("is fresh; else run npx tsx scripts/build-rule-catalogue.ts", async () => {
    expect(readFileSync(new URL("docs/item-rules.md", root), "utf8")).toBe(await ruleCatalogue());
  });

  it("lists every rule file", async () => {
    const catalogue = await ruleCatalogue();
    const files = readdirSync(new URL("src/core/rules/", root)).filter((name) => name.endsWith(".ts"));
    const rules = files.filter((name) => name !== "registry.ts" && name !== "rule.ts");
    expect(rules.length).toBeGreaterThan(40);
    expect(rules.filter((name) => !catalogue.includes(`/${name})`))).toEqual([]);
  });
});
