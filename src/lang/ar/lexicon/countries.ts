// Countries with the grammar that news needs: gender of the name, adjective in all forms, people, capital, region.
import { foldSpelling } from "../script/fold.ts";
import { indexByForm } from "./fold-index.ts";

export type Region =
  | "north-africa"
  | "levant"
  | "gulf"
  | "middle-east"
  | "western-europe"
  | "northern-europe"
  | "southern-europe"
  | "eastern-europe"
  | "balkans"
  | "caucasus"
  | "central-asia"
  | "south-asia"
  | "east-asia"
  | "southeast-asia"
  | "west-africa"
  | "central-africa"
  | "east-africa"
  | "southern-africa"
  | "north-america"
  | "central-america"
  | "caribbean"
  | "south-america"
  | "oceania";

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  /** Other names and spellings in use; none may be a rival of the country itself. */
  readonly variants: readonly string[];
  /** Gender for verb agreement: «أعلن العراق», «أعلنت فرنسا». */
  readonly gender: "Masc" | "Fem";
  /** «روسي»; `null` where none is in common use. */
  readonly masc: string | null;
  /** «روسية». */
  readonly fem: string | null;
  /** Other spellings of the masculine adjective. */
  readonly mascVariants: readonly string[];
  /** «روس», «فرنسيون»: nominative. */
  readonly people: string | null;
  /** The same after a preposition: «روس», «فرنسيين». */
  readonly peopleOblique: string | null;
  readonly capital: string | null;
  readonly region: Region;
}

