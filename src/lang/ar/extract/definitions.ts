// What the text says that something is: «المحكمة الإدارية العليا، وهي أعلى محاكم القضاء الإداري», «تعد شبكتها أكبر شبكة في العالم».
import type { Token } from "../../../core/document/document.ts";
import type { PostFact } from "../../../core/facts/fact.ts";
import { covers, hull, overlaps, type Span } from "../../../core/text/span.ts";
import { foldedSet, list } from "../lexicon/fold-index.ts";
import { foldSpelling as fold } from "../script/fold.ts";
import { type ExtractContext, factId } from "./context.ts";
import { isPlaceWord, isPostHead } from "./knowledge.ts";
import { belongs } from "./post-mentions.ts";
import { balancedMarks, phrase, spanOf, type Tree, trimmed } from "./tree.ts";

/** «أكبر», «أقدم», «أول»: the one of its kind. */
const FOREMOST = foldedSet(
  list(
    `أكبر أصغر أعلى أقدم أحدث أهم أشهر أبرز أضخم أغنى أقوى أطول أسرع أسوأ أول ثاني ثالث رابع خامس أحد إحدى آخر صاحب صاحبة`,
  ),
);

/** Nouns that take up what was said, and tell of nothing what it is: «وهو أمر يتنافى …». */
const VAGUE = foldedSet(
  list(`أمر شيء قرار خطوة موقف رقم مبلغ عدد يوم إجراء خبر سبب نتيجة نسبة رد قول حال حالة مسألة قضية فكرة شرط هدف ما
    وقت مدة فترة مرة احتمال تسجيل سنة عام شهر أسبوع مستوى معدل قيمة سعر`),
);

/** «شركة … الفنلندية صاحبة حقوق اسم …». */
const OWNER = /^صاحبة?$/;

/** Verbs that say what something is. */
const COPULA = /^(كانت?|[يت]عد|[يت]عتبر|اصبحت?|[يت]صبح|باتت?|ظلت?)$/;

/** Words of a definition, and of what is defined, at most. */
const MOST_WORDS = 14;
const MOST_DEFINED = 9;

/** Score of a pronoun's or copula's clause, which the tree may hang elsewhere. */
const CONFIDENCE = 0.65;

