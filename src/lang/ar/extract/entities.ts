// Coreference of names: «بوتن» = «فلاديمير بوتن» = «الرئيس الروسي». One entity for all wordings, or none where it is unsure.
import type { Document, Name } from "../../../core/document/document.ts";
import type { Entity, Mention } from "../../../core/facts/entity.ts";
import { covers, insideOf, type Span } from "../../../core/text/span.ts";
import { foldSpelling } from "../script/fold.ts";
import { remembered } from "../script/remembered.ts";
import { skeleton } from "../script/skeleton.ts";
import { genderOfGivenName, isHonorific, isPostHead, orgHead } from "./knowledge.ts";
import { type PostMention, postMentions } from "./post-mentions.ts";
import type { Tree } from "./tree.ts";

interface Cluster {
  readonly type: Name["type"];
  readonly members: Name[];
}

const wordsOf = remembered((text): readonly string[] =>
  foldSpelling(text)
    .split(/[\s\-–_]+/)
    .filter((word) => word !== ""),
);

/** True when all words of the shorter name stand in the longer one, by spelling or by consonants. */
function contains(long: string, short: string): boolean {
  const words = wordsOf(long);
  const plain = new Set(words.map((word) => word.replace(/^ال(?=...)/, "")));
  const bones = new Set(words.map(skeleton));
  return wordsOf(short).every(
    (word) => plain.has(word.replace(/^ال(?=...)/, "")) || (word.length >= 4 && bones.has(skeleton(word))),
  );
}

/** «الملك عبد العزيز» is not «سلمان بن عبد العزيز»: what stands only after «بن» names the father. */
function namesFather(long: string, short: string): boolean {
  const words = wordsOf(long);
  const own = wordsOf(short);
  const places = words.flatMap((_, at) => (own.every((word, next) => words[at + next] === word) ? [at] : []));
  return places.length > 0 && places.every((at) => /^(بن|ابن|بنت|ابنه)$/.test(words[at - 1] ?? ""));
}

/** Two spellings of one foreign name: the same first name, and last names that begin alike. */
function spellingVariant(a: string, b: string): boolean {
  const x = wordsOf(a);
  const y = wordsOf(b);
  if (x.length < 2 || x.length !== y.length || x[0] !== y[0]) return false;
  return x.every((word, at) => word.slice(0, 4) === y[at]?.slice(0, 4));
}

/** «مجموعة بريتيش بتروليوم», «شركة بريتيش بتروليوم»: one body under two common nouns. */
function sameBody(a: string, b: string): boolean {
  const plain = (text: string): string => {
    const [head = "", ...rest] = wordsOf(text);
    return rest.length > 0 && orgHead(head) !== null ? rest.join(" ") : wordsOf(text).join(" ");
  };
  return plain(a) === plain(b) && plain(a).length > 3;
}

function sameName(a: string, b: string): boolean {
  const x = wordsOf(a);
  const y = wordsOf(b);
  return x.length === y.length && contains(a, b);
}

/** Names of one document in groups of one bearer; the fullest wording first. */
function clusters(names: readonly Name[]): readonly Cluster[] {
  const longestFirst = [...names].sort((a, b) => wordsOf(b.text).length - wordsOf(a.text).length || a.start - b.start);
  const out: Cluster[] = [];
  for (const name of longestFirst) {
    const alike = out.filter(
      (cluster) =>
        cluster.type === name.type &&
        cluster.members.some((member) =>
          name.type === "place"
            ? sameName(member.text, name.text)
            : (contains(member.text, name.text) && !namesFather(member.text, name.text)) ||
              (name.type === "organisation" && sameBody(member.text, name.text)),
        ),
    );
    const exact = alike.filter((cluster) => cluster.members.some((member) => sameName(member.text, name.text)));
    const variant = out.filter(
      (cluster) =>
        cluster.type === "person" &&
        name.type === "person" &&
        cluster.members.some((member) => spellingVariant(member.text, name.text)),
    );
    const home = exact[0] ?? (alike.length === 1 ? alike[0] : variant.length === 1 ? variant[0] : undefined);
    if (home !== undefined) home.members.push(name);
    else out.push({ type: name.type, members: [name] });
  }
  return out;
}

function genderOf(
  document: Document,
  members: readonly Name[],
  posts: readonly PostMention[],
): "Masc" | "Fem" | undefined {
  const text = document.article.text;
  for (const { post } of posts) {
    const first = text.slice(post.start, post.end).split(/\s+/)[0] ?? "";
    return /ة$/.test(first) ? "Fem" : "Masc";
  }
  const longest = members[0]?.text.split(/\s+/) ?? [];
  const known = genderOfGivenName(longest[0] ?? "");
  if (known !== undefined) return known;
  for (const name of members) {
    const token = insideOf(document.tokens, name)[0];
    const head = token === undefined || token.head < 0 ? undefined : document.tokens[token.head];
    if (
      token?.deprel === "nsubj" &&
      head?.upos === "VERB" &&
      head.feats.gender !== undefined &&
      head.index < token.index
    )
      return head.feats.gender;
  }
  return undefined;
}

