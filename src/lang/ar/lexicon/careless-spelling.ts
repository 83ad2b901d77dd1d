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
const TORN = /[A-Za-z][\u0621-\u064A]|(^|\s)[اتنيهة](?=\s)(?!\sغ)/u;

/** «ألا تستسلمان»: after what governs the subjunctive the verb drops its «ن». */
const KEPT_NUN =
  /(^|\s)(ألا|أن|لن|كي|لكي) (?!يكون|تكون|يتعاون|تتعاون|يتهاون|يصون|يخون|يهون|يبين|تبين|يعين|تعين|يمكن|يتضمن|تتضمن)[يت][\u0621-\u064A]{2,}(ان|ون)(?=$|[\s"»)،.])/u;

/** «بين 3 إلى 4»: «between» goes with «and». */
const BETWEEN_TO = /(^|\s)(ما )?بين \d+ إلى /u;

/** «لا يزالان مهتمان»: what they still are stands in the accusative. */
const NOMINATIVE =
  /(^|\s)(لا [يت]زالان|لا [يت]زالون|كانوا|كانا|كانتا|ليسوا|أصبحوا|باتوا) (?![يت])[\u0621-\u064A]{3,}(ان|ون)(?=$|[\s"»)،.])/u;

/** «تبلغ قيمتها بحوالي 29 ألفا»: the amount is an object. */
const REACHES_BY = /(^|\s)[يت]?بلغت? ([^\s،.]+ ){1,9}ب(حوالي|نحو) \d/u;

/** «أحد الدول»: of feminines it is «إحدى». */
const ONE_OF =
  /(^|\s)[وفبلك]?أحد (الدول|المدن|الشركات|العقبات|المجموعات|القنوات|الجامعات|المحافظات|المنظمات|السيدات|الفتيات|الصحف|الطائرات|السفن|القرى|الجزر|المدارس|المناطق|اللجان|الفرق)(?=$|[\s"»)،.])/u;

/** «في 2017 25 في المئة»: two numbers that run into one. */
const COLLIDING = /(^|\s)\d{4} \d+([.,]\d+)? (في|ب)/u;

/** «و راتب»: the joint stands apart from its word. */
const LONE_AND = /\sو\s+(?=[\u0621-\u064A])/u;

/** «البرید», «ھذا»: letters of Persian that look like those of Arabic. */
const PERSIAN = /[یکھہۀە]/u;

/** True where `text` (the article's letters, not folded) holds one. */
export function isCareless(text: string): boolean {
  return [
    BARE,
    WRONG_MOOD,
    TWICE,
    DOUBLED,
    THE_OTHER,
    COUNTED,
    TORN,
    KEPT_NUN,
    BETWEEN_TO,
    NOMINATIVE,
    REACHES_BY,
    ONE_OF,
    COLLIDING,
    LONE_AND,
    PERSIAN,
  ].some((slip) => slip.test(text));
}
