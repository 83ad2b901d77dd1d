// Heads of names of places and events, with gender and the word that «أي …؟» asks with.
import { indexByForm } from "./fold-index.ts";

export type PlaceClass =
  | "settlement"
  | "region"
  | "country"
  | "transport"
  | "nature"
  | "water"
  | "street"
  | "building"
  | "holy"
  | "sport"
  | "camp"
  | "space";
export type EventClass =
  | "sport"
  | "politics"
  | "culture"
  | "disaster"
  | "conflict"
  | "crime"
  | "science"
  | "economy"
  | "ceremony"
  | "religion";

export interface NounHead<Class> {
  /** Indefinite singular, as «أي …؟» takes it. */
  readonly indefinite: string;
  /** As the first word of a name, where it differs: «وادي». */
  readonly construct: string;
  /** Empty where not in use. */
  readonly plural: string;
  readonly gender: "Masc" | "Fem";
  readonly type: Class;
}

function rows<Class>(type: Class, gender: "Masc" | "Fem", table: string): readonly NounHead<Class>[] {
  return table.split("،").map((entry) => {
    const [singulars = "", plural = ""] = entry.trim().split(" - ");
    const [indefinite = "", construct] = singulars.split("/");
    return { indefinite, construct: construct ?? indefinite, plural, gender, type };
  });
}

export const placeHeads: readonly NounHead<PlaceClass>[] = [
  ...rows<PlaceClass>(
    "settlement",
    "Fem",
    "مدينة - مدن، بلدة - بلدات، قرية - قرى، عاصمة - عواصم، ضاحية - ضواح، مستوطنة - مستوطنات، واحة - واحات",
  ),
  ...rows<PlaceClass>("settlement", "Masc", "حي - أحياء"),
  ...rows<PlaceClass>(
    "region",
    "Fem",
    "محافظة - محافظات، ولاية - ولايات، مقاطعة - مقاطعات، منطقة - مناطق، مديرية - مديريات، ناحية - نواح، إمارة - إمارات، قارة - قارات",
  ),
  ...rows<PlaceClass>("region", "Masc", "إقليم - أقاليم، قضاء - أقضية، قطاع - قطاعات، ريف - أرياف"),
  ...rows<PlaceClass>("country", "Fem", "دولة - دول، جمهورية - جمهوريات، مملكة - ممالك، سلطنة - سلطنات"),
  ...rows<PlaceClass>("country", "Masc", "بلد - بلدان"),
  ...rows<PlaceClass>(
    "transport",
    "Masc",
    "مطار - مطارات، ميناء - موانئ، معبر - معابر، جسر - جسور، نفق - أنفاق، طريق - طرق، ممر - ممرات",
  ),
  ...rows<PlaceClass>("transport", "Fem", "محطة - محطات"),
  ...rows<PlaceClass>(
    "nature",
    "Masc",
    "جبل - جبال، واد/وادي - أودية، سهل - سهول، بركان - براكين، ساحل - سواحل، شاطئ - شواطئ، كهف - كهوف، حقل - حقول، منجم - مناجم",
  ),
  ...rows<PlaceClass>(
    "nature",
    "Fem",
    "جزيرة - جزر، صحراء - صحار، غابة - غابات، هضبة - هضاب، محمية - محميات، حديقة - حدائق",
  ),
  ...rows<PlaceClass>(
    "water",
    "Masc",
    "نهر - أنهار، بحر - بحار، محيط - محيطات، خليج - خلجان، مضيق - مضائق، سد - سدود، شلال - شلالات",
  ),
  ...rows<PlaceClass>("water", "Fem", "بحيرة - بحيرات، قناة - قنوات، ترعة - ترع"),
  ...rows<PlaceClass>("street", "Masc", "شارع - شوارع، ميدان - ميادين، زقاق - أزقة"),
  ...rows<PlaceClass>("street", "Fem", "ساحة - ساحات"),
  ...rows<PlaceClass>(
    "building",
    "Masc",
    "قصر - قصور، برج - أبراج، فندق - فنادق، مبنى - مبان، مقر - مقار، سجن - سجون، سوق - أسواق، متحف - متاحف، مستشفى - مستشفيات",
  ),
  ...rows<PlaceClass>("building", "Fem", "قلعة - قلاع، قاعة - قاعات، مدرسة - مدارس، قاعدة - قواعد"),
  ...rows<PlaceClass>("holy", "Masc", "مسجد - مساجد، جامع - جوامع، دير - أديرة، معبد - معابد، ضريح - أضرحة"),
  ...rows<PlaceClass>("holy", "Fem", "كنيسة - كنائس، كاتدرائية - كاتدرائيات، مقبرة - مقابر"),
  ...rows<PlaceClass>("sport", "Masc", "ملعب - ملاعب، مضمار - مضامير، مسبح - مسابح"),
  ...rows<PlaceClass>("sport", "Fem", "صالة - صالات، حلبة - حلبات"),
  ...rows<PlaceClass>("camp", "Masc", "مخيم - مخيمات، معسكر - معسكرات"),
  ...rows<PlaceClass>("space", "Masc", "كوكب - كواكب، قمر - أقمار"),
  ...rows<PlaceClass>("space", "Fem", "مجرة - مجرات"),
];

