// Posts, countries, bodies, places, counted nouns, names: one look-up or more for each class of entry.
import { describe, expect, it } from "vitest";
import { countableByForm, countableNouns } from "../../../../src/lang/ar/lexicon/countable-nouns.ts";
import { countries, countryByName, nationalityOf, neighboursOf } from "../../../../src/lang/ar/lexicon/countries.ts";
import { genderOfName } from "../../../../src/lang/ar/lexicon/given-names.ts";
import { bodyHeadByForm, bodyHeads } from "../../../../src/lang/ar/lexicon/organisations.ts";
import { eventHeadByForm, placeHeadByForm } from "../../../../src/lang/ar/lexicon/place-heads.ts";
import { cities, citiesBeside, cityOf, languageByForm, placeOf } from "../../../../src/lang/ar/lexicon/places.ts";
import { postOf, posts } from "../../../../src/lang/ar/lexicon/posts.ts";
import { foldSpelling } from "../../../../src/lang/ar/script/fold.ts";

describe("posts", () => {
  it.each([
    ["رئيس الوزراء", "head-of-government", "Masc"],
    ["الأمين العام", "international", "Masc"],
    ["وزيرة", "minister", "Fem"],
    ["المتحدثة", "spokesperson", "Fem"],
    ["ولي العهد", "royal", "Masc"],
    ["المدرب", "sport", "Masc"],
    ["باحثة", "science", "Fem"],
    ["الشاعر", "culture", "Masc"],
    ["القاضية", "justice", "Fem"],
  ])("%s is %s %s", (form, rank, gender) => {
    expect(postOf(foldSpelling(form))).toMatchObject({ post: { rank }, gender });
  });

  it("has no post for a plain noun", () => {
    expect(postOf("طاوله")).toBeNull();
  });

  it("has whole rows", () => {
    for (const post of posts) expect(post.masc).toMatch(/^[\u0621-\u064A ]{2,}$/);
  });
});

describe("countries", () => {
  it.each([
    ["أميركا", "US", "Fem"],
    ["الولايات المتحدة", "US", "Fem"],
    ["بورما", "MM", "Fem"],
    ["المملكة المتحدة", "GB", "Fem"],
    ["العراق", "IQ", "Masc"],
    ["لبنان", "LB", "Masc"],
    ["الصومال", "SO", "Masc"],
    ["كوريا الجنوبية", "KR", "Fem"],
  ])("%s is %s, %s", (name, code, gender) => {
    expect(countryByName.get(foldSpelling(name))).toMatchObject({ code, gender });
  });

  it.each([
    ["الروسي", "RU", "Masc", "Sing"],
    ["أمريكية", "US", "Fem", "Sing"],
    ["أتراك", "TR", null, "Plur"],
    ["الفرنسيين", "FR", "Masc", "Plur"],
    ["الكورية الجنوبية", "KR", "Fem", "Sing"],
  ])("%s belongs to %s", (form, code, gender, number) => {
    expect(nationalityOf(foldSpelling(form))).toMatchObject({ country: { code }, gender, number });
  });

  it("takes no everyday adjective for a nationality", () => {
    expect(nationalityOf(foldSpelling("مالية"))).toBeNull();
    expect(nationalityOf(foldSpelling("قمرية"))).toBeNull();
  });

  it("has unique codes and names, and neighbours of one region", () => {
    expect(new Set(countries.map((c) => c.code)).size).toBe(countries.length);
    expect(new Set(countries.map((c) => foldSpelling(c.name))).size).toBe(countries.length);
    const france = countries.find((c) => c.code === "FR");
    expect(france === undefined ? [] : neighboursOf(france).map((c) => c.code)).toEqual(
      expect.arrayContaining(["DE", "GB"]),
    );
  });
});

