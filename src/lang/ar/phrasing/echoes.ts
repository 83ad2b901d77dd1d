// A country that the sentence names in other words as well: «روما … السلطات الإيطالية».
import type { Token } from "../../../core/document/document.ts";
import { overlaps, type Span } from "../../../core/text/span.ts";
import { countryByCapital, countryByName, nationalityOf } from "../lexicon/countries.ts";
import { cityOf } from "../lexicon/places.ts";
import { foldSpelling } from "../script/fold.ts";

const codeOf = (folded: string): string | undefined =>
  (countryByName.get(folded) ?? countryByCapital.get(folded) ?? nationalityOf(folded)?.country)?.code;

/** True where a word of `tokens` outside `span` is of the country that `name` is, or is the capital of. */
export function echoed(tokens: readonly Token[], name: string, span: Span): boolean {
  const code = codeOf(foldSpelling(name));
  return (
    code !== undefined && tokens.some((token) => !overlaps(token, span) && codeOf(foldSpelling(token.text)) === code)
  );
}

/** Codes of the countries that `text` names: themselves, a city of theirs, or an adjective. */
export function countriesOf(text: string): ReadonlySet<string> {
  const words = foldSpelling(text).split(/[^\p{L}]+/u);
  const forms = words.flatMap((word) => [word, word.replace(/^[وبلفك](?=....)/, "")]);
  return new Set(forms.flatMap((form) => codeOf(form) ?? cityOf(form)?.country ?? []));
}
