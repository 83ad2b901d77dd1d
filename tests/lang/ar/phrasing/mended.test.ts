// Faults that stood once: the wordings that gave them away must not come back.
import { describe, expect, it } from "vitest";
import { allShown, gapsOf, linesOf, readingOf, statementsOf } from "../../../support/arabic.ts";

describe("mended faults", () => {
  it("counts the object, not a noun inside it", () => {
    const text = "قررت الحكومة اليابانية إغلاق ثلاثة مصانع في عام 2017.";
    expect(linesOf(text, "howmany").filter((line) => line.startsWith("كم مصنعا قررت"))).toEqual([]);
  });
  it("asks for no building as a body", () => {
    const text = "افتتح وزير الصحة سامي العتيبي مستشفى جديدا في مدينة جدة يوم الأحد.";
    expect(linesOf(text, "whom").filter((line) => line.startsWith("ما الجهة"))).toEqual([]);
  });
  it("keeps the person after a body out of its name", () => {
    const text = "منحت جامعة دمشق الروائية السورية لينا الحسن جائزة الرواية في عام 2009.";
    expect(linesOf(text, "which").filter((line) => line.endsWith("لينا الحسن"))).toEqual([]);
  });
  it("accepts a score as it is written, not as a number", () => {
    const text = "فاز نادي الوداد المغربي على نادي الزمالك المصري بنتيجة 2-1 في الدار البيضاء.";
    expect(gapsOf(text).flatMap(({ answers }) => answers)).not.toContain("2001");
  });
  it("makes the verb of «المنصب الذي» agree with a woman", () => {
    const text =
      "استقبل الملك عبد الله الثاني رئيسة البرلمان الأوروبي روبرتا ميتسولا في عمان. وأشادت روبرتا ميتسولا بجهود الأردن في حماية اللاجئين.";
    expect(linesOf(text, "post").filter((line) => line.includes("يشغله روبرتا"))).toEqual([]);
  });
  it("knows «بسبب», two tokens, for a cause", () => {
    const text = "أغلقت وزارة السياحة الأردنية خمسة فنادق بسبب الحريق.";
    const causes = readingOf(text).extraction.facts.map((fact) => (fact.kind === "event" ? fact.cause : null));
    expect(causes.map((cause) => cause?.text)).toContain("بسبب الحريق");
  });

  it("shows no verb without what it is about", () => {
    const text =
      'استنكرت منظمة "رعاية المسافرين"، التي تساعد المهاجرين في محطة قطار بنزرت غربي مدينة تونس، ما وصفته بالمداهمة التي جرت مساء الجمعة.';
    expect(allShown(text).filter((shown) => shown.endsWith("مدينة تونس"))).toEqual([]);
  });

  it("takes no noun for the subject of a verb after it of the other gender", () => {
    const text =
      "وكان زلزال بلغت قوته 7.1 درجات على مقياس ريختر، وقع عام 2010، قد ألحق أضرارا كبيرة بالعاصمة بورت أو برنس.";
    expect(allShown(text).filter((shown) => shown.endsWith("مقياس ريختر"))).toEqual([]);
  });
});

describe("parts of sentences that are not shown", () => {
  it.each([
    [
      "of whom is told behind the comma",
      "وقال مصدر إن 8 متهمين، بينهم 3 نساء، عوقبن غيابيا بالسجن المؤبد، بينما عوقب حضوريا 13 متهما بالسجن المشدد 10 سنوات، وعوقب حدثان بالسجن 3 سنوات لكل منهما.",
      /3 نساء$/,
    ],
    [
      "with a word that needs another",
      "ونفذ المنتخب الأردني 914 تمريرة السبت، وهو رقم كبير لمباراة واحدة، بالمقارنة، قام المنتخب التونسي بـ835 تمريرة خلال جميع مباريات البطولة.",
      /بالمقارنة$/,
    ],
  ])("%s", (_, text, end) => {
    expect(allShown(text).filter((shown) => end.test(shown))).toEqual([]);
  });

  it("leaves no «تلك» out after «لمثل»", () => {
    const text =
      "فرضت الحكومة الأردنية عقوبات على الشركة. وأرسلت الوزارة الأردنية وثيقة إلى البرلمان لحشد الدعم لمثل تلك العقوبات التي تحتاج إلى موافقة كبيرة.";
    expect(allShown(text, "عقوبات وقمة").filter((shown) => /لمثل العقوبات/.test(shown))).toEqual([]);
  });

  it("asks for no bound", () => {
    const text = "تجاوزت نسبة المشاركة في الانتخابات النيابية اللبنانية 49 في المئة.";
    expect(linesOf(text, "howmany").filter((line) => line.startsWith("كم تجاوزت"))).toEqual([]);
  });

  it("asks for no sum of what it counts one by one", () => {
    const text = "أنقذت الشرطة المصرية 24 شخصا - 21 طالبا مدرسيا وسائق الحافلة ومشرفين - حوصروا قرب مدينة القاهرة.";
    expect(gapsOf(text).filter(({ answers }) => answers[0] === "24")).toEqual([]);
  });

  it("exchanges no number that stands again in another measure", () => {
    const text = "بلغ طول الجسر المغربي الجديد في مدينة الرباط نحو 16 بوصة (41 سنتيمترا) بعد أعمال كثيرة.";
    expect(statementsOf(text).flatMap(({ units }) => units.map((unit) => unit.text))).not.toContain("16 بوصة");
  });
});

