// Where: «أين …؟», «في أي مدينة …؟», «إلى أي دولة …؟», «من أين …؟».
import type { EventFact } from "../../../core/facts/fact.ts";
import type { Asking, Unit } from "../../../core/language.ts";
import { covers, sliceOf } from "../../../core/text/span.ts";
import type { Dependent } from "../extract/clause.ts";
import { verbLemma } from "../extract/verb-knowledge.ts";
import { countryByCapital } from "../lexicon/countries.ts";
import { foldSpelling } from "../script/fold.ts";
import { asking } from "./asking.ts";
import { clauseText } from "./clause-text.ts";
import type { PhrasingContext, PlacedClause } from "./phrasing-context.ts";
import { dullTime, sameRole } from "./shared.ts";
import { restoredSubject } from "./subjects.ts";
import { sureOf } from "./sureness.ts";
import { unitOfEntity } from "./units.ts";

/** Verbs of going and bringing. */
const MOVES =
  /^(عاد|وصل|غادر|انطلق|جاء|قدم|سافر|هرب|فر|نقل|انتقل|رحل|هاجر|أقلع|اتجه|توجه|تحرك|أرسل|نزح|لجأ|امتد|دخل|خرج)$/;

const DIRECTIONS: Readonly<Record<string, string>> = { في: "in", ب: "in", الي: "to", من: "from" };

/** The place as an option: a named country or city that is the whole phrase. */
function placeOf(context: PhrasingContext, dependent: Dependent): Unit | null {
  const phrase = sliceOf(context.text, dependent.core);
  const entity = context.extraction.entities.find(
    (one) =>
      one.type === "place" &&
      one.mentions.some(
        (mention) =>
          covers(dependent.core, mention) &&
          mention.end === dependent.core.end &&
          mention.start - dependent.core.start <= 12,
      ),
  );
  const unit = entity === undefined ? undefined : unitOfEntity(entity);
  if (unit === undefined || /[،,(]/.test(phrase)) return null;
  return unit.type === "country" || unit.type === "city" ? unit : null;
}

export function placeQuestions(context: PhrasingContext, fact: EventFact, placed: PlacedClause): readonly Asking[] {
  const { tree, clause } = placed;
  const places = clause.dependents.filter((dependent) => dependent.part === "place");
  return places.flatMap((place): readonly Asking[] => {
    const direction = DIRECTIONS[place.preposition];
    const key = placeOf(context, place);
    if (direction === undefined || key === null) return [];
    // «طلبت لندن من موسكو»: of a state, not of a place.
    const capital = key.type === "city" && countryByCapital.has(foldSpelling(key.text));
    if (capital && direction !== "in" && !MOVES.test(verbLemma(clause.verb.text))) return [];
    const subject = clause.dependents.find((dependent) => dependent.part === "subject");
    const put = restoredSubject(context, fact, placed);
    if ((subject === undefined && put === null) || subject?.pronoun) return [];
    const words = clauseText(context, placed, { without: [place], subject: put, skip: (d) => dullTime(context, d) });
    if (words === null || words.length < 4 || words.length > 24) return [];
    return [
      asking(
        {
          fact,
          asks: "where",
          template: `where-${direction}-${key.type}`,
          slots: { verb: words.verb, subject: words.subject, rest: words.rest },
          key,
          alsoTrue: sameRole(context, fact, "place"),
          confidence: Math.min(sureOf(context, fact), place.token.score),
        },
        { start: tree.sentence.start, end: tree.sentence.end },
      ),
    ];
  });
}
