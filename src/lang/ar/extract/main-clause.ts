// Which clauses may be asked about as told by the article itself: not inside somebody's words, doubt or condition.
import type { Token } from "../../../core/document/document.ts";
import { foldSpelling } from "../script/fold.ts";
import type { Clause } from "./clause.ts";
import type { Tree } from "./tree.ts";
import { saysContent } from "./verb-knowledge.ts";

const FACTIVE_MARKS = new Set(["ان", "حين", "عندما", "حيث", "بعدما", "منذ", "اذ", "حينما", "لما", "بينما", "فيما"]);

/** «يذكر أن», «جدير بالذكر أن»: they announce a statement of the article's own. */
const ANNOUNCERS = new Set(["يذكر", "جدير", "الجدير", "يشار", "المعروف", "معروف"]);

/** True where the article itself states the clause: its verb hangs on the root by joining and by «بعد أن» and the like only. */
export function isStated(tree: Tree, clause: Clause): boolean {
  let at: Token = clause.verb;
  for (let steps = 0; steps < 40; steps++) {
    const head = tree.head(at);
    if (head === null) return true;
    if (
      at.deprel === "conj" ||
      at.deprel === "parataxis" ||
      (/^(ccomp|csubj|nsubj|advcl)/.test(at.deprel) && ANNOUNCERS.has(foldSpelling(head.text)))
    ) {
      at = head;
      continue;
    }
    if (at.deprel === "advcl" && !saysContent(head.text)) {
      const marks = tree.children(at).filter((child) => child.deprel === "mark" || child.deprel === "case");
      const words = marks.map((child) => foldSpelling(child.text));
      const after =
        words.includes("بعد") ||
        words.includes("منذ") ||
        words.some((word) => FACTIVE_MARKS.has(word) && word !== "ان");
      if (!after || clause.verb.feats.aspect !== "Perf") return false;
      at = head;
      continue;
    }
    return false;
  }
  return false;
}

/** True where quotation marks stand around the verb. */
export function isQuoted(
  clause: Clause,
  quotes: readonly { readonly inner: { readonly start: number; readonly end: number } }[],
): boolean {
  return quotes.some(
    ({ inner }) => inner.start <= clause.verb.start && clause.verb.end <= inner.end && inner.end - inner.start > 25,
  );
}
