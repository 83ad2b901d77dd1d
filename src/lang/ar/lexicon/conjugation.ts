// Third person verb forms: what a form of the text is, and the masculine or feminine singular that agrees with another subject.
import { foldSpelling } from "../script/fold.ts";
import type { Verb } from "./verb.ts";
import { strongPerfectOf } from "./verb-shapes.ts";
import { verbs } from "./verbs.ts";

export interface VerbReading {
  readonly verb: Verb;
  readonly aspect: "Perf" | "Imp";
  readonly gender: "Masc" | "Fem";
  readonly number: "Sing" | "Plur";
  /** `Pass` where the spelling shows it («قيل», «يقال»); `Act` forms of strong verbs may be passive all the same. */
  readonly voice: "Act" | "Pass";
  /** The masculine and feminine singular of the same aspect and voice, correctly spelt. */
  readonly masc: string;
  readonly fem: string;
}

/** What the caller knows about a form. */
export interface FormHint {
  readonly aspect?: "Perf" | "Imp";
  readonly gender?: "Masc" | "Fem";
  readonly number?: "Sing" | "Plur";
}

const readings: ReadonlyMap<string, readonly VerbReading[]> = buildReadings();

function buildReadings(): ReadonlyMap<string, readonly VerbReading[]> {
  const index = new Map<string, VerbReading[]>();
  const add = (form: string, reading: VerbReading): void => {
    const key = foldSpelling(form);
    const known = index.get(key);
    if (known === undefined) index.set(key, [reading]);
    else known.push(reading);
  };
  for (const verb of verbs) {
    const voices = [
      { voice: "Act", perfect: verb.perfect, imperfect: verb.imperfect },
      { voice: "Pass", perfect: passivePerfect(verb), imperfect: passiveImperfect(verb) },
    ] as const;
    for (const { voice, perfect, imperfect } of voices) {
      if (perfect !== null) {
        const fem = voice === "Act" ? verb.perfectFem : `${perfect}ت`;
        const base = { verb, aspect: "Perf", voice, masc: perfect, fem } as const;
        add(perfect, { ...base, gender: "Masc", number: "Sing" });
        add(fem, { ...base, gender: "Fem", number: "Sing" });
        add(`${perfect.replace(/[اىي]$/, "")}وا`, { ...base, gender: "Masc", number: "Plur" });
      }
      if (imperfect !== null) {
        const fem = `ت${imperfect.slice(1)}`;
        const base = { verb, aspect: "Imp", voice, masc: imperfect, fem } as const;
        add(imperfect, { ...base, gender: "Masc", number: "Sing" });
        add(fem, { ...base, gender: "Fem", number: "Sing" });
        const stem = imperfect.replace(/[يوى]$/, "");
        add(`${stem}ون`, { ...base, gender: "Masc", number: "Plur" });
        add(`${stem}وا`, { ...base, gender: "Masc", number: "Plur" });
      }
    }
  }
  return index;
}

/** «قال» → «قيل», «دعا» → «دعي», «اختار» → «اختير», «حاكم» → «حوكم»; `null` where spelling shows nothing. */
function passivePerfect({ perfect, imperfect }: Verb): string | null {
  if (/[اى]$/.test(perfect)) return `${perfect.slice(0, -1)}ي`;
  if (/^.ا.$/.test(perfect)) return /[وي].$/.test(imperfect) ? perfect.replace("ا", "ي") : null;
  if (/^[^أا]ا..$/.test(perfect)) return perfect.replace("ا", "و");
  if (/^(?:أ|ا..|است).?ا.$/.test(perfect)) return perfect.replace(/ا(.)$/, "ي$1");
  return null;
}

/** «يقول» → «يقال», «يدعو» → «يدعى», «ينفي» → «ينفى», «يعيد» → «يعاد». */
function passiveImperfect({ perfect, imperfect }: Verb): string | null {
  if (/[وي]$/.test(imperfect)) return `${imperfect.slice(0, -1)}ى`;
  if (/ا.$/.test(perfect) && /[وي].$/.test(imperfect)) return imperfect.replace(/[وي](.)$/, "ا$1");
  return null;
}

/** Every reading of a third person form, known verbs only; a leading «س» of the future may be on it. */
export function readVerbForm(form: string, hint: FormHint = {}): readonly VerbReading[] {
  const key = foldSpelling(form);
  const found =
    readings.get(key) ??
    (/^س[يت]/.test(key) ? (readings.get(key.slice(1)) ?? []).filter((r) => r.aspect === "Imp") : []);
  return found.filter(
    (r) =>
      (hint.aspect === undefined || r.aspect === hint.aspect) &&
      (hint.gender === undefined || r.gender === hint.gender) &&
      (hint.number === undefined || r.number === hint.number),
  );
}

