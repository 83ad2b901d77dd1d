// Cardinal numbers 0 to 999 in words, with the polarity of gender: «ثلاثة أشخاص», «ثلاث دول», «خمس عشرة سنة».
import { hundredWords, teenHeads, tensWords, unitWords } from "../lexicon/number-words.ts";

/** The words for `value` with a counted noun of gender `counted`; `oblique` for genitive and accusative; `null` out of range. */
export function inWords(value: number, counted: "Masc" | "Fem", oblique: boolean): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 999) return null;
  if (value >= 100) return hundreds(value, counted, oblique);
  if (value <= 10) return unit(value, counted, oblique);
  if (value < 20) return teen(value - 10, counted, oblique);
  const tens = tensWords.find((t) => t.value === value - (value % 10));
  if (tens === undefined) return null;
  const ten = oblique ? tens.oblique : tens.nominative;
  if (value % 10 === 0) return ten;
  const low = value % 10 === 1 ? (counted === "Masc" ? "واحد" : "إحدى") : unit(value % 10, counted, oblique);
  return low === null ? null : `${low} و${ten}`;
}

function unit(value: number, counted: "Masc" | "Fem", oblique: boolean): string | null {
  const word = unitWords.find((u) => u.value === value);
  const forms = counted === "Masc" ? word?.masc : word?.fem;
  return (value === 2 && oblique ? forms?.[1] : forms?.[0]) ?? null;
}

/** 11 and 12 agree with the noun in both parts, 13–19 are crossed: «ثلاثة عشر رجلا», «ثلاث عشرة امرأة». */
function teen(low: number, counted: "Masc" | "Fem", oblique: boolean): string | null {
  const ten = counted === "Masc" ? "عشر" : "عشرة";
  const head = teenHeads.find((t) => t.value === low);
  if (head === undefined) {
    const first = unit(low, counted, oblique);
    return first === null ? null : `${first} ${ten}`;
  }
  const forms = counted === "Masc" ? head.masc : head.fem;
  return `${(low === 2 && oblique ? forms[1] : forms[0]) ?? ""} ${ten}`;
}

function hundreds(value: number, counted: "Masc" | "Fem", oblique: boolean): string | null {
  const hundred = hundredWords.find((h) => h.value === value - (value % 100));
  const word = hundred?.value === 200 ? (oblique ? "مئتين" : "مئتان") : hundred?.forms[0];
  if (word === undefined) return null;
  if (value % 100 === 0) return word;
  const rest = inWords(value % 100, counted, oblique);
  return rest === null ? null : `${word} و${rest}`;
}