export const eventHeads: readonly NounHead<EventClass>[] = [
  ...rows<EventClass>(
    "sport",
    "Fem",
    "مباراة - مباريات، بطولة - بطولات، دورة - دورات، كأس - كؤوس، منافسة - منافسات، مواجهة - مواجهات",
  ),
  ...rows<EventClass>("sport", "Masc", "سباق - سباقات، مونديال، دوري، نهائي، لقاء - لقاءات، أولمبياد"),
  ...rows<EventClass>(
    "politics",
    "Fem",
    "قمة - قمم، جلسة - جلسات، انتخابات، مفاوضات، محادثات، زيارة - زيارات، اتفاقية - اتفاقيات، معاهدة - معاهدات، ثورة - ثورات، مظاهرة - مظاهرات، تظاهرة - تظاهرات",
  ),
  ...rows<EventClass>(
    "politics",
    "Masc",
    "اجتماع - اجتماعات، مؤتمر - مؤتمرات، منتدى - منتديات، اتفاق - اتفاقات، استفتاء - استفتاءات، انقلاب - انقلابات، اعتصام - اعتصامات، حوار - حوارات",
  ),
  ...rows<EventClass>("culture", "Masc", "مهرجان - مهرجانات، معرض - معارض، حفل - حفلات، عرض - عروض، ملتقى - ملتقيات"),
  ...rows<EventClass>("culture", "Fem", "جائزة - جوائز، ندوة - ندوات، أمسية - أمسيات، مسابقة - مسابقات"),
  ...rows<EventClass>(
    "disaster",
    "Masc",
    "زلزال - زلازل، حريق - حرائق، إعصار - أعاصير، فيضان - فيضانات، انفجار - انفجارات، حادث - حوادث، انهيار - انهيارات، وباء - أوبئة، جفاف",
  ),
  ...rows<EventClass>(
    "disaster",
    "Fem",
    "عاصفة - عواصف، كارثة - كوارث، هزة - هزات، أزمة - أزمات، جائحة - جوائح، مجاعة - مجاعات، سيول",
  ),
  ...rows<EventClass>(
    "conflict",
    "Fem",
    "حرب - حروب، معركة - معارك، غارة - غارات، عملية - عمليات، اشتباكات، هدنة - هدن، مجزرة - مجازر",
  ),
  ...rows<EventClass>("conflict", "Masc", "هجوم - هجمات، قصف، غزو، حصار، نزاع - نزاعات، صراع - صراعات"),
  ...rows<EventClass>("crime", "Fem", "جريمة - جرائم، سرقة - سرقات، محاكمة - محاكمات"),
  ...rows<EventClass>("crime", "Masc", "اغتيال - اغتيالات، اعتداء - اعتداءات، تفجير - تفجيرات"),
  ...rows<EventClass>("science", "Fem", "رحلة - رحلات، مهمة - مهام، تجربة - تجارب، دراسة - دراسات"),
  ...rows<EventClass>("science", "Masc", "اكتشاف - اكتشافات، خسوف، كسوف"),
  ...rows<EventClass>("economy", "Fem", "صفقة - صفقات"),
  ...rows<EventClass>("economy", "Masc", "مزاد - مزادات، إضراب - إضرابات"),
  ...rows<EventClass>("ceremony", "Fem", "مراسم، جنازة - جنازات، ذكرى"),
  ...rows<EventClass>("ceremony", "Masc", "زفاف، عيد - أعياد"),
  ...rows<EventClass>("religion", "Fem", "صلاة - صلوات"),
  ...rows<EventClass>("religion", "Masc", "حج، صوم، قداس"),
];

export const placeHeadByForm: ReadonlyMap<string, NounHead<PlaceClass>> = indexByForm(placeHeads, (h) => [
  h.construct,
  h.indefinite,
  `ال${h.construct}`,
]);
export const eventHeadByForm: ReadonlyMap<string, NounHead<EventClass>> = indexByForm(eventHeads, (h) => [
  h.construct,
  h.indefinite,
  `ال${h.construct}`,
]);
