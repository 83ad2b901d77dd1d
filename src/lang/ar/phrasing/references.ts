// Whom or what a bare definite noun means where the article leaves one choice: «البلاد», «الشركة», «المطار», «الوزيرة».
import type { Token } from "../../../core/document/document.ts";
import type { Entity } from "../../../core/facts/entity.ts";
import { covers } from "../../../core/text/span.ts";
import type { ExtractContext } from "../extract/context.ts";
import { countryByName as knownCountry, orgHead } from "../extract/knowledge.ts";
import { countryByCapital, countryByName, nationalityOf } from "../lexicon/countries.ts";
import { foldedSet, list } from "../lexicon/fold-index.ts";
import { display } from "../script/display.ts";
import { foldSpelling } from "../script/fold.ts";
import { stemOf } from "./noun-stem.ts";
import { fullName } from "./units.ts";

/** The name to read for `token`; `true` where the article is about nothing else of the kind; `null` where unsure. */
export type References = (token: Token) => string | true | null;

/** Words for the state that the article is about. */
const STATES = foldedSet(["بلاد", "مملكة"]);
const KINGDOMS = new Set(["SA", "JO", "MA", "BH"]);

/** Words for a misfortune: in the article about one, the one. */
const MISFORTUNES = foldedSet(list("حادث حادثة كارثة واقعة فاجعة مأساة هجوم اعتداء"));
/** What a headline about a misfortune tells of. */
const MISFORTUNE_TITLE =
  /(^|\s)(و|ب|ل|ف)?(ال)?(حادث|تحطم|سقوط|حريق|زلزال|انفجار|هجوم|غرق|تصادم|انهيار|انقلاب|اصطدام|فيضانات|اعصار|كارثه|مقتل|اشتعال|ثوران|خروج قطار|هزه)(\s|$)/;
/** Words that stand for one another in the course of an article. */
const ALIKE: readonly ReadonlySet<string>[] = [
  foldedSet(list("صفقة اتفاق اتفاقية")),
  foldedSet(list("دراسة بحث باحثون باحثين تقرير")),
];

/** How often the runner-up may be named, beside the one that the article is about. */
const FAR_BEHIND = 0.5;

interface Counted<T> {
  readonly what: T;
  readonly count: number;
}

/** The one that leads clearly. */
function leader<T>(all: readonly Counted<T>[]): T | null {
  const [first, second] = [...all].sort((a, b) => b.count - a.count);
  return first !== undefined && first.count > 1 && (second?.count ?? 0) <= FAR_BEHIND * first.count ? first.what : null;
}

const WORD = /[\u0621-\u064A]+/g;

/** The country that the text names, by itself, its capital or its adjective, far more often than any other, and in its beginning. */
function countryOf(context: ExtractContext): { readonly code: string; readonly name: string } | null {
  const counts = new Map<string, { code: string; name: string; count: number }>();
  const add = (code: string, name: string): void => {
    const one = counts.get(code) ?? { code, name, count: 0 };
    one.count++;
    counts.set(code, one);
  };
  const read = (folded: string): void => {
    const bare = folded.replace(/^[بولفك](?=ال|.{4})/, "");
    for (const form of folded === bare ? [folded] : [folded, bare]) {
      const country = countryByName.get(form) ?? countryByCapital.get(form) ?? nationalityOf(form)?.country;
      if (country !== undefined && country !== null) {
        add(country.code, country.name);
        return;
      }
    }
  };
  const { text, title } = context.document.article;
  for (const word of `${title} ${text}`.match(WORD) ?? []) read(foldSpelling(word));
  const first = leader([...counts.values()].map((one) => ({ what: one, count: one.count })));
  if (first === null) return null;
  const opening = `${title} ${context.sentences[0]?.tree.sentence === undefined ? "" : text.slice(0, context.sentences[0].sentence.end)}`;
  const told = (opening.match(WORD) ?? []).some((word) => {
    const folded = foldSpelling(word).replace(/^[بولفك](?=ال|.{4})/, "");
    const country = countryByName.get(folded) ?? countryByCapital.get(folded) ?? nationalityOf(folded)?.country;
    return country?.code === first.code;
  });
  return told ? { code: first.code, name: first.name } : null;
}

/** Of more than one place of the kind any may be meant, and texts seldom name them all. */
const MANY = foldedSet(["مدينة", "منطقة", "دولة", "شارع"]);

