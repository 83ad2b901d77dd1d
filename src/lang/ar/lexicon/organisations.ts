// Heads of names of bodies: what kind of body it is, its gender, and the word that «أي …؟» asks with.
import { indexByForm } from "./fold-index.ts";

export type BodyClass =
  | "government"
  | "ministry"
  | "parliament"
  | "court"
  | "security"
  | "military"
  | "party"
  | "company"
  | "bank"
  | "media"
  | "team"
  | "sport-body"
  | "education"
  | "health"
  | "international"
  | "association"
  | "union"
  | "committee"
  | "armed-group"
  | "agency"
  | "religious"
  | "culture"
  | "delegation";

export interface BodyHead {
  /** Indefinite singular, as «أي …؟» takes it: «أي وزارة», «أي ناد». */
  readonly indefinite: string;
  /** As the first word of a name: «وزارة», «نادي». */
  readonly construct: string;
  /** Empty where not in use. */
  readonly plural: string;
  readonly gender: "Masc" | "Fem";
  readonly type: BodyClass;
}

const rows = (type: BodyClass, table: string): readonly BodyHead[] =>
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [first = "", plural = "", gender = ""] = line.split("|").map((cell) => cell.trim());
      const [indefinite = "", construct] = first.split("/");
      return { indefinite, construct: construct ?? indefinite, plural, gender: gender === "M" ? "Masc" : "Fem", type };
    });

// indefinite[/construct] | plural | M or F
export const bodyHeads: readonly BodyHead[] = [
  ...rows(
    "government",
    `
    حكومة | حكومات | F
    رئاسة | رئاسات | F
    سلطة | سلطات | F
    إدارة | إدارات | F
    بلدية | بلديات | F
    ديوان | دواوين | M
    مديرية | مديريات | F
    دائرة | دوائر | F
    أمانة | أمانات | F
    سفارة | سفارات | F
    قنصلية | قنصليات | F
    بعثة | بعثات | F
    نظام | أنظمة | M`,
  ),
  ...rows(
    "ministry",
    `
    وزارة | وزارات | F`,
  ),
  ...rows(
    "parliament",
    `
    برلمان | برلمانات | M
    مجلس نواب/مجلس النواب | مجالس نواب | M
    مجلس شيوخ/مجلس الشيوخ | مجالس شيوخ | M
    كونغرس | | M
    كنيست | | M
    جمعية وطنية/الجمعية الوطنية | | F`,
  ),
  ...rows(
    "court",
    `
    محكمة | محاكم | F
    نيابة | نيابات | F
    قضاء | | M`,
  ),
  ...rows(
    "security",
    `
    شرطة | | F
    أمن | | M
    مباحث | | F
    استخبارات | | F
    مخابرات | | F
    درك | | M
    دفاع مدني/الدفاع المدني | | M
    خفر سواحل/خفر السواحل | | M
    إنتربول | | M`,
  ),
  ...rows(
    "military",
    `
    جيش | جيوش | M
    قوة | قوات | F
    كتيبة | كتائب | F
    لواء | ألوية | M
    حرس | | M
    بحرية | | F
    أسطول | أساطيل | M
    تحالف | تحالفات | M
    حلف | أحلاف | M
    قيادة | قيادات | F`,
  ),
  ...rows(
    "party",
    `
    حزب | أحزاب | M
    حركة | حركات | F
    جبهة | جبهات | F
    ائتلاف | ائتلافات | M
    تيار | تيارات | M
    كتلة | كتل | F
    معارضة | | F`,
  ),
  ...rows(
    "company",
    `
    شركة | شركات | F
    مؤسسة | مؤسسات | F
    مجموعة | مجموعات | F
    مصنع | مصانع | M
    متجر | متاجر | M
    مكتب | مكاتب | M
    خطوط/الخطوط | | F
    طيران | | M
    بورصة | بورصات | F
    شبكة | شبكات | F
    منصة | منصات | F`,
  ),
  ...rows(
    "bank",
    `
    بنك | بنوك | M
    مصرف | مصارف | M
    صندوق | صناديق | M`,
  ),
  ...rows(
    "media",
    `
    صحيفة | صحف | F
    جريدة | جرائد | F
    مجلة | مجلات | F
    قناة | قنوات | F
    إذاعة | إذاعات | F
    تلفزيون | تلفزيونات | M
    موقع | مواقع | M
    دار نشر | دور نشر | F
    فضائية | فضائيات | F`,
  ),
  ...rows(
    "agency",
    `
    وكالة | وكالات | F
    هيئة | هيئات | F
    مرصد | مراصد | M
    معهد | معاهد | M
    مركز | مراكز | M
    مفوضية | مفوضيات | F
    مصلحة | مصالح | F
    جهاز | أجهزة | M`,
  ),
  ...rows(
    "team",
    `
    ناد/نادي | أندية | M
    فريق | فرق | M
    منتخب | منتخبات | M`,
  ),
  ...rows(
    "sport-body",
    `
    اتحاد | اتحادات | M
    لجنة أولمبية/اللجنة الأولمبية | | F`,
  ),
  ...rows(
    "education",
    `
    جامعة | جامعات | F
    كلية | كليات | F
    مدرسة | مدارس | F
    أكاديمية | أكاديميات | F
    ثانوية | ثانويات | F
    روضة | رياض | F`,
  ),
  ...rows(
    "health",
    `
    مستشفى | مستشفيات | M
    عيادة | عيادات | F
    مختبر | مختبرات | M
    مشفى | مشاف | M`,
  ),
  ...rows(
    "international",
    `
    منظمة | منظمات | F
    أمم متحدة/الأمم المتحدة | | F
    مجلس أمن/مجلس الأمن | | M
    جامعة عربية/جامعة الدول العربية | | F
    يونيسف | | F
    يونسكو | | F`,
  ),
  ...rows(
    "association",
    `
    جمعية | جمعيات | F
    رابطة | روابط | F
    مبادرة | مبادرات | F
    حملة | حملات | F
    هلال أحمر/الهلال الأحمر | | M
    صليب أحمر/الصليب الأحمر | | M`,
  ),
  ...rows(
    "union",
    `
    نقابة | نقابات | F
    غرفة | غرف | F`,
  ),
  ...rows(
    "committee",
    `
    لجنة | لجان | F
    مجلس | مجالس | M
    أمانة عامة/الأمانة العامة | | F`,
  ),
  ...rows(
    "armed-group",
    `
    تنظيم | تنظيمات | M
    جماعة | جماعات | F
    ميليشيا | ميليشيات | F
    فصيل | فصائل | M
    عصابة | عصابات | F
    خلية | خلايا | F`,
  ),
  ...rows(
    "religious",
    `
    كنيسة | كنائس | F
    أزهر/الأزهر | | M
    فاتيكان/الفاتيكان | | M
    دار إفتاء/دار الإفتاء | | F`,
  ),
  ...rows(
    "culture",
    `
    متحف | متاحف | M
    مكتبة | مكتبات | F
    مسرح | مسارح | M
    فرقة | فرق | F
    دار | دور | F`,
  ),
  ...rows(
    "delegation",
    `
    وفد | وفود | M
    طاقم | طواقم | M`,
  ),
];

/** Heads by folded construct, indefinite or definite form. */
export const bodyHeadByForm: ReadonlyMap<string, BodyHead> = indexByForm(bodyHeads, (h) => [
  h.construct,
  h.indefinite,
  `ال${h.construct}`,
]);
