// Every spelling that a teacher would accept of an answer, for systems that compare letters exactly.

type Change = (text: string) => string;

const VOWELS = /[\u0640\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]/g;
const ARABIC_ZERO = 0x0660;

/** One difference of spelling each; each is applied to all that those before it made. */
const CHANGES: readonly Change[] = [
  (text) => text.replace(VOWELS, ""),
  (text) => text.replace(/[أإآٱ]/g, "ا"),
  (text) => text.replace(/ى(?=\s|$)/g, "ي"),
  (text) => text.replace(/ة(?=\s|$)/g, "ه"),
  (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(ARABIC_ZERO + Number(digit))),
  (text) => text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO)),
];

/** `answer` first, then its other spellings. */
export function spellingsOf(answer: string): readonly string[] {
  const all = new Set([answer]);
  for (const change of CHANGES) for (const text of [...all]) all.add(change(text));
  return [...all];
}
