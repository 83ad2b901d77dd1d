// Cues that what is said did not (or not yet, or not surely) happen: negation, modality, plans, hopes, threats, allegations.
import { foldedSet, list } from "./fold-index.ts";

/** Particles before a verb that deny it; «لا» and «لم» need the imperfect, «ما» the perfect. */
export const negationParticles: readonly string[] = list("لم لن لا ما ليس ليست ليسوا لست لسنا لما غير عدم دون بدون");

/** Words that leave open whether it happens: possibility and guess. */
export const uncertainWords: readonly string[] = list(
  "ربما لعل لعله لعلها قد عسى يحتمل محتمل محتملة مرجح مرجحة يرجح يُعتقد يعتقد يبدو تبدو يظن يشتبه مشتبه يفترض مفترض مفترضة مزعوم مزعومة مزعومين زعم مفترضين محتملين",
);

/** Adjectives and participles after a noun that make it alleged or planned: «الهجوم المزعوم», «الزيارة المقررة». */
export const unrealAdjectives: readonly string[] = list(
  "المزعوم المزعومة مزعوم مزعومة المحتمل المحتملة محتمل محتملة المفترض المفترضة المقرر المقررة المرتقب المرتقبة المزمع المزمعة المتوقع المتوقعة المنتظر المنتظرة المشتبه المقترح المقترحة المأمول المأمولة المرجح",
);

const folded = {
  negation: foldedSet(negationParticles),
  uncertain: foldedSet(uncertainWords),
  unreal: foldedSet(unrealAdjectives),
};

/** True for a negating particle, whatever its spelling. */
export function isNegation(foldedWord: string): boolean {
  return folded.negation.has(foldedWord);
}

/** True for a word of doubt («ربما», «مزعوم»); «قد» counts, the caller looks at the verb after it. */
export function isUncertain(foldedWord: string): boolean {
  return folded.uncertain.has(foldedWord) || folded.unreal.has(foldedWord);
}
