// What became of every candidate, for reading on a screen, with counts by rule at the end.
import type { Traced } from "../index.ts";
import { filled } from "./summary.ts";
import type { Words } from "./words.ts";

const verdicts: readonly Traced["verdict"][] = ["chosen", "kept", "dropped"];
const marks: { readonly [V in Traced["verdict"]]: string } = { chosen: "+", kept: "=", dropped: "-" };

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function blockOf(one: Traced, words: Words): string {
  const lines = [`${marks[one.verdict]} ${one.type}/${one.asks}  ${oneLine(one.stem)}`];
  if (one.key !== "") lines.push(`    ${words.key}: ${oneLine(one.key)}`);
  if (one.rule !== null) lines.push(`    ${one.rule}${one.why === "" ? "" : `: ${oneLine(one.why)}`}`);
  return lines.join("\n");
}

/** Rules with how many candidates each dropped, the busiest first, then by name. */
function perRule(trace: readonly Traced[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { verdict, rule } of trace) {
    if (verdict === "dropped" && rule !== null) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

/** The whole listing, ending with a line feed. */
export function traceTable(trace: readonly Traced[], words: Words): string {
  const of = (verdict: Traced["verdict"]): readonly Traced[] => trace.filter((one) => one.verdict === verdict);
  const sections = verdicts
    .filter((verdict) => of(verdict).length > 0)
    .map((verdict) =>
      [`${words[verdict]} (${of(verdict).length})`, ...of(verdict).map((one) => blockOf(one, words))].join("\n"),
    );
  const rules = perRule(trace).map(([rule, count]) => `${String(count).padStart(5)}  ${rule}`);
  if (rules.length > 0) sections.push([words.perRule, ...rules].join("\n"));
  const counts = {
    all: trace.length,
    chosen: of("chosen").length,
    kept: of("kept").length,
    dropped: of("dropped").length,
  };
  return `${[...sections, filled(words.explainDone, counts)].join("\n\n")}\n`;
}