const COMMA = /^[،,]$/;
const QUOTE = /^["«»“”]$/;

/** «الشركة الأم», «محافظ العاصمة», «من أهم الشعراء»: one that the words tell from others of its kind. */
function tellsApart(tree: Tree, token: Token | undefined): boolean {
  if (token === undefined || VAGUE.has(fold(token.text))) return false;
  const next = tree.tokens.find((other) => other.index === token.index + 1);
  // «أعلى مستوى منذ عام 2003» tells of no thing what it is.
  if (FOREMOST.has(fold(token.text)) && VAGUE.has(fold(next?.text ?? ""))) return false;
  // «كان على اتصال».
  if (tree.children(token).some((child) => child.deprel === "case" && child.text !== "من")) return false;
  if (FOREMOST.has(fold(token.text)) || isPostHead(token.text)) return true;
  if (token.upos !== "NOUN") return false;
  return (
    token.feats.definite === "Def" ||
    tree.children(token).some((child) => child.index > token.index && /^(nmod:poss|amod)/.test(child.deprel))
  );
}

/** The words from `tokens[from]` that describe: up to a mark, a verb of another clause, or words that the tree hangs elsewhere. */
function described(tree: Tree, tokens: readonly Token[], from: number): Span | null {
  const head = tokens[tokens[from]?.text === "من" ? from + 1 : from];
  if (!tellsApart(tree, head)) return null;
  const run: Token[] = [];
  for (const token of tokens.slice(from, from + MOST_WORDS)) {
    if (COMMA.test(token.text) || /^[.؛:!؟()–-]$/.test(token.text) || token.upos === "SCONJ") break;
    if (/^(CCONJ|PART)$/.test(token.upos) || (token.upos === "VERB" && !token.deprel.startsWith("acl"))) break;
    if (token.upos === "ADP" && run.length > 0 && !belongs(tree, token, run)) break;
    run.push(token);
  }
  while (/^(ADP|VERB|DET)$/.test(run.at(-1)?.upos ?? "")) run.pop();
  const kept = trimmed(run, tree.text);
  const span = spanOf(kept);
  return span === null || kept.length < 2 || !balancedMarks(tree.text.slice(span.start, span.end)) ? null : span;
}

/** True where the definition is one of a place. */
function isPlaced({ text }: Tree, post: Span): boolean {
  return text
    .slice(post.start, post.end)
    .split(/\s+/)
    .slice(0, 3)
    .some((word) => isPlaceWord(word));
}

/** The definite phrase or name that ends right before `tokens[at]`. */
function definedBefore(tree: Tree, tokens: readonly Token[], at: number, place: boolean): Span | null {
  let last = tokens[at - 1];
  if (COMMA.test(last?.text ?? "")) last = tokens[at - 2];
  while (last !== undefined && QUOTE.test(last.text)) {
    const { index } = last;
    last = tokens.find((token) => token.index === index - 1);
  }
  if (last === undefined || !/^(NOUN|PROPN|ADJ|X)$/.test(last.upos)) return null;
  let top = last;
  for (let steps = 0; steps < MOST_DEFINED && /^(nmod|amod|flat|appos)/.test(top.deprel); steps++) {
    const above = tree.head(top);
    if (above === null || above.index > top.index || !/^(NOUN|PROPN|ADJ|X)$/.test(above.upos)) break;
    // «عمدة سالونيكا، وهي ثاني أكبر مدينة»: a place is told of the place.
    if (place && top.upos === "PROPN" && above.upos !== "PROPN") break;
    top = above;
  }
  const end = last.index;
  const whole = trimmed(
    tokens.filter((token) => token.index >= top.index && token.index <= end),
    tree.text,
  );
  const own = whole.findIndex((token) => token.upos === "ADP");
  const called = whole.slice(0, own < 0 ? whole.length : own).some((token) => token.upos === "PROPN");
  const owned = whole.slice(0, 2).some((token) => token.feats.definite === "Def" && !token.deprel.startsWith("amod"));
  const named = called || owned || QUOTE.test(whole[0]?.text ?? "");
  return named && whole.length <= MOST_DEFINED && !whole.some((token) => token.upos === "VERB") ? spanOf(whole) : null;
}

interface Definition {
  readonly who: Span;
  readonly post: Span;
}

/** «X، وهو …», «ستاربكس، أكبر شركة …»: behind the phrase that it defines. */
function beside(tree: Tree): readonly Definition[] {
  const { tokens } = tree;
  return tokens.flatMap((token, at): readonly Definition[] => {
    const next = tokens[at + 1];
    // «إريتريا، التي كانت منفذ إثيوبيا على البحر».
    const clause =
      (token.text === "و" && /^(هو|هي)$/.test(next?.text ?? "")) ||
      (/^(الذي|التي)$/.test(token.text) && COPULA.test(fold(next?.text ?? "")));
    const before = tokens[at - 1];
    const foremost =
      FOREMOST.has(fold(token.text)) &&
      next?.upos !== "ADP" &&
      (COMMA.test(before?.text ?? "") ||
        (before?.upos === "PROPN" && /^(appos|amod|nmod|dep|nsubj)/.test(token.deprel)) ||
        (OWNER.test(token.text) && before?.feats.definite === "Def"));
    if (!clause && !foremost) return [];
    const post = described(tree, tokens, clause ? at + 2 : at);
    const who = post === null ? null : definedBefore(tree, tokens, at, isPlaced(tree, post));
    return who === null || post === null ? [] : [{ who, post }];
  });
}

/** True where the one can be the other: no «العراق» is «انتخابات», and «مقيد اليدين» tells a state. */
function agree(subject: Token, predicate: Token): boolean {
  if (predicate.upos === "ADJ") return FOREMOST.has(fold(predicate.text));
  const { gender, number } = subject.feats;
  return (
    predicate.upos === "NOUN" &&
    number !== "Dual" &&
    (gender === undefined || predicate.feats.gender === undefined || gender === predicate.feats.gender)
  );
}

/** «تعد شبكتها أكبر شبكة في العالم», «الثورة الفرنسية هي …»: a clause that says so. */
function stated(tree: Tree): readonly Definition[] {
  const { tokens } = tree;
  return tokens.flatMap((token): readonly Definition[] => {
    const children = tree.children(token);
    const subject = children.find((child) => child.deprel.startsWith("nsubj") && child.upos !== "PRON");
    if (subject === undefined || !(subject.feats.definite === "Def" || subject.upos === "PROPN")) return [];
    const copula = /^(VERB|AUX)$/.test(token.upos) && COPULA.test(fold(token.text));
    const parted = tokens.some(
      ({ text, index }) => /^(هو|هي)$/.test(text) && index > subject.index && index === token.index - 1,
    );
    const predicate = copula
      ? children.find(
          (child) => /^(xcomp|obj|ccomp)/.test(child.deprel) && child.index > subject.index && agree(subject, child),
        )
      : token.upos !== "VERB" &&
          token.index > subject.index &&
          (parted || children.some((child) => child.deprel === "cop"))
        ? token
        : undefined;
    if (predicate === undefined) return [];
    const words = phrase(tree, subject, { core: true, bare: true }).filter((one) => one.index < predicate.index);
    while (words.at(-1)?.upos === "PRON" && /^(هو|هي)$/.test(words.at(-1)?.text ?? "")) words.pop();
    const who = words.some((one) => /^(SCONJ|VERB)$/.test(one.upos)) ? null : spanOf(trimmed(words, tree.text));
    const post = described(tree, tokens, tokens.indexOf(predicate));
    return who === null || post === null || who.end > post.start ? [] : [{ who, post }];
  });
}

/** Plurals of whom a text calls somebody one. */
const PEOPLE = foldedSet(
  list(`شعراء كتاب أدباء علماء لاعبين مدربين قادة رموز مؤسسي مؤسسين أحفاد أبناء فنانين فناني رواد زعماء نجوم`),
);

/** «الاستعمار الفرنسي، وهو من أهم الشعراء»: people are defined as people, and nothing else is. */
function ofItsKind(context: ExtractContext, who: Span, post: Span): boolean {
  const words = context.text.slice(post.start, post.end).split(/\s+/);
  const human =
    isPostHead(words[0] ?? "") || words.slice(0, 3).some((word) => PEOPLE.has(fold(word).replace(/^ال/, "")));
  const person = context.document.names.some((name) => name.type === "person" && overlaps(who, name));
  const role = isPostHead(context.text.slice(who.start, who.end).split(/\s+/)[0] ?? "");
  return human ? person || role : true;
}

/** Definitions as posts; those of people that stand beside a name are `postsOf`'s. */
export function definitionsOf(context: ExtractContext, known: readonly PostFact[]): readonly PostFact[] {
  const taken = new Set<string>();
  return context.sentences.flatMap(({ sentence, tree }) =>
    [...beside(tree), ...stated(tree)].flatMap(({ who, post }): readonly PostFact[] => {
      const evidence = hull([who, post]);
      const key = `${who.end} ${post.start}`;
      if (context.document.times.some((time) => overlaps(time, who)) || !ofItsKind(context, who, post)) return [];
      const told = known.some((one) => covers(one.post, post) || covers(post, one.post));
      if (evidence === null || told || taken.has(key) || context.text.slice(who.start, who.end).length < 3) return [];
      taken.add(key);
      const text = context.text.slice(post.start, post.end);
      return [
        {
          kind: "post",
          id: factId("post", evidence),
          sentence: sentence.index,
          evidence: [evidence],
          source: "ar/definition",
          confidence: CONFIDENCE,
          who: context.role(who),
          post: { text, ...post },
        },
      ];
    }),
  );
}