describe("sentences that are not shown", () => {
  it.each([
    ["a question", "هل وجد الرئيس التركي في الرئيس الفرنسي حليفا جديدا في الأزمة الاقتصادية."],
    ["«قال … أن»", "قال وزير الصحة المصري خالد عبد الغفار أن الحكومة ستفتتح مستشفى في أسوان."],
    ["a quotation that speaks of nobody", 'قال وزير الصحة المصري: "لن تعمل داخل المدن الكبيرة في العام المقبل".'],
    ["a part of a sentence", "خاصة أن المخرج المصري سامح عبد العزيز أخرج مسلسلا جديدا في القاهرة."],
    [
      "what hangs on a «كما» that was left out",
      "كما أن قيادة الشباب المغربي للاحتجاجات الكبيرة تكفل استمرارها في مدينة الرباط.",
    ],
    ["a mark glued to the word before it", 'طلب وزير الصحة المصري إجراء"دراسة كاملة" في مستشفيات مدينة أسوان الكبيرة.'],
    [
      "a plural that keeps its «ن» before a genitive",
      "دعا وزير الرياضة المصري متابعين اللعبة إلى حضور المباراة الكبيرة في أسوان.",
    ],
    [
      "what is affirmed «about» a thing",
      "أكدت الإدارة العامة المصرية للطيران عن إرسال فريق من الخبراء إلى مدينة أسوان في مايو.",
    ],
    ["what a page says of itself", "عرض المتحدث صورا لبقايا الصواريخ في مؤتمر صحفي يوم الاثنين، شاهد الفيديو أعلاه."],
  ])("%s", (_, text) => {
    expect(statementsOf(text).map((one) => one.text)).toEqual([]);
  });

  it("keeps «بينما» before its clause where a main clause follows", () => {
    const text =
      "وبينما كانت المكسيك تحتفل بتأهلها لنهائيات كأس العالم، عقد المرشحون مهرجاناتهم الانتخابية الأخيرة في العاصمة.";
    expect(allShown(text).filter((shown) => /كانت .*عقد/.test(shown) && !shown.startsWith("بينما"))).toEqual([]);
  });

  it("keeps the time that a denial holds for", () => {
    const text = "لم يستقبل نادي يوفنتوس الإيطالي أي هدف في الدوري هذا العام على ملعبه.";
    for (const shown of allShown(text)) expect(shown).toContain("هذا العام");
  });

  it("gives no man's deeds to a woman of his name", () => {
    const text =
      "زارت ميلانيا ترامب مدينة باريس في عام 2018. وألقى ترامب باللوم على قانون أدخله الديمقراطيون في عام 2017.";
    expect(allShown(text).filter((shown) => shown.includes("ألقى ميلانيا"))).toEqual([]);
  });

  it("takes half of «نصر الله» for nobody's name", () => {
    const text =
      "فاز الكاتب الفلسطيني إبراهيم نصر الله بجائزة الرواية في أبوظبي. وأعلن الكاتب إبراهيم نصر الله كتابة رواية جديدة في عمان في عام 2019.";
    const answers = gapsOf(text).filter(({ gap }) => gap.asks === "who");
    expect(answers.length).toBeGreaterThan(0);
    for (const { gap } of answers) {
      expect(gap.answers).not.toContain("الله");
      expect(gap.answers).toContain("نصر الله");
    }
  });

  it("names the king with his title", () => {
    const text =
      "استقبل الملك عبد الله الثاني رئيسة البرلمان الأوروبي في عمان. وأدى وزير الصحة القسم أمام الملك في القصر يوم الأحد.";
    expect(allShown(text).filter((shown) => /أمام عبد الله/.test(shown))).toEqual([]);
  });
});

describe("whose life is told", () => {
  const LIFE =
    "حامد البشير كاتب سوداني ولد في بلدة شندي عام 1950. هاجر إلى لندن في عام 1971. توفي في الخرطوم في عام 2011.";

  it("is put back where a sentence leaves him out", () => {
    const shown = allShown(LIFE, "حامد البشير");
    expect(shown.some((words) => /(توفي|هاجر) \[?حامد البشير\]? (في|إلى)/.test(words))).toBe(true);
    expect(shown.filter((words) => /^(توفي|هاجر) (في|إلى)/.test(words))).toEqual([]);
  });
});