/** The entities of a document, in the order of their first mention, and the posts that the text gives them. */
export function entitiesOf(
  document: Document,
  trees: readonly Tree[],
): { readonly entities: readonly Entity[]; readonly posts: readonly (PostMention & { readonly entity: string })[] } {
  const posts = trees.flatMap((tree) => postMentions(document, tree));
  const names = document.names.filter((name) => document.sentences[name.sentence]?.role === "body");
  const groups = clusters(names)
    .filter((cluster) => cluster.type !== "person" || cluster.members.some((member) => isProper(document, member)))
    .map((cluster) => ({ ...cluster, first: Math.min(...cluster.members.map((member) => member.start)) }))
    .sort((a, b) => a.first - b.first);
  const owned: (PostMention & { readonly entity: string })[] = [];
  const text = document.article.text;
  const entities = groups.map((group, index): Entity => {
    const id = `e-${index + 1}`;
    const own = posts.filter((post) => group.members.includes(post.name));
    for (const post of own) owned.push({ ...post, entity: id });
    const titled = own.map(({ post, name, placed }) =>
      placed === "before" ? text.slice(post.start, name.end) : text.slice(post.start, post.end),
    );
    const bare = own.map(({ post }) => text.slice(post.start, post.end));
    const wordings = [...new Set([...titled, ...group.members.map((member) => member.text), ...bare])];
    const mentions: Mention[] = group.members.map(({ start, end, text: words }) => ({ start, end, text: words }));
    const gender = group.type === "person" ? genderOf(document, group.members, own) : undefined;
    const post = bare[0];
    return {
      id,
      type: group.type,
      names: wordings.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
      mentions: mentions.sort((a, b) => a.start - b.start),
      ...(post === undefined ? {} : { post }),
      ...(gender === undefined ? {} : { gender }),
    };
  });
  return { entities, posts: owned };
}

/** True where the tagger, too, takes the words for a name: «لحسن الحظ» holds nobody called حسن. */
function isProper(document: Document, name: Name): boolean {
  const tokens = insideOf(document.tokens, name);
  // A family name is often tagged as the adjective it comes from: «ليلى المنصوري».
  const proper = tokens.some((token) => token.upos === "PROPN" || token.upos === "X") || tokens.at(-1)?.upos === "ADJ";
  return proper && !tokens.some((token) => token.upos === "VERB");
}

/** True where what stands before a name only says who the person is: «الرئيس الروسي», «السيد». */
function onlyTitle(words: string): boolean {
  const [first = "", ...rest] = words.split(" ");
  return (
    (isPostHead(first) || isHonorific(first)) &&
    !rest.some((word) => /^(في|من|مع|الي|علي|عن|بين|بعد|قبل|ب|ل)$/.test(word))
  );
}

/** «الوزيرة», «الشركة نفسها», «اللاعبة البالغة 28 عاما»: a noun with the article, and nothing that tells one from another. */
const BARE = /^ال(\S{3,}?)( (نفسه|نفسها|ذاته|ذاتها|البالغه? .+))?$/;

/** The only person with such a post, or the only body with such a name, in the article. */
function calledBy(entities: readonly Entity[], folded: string): Entity | undefined {
  const noun = BARE.exec(folded)?.[1];
  if (noun === undefined) return undefined;
  const begins = (text: string): boolean => (wordsOf(text)[0] ?? "").replace(/^ال(?=...)/, "") === noun;
  const called = entities.filter(
    ({ type, post, names }) =>
      (type === "person" && post !== undefined && begins(post)) ||
      (type === "organisation" && names.some((name) => name.includes(" ") && begins(name))),
  );
  return called.length === 1 ? called[0] : undefined;
}

/** The entity that `span` names: by a name that is all of it but a title or an explanation, or by a post that only one person holds. */
export function entityOf(entities: readonly Entity[], span: Span, text: string): Entity | undefined {
  const words = foldSpelling(text.slice(span.start, span.end));
  const inside = entities.filter((entity) => entity.mentions.some((mention) => covers(span, mention)));
  const named = inside.filter((entity) =>
    entity.mentions.some((mention) => {
      if (!covers(span, mention)) return false;
      const before = foldSpelling(text.slice(span.start, mention.start));
      const after = foldSpelling(text.slice(mention.end, span.end));
      const plain =
        before === "" ||
        (entity.type === "person" && onlyTitle(before)) ||
        (entity.type === "place" && /^(مدينه|دوله|العاصمه|بلده|قريه|ولايه|محافظه)$/.test(before));
      return plain && (after === "" || /^[،,(]/.test(text.slice(mention.end, span.end).trim()));
    }),
  );
  if (named.length > 0) return named.find((entity) => entity.type === "person") ?? named[0];
  const partly = entities.filter(
    (entity) => entity.type === "person" && entity.mentions.some((mention) => wordsOf(mention.text).includes(words)),
  );
  if (partly.length === 1) return partly[0];
  const holders = entities.filter((entity) => entity.post !== undefined && foldSpelling(entity.post) === words);
  return holders.length === 1 ? holders[0] : calledBy(entities, words);
}
