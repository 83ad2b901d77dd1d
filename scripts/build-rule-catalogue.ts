// Writes docs/item-rules.md from the rules themselves: `npx tsx scripts/build-rule-catalogue.ts`.
import { readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { itemRules, pairRules, quizRules } from "../src/core/rules/registry.ts";

type AnyRule = (typeof itemRules)[number] | (typeof pairRules)[number] | (typeof quizRules)[number];

const RULES = new URL("../src/core/rules/", import.meta.url);
const CATALOGUE = new URL("../docs/item-rules.md", import.meta.url);

/** Families of rules by the first letter of their ids. */
const FAMILIES: readonly (readonly [letter: string, title: string])[] = [
  ["K", "Key and evidence"],
  ["O", "Options"],
  ["M", "Questions and statements"],
  ["C", "Gaps"],
  ["T", "The whole quiz"],
];

/** File name of each rule; found by what the files export, so that it cannot go wrong. */
async function filesOfRules(): Promise<ReadonlyMap<unknown, string>> {
  const names = readdirSync(RULES).filter((name) => name.endsWith(".ts"));
  const found = new Map<unknown, string>();
  for (const name of names.filter((one) => one !== "registry.ts" && one !== "rule.ts")) {
    const exported: Readonly<Record<string, unknown>> = await import(new URL(name, RULES).href);
    for (const value of Object.values(exported)) found.set(value, name);
  }
  return found;
}

function byId(a: AnyRule, b: AnyRule): number {
  return Number(a.id.slice(1)) - Number(b.id.slice(1)) || (a.level < b.level ? -1 : a.level > b.level ? 1 : 0);
}

/** The catalogue as Markdown. */
export async function ruleCatalogue(): Promise<string> {
  const files = await filesOfRules();
  const rules: readonly AnyRule[] = [...itemRules, ...pairRules, ...quizRules];
  const rows = (letter: string): string =>
    rules
      .filter((rule) => rule.id.startsWith(letter))
      .toSorted(byId)
      .map((rule) => {
        const file = files.get(rule) ?? "";
        return `| ${rule.id} | ${rule.level} | ${rule.why} | [${file.replace(".ts", "")}](../src/core/rules/${file}) |`;
      })
      .join("\n");
  const sections = FAMILIES.map(
    ([letter, title]) => `## ${title}\n\n| Id | Level | What it keeps | Rule |\n|---|---|---|---|\n${rows(letter)}\n`,
  );
  return `# Rules of item writing

**block**: an item that breaks the rule is dropped, and \`fahm explain\` names the rule. **warn**: the item is kept; the rule is for
whoever reviews it. One id may have several rules, each about one part of it.

This page is made from the rules by \`npx tsx scripts/build-rule-catalogue.ts\`; each rule is one file, proved by examples and
counterexamples in \`tests/core/rules/examples/\`.

${sections.join("\n")}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(CATALOGUE, await ruleCatalogue());
  process.stdout.write(`${fileURLToPath(CATALOGUE)}\n`);
}
