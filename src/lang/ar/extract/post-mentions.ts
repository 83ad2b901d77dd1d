// Posts that stand beside the names of people: «الرئيس الروسي فلاديمير بوتن», «فرنشيسكو أفاتو، رئيس بلدية باردونيكيا».
import type { Document, Name, Token } from "../../../core/document/document.ts";
import { covers, overlaps, type Span } from "../../../core/text/span.ts";
import { nationalityOf } from "../lexicon/countries.ts";
import { foldedSet, list } from "../lexicon/fold-index.ts";
import { foldSpelling as fold } from "../script/fold.ts";
import { isHonorific, isPostHead } from "./knowledge.ts";
import { spanOf, type Tree, trimmed } from "./tree.ts";
import { saysContent } from "./verb-knowledge.ts";

/** A post that the text gives to somebody: before the name, after it, or in a sentence of its own. */
export interface PostMention {
  readonly name: Name;
  readonly post: Span;
  readonly placed: "before" | "after" | "told";
  /** The tokens' attachment score. */
  readonly score: number;
  readonly sentence: number;
}

/** Words that a post has at most. */
const MOST_WORDS = 9;

/** What a post is made of: nouns, adjectives, names of bodies and places, and prepositions between them. */
const PART = /^(NOUN|ADJ|PROPN|ADP|X|NUM|DET)$/;
/** «#هيئة_الطيران_المدني». */
const TAG = /^[#_]$/;
const COMMA = /^[،,]$/;
const QUOTE = /^["«»“”()]$/;

/** Whose post is named by that of another: «نائب الرئيس», «وكيل الوزير». */
const DEPUTIES = foldedSet(["نائب", "نائبة", "وكيل", "وكيلة", "مساعد", "مساعدة", "مستشار", "مستشارة"]);

/** «زوجة الرئيس السابق، سوزان»: whoever is somebody to somebody. */
const KIN = foldedSet(
  list("زوجة زوج أرملة أرمل ابن ابنة نجل نجلة كريمة شقيق شقيقة والد والدة أخ أخت عم خال حفيد حفيدة صهر أسرة عائلة"),
);
const isPerson = (word: string): boolean => isPostHead(word) || KIN.has(fold(word));

/** Another person's name, a time or a cut quotation: no part of a post. */
function strange(document: Document, name: Name, token: Token): boolean {
  return (
    document.names.some((other) => other !== name && other.type === "person" && overlaps(other, token)) ||
    document.times.some((time) => covers(time, token))
  );
}

/** True for what may stand inside a post. */
const isPart = ({ upos, text }: Token): boolean => PART.test(upos) || QUOTE.test(text) || TAG.test(text);

/** A noun for a post, alone or with the next word: «رجل الأعمال», «الخبيرة». */
function headsPost(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined || !(token.upos === "NOUN" || (token.upos === "ADJ" && token.deprel !== "amod")))
    return false;
  return (
    isPostHead(token.text) || (next !== undefined && isPostHead(`${token.text} ${next.text.replace(/^ال(?=..)/, "")}`))
  );
}

function balanced(tokens: readonly Token[]): boolean {
  return tokens.filter((token) => QUOTE.test(token.text)).length % 2 === 0;
}

/** The head of the post in `tokens`, which stand right before the name: the farthest that nothing but its own words follows. */
function before(document: Document, tree: Tree, name: Name): PostMention | null {
  const all = tree.tokens.filter((token) => token.end <= name.start);
  let at = all.length - 1;
  while (at >= 0 && isHonorific(all[at]?.text ?? "") && !isPostHead(all[at]?.text ?? "")) at--;
  const comma = COMMA.test(all[at]?.text ?? "");
  if (comma) at--;
  const end = at;
  let start = -1;
  for (let steps = 0; at >= 0 && steps < MOST_WORDS; at--) {
    const token = all[at];
    if (token?.upos !== "PUNCT") steps++;
    if (token === undefined || strange(document, name, token)) break;
    if (!isPart(token)) break;
    const next = all[at - 1];
    if (!headsPost(token, all[at + 1])) continue;
    start = at;
    const further = all[at - 2];
    // «الكاتب والإعلامي السعودي» holds both.
    if (next?.upos === "CCONJ" && headsPost(further, undefined)) {
      start = at - 2;
      break;
    }
    // «نائب رئيس اللجنة» begins with the first of them. «محامي الرئيس السابق فلان» may be either; behind a comma, and of a
    // deputy, it is the first.
    if (!headsPost(next, token)) break;
    if (token.feats.definite === "Def" && !comma && !DEPUTIES.has(fold(next?.text ?? ""))) return null;
  }
  // «زوجة الرئيس السابق، سوزان»: what the post completes is the one named.
  const governor = all[start - 1];
  if (comma && start > 0 && governor?.upos === "NOUN" && isPerson(governor.text)) return null;
  const tokens = start < 0 ? [] : trimmed(all.slice(start, end + 1), tree.text);
  const [head] = tokens;
  const post = spanOf(tokens);
  if (head === undefined || post === null || !balanced(tokens) || tokens.at(-1)?.upos === "ADP") return null;
  // «هدف للبلجيكي فلان»: the adjective stands for the player, and the noun before it is no post of his.
  const last = tokens.at(-1);
  if (tokens.at(-2)?.upos === "ADP" && last !== undefined && nationalityOf(fold(last.text)) !== null) return null;
  // A name that nothing else claims, right before the name, is the first half of it.
  const apart = document.names.some((other) => last !== undefined && other !== name && overlaps(other, last));
  if (last?.upos === "PROPN" && !apart && tokens.length > 1 && all[end + 1] === undefined) return null;
  // «محامي برينغل» says whose; «المحامي برينغل» who.
  if (tokens.length === 1 && head.feats.definite !== "Def") return null;
  const inside = tree.tokens.filter((token) => covers(name, token));
  const top = inside.find((token) => !inside.some((other) => other.index === token.head));
  if (comma && top !== undefined && /^(nsubj|obj|root|conj)/.test(top.deprel)) return null;
  return { name, post, placed: "before", score: top?.score ?? 0, sentence: name.sentence };
}

/** True where the tree hangs `token` on a word of `run`: «مدير الفيزياء الفلكية في ناسا», not «للصحفيين» behind it. */
export function belongs(tree: Tree, token: Token, run: readonly Token[]): boolean {
  let up: Token | null = token;
  for (let steps = 0; up !== null && steps < MOST_WORDS; steps++) {
    const { index } = up;
    if (run.some((one) => one.index === index)) return true;
    up = tree.head(up);
  }
  return false;
}

/** The post that begins with `all[from]`; its tokens, none where no post begins there. */
function postFrom(document: Document, tree: Tree, name: Name, all: readonly Token[], from: number): readonly Token[] {
  const head = all[from];
  if (head === undefined || !headsPost(head, all[from + 1])) return [];
  const run: Token[] = [];
  for (const token of all.slice(from, from + MOST_WORDS + 2)) {
    // «محامي برينغل»: whose post it is may be told by a name.
    const whose = run.length > 0 && token.upos === "PROPN" && run.every((one) => one === head || one.upos === "PROPN");
    const own = whose && head.feats.definite !== "Def" && belongs(tree, token, run);
    if (!isPart(token) || (strange(document, name, token) && !own)) break;
    if (token.upos === "ADP" && !belongs(tree, token, run)) break;
    run.push(token);
  }
  // «المتحدث باسم البيت الأبيض في إفادته»: a word that a pronoun is glued to, and what leads to it, are no part of a post.
  const next = all[from + run.length];
  if (next?.upos === "PRON" && next.start === run.at(-1)?.end)
    run.length = Math.max(
      0,
      run.findLastIndex(({ upos }) => upos === "ADP"),
    );
  while (run.at(-1)?.upos === "ADP") run.pop();
  const tokens = trimmed(run, tree.text);
  return !balanced(tokens) || (tokens.length === 1 && head.feats.definite !== "Def") ? [] : tokens;
}

/** True where nothing but a post can follow the name without a comma: its verb says something, or has its object already. */
function leavesNoObject(tree: Tree, name: Token | undefined, head: Token): boolean {
  const verb = name === undefined ? null : tree.head(name);
  if (verb?.upos !== "VERB" || name?.deprel !== "nsubj") return false;
  return (
    saysContent(verb.text) || tree.children(verb).some((child) => child.index < head.index && child.deprel === "obj")
  );
}

/** True where a person's name stands right behind the post. */
function heldBehind({ names }: Document, { end }: Span): boolean {
  return names.some((name) => name.type === "person" && name.start >= end && name.start - end < 3);
}

/** Posts behind the name: «فرنشيسكو أفاتو، رئيس بلدية باردونيكيا», «برانسون، المستثمر الدولي، ومؤسس مجموعة فيرجين». */
function after(document: Document, tree: Tree, name: Name): readonly PostMention[] {
  const all = tree.tokens.filter((token) => token.start >= name.end);
  const comma = COMMA.test(all[0]?.text ?? "");
  let from = comma ? 1 : 0;
  const head = all[from];
  if (head === undefined || head.start - name.end > 3) return [];
  // «قال سامي مدير المدرسة»: without a comma only what the tree hangs on the name.
  const inside = tree.tokens.filter((token) => covers(name, token));
  const top = inside.find((token) => !inside.some((other) => other.index === token.head));
  const hung = head.deprel === "appos" || inside.some((token) => token.index === head.head);
  if (!comma && !hung && !leavesNoObject(tree, top, head)) return [];
  const found: PostMention[] = [];
  for (;;) {
    const tokens = postFrom(document, tree, name, all, from);
    const post = spanOf(tokens);
    // «…، مدير الشركة، ورئيس النادي محمد علي»: the second is somebody else's.
    if (post === null || (found.length > 0 && heldBehind(document, post))) return found;
    found.push({ name, post, placed: "after", score: tokens[0]?.score ?? 0, sentence: name.sentence });
    // «…، ورجل الأعمال البريطاني، ومؤسس مجموعة …»: one after the other, each behind a comma.
    const next = from + tokens.length;
    if (!comma || !COMMA.test(all[next]?.text ?? "") || all[next + 1]?.upos !== "CCONJ") return found;
    from = next + 2;
  }
}

/** Verbs that say what somebody is: «كان», «أصبح», «يعد». */
const COPULA = /^(كانت?|اصبحت?|صارت?|باتت?|[يت]عد|[يت]عتبر|ظلت?)$/;

/** «كان عنان سابع أمين عام للأمم المتحدة», «جبران شاعر وكاتب»: what the sentence says somebody is. */
function told(document: Document, tree: Tree, name: Name): PostMention | null {
  const inside = tree.tokens.filter((token) => covers(name, token));
  const top = inside.find((token) => !inside.some((other) => other.index === token.head));
  const verb = top === undefined ? null : tree.head(top);
  if (top === undefined || verb === null || !top.deprel.startsWith("nsubj")) return null;
  const copula = verb.upos === "VERB" && COPULA.test(fold(verb.text));
  const predicate = copula
    ? tree.children(verb).find((child) => /^(xcomp|obj|ccomp)/.test(child.deprel) && child.index > top.index)
    : verb;
  if (predicate === undefined || predicate.upos === "VERB" || predicate.index < top.index) return null;
  const run: Token[] = [];
  for (const token of tree.tokens.filter((one) => one.index >= predicate.index)) {
    const joined = token.upos === "CCONJ" && run.length > 0;
    if (!(PART.test(token.upos) || joined) || strange(document, name, token) || run.length > MOST_WORDS) break;
    run.push(token);
  }
  while (run.length > 0 && /^(ADP|CCONJ)$/.test(run.at(-1)?.upos ?? "")) run.pop();
  const held = run.slice(0, 2).some((token, at) => headsPost(token, run[at + 1]));
  const post = spanOf(trimmed(run, tree.text));
  if (post === null || !held || !balanced(run)) return null;
  return { name, post, placed: "told", score: Math.min(top.score, predicate.score), sentence: name.sentence };
}

/** Posts that stand beside person names in one sentence. */
export function postMentions(document: Document, tree: Tree): readonly PostMention[] {
  return document.names
    .filter((name) => name.type === "person" && name.sentence === tree.sentence.index)
    .flatMap((name) => [before(document, tree, name), ...after(document, tree, name), told(document, tree, name)])
    .filter((mention) => mention !== null);
}
