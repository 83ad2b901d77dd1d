// One person, one entity, however the text calls them; and the posts that the text gives.
import { describe, expect, it } from "vitest";
import type { Entity } from "../../../../src/core/facts/entity.ts";
import { sliceOf } from "../../../../src/core/text/span.ts";
import { eventsIn, postsIn, readingOf } from "../../../support/arabic.ts";

const entitiesIn = (text: string): readonly Entity[] => readingOf(text).extraction.entities;
const named = (text: string, name: string): Entity | undefined =>
  entitiesIn(text).find((entity) => entity.names.includes(name));

describe("one entity", () => {
  it.each([
    ["full name and surname", "زار سامي العتيبي لندن. وقال العتيبي إن الرحلة كانت طويلة.", "سامي العتيبي", "العتيبي"],
    [
      "two spellings of a foreign name",
      "هنأ الرئيس الروسي فلاديمير بوتن الفائزين. وأكد بوتين أن روسيا تدعم الرياضة.",
      "فلاديمير بوتن",
      "بوتين",
    ],
    [
      "name and post",
      "هنأ الرئيس الروسي فلاديمير بوتن الفائزين. وقال الرئيس الروسي إن موسكو تدعم الرياضة.",
      "فلاديمير بوتن",
      "الرئيس الروسي",
    ],
    [
      "name and post after a comma",
      "قال ماجد السويدي، مدير مستشفى الأمل، إن الأطباء عالجوا 60 مريضا.",
      "ماجد السويدي",
      "مدير مستشفى الأمل",
    ],
  ])("for %s", (_, text, one, other) => {
    expect(named(text, one)).toBeDefined();
    expect(named(text, one)?.id).toBe(named(text, other)?.id);
  });

  it("never for a woman and her father, who is named in her name", () => {
    const text = "تحدثت الأميرة هيفاء بنت عبد الله آل سعود في لندن. وحكم الملك عبد الله البلاد حتى عام 2015.";
    expect(named(text, "هيفاء بنت عبد الله آل سعود")).toBeDefined();
    expect(named(text, "هيفاء بنت عبد الله آل سعود")?.id).not.toBe(named(text, "عبد الله")?.id);
  });

  it("never for two people of different surnames", () => {
    const text =
      "أكد وزير الدفاع التونسي سليم الورتاني أن تونس ستنظم مؤتمرا. وقال وزير الدفاع الليبي خالد البرعصي إن ليبيا ستشارك.";
    expect(named(text, "سليم الورتاني")?.id).not.toBe(named(text, "خالد البرعصي")?.id);
  });

  it("never for two countries", () => {
    const text = "وصل الوفد من تونس إلى فرنسا في عام 1998.";
    expect(named(text, "تونس")?.id).not.toBe(named(text, "فرنسا")?.id);
  });
});

describe("entities", () => {
  it.each([
    ["فرنسا", "place", "سافر الوفد إلى فرنسا في عام 1998."],
    ["القاهرة", "place", "وصل القطار إلى القاهرة في عام 1998."],
    ["سامي العتيبي", "person", "زار سامي العتيبي لندن في عام 1998."],
    ["منظمة الصحة العالمية", "organisation", "دعت منظمة الصحة العالمية إلى حماية العمال."],
  ])("«%s» is a %s", (name, type, text) => {
    expect(named(text, name)?.type).toBe(type);
  });

  it.each([
    ["a man, by his post", "استدعت الوزارة السفير الإسباني ريكاردو دياث في عام 2020.", "ريكاردو دياث", "Masc"],
    ["a woman, by her post", "زارت وزيرة الثقافة نيفين الكيلاني المعرض في جدة.", "نيفين الكيلاني", "Fem"],
    ["a woman, by her given name", "قالت ليلى المنصوري إن المتحف استقبل 4000 زائر.", "ليلى المنصوري", "Fem"],
  ])("%s", (_, text, name, gender) => {
    expect(named(text, name)?.gender).toBe(gender);
  });

  it("give the fullest wording first, and every mention as it stands", () => {
    const text = "زار وزير الصحة سامي العتيبي لندن. وقال العتيبي إن الرحلة كانت طويلة.";
    for (const entity of entitiesIn(text)) {
      const lengths = entity.names.map((name) => name.length);
      expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
      for (const mention of entity.mentions) expect(sliceOf(text, mention)).toBe(mention.text);
    }
  });

  it("stand behind the subjects of events, whichever name is used", () => {
    const text = "افتتح وزير الصحة سامي العتيبي مستشفى جديدا. وزار العتيبي مدينة الطائف في عام 2018.";
    const ids = eventsIn(text).map((event) => event.subjectEntity);
    expect(ids[0]).not.toBeNull();
    expect(new Set(ids).size).toBe(1);
  });
});

