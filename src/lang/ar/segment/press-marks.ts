// Recognises what newspapers print around their text: agency signatures, credits, captions, invitations to read on.
import { foldSpelling } from "../script/fold.ts";
import { AGENCIES, CAPTION_ENDINGS, CAPTION_OPENINGS, CREDIT_OPENINGS, INVITATIONS } from "./press-words-data.ts";

const agencies: ReadonlySet<string> = new Set(AGENCIES.map(plain));
const creditOpenings: readonly string[] = CREDIT_OPENINGS.map(foldSpelling);
const captionOpenings: readonly string[] = CAPTION_OPENINGS.map(foldSpelling);
const captionEndings: readonly string[] = CAPTION_ENDINGS.map(foldSpelling);
const invitations: readonly string[] = INVITATIONS.map(foldSpelling);

const SEPARATORS = /\s*(?:[/،,|+&;\-–—*•]|\sو(?=\S))\s*/;

function plain(words: string): string {
  return foldSpelling(words)
    .replace(/[.\s]+/g, " ")
    .trim()
    .toLowerCase();
}

/** True for one agency or several: «رويترز», «فرانس 24/ أ ف ب», «CNN بالعربية». */
export function isAgencies(words: string): boolean {
  const signed = foldSpelling(words).replace(/^[\s*•\-–—.:]+|[\s\-–—:]+$/g, "");
  if (signed === "" || signed.length > 80) return false;
  return (
    agencies.has(plain(signed)) || signed.split(SEPARATORS).every((part) => part === "" || agencies.has(plain(part)))
  );
}

/** «المصدر: رويترز», «إعداد فلان للنشرة العربية», «وكالات». */
export function isCredit(words: string, closed: boolean): boolean {
  if (isAgencies(words)) return true;
  const folded = foldSpelling(words).replace(/^[\s*•\-–—]+/, "");
  const length = folded.split(" ").length;
  return (
    length <= (closed ? 8 : 14) && creditOpenings.some((o) => opensWith(folded, o) && (!closed || o.endsWith(":")))
  );
}

/** «صورة أرشيفية لمطار بيروت», «قوات الأمن في موقع الحادث (رويترز)»; only for lines without an end mark. */
export function isCaption(words: string): boolean {
  const folded = foldSpelling(words);
  if (folded.split(" ").length > 30) return false;
  return captionOpenings.some((o) => opensWith(folded, o)) || captionEndings.some((e) => folded.endsWith(` ${e}`));
}

/** «اقرأ أيضا: …», «للمزيد …», «شاهد: …». Closed sentences of some length only when they address the reader plainly. */
export function isInvitation(words: string, closed: boolean): boolean {
  const folded = foldSpelling(words).replace(/^[\s*•\-–—>+#]+/, "");
  if (!closed && /^شاهد /.test(folded)) return true;
  if (closed && folded.split(" ").length > 25) return false;
  return invitations.some((i) => opensWith(folded, i) && (!closed || ADDRESSES.test(folded)));
}

const ADDRESSES =
  /^(?:[اأإ]قر|شاهد(?:وا|ي|:|\.\.| ا)|للمزيد(?: من| حول|:| ا)?|تابعو|طالع|قد يهمك|قد يعجبك|اضغط|انقر|يمكنكم? |شارك(?:و)?نا|حملوا|للاشتراك|لمتابعه|لمشاهده|استمعوا|نقترح)/;

function opensWith(folded: string, opening: string): boolean {
  if (!folded.startsWith(opening)) return false;
  return /[\s:./]$/.test(opening) || !/[\p{L}\p{N}]/u.test(folded.charAt(opening.length));
}
