// Which perfect stems are surely complete: «أعلن» (from «أعلنت») is, «أنه» (from «أنهت») lacks its «ى».

/** The masculine perfect that a stem stripped of «ت» or «وا» stands for; `null` where a weak letter may have fallen off. */
export function strongPerfectOf(stem: string): string | null {
  if (!/^[\u0621-\u064A]{3,6}$/.test(stem) || /[اىويت]$/.test(stem)) return null;
  switch (stem.length) {
    // «كتب»; not «أنه» (أنهى), «ناد» (نادى), «تمن» (تمنى), «قال» (hollow, or «قالى»?).
    case 3:
      return /^[أاإآت]/.test(stem) || stem.charAt(1) === "ا" ? null : stem;
    // «أعلن», «قاتل», «تحدث»; not «انته» (انتهى), «احتل» against «اشتر» (اشترى), «تعاط» (تعاطى).
    case 4:
      return /^[اإ]/.test(stem) || /^ت.ا/.test(stem) ? null : stem;
    // «انتخب», «تعاون»; not «استدع» (استدعى) against «استمر».
    case 5:
      return /^است/.test(stem) ? null : stem;
    default:
      return /^است/.test(stem) ? stem : null;
  }
}
