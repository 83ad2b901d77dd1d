// Slips of spelling that no class should be given: common words without their hamza.

/** Words that every writer knows with a hamza, as careless ones write them. */
const BARE =
  /(^|[\s"«(،])[وف]?(الى|ان|انه|انها|انهم|او|اذا|اي|اكد|اكدت|اعلن|اعلنت|اضاف|اضافت|اشار|اشارت|اوضح|اوضحت|الاول|الاولى|اكثر|اول|الاخير|الاخيرة|الامر|احد|احدى|امام|اثر|الان|امس|الامن|الاسعار|الامم|الاتحاد الاوروبي|امريكا|اميركا|الامريكي|الاميركي|الامريكية|الاميركية)(?=$|[\s"»)،.])/u;

/** Moods that no editor lets pass: «سيكونوا» for «سيكونون», «لم تتبنى» for «لم تتبنَّ». */
const WRONG_MOOD = /(^|[\s"«(،])([وف]?س[يت][\u0621-\u064A]{2,}وا|[وف]?لم [تي][\u0621-\u064A]{2,}ى)(?=$|[\s"»)،.])/u;

/** «أمام أمام», «بريطانيا وألمانيا وألمانيا»: a word twice. */
const TWICE = /(?<=^|[\s"«(،])[وف]?([\u0621-\u064A]{4,}) و?\1(?=$|[\s"»)،.])/u;

/** «من من», «في 3 في»: a word that was written twice. */
const DOUBLED = /(^|\s)(من|في|إلى|على|عن|أن|إن|هو|هي|التي|الذي|كان|كانت)( \d+)? \2(?=\s)/u;

/** «الغير قانونية»: «غير» takes no article. */
const THE_OTHER = /(^|[\s"«(،])[وف]?[بلك]?الغير\s/u;

/** «2200 شخصا», «57 عام»: after hundreds the counted noun is a genitive, from eleven to ninety-nine an accusative. */
const COUNTED =
  /(^|\s)(\d*00 (شخصا|عاما|يوما|شهرا|قتيلا|جريحا|طفلا|لاعبا|مترا|كيلومترا|دولارا|مسلحا|جنديا|مهاجرا|لاجئا|مدنيا|طالبا|موظفا)|([1-9]\d*)?(1[1-9]|[2-9]\d) (عام|شخص|يوم|شهر|قتيل|جريح|طفل|لاعب|رجل|جندي|كيلومتر|متر|نائب|مقعد|طالب|صاروخ|هدف|لاجئ|مهاجر|موظف|عامل|مسلح))(?=$|[\s"»)،.])/u;

/** «yاري», «جاء ت»: signs of two scripts in one word, and letters that stand alone. */
const TORN = /[A-Za-z][\u0621-\u064A]|(^|\s)[اتنيه](?=\s)(?!\sغ)/u;

/** True where `text` (the article's letters, not folded) holds one. */
export function isCareless(text: string): boolean {
  return [BARE, WRONG_MOOD, TWICE, DOUBLED, THE_OTHER, COUNTED, TORN].some((slip) => slip.test(text));
}