describe("heads of names", () => {
  it.each([
    ["نادي", "team", "ناد", "Masc"],
    ["المحكمة", "court", "محكمة", "Fem"],
    ["البنك", "bank", "بنك", "Masc"],
    ["شركة", "company", "شركة", "Fem"],
    ["صحيفة", "media", "صحيفة", "Fem"],
    ["مستشفى", "health", "مستشفى", "Masc"],
  ])("%s heads a %s", (form, type, indefinite, gender) => {
    expect(bodyHeadByForm.get(foldSpelling(form))).toMatchObject({ type, indefinite, gender });
  });

  it("has whole rows", () => {
    for (const head of bodyHeads) expect(head.indefinite).toMatch(/^[\u0621-\u064A ]{2,}$/);
  });

  it("knows places and events", () => {
    expect(placeHeadByForm.get(foldSpelling("مطار"))).toMatchObject({ type: "transport", gender: "Masc" });
    expect(placeHeadByForm.get(foldSpelling("وادي"))).toMatchObject({ type: "nature", indefinite: "واد" });
    expect(eventHeadByForm.get(foldSpelling("زلزال"))).toMatchObject({ type: "disaster", gender: "Masc" });
  });
});

describe("counted nouns", () => {
  it.each([
    ["أشخاص", "شخص", "شخصا", "شخصين", "Masc"],
    ["دول", "دولة", "دولة", "دولتين", "Fem"],
    ["مبان", "مبنى", "مبنى", "مبنيين", "Masc"],
    ["قتلى", "قتيل", "قتيلا", "قتيلين", "Masc"],
    ["ضحايا", "ضحية", "ضحية", "ضحيتين", "Fem"],
    ["رجال أعمال", "رجل أعمال", "رجل أعمال", "رجلي أعمال", "Masc"],
  ])("%s is the plural of %s", (plural, singular, accusative, dual, gender) => {
    expect(countableByForm.get(foldSpelling(plural))).toEqual([
      expect.objectContaining({ singular, accusative, dual, gender }),
    ]);
  });

  it("has 250 nouns, each once", () => {
    expect(countableNouns.length).toBeGreaterThan(250);
    const seen = countableNouns.map((n) => `${n.singular} ${n.plural}`);
    expect(seen.filter((s, i) => seen.indexOf(s) !== i)).toEqual([]);
  });
});

describe("places", () => {
  it.each([
    ["باريس", "capital", "FR"],
    ["الإسكندرية", "city", "EG"],
    ["مدينة حلب", "city", "SY"],
    ["تونس", "country", "TN"],
    ["غرينلاند", "territory", "GL"],
    ["أفريقيا", "region", "002"],
  ])("%s is a %s of %s", (name, type, code) => {
    expect(placeOf(name)).toMatchObject({ type, code });
  });

  it("has more than 300 cities, no city twice in a country", () => {
    expect(cities.length).toBeGreaterThan(300);
    const seen = cities.map((c) => `${c.country} ${foldSpelling(c.name)}`);
    expect(seen.filter((s, i) => seen.indexOf(s) !== i)).toEqual([]);
  });

  it("sets capitals beside capitals", () => {
    const paris = cityOf(foldSpelling("باريس"));
    expect(paris === null ? [] : citiesBeside(paris).map((c) => c.name)).toEqual(
      expect.arrayContaining(["برلين", "لندن"]),
    );
  });

  it("knows languages", () => {
    expect(languageByForm.get(foldSpelling("الصينية"))?.[0]).toBe("zh");
  });
});

describe("given names", () => {
  it.each([
    ["محمد صلاح", "Masc"],
    ["أنغيلا ميركل", "Fem"],
    ["عبد الفتاح السيسي", "Masc"],
    ["أم كلثوم", "Fem"],
    ["نادين لبكي", "Fem"],
    ["فلاديمير بوتين", "Masc"],
    ["نور الهدى", null],
    ["غغغغ", null],
  ])("%s is %s", (name, gender) => {
    expect(genderOfName(name)).toBe(gender);
  });
});