describe("posts", () => {
  it.each([
    ["before the name", "وصل وزير النقل العراقي ناصر الشبلي إلى البصرة.", "ناصر الشبلي", "وزير النقل العراقي"],
    ["before the name, a woman's", "زارت وزيرة الثقافة نيفين الكيلاني المعرض.", "نيفين الكيلاني", "وزيرة الثقافة"],
    [
      "after the name, in commas",
      "قال ماجد السويدي، مدير مستشفى الأمل، إن العمل بدأ.",
      "ماجد السويدي",
      "مدير مستشفى الأمل",
    ],
    [
      "after the name, one after the other",
      "قرر سامي العتيبي، رجل الأعمال الأردني، ومؤسس شركة الشمال، بيع المصنع.",
      "سامي العتيبي",
      "مؤسس شركة الشمال",
    ],
    [
      "after the name, another's",
      "قال سامي العتيبي محامي نادر حداد إن الحكم نهائي.",
      "سامي العتيبي",
      "محامي نادر حداد",
    ],
    [
      "after the name, without what the verb goes on with",
      "قال سامي العتيبي مدير المتحف الوطني في عمان للصحفيين إن العمل بدأ.",
      "سامي العتيبي",
      "مدير المتحف الوطني في عمان",
    ],
    [
      "after the name, without a word that a pronoun is glued to",
      'وقال سامي العتيبي المتحدث باسم #البيت_الأبيض في إفادته الصحفية اليومية "الرئيس لا يعتقد أن المزاعم دقيقة."',
      "سامي العتيبي",
      "المتحدث باسم #البيت_الأبيض",
    ],
    [
      "behind a comma, whatever they hold together",
      "نفت العائلة اختفاء الكاتب الأردني، سامي العتيبي، في عمان.",
      "سامي العتيبي",
      "الكاتب الأردني",
    ],
    [
      "in a clause of their own",
      "وصل سامي العتيبي، وهو وزير النقل السابق، إلى البصرة.",
      "سامي العتيبي",
      "وزير النقل السابق",
    ],
    ["of what is nobody", "وتطل نافذة القصر على مدينة عدن، وهي أكبر موانئ اليمن.", "عدن", "أكبر موانئ اليمن"],
    [
      "of a company",
      "تبيع شركة الشمال، وهي أكبر شركة للنقل في الأردن، سفنها.",
      "شركة الشمال",
      "أكبر شركة للنقل في الأردن",
    ],
    [
      "in a relative clause",
      "وسكن في قصر الحمراء، الذي كان مقر العائلة المالكة، خمسة ملوك.",
      "قصر الحمراء",
      "مقر العائلة المالكة",
    ],
    ["of one's nation", "وصل الرئيس الفرنسي إيمانويل ماكرون إلى القاهرة.", "إيمانويل ماكرون", "الرئيس الفرنسي"],
  ])("%s", (_, text, who, post) => {
    expect(postsIn(text).map((fact) => [fact.who.text, fact.post.text])).toContainEqual([who, post]);
  });

  it.each([
    [
      "a deputy's own, not that of whose deputy he is",
      "أعلن نائب الرئيس الأميركي، مايك بنس، أن العقوبات باقية.",
      ["نائب الرئيس الأميركي"],
    ],
    ["the same without a comma", "وصل نائب الرئيس الأميركي مايك بنس إلى القاهرة.", ["نائب الرئيس الأميركي"]],
    ["nobody's where it may be either's", "قال محامي الرئيس المصري حسني مبارك إن الحكم نهائي.", []],
    [
      "not those of the next in a row",
      "وصل سامي العتيبي، مدير شركة الشمال، ورئيس النادي خالد الكثيري إلى عمان.",
      ["مدير شركة الشمال", "رئيس النادي"],
    ],
    ["not what takes up a whole sentence", "رفض نادي الوداد المباراة، وهو أمر يتنافى مع قانون الاتحاد.", []],
    ["not people's where no person is meant", "وندد القوم بالاستعمار الفرنسي، وهو من أهم الشعراء العرب.", []],
    ["not those of a man beside his wife", "زارت زوجة الرئيس المصري، سوزان مبارك، المتحف في القاهرة.", []],
  ])("are %s", (_, text, posts) => {
    expect(postsIn(text).map((fact) => fact.post.text)).toEqual(posts);
  });

  it("are told once, however often the text repeats them", () => {
    const text =
      "وصل الرئيس الفرنسي إيمانويل ماكرون إلى القاهرة. وغادر الرئيس الفرنسي إيمانويل ماكرون القاهرة في عام 2019.";
    expect(postsIn(text).filter((fact) => fact.post.text === "الرئيس الفرنسي")).toHaveLength(1);
  });

  it("are given to nobody where none is told", () => {
    expect(postsIn("زار سامي العتيبي لندن في عام 1998.")).toEqual([]);
  });
});