// Adjectives that are everyday words are left out: «مالي» (financial), «قمري» (lunar), «صحراوي» (of the desert).
// code | name | variants | M/F | adjective(/variants) | people, where not adjective + ون | capital
const table: Readonly<Record<Region, string>> = {
  "north-africa": `
    EG | مصر | جمهورية مصر العربية | F | مصري | | القاهرة
    LY | ليبيا | | F | ليبي | | طرابلس
    TN | تونس | الجمهورية التونسية | F | تونسي | | تونس
    DZ | الجزائر | الجمهورية الجزائرية | F | جزائري | | الجزائر
    MA | المغرب | المملكة المغربية | M | مغربي | مغاربة | الرباط
    MR | موريتانيا | | F | موريتاني | | نواكشوط
    SD | السودان | جمهورية السودان | M | سوداني | | الخرطوم
    EH | الصحراء الغربية | | F | | | العيون`,
  levant: `
    SY | سوريا | سورية، الجمهورية العربية السورية | F | سوري | | دمشق
    LB | لبنان | الجمهورية اللبنانية | M | لبناني | | بيروت
    JO | الأردن | المملكة الأردنية الهاشمية | M | أردني | | عمان
    PS | فلسطين | الأراضي الفلسطينية، السلطة الفلسطينية | F | فلسطيني | | القدس
    IQ | العراق | جمهورية العراق | M | عراقي | | بغداد`,
  gulf: `
    SA | السعودية | المملكة العربية السعودية، المملكة السعودية | F | سعودي | | الرياض
    AE | الإمارات | الإمارات العربية المتحدة، دولة الإمارات | F | إماراتي | | أبوظبي
    QA | قطر | دولة قطر | F | قطري | | الدوحة
    KW | الكويت | دولة الكويت | F | كويتي | | الكويت
    BH | البحرين | مملكة البحرين | F | بحريني | | المنامة
    OM | عمان | سلطنة عمان | F | عماني | | مسقط
    YE | اليمن | الجمهورية اليمنية | M | يمني | | صنعاء`,
  "middle-east": `
    TR | تركيا | الجمهورية التركية | F | تركي | أتراك | أنقرة
    IR | إيران | الجمهورية الإسلامية الإيرانية | F | إيراني | | طهران
    IL | إسرائيل | | F | إسرائيلي | | 
    CY | قبرص | | F | قبرصي | قبارصة | نيقوسيا`,
  "western-europe": `
    FR | فرنسا | الجمهورية الفرنسية | F | فرنسي | | باريس
    DE | ألمانيا | المانيا، جمهورية ألمانيا الاتحادية | F | ألماني | ألمان | برلين
    GB | بريطانيا | المملكة المتحدة، بريطانيا العظمى، إنجلترا، إنكلترا | F | بريطاني | | لندن
    IE | إيرلندا | أيرلندا، جمهورية أيرلندا | F | إيرلندي/أيرلندي | | دبلن
    NL | هولندا | | F | هولندي | | أمستردام
    BE | بلجيكا | | F | بلجيكي | | بروكسل
    LU | لوكسمبورغ | لوكسمبورج | F | لوكسمبورغي | | لوكسمبورغ
    CH | سويسرا | | F | سويسري | | برن
    AT | النمسا | | F | نمساوي | | فيينا
    MC | موناكو | | F | | | موناكو
    LI | ليختنشتاين | | F | | | فادوز`,
  "northern-europe": `
    SE | السويد | | F | سويدي | | ستوكهولم
    NO | النرويج | | F | نرويجي | | أوسلو
    DK | الدنمارك | الدانمارك | F | دنماركي/دانماركي | | كوبنهاغن
    FI | فنلندا | | F | فنلندي | | هلسنكي
    IS | آيسلندا | أيسلندا، إيسلندا | F | آيسلندي/أيسلندي/إيسلندي | | ريكيافيك
    EE | إستونيا | | F | إستوني | | تالين
    LV | لاتفيا | | F | لاتفي | | ريغا
    LT | ليتوانيا | | F | ليتواني | | فيلنيوس`,
  "southern-europe": `
    IT | إيطاليا | | F | إيطالي | | روما
    ES | إسبانيا | أسبانيا | F | إسباني/أسباني | إسبان | مدريد
    PT | البرتغال | | F | برتغالي | | لشبونة
    GR | اليونان | | F | يوناني | | أثينا
    MT | مالطا | | F | مالطي | | فاليتا
    VA | الفاتيكان | | M | فاتيكاني | | 
    SM | سان مارينو | | F | | | سان مارينو
    AD | أندورا | | F | | | أندورا لا فيلا`,
  "eastern-europe": `
    RU | روسيا | روسيا الاتحادية، الاتحاد الروسي | F | روسي | روس | موسكو
    UA | أوكرانيا | اوكرانيا | F | أوكراني | | كييف
    BY | بيلاروسيا | بيلاروس، روسيا البيضاء | F | بيلاروسي | | مينسك
    PL | بولندا | | F | بولندي | | وارسو
    CZ | التشيك | جمهورية التشيك، تشيكيا | F | تشيكي | | براغ
    SK | سلوفاكيا | | F | سلوفاكي | | براتيسلافا
    HU | المجر | هنغاريا | F | مجري/هنغاري | | بودابست
    RO | رومانيا | | F | روماني | | بوخارست
    BG | بلغاريا | | F | بلغاري | بلغار | صوفيا
    MD | مولدوفا | مولدافيا | F | مولدوفي | | كيشيناو`,
  balkans: `
    RS | صربيا | | F | صربي | صرب | بلغراد
    HR | كرواتيا | | F | كرواتي | كروات | زغرب
    BA | البوسنة والهرسك | البوسنة | F | بوسني | | سراييفو
    SI | سلوفينيا | | F | سلوفيني | | ليوبليانا
    ME | الجبل الأسود | مونتينيغرو | M | | | بودغوريتسا
    MK | مقدونيا الشمالية | مقدونيا | F | مقدوني | | سكوبيه
    AL | ألبانيا | | F | ألباني | ألبان | تيرانا
    XK | كوسوفو | | F | كوسوفي | | بريشتينا`,
  caucasus: `
    GE | جورجيا | | F | جورجي | | تبليسي
    AM | أرمينيا | | F | أرميني/أرمني | أرمن | يريفان
    AZ | أذربيجان | | F | أذربيجاني/أذري | | باكو`,
  "central-asia": `
    KZ | كازاخستان | كازخستان | F | كازاخستاني/كازاخي | | أستانا
    UZ | أوزبكستان | أوزباكستان | F | أوزبكي | أوزبك | طشقند
    TM | تركمانستان | | F | تركماني | تركمان | عشق آباد
    KG | قيرغيزستان | قرغيزستان، قرغيزيا | F | قيرغيزي/قرغيزي | | بيشكيك
    TJ | طاجيكستان | | F | طاجيكي | طاجيك | دوشنبه
    MN | منغوليا | | F | منغولي | منغوليون | أولان باتور`,
  "south-asia": `
    AF | أفغانستان | | F | أفغاني | أفغان | كابل
    PK | باكستان | | F | باكستاني | | إسلام آباد
    IN | الهند | | F | هندي | هنود | نيودلهي
    BD | بنغلاديش | بنجلاديش | F | بنغلاديشي/بنغالي | | دكا
    LK | سريلانكا | سريلنكا | F | سريلانكي | | كولومبو
    NP | نيبال | النيبال | F | نيبالي | | كاتماندو
    BT | بوتان | | F | بوتاني | | تيمفو
    MV | المالديف | جزر المالديف | F | مالديفي | | ماليه`,
  "east-asia": `
    CN | الصين | جمهورية الصين الشعبية | F | صيني | | بكين
    JP | اليابان | | F | ياباني | | طوكيو
    KR | كوريا الجنوبية | جمهورية كوريا | F | كوري جنوبي | كوريون جنوبيون | سول
    KP | كوريا الشمالية | | F | كوري شمالي | كوريون شماليون | بيونغيانغ
    TW | تايوان | | F | تايواني | | تايبيه
    HK | هونغ كونغ | هونج كونج | F | | | `,
  "southeast-asia": `
    ID | إندونيسيا | أندونيسيا | F | إندونيسي/أندونيسي | | جاكرتا
    MY | ماليزيا | | F | ماليزي | | كوالالمبور
    SG | سنغافورة | | F | سنغافوري | | سنغافورة
    TH | تايلاند | تايلند، تايلاندا | F | تايلاندي/تايلندي | | بانكوك
    VN | فيتنام | فييتنام | F | فيتنامي | | هانوي
    PH | الفلبين | الفليبين | F | فلبيني/فليبيني | | مانيلا
    MM | ميانمار | بورما | F | ميانماري/بورمي | | نايبيداو
    KH | كمبوديا | | F | كمبودي | | بنوم بنه
    LA | لاوس | | F | لاوسي | | فيينتيان
    BN | بروناي | سلطنة بروناي | F | | | بندر سري بكاوان
    TL | تيمور الشرقية | تيمور ليشتي | F | تيموري | | ديلي`,
  "west-africa": `
    NG | نيجيريا | | F | نيجيري | | أبوجا
    GH | غانا | | F | غاني | | أكرا
    SN | السنغال | | F | سنغالي | | داكار
    CI | ساحل العاج | كوت ديفوار، كوت ديفوار | F | إيفواري | | ياموسوكرو
    ML | مالي | | F | | | باماكو
    NE | النيجر | | F | نيجري | | نيامي
    BF | بوركينا فاسو | | F | بوركيني | | واغادوغو
    GN | غينيا | | F | غيني | | كوناكري
    GW | غينيا بيساو | | F | | | بيساو
    GM | غامبيا | جامبيا | F | غامبي | | بانجول
    SL | سيراليون | | F | سيراليوني | | فريتاون
    LR | ليبيريا | | F | ليبيري | | مونروفيا
    TG | توغو | | F | توغولي | | لومي
    BJ | بنين | البنين | F | بنيني | | بورتو نوفو
    CV | الرأس الأخضر | | F | | | برايا`,
  "central-africa": `
    TD | تشاد | | F | تشادي | | نجامينا
    CM | الكاميرون | | F | كاميروني | | ياوندي
    CF | أفريقيا الوسطى | جمهورية أفريقيا الوسطى، إفريقيا الوسطى | F | | | بانغي
    CD | الكونغو الديمقراطية | جمهورية الكونغو الديمقراطية، الكونغو الديموقراطية | F | كونغولي | | كينشاسا
    CG | الكونغو برازافيل | الكونغو، جمهورية الكونغو | F | كونغولي | | برازافيل
    GA | الغابون | الجابون | F | غابوني | | ليبرفيل
    GQ | غينيا الاستوائية | | F | | | مالابو
    ST | ساو تومي وبرينسيب | | F | | | ساو تومي`,
  "east-africa": `
    ET | إثيوبيا | أثيوبيا | F | إثيوبي/أثيوبي | | أديس أبابا
    ER | إريتريا | أريتريا | F | إريتري | | أسمرة
    DJ | جيبوتي | | F | جيبوتي | | جيبوتي
    SO | الصومال | | M | صومالي | | مقديشو
    KE | كينيا | | F | كيني | | نيروبي
    UG | أوغندا | | F | أوغندي | | كمبالا
    TZ | تنزانيا | | F | تنزاني | | دودوما
    RW | رواندا | | F | رواندي | | كيغالي
    BI | بوروندي | | F | بوروندي | | غيتيغا
    SS | جنوب السودان | | M | جنوب سوداني | | جوبا
    KM | جزر القمر | | F | | | موروني
    SC | سيشل | سيشيل | F | | | فيكتوريا
    MU | موريشيوس | | F | موريشيوسي | | بورت لويس
    MG | مدغشقر | | F | مدغشقري | | أنتاناناريفو`,
  "southern-africa": `
    ZA | جنوب أفريقيا | جنوب إفريقيا | F | جنوب أفريقي/جنوب إفريقي | | بريتوريا
    ZW | زيمبابوي | زمبابوي | F | زيمبابوي | | هراري
    ZM | زامبيا | | F | زامبي | | لوساكا
    MZ | موزمبيق | | F | موزمبيقي | | مابوتو
    AO | أنغولا | أنجولا | F | أنغولي | | لواندا
    NA | ناميبيا | | F | ناميبي | | ويندهوك
    BW | بوتسوانا | | F | بوتسواني | | غابورون
    MW | مالاوي | ملاوي | F | مالاوي | | ليلونغوي
    LS | ليسوتو | | F | | | ماسيرو
    SZ | إسواتيني | سوازيلاند | F | | | مبابان`,
  "north-america": `
    US | الولايات المتحدة | أمريكا، أميركا، الولايات المتحدة الأمريكية، الولايات المتحدة الأميركية | F | أمريكي/أميركي | | واشنطن
    CA | كندا | | F | كندي | | أوتاوا
    MX | المكسيك | | F | مكسيكي | | مكسيكو سيتي`,
  "central-america": `
    GT | غواتيمالا | جواتيمالا | F | غواتيمالي | | غواتيمالا سيتي
    HN | هندوراس | | F | هندوراسي | | تيغوسيغالبا
    SV | السلفادور | | F | سلفادوري | | سان سلفادور
    NI | نيكاراغوا | نيكاراجوا | F | نيكاراغوي | | ماناغوا
    CR | كوستاريكا | | F | كوستاريكي | | سان خوسيه
    PA | بنما | | F | بنمي | | بنما
    BZ | بليز | بيليز | F | | | بلموبان`,
  caribbean: `
    CU | كوبا | | F | كوبي | | هافانا
    HT | هايتي | هاييتي | F | هايتي | | بورت أو برانس
    DO | جمهورية الدومينيكان | الدومينيكان | F | دومينيكاني | | سانتو دومينغو
    JM | جامايكا | جاميكا | F | جامايكي | | كينغستون
    TT | ترينيداد وتوباغو | | F | | | بورت أوف سبين
    BS | البهاما | جزر البهاما، الباهاما | F | | | ناساو
    BB | بربادوس | باربادوس | F | | | بريدجتاون
    PR | بورتوريكو | | F | بورتوريكي | | سان خوان`,
  "south-america": `
    BR | البرازيل | | F | برازيلي | | برازيليا
    AR | الأرجنتين | | F | أرجنتيني | | بوينس آيرس
    CL | تشيلي | شيلي | F | تشيلي | | سانتياغو
    CO | كولومبيا | | F | كولومبي | | بوغوتا
    VE | فنزويلا | | F | فنزويلي | | كاراكاس
    PE | بيرو | البيرو | F | بيروفي | | ليما
    EC | الإكوادور | الأكوادور | F | إكوادوري | | كيتو
    BO | بوليفيا | | F | بوليفي | | 
    PY | باراغواي | الباراغواي | F | باراغوياني | | أسونسيون
    UY | أوروغواي | الأوروغواي، أوروجواي | F | أوروغوياني | | مونتيفيديو
    GY | غويانا | جويانا | F | | | جورج تاون
    SR | سورينام | | F | سورينامي | | باراماريبو`,
  oceania: `
    AU | أستراليا | استراليا | F | أسترالي | | كانبيرا
    NZ | نيوزيلندا | نيوزيلاندا | F | نيوزيلندي | | ويلينغتون
    FJ | فيجي | | F | | | سوفا
    PG | بابوا غينيا الجديدة | بابوا غينيا | F | | | بورت مورسبي
    SB | جزر سليمان | | F | | | هونيارا
    VU | فانواتو | | F | | | بورت فيلا
    WS | ساموا | | F | | | آبيا
    TO | تونغا | | F | | | نوكو ألوفا`,
};

