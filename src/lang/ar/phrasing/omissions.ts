// Words that a sentence can do without and that only its place in the article explains: «أيضًا», «اليوم السبت», «هذه» of «هذه الفضيحة».
import type { TimeExpression, Token } from "../../../core/document/document.ts";
import { covers, overlaps, type Span } from "../../../core/text/span.ts";
import { type Tree, trimmed } from "../extract/tree.ts";
import { isCalendarWord, weekdayByForm } from "../lexicon/calendar.ts";
import { isDeicticTime } from "../lexicon/closed-classes.ts";
import { foldSpelling } from "../script/fold.ts";
import { stemOf } from "./noun-stem.ts";
import type { PhrasingContext } from "./phrasing-context.ts";

/** Adverbs that look back or count from the day of writing. */
const ADVERBS = new Set(["ايضا", "كذلك", "اليوم", "امس", "الان", "حاليا", "مؤخرا", "لاحقا", "غدا", "البارحه"]);
const POINTERS = new Set(["هذا", "هذه", "ذلك", "تلك", "هؤلاء"]);
/** What may stand before a time that goes: «في الشهر الماضي», not «مقارنة بالعام الماضي» and not «منذ أمس». */
const BEFORE_TIME = /^(في|خلال|حتي|الي)$/;

/** The token with all below it, where nothing but its preposition, a weekday and marks hang there. */
function withItsOwn(tree: Tree, token: Token, inside: (other: Token) => boolean): readonly Token[] | null {
  const all = trimmed(tree.subtree(token), tree.text);
  const own = all.every(
    (other) =>
      other === token || inside(other) || (other.deprel === "case" && BEFORE_TIME.test(foldSpelling(other.text))),
  );
  const unbroken = all.every((other, at) => at === 0 || other.index === (all[at - 1]?.index ?? 0) + 1);
  return own && unbroken ? all : null;
}

function adverb(context: PhrasingContext, tree: Tree, token: Token): readonly Token[] | null {
  if (!ADVERBS.has(foldSpelling(token.text)) || token.deprel === "root") return null;
  const weekday = (other: Token): boolean =>
    context.document.times.some((time) => time.grain === "weekday" && covers(time, other));
  // «صباح اليوم الأربعاء», «اليوم الاثنين 12 أكتوبر»: the weekday tells the day without it.
  const next = tree.tokens.find((other) => other.index === token.index + 1);
  if (token.text === "اليوم" && next !== undefined && weekdayByForm.has(foldSpelling(next.text))) {
    const dated = tree.tokens.some((other) => other.index === next.index + 1 && other.upos === "NUM");
    const part = tree.tokens.some((other) => other.index === token.index - 1 && PART_OF_DAY.test(other.text));
    if (dated || part) return [token];
  }
  // «انسحب كيم من المؤتمر، كذلك أعلن برانسون …»: it joins two clauses.
  const joins = /^[،,]$/.test(tree.tokens.find((other) => other.index === token.index - 1)?.text ?? "");
  if (joins && next?.upos === "VERB") return null;
  // «تقرير اليوم», «بجلسة اليوم»: it belongs to the noun, which would be another without it.
  const before = tree.tokens.find((other) => other.index === token.index - 1);
  const owned = before?.upos === "NOUN" && before.feats.definite !== "Def" && foldSpelling(token.text) === "اليوم";
  return token.deprel === "nmod:poss" || owned ? null : withItsOwn(tree, token, weekday);
}

const PART_OF_DAY = /^(صباح|مساء|فجر|ظهر|عصر|ليل|ليلة)$/;

function relativeTime(tree: Tree, time: TimeExpression): readonly Token[] | null {
  const inside = (token: Token): boolean => covers(time, token);
  const top = tree.tokens.find((token) => inside(token) && !inside(tree.head(token) ?? token));
  const head = top === undefined ? null : tree.head(top);
  if (top === undefined || head?.upos !== "VERB" || !/^(obl|advmod|nmod)/.test(top.deprel)) return null;
  return withItsOwn(tree, top, inside);
}

/** «هذه الفضيحة» of an article about a scandal. */
function pointer(context: PhrasingContext, tree: Tree, token: Token): readonly Token[] | null {
  const next = tree.tokens.find((other) => other.index === token.index + 1);
  if (next === undefined || !POINTERS.has(foldSpelling(token.text)) || next.upos !== "NOUN") return null;
  // «لمثل تلك العقوبات»: such ones as these.
  if (/^(مثل|أمثال|نحو|شبه)$/.test(tree.tokens.find((other) => other.index === token.index - 1)?.text ?? ""))
    return null;
  if (token.end === next.start || next.feats.definite !== "Def" || isDeicticTime(foldSpelling(next.text))) return null;
  const inTime = isCalendarWord(next.text) || context.document.times.some((time) => overlaps(time, next));
  return !inTime && context.topics.has(stemOf(next.text)) ? [token] : null;
}

/** «للمرة الأولى هذا العام», «أعلى مستوى هذا الموسم»: without the time something else is said. */
const SCOPED = /^(ل?ل?مره|اول|الاول|الاولي|اخر|اعلي|ادني|اكبر|اقل|اكثر|افضل|اسوا|رقم|ثاني|ثالث|رابع|خامس)$/;

/** The commas that set it off go with what is left out, or the one that would stand at the end. */
function withCommas(tokens: readonly Token[], run: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex((token) => token.index === run[0]?.index);
  const before = tokens[first - 1];
  const after = tokens[first + run.length];
  const comma = (token: Token | undefined): boolean => token !== undefined && /^[،,]$/.test(token.text);
  if (before === undefined || !comma(before)) return run;
  if (after === undefined) return [before, ...run];
  return comma(after) ? [before, ...run, after] : run;
}

export interface Omission {
  readonly span: Span;
  readonly tokens: readonly Token[];
}

/** What `tokens` (of one sentence, in order) can do without; nothing of a quotation, and never the first word. */
export function omissionsIn(context: PhrasingContext, tree: Tree, tokens: readonly Token[]): readonly Omission[] {
  // «لم يستقبل أي هدف هذا العام» is not «لم يستقبل أي هدف».
  const scoped = tokens.some(
    (token) =>
      SCOPED.test(foldSpelling(token.text)) || stemOf(token.text) === "مره" || /^(لم|لن|أي|أية)$/.test(token.text),
  );
  const relative = scoped ? [] : context.document.times.filter((time) => time.grain === "relative");
  const runs = [
    ...relative.flatMap((time) =>
      tokens[0] !== undefined && time.start >= tokens[0].start ? [relativeTime(tree, time)] : [],
    ),
    ...tokens.flatMap((token) => [adverb(context, tree, token), pointer(context, tree, token)]),
  ];
  const quoted = context.document.quotes;
  const taken = new Set<number>();
  return runs.flatMap((run): readonly Omission[] => {
    const [first] = run ?? [];
    if (run === null || first === undefined || first === tokens[0]) return [];
    if (!run.every((token) => tokens.includes(token) && !taken.has(token.index))) return [];
    if (quoted.some((quote) => overlaps(quote.inner, first))) return [];
    if (first.start > 0 && /\p{L}/u.test(context.text.charAt(first.start - 1))) return [];
    const next = tokens[tokens.findIndex((token) => token.index === run.at(-1)?.index) + 1];
    // «بعد نحو أربع سنوات من إطلاقه»: the time goes on.
    if (next?.text === "من") return [];
    const all = withCommas(tokens, run);
    for (const token of all) taken.add(token.index);
    return [{ span: { start: all[0]?.start ?? first.start, end: all.at(-1)?.end ?? first.end }, tokens: all }];
  });
}