/** «أعلنت» → «أعلن», «تعلن» → «يعلن», «أعلنوا» → «أعلن», «دعت» → «دعا»; `null` where unsure. */
export function toMasculineSingular(form: string, hint: FormHint = {}): string | null {
  return singular(form, hint, "masc");
}

/** «أعلن» → «أعلنت», «يعلن» → «تعلن», «دعا» → «دعت»; `null` where unsure. */
export function toFeminineSingular(form: string, hint: FormHint = {}): string | null {
  return singular(form, hint, "fem");
}

function singular(form: string, hint: FormHint, gender: "masc" | "fem"): string | null {
  const future = /^س[يت]/.test(form) && !readings.has(foldSpelling(form)) ? "س" : "";
  const known = readVerbForm(form, hint);
  if (known.length > 0) return onlyForm(form.slice(future.length), known, gender, future);
  return byShape(form.slice(future.length), future === "" ? hint : { ...hint, aspect: "Imp" }, gender, future);
}

/** The one form that all readings give; of several only those whose own spelling is exactly that of the text. */
function onlyForm(form: string, known: readonly VerbReading[], gender: "masc" | "fem", future: string): string | null {
  const active = known.some((r) => r.voice === "Act") ? known.filter((r) => r.voice === "Act") : known;
  const forms = new Set(active.map((r) => r[gender]));
  const exact = new Set(active.filter((r) => ownForm(r) === form).map((r) => r[gender]));
  const chosen = forms.size === 1 ? forms : exact;
  const [only] = [...chosen];
  return chosen.size === 1 && only !== undefined ? future + only : null;
}

function ownForm(reading: VerbReading): string | null {
  return reading.number === "Sing" ? (reading.gender === "Masc" ? reading.masc : reading.fem) : null;
}

/** Unknown verbs, where the spelling leaves one possibility. */
function byShape(form: string, hint: FormHint, gender: "masc" | "fem", future: string): string | null {
  if (hint.number === "Plur" && hint.aspect === "Imp") return null;
  if (hint.aspect === "Imp" || (hint.aspect === undefined && /^ي.{3,}/.test(form) && !/[تا]$/.test(form))) {
    if (!/^[يت].{3,}$/.test(form) || /(?:ون|وا|ان)$/.test(form)) return null;
    return `${future}${gender === "masc" ? "ي" : "ت"}${form.slice(1)}`;
  }
  if (/وا$/.test(form) && hint.gender !== "Fem") {
    const stem = strongPerfectOf(form.slice(0, -2));
    return stem === null ? null : gender === "masc" ? stem : `${stem}ت`;
  }
  if (hint.gender === "Masc" && hint.aspect === "Perf") {
    if (/[ايىوت]$/.test(form) || form.length < 3) return null;
    return gender === "masc" ? form : `${form}ت`;
  }
  if (hint.gender === "Masc" || !/ت$/.test(form)) return null;
  const stem = strongPerfectOf(form.slice(0, -1));
  return stem === null ? null : gender === "masc" ? stem : form;
}

/** «يعلن», «يقل», «يدع»: without what a weak verb drops. */
function jussiveOf({ perfect, imperfect }: Verb): string {
  if (/[ويى]$/.test(imperfect)) return imperfect.slice(0, -1);
  return /ا.$/.test(perfect) && /[واي].$/.test(imperfect) ? imperfect.replace(/.(.)$/, "$1") : imperfect;
}

/** What is left of weak verbs after «لم», without the first letter: «لم يقل» is «قال» or «أقلّ». */
const weakJussives: ReadonlySet<string> = new Set(
  verbs.flatMap((verb) => {
    const jussive = jussiveOf(verb);
    return jussive === verb.imperfect ? [] : [jussive.slice(1)];
  }),
);

/** «لم تعلن» → «أعلنت», «لا تشمل» → «تشمل», «لن تعلن» → «ستعلن»; `null` where the verb is unknown or weak. */
export function affirmed(words: string): string | null {
  const [particle = "", form = "", more] = words.split(/\s+/);
  if (more !== undefined || (particle === "لم" && weakJussives.has(form.slice(1)))) return null;
  const found = readVerbForm(form, { aspect: "Imp", number: "Sing" }).filter((reading) => ownForm(reading) === form);
  const said = new Set(
    found.flatMap(({ verb, gender }) => {
      if (particle === "لا") return [form];
      if (particle === "لن") return [`س${form}`];
      return particle === "لم" ? [gender === "Fem" ? verb.perfectFem : verb.perfect] : [];
    }),
  );
  const [only] = [...said];
  return said.size === 1 && only !== undefined ? only : null;
}