// A record keyed by region, read in the order that the regions are written above.
const regions: readonly Region[] = [
  "north-africa",
  "levant",
  "gulf",
  "middle-east",
  "western-europe",
  "northern-europe",
  "southern-europe",
  "eastern-europe",
  "balkans",
  "caucasus",
  "central-asia",
  "south-asia",
  "east-asia",
  "southeast-asia",
  "west-africa",
  "central-africa",
  "east-africa",
  "southern-africa",
  "north-america",
  "central-america",
  "caribbean",
  "south-america",
  "oceania",
];

export const countries: readonly Country[] = regions.flatMap((region) =>
  table[region]
    .trim()
    .split("\n")
    .map((line) => countryOf(line, region)),
);

function countryOf(line: string, region: Region): Country {
  const [code = "", name = "", variants = "", gender = "", adjectives = "", people = "", capital = ""] = line
    .split("|")
    .map((cell) => cell.trim());
  const [masc = "", ...mascVariants] = adjectives.split("/").filter((form) => form !== "");
  const known = masc !== "";
  const plural = people !== "" ? people : known && !masc.includes(" ") ? `${masc}ون` : "";
  return {
    code,
    name,
    variants: variants === "" ? [] : variants.split("،").map((v) => v.trim()),
    gender: gender === "M" ? "Masc" : "Fem",
    masc: known ? masc : null,
    fem: known ? feminineOf(masc) : null,
    mascVariants,
    people: plural === "" ? null : plural,
    peopleOblique: plural === "" ? null : plural.replace(/ون(?= |$)/g, "ين"),
    capital: capital === "" ? null : capital,
    region,
  };
}