/** A name with the head that `stem` is: «مطار نيروبي» for «المطار». */
function headed(context: ExtractContext, stem: string, before: number): string | null {
  const found = new Map<string, { name: string; count: number }>();
  const { title } = context.document.article;
  for (const entity of context.entities) {
    const name = fullName(entity)?.text;
    if (name === undefined) continue;
    const [head = "", next] = name.split(" ");
    // «الشارع زين» is no name: after a definite head stands an adjective.
    if (next === undefined || stemOf(head) !== stem || (head.startsWith("ال") && !next.startsWith("ال"))) continue;
    const earlier = entity.mentions.filter((mention) => mention.start < before).length;
    const inTitle = foldSpelling(title).includes(foldSpelling(name));
    if (earlier > 0 || inTitle) found.set(entity.id, { name, count: earlier + (inTitle ? 3 : 0) });
  }
  const all = [...found.values()];
  return all.length === 1 ? (all[0]?.name ?? null) : leader(all.map((one) => ({ what: one.name, count: one.count })));
}

/** «شركة غوغل», «عملاق التكنولوجيا غوغل»: the text calls it one. */
function calledCompany(context: ExtractContext, { mentions }: Entity): boolean {
  return mentions.some(({ start }) =>
    /(شركة|شركتي|شركات|مجموعة|مؤسسة|عملاق)\s+["«“]?\s*$/.test(context.text.slice(Math.max(0, start - 14), start)),
  );
}

/** A body of the class that the noun names, which the text is about: «الشركة» of an article about one. */
function bodyOf(context: ExtractContext, token: Token): string | null {
  const head = orgHead(token.text);
  if (head === null || (head.class !== "company" && head.class !== "team")) return null;
  const counted = context.entities
    .filter((entity) => entity.type === "organisation")
    .flatMap((entity): readonly Counted<Entity>[] => {
      const name = fullName(entity)?.text ?? "";
      const own = orgHead(name.split(" ")[0] ?? "");
      const fits = own === null ? head.class === "company" && calledCompany(context, entity) : own.class === head.class;
      const before = entity.mentions.filter((mention) => mention.start < token.start).length;
      return fits && before > 0 ? [{ what: entity, count: entity.mentions.length }] : [];
    });
  const entity = leader(counted);
  if (entity === null) return null;
  const name = fullName(entity)?.text ?? "";
  const opening = context.sentences[1]?.sentence.end ?? 0;
  return entity.mentions.some((mention) => mention.start < opening) && /[\u0621-\u064A]/.test(name) ? name : null;
}

/** The only one whom the text calls so: «الوزيرة» after «الوزيرة نجاة بلقاسم». */
function holder(context: ExtractContext, token: Token): string | null {
  const stem = stemOf(token.text);
  // «روبرتو روبادي، المتحدث باسم …» says whose post it is.
  if (context.posts.some(({ post }) => covers(post, token))) return null;
  const holders = new Set(
    context.posts
      .filter(
        ({ post, name }) =>
          name.start < token.start && stemOf(context.text.slice(post.start).split(/\s/)[0] ?? "") === stem,
      )
      .map(({ entity }) => entity),
  );
  const [only] = holders;
  const entity = holders.size === 1 ? context.entity(only) : undefined;
  const name = entity === undefined ? undefined : fullName(entity)?.text;
  // «أمام الملك» becomes «أمام الملك عبد الله الثاني».
  return name === undefined ? null : name.startsWith(token.text) ? name : `${token.text} ${name}`;
}

/** A reader of references for one document. */
export function referencesOf(context: ExtractContext): References {
  const country = countryOf(context);
  const title = foldSpelling(context.document.article.title);
  const inTitle = new Set(title.split(/[\s،,.:؟!"«»()]+/).map(stemOf));
  const misfortune = MISFORTUNE_TITLE.test(title);
  return (token) => {
    const stem = stemOf(token.text);
    if (STATES.has(stem)) {
      if (country === null || (stem === "مملكه" && !KINGDOMS.has(country.code))) return null;
      return knownCountry(country.name) === undefined ? null : country.name;
    }
    if (MISFORTUNES.has(stem)) return misfortune ? true : null;
    const kin = ALIKE.find((set) => set.has(stem));
    if (kin !== undefined) return [...kin].some((one) => inTitle.has(one)) ? true : null;
    if (MANY.has(stem)) return null;
    const name = headed(context, stem, token.start) ?? bodyOf(context, token) ?? holder(context, token);
    return name === null ? null : display(name);
  };
}
