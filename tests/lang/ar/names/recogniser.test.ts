// Names in news sentences, with the shipped weights.
import { describe, expect, it } from "vitest";
import { analyseSentences } from "../../../../src/lang/ar/engine.ts";
import { named, shippedModel } from "../tagging/shipped-model.ts";

describe("finds names", () => {
  it.each([
    ["أجرى الرئيس الروسي فلاديمير بوتين محادثات في موسكو.", ["person: فلاديمير بوتين", "place: موسكو"]],
    ["وصل وزير الخارجية المصري سامح شكري إلى باريس.", ["person: سامح شكري", "place: باريس"]],
    ["اتفقت السعودية وروسيا على خفض الإنتاج.", ["place: السعودية", "place: روسيا"]],
    ["ارتفعت أسعار النفط بنسبة 3 في المئة.", []],
  ])("%s", (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it("learns from the rest of the document who a bare surname is", () => {
    const text = "قال المدرب كارلوس كيروش إن فريقه جاهز. وأضاف كيروش أنه متفائل.";
    const spans = [
      { start: 0, end: 39 },
      { start: 40, end: text.length },
    ];
    const names = analyseSentences(shippedModel(), text, spans).map((s) =>
      s.names.map((n) => `${n.type}: ${text.slice(n.start, n.end)}`),
    );
    expect(names).toEqual([["person: كارلوس كيروش"], ["person: كيروش"]]);
  });
});