/** «كوري جنوبي» → «كورية جنوبية», but «جنوب سوداني» → «جنوب سودانية»; every adjective of relation takes ـة. */
function feminineOf(masc: string): string {
  return masc.replace(/ي(?= |$)/g, "ية");
}

/** By folded name or variant. */
export const countryByName: ReadonlyMap<string, Country> = indexByForm(countries, (c) => [c.name, ...c.variants]);

/** By folded capital; capitals that share the name of their country («تونس», «الكويت») are left to `countryByName`. */
export const countryByCapital: ReadonlyMap<string, Country> = indexByForm(
  countries.filter((c) => c.capital !== c.name && c.capital !== "عمان"),
  (c) => (c.capital === null ? [] : [c.capital]),
);

export interface Nationality {
  readonly country: Country;
  readonly gender: "Masc" | "Fem" | null;
  readonly number: "Sing" | "Dual" | "Plur";
  readonly definite: boolean;
}

const nationalityForms: ReadonlyMap<string, Omit<Nationality, "definite">> = buildNationalities();

function buildNationalities(): ReadonlyMap<string, Omit<Nationality, "definite">> {
  const forms = new Map<string, Omit<Nationality, "definite">>();
  const add = (
    form: string | null,
    country: Country,
    gender: "Masc" | "Fem" | null,
    number: Nationality["number"],
  ): void => {
    if (form === null) return;
    const key = foldSpelling(form);
    if (!forms.has(key)) forms.set(key, { country, gender, number });
  };
  for (const country of countries) {
    const masculines = country.masc === null ? [] : [country.masc, ...country.mascVariants];
    for (const masc of masculines) {
      add(masc, country, "Masc", "Sing");
      add(`${masc}ا`, country, "Masc", "Sing");
      add(feminineOf(masc), country, "Fem", "Sing");
      if (masc.includes(" ")) continue;
      add(`${masc}ون`, country, "Masc", "Plur");
      add(`${masc}ين`, country, "Masc", "Plur");
      add(`${masc}ات`, country, "Fem", "Plur");
      add(`${masc}ان`, country, "Masc", "Dual");
      add(`${masc}تان`, country, "Fem", "Dual");
      add(`${masc}تين`, country, "Fem", "Dual");
    }
    add(country.people, country, null, "Plur");
    add(country.peopleOblique, country, null, "Plur");
  }
  return forms;
}

/** «الروسي», «روسية», «الأمريكيين»: the country of a folded adjective, with or without the article; `null` for none. */
export function nationalityOf(folded: string): Nationality | null {
  const plain = nationalityForms.get(folded);
  if (plain !== undefined) return { ...plain, definite: false };
  const bare = folded.replace(/(^| )ال/g, "$1");
  if (bare === folded) return null;
  const match = nationalityForms.get(bare);
  return match === undefined ? null : { ...match, definite: true };
}

/** Rivals of a country: the others of its region, in the order of the table. */
export function neighboursOf(country: Country): readonly Country[] {
  return countries.filter((c) => c.region === country.region && c.code !== country.code);
}
