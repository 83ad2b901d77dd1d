// Examples of the rules about options (O).

import type { Unit } from "../../../../src/core/language.ts";
import { catchAllOption } from "../../../../src/core/rules/catch-all-option.ts";
import { clang } from "../../../../src/core/rules/clang.ts";
import { conspicuousKey } from "../../../../src/core/rules/conspicuous-key.ts";
import { datedEntry } from "../../../../src/core/rules/dated-entry.ts";
import { distractorsFromNowhere } from "../../../../src/core/rules/distractors-from-nowhere.ts";
import { equalOptions } from "../../../../src/core/rules/equal-options.ts";
import { impossibleValue } from "../../../../src/core/rules/impossible-value.ts";
import { loneAbsolute } from "../../../../src/core/rules/lone-absolute.ts";
import { longestKey } from "../../../../src/core/rules/longest-key.ts";
import { mixedKinds } from "../../../../src/core/rules/mixed-kinds.ts";
import { namesAsOptions } from "../../../../src/core/rules/names-as-options.ts";
import { nestedOptions } from "../../../../src/core/rules/nested-options.ts";
import { oddPrecision } from "../../../../src/core/rules/odd-precision.ts";
import { optionDisagrees } from "../../../../src/core/rules/option-disagrees.ts";
import { silentSpeakers } from "../../../../src/core/rules/silent-speakers.ts";
import { strangersAsOptions } from "../../../../src/core/rules/strangers-as-options.ts";
import { unevenLengths } from "../../../../src/core/rules/uneven-lengths.ts";
import { unsortedValues } from "../../../../src/core/rules/unsorted-values.ts";
import { wrongNumberOfOptions } from "../../../../src/core/rules/wrong-number-of-options.ts";
import { scene } from "../../../support/candidates.ts";
import type { ItemExample } from "./example.ts";

const TEXT =
  "Ana Belo visited the port in Ruslia in 2019. Otto Lind built the bridge in Velunia in 2012. Mira Sand sold 300 boats in Tomaria in 2015.";
const works = scene(TEXT, { published: "2021-05-02" });
const { context, mcq, unit } = works;
const who = mcq("Who visited the port in Ruslia?", "Ana Belo", ["Otto Lind", "Mira Sand"]);
const what = (key: string, ...others: string[]) => mcq("What did Ana Belo want?", key, others);
const years = mcq("When was it that Ana Belo visited the port?", "2019", ["2012", "2015"]);
const pairs = works.match(
  [
    ["Ana Belo", "2019"],
    ["Otto Lind", "2012"],
    ["Mira Sand", "2015"],
  ],
  ["2001"],
);
const post = (text: string): Unit => ({ ...unit(text), type: "described-person" });
const stranger = (text: string): Unit => ({ text, type: "described-person", aliases: [] });
const events = ["Otto Lind built the bridge.", "Mira Sand sold boats.", "Ana Belo visited the port."];

const speech = scene(
  "Ana Belo said that Otto Lind built the bridge in 2012. Otto Lind said that Mira Sand sold boats in 2015. Mira Sand left in 2016.",
);

export const optionExamples: readonly ItemExample[] = [
  {
    rule: silentSpeakers,
    context: speech.context,
    sound: [
      speech.mcq("Who said that boats were sold?", "Otto Lind", ["Ana Belo"], { asks: "speaker" }),
      speech.mcq("Who sold boats?", "Mira Sand", ["Otto Lind"]),
    ],
    unsound: [
      speech.mcq("Who said that boats were sold?", "Otto Lind", ["Ana Belo", "Mira Sand"], { asks: "speaker" }),
    ],
  },
  {
    rule: namesAsOptions,
    context,
    sound: [years, works.fill("Ana Belo"), works.statement("Ana Belo visited the port.")],
    unsound: [
      who,
      mcq("Where is the bridge that Otto Lind built?", "Velunia", ["Ruslia", "Tomaria"]),
      mcq("To whom are these words ascribed?", works.unit("Ana Belo", { type: "source" }), ["Otto Lind", "Mira Sand"], {
        asks: "speaker",
      }),
    ],
  },
  {
    rule: wrongNumberOfOptions,
    context,
    sound: [who, mcq("Who visited the port?", "Ana Belo", ["Otto Lind", "Mira Sand", "Lin Daro", "Wim Ober"])],
    unsound: [mcq("Who visited the port?", "Ana Belo", ["Otto Lind"])],
  },
  {
    rule: equalOptions,
    context,
    sound: [who, pairs, works.order(events)],
    unsound: [
      mcq("Who visited the port?", "Ana Belo", ["Otto Lind", "President Otto Lind"]),
      works.match([
        ["Ana Belo", "2019"],
        ["Otto Lind", "2012"],
        ["Mira Sand", "2012"],
      ]),
      works.match(
        [
          ["Ana Belo", "2019"],
          ["Otto Lind", "2012"],
          ["Mira Sand", "2015"],
        ],
        ["2019"],
      ),
      works.order([...events, "Mira Sand sold the boats."]),
    ],
  },
  {
    rule: longestKey,
    context,
    sound: [what("a new port", "an old bridge", "a boat"), mcq("Where was the port?", "Ruslia", ["Ul", "Ko"])],
    unsound: [what("a new port with room for the largest ships", "an old bridge", "a boat")],
  },
  {
    rule: unevenLengths,
    context,
    sound: [what("a new port", "an old bridge", "a fast boat"), who],
    unsound: [what("a new port", "an old bridge for the people of Velunia", "a fast boat")],
  },
  {
    rule: mixedKinds,
    context,
    sound: [who, works.falseStatement("Ana Belo visited the port in Velunia.", "Velunia", "Ruslia")],
    unsound: [
      mcq("Who visited the port?", "Ana Belo", ["Otto Lind", "Velunia"]),
      works.falseStatement("Ana Belo visited the port in Monday.", "Monday", "Ruslia"),
    ],
  },
  {
    rule: conspicuousKey,
    context,
    sound: [who, what("a new port", "20 boats", "Otto")],
    unsound: [what("20 boats", "a new port", "an old bridge"), what("“peace”", "quiet", "order")],
  },
  {
    rule: optionDisagrees,
    context,
    sound: [
      who,
      mcq("Who visited the port?", unit("Ana Belo", { gender: "Fem" }), [
        unit("Mira Sand", { gender: "Fem" }),
        "Otto Lind",
      ]),
    ],
    unsound: [
      mcq("Who visited the port?", unit("Ana Belo", { gender: "Fem" }), [
        unit("Otto Lind", { gender: "Masc" }),
        "Mira Sand",
      ]),
      mcq("Who visited the port?", unit("Ana Belo", { number: "Sing" }), [
        unit("Otto Lind", { number: "Plur" }),
        "Mira Sand",
      ]),
    ],
  },
  {
    rule: clang,
    context,
    sound: [
      who,
      mcq("What did the port authority buy?", "a port crane", ["a port boat", "a bridge"]),
      works.match([
        ["Ana Belo", "port"],
        ["Otto Lind", "bridge"],
        ["Mira Sand", "boats"],
      ]),
    ],
    unsound: [
      mcq("What did the bridge company buy?", "a bridge crane", ["a boat", "an old port"]),
      works.match([
        ["Ana Belo", "Belo's port"],
        ["Otto Lind", "bridge"],
        ["Mira Sand", "boats"],
      ]),
    ],
  },
  {
    rule: catchAllOption,
    context,
    sound: [who, what("a new port", "an old bridge", "a fast boat")],
    unsound: [
      what("a new port", "an old bridge", "all of these"),
      what("a new port and an old bridge", "a new port", "an old bridge"),
    ],
  },
  {
    rule: loneAbsolute,
    context,
    sound: [what("always a port", "never a bridge", "a boat"), who],
    unsound: [what("a new port", "never a bridge", "a boat"), what("perhaps a port", "a bridge", "a boat")],
  },
  {
    rule: unsortedValues,
    context,
    sound: [years, who],
    unsound: [
      {
        ...years,
        item: { ...years.item, ...("options" in years.item ? { options: years.item.options.toReversed() } : {}) },
      },
      mcq("When was it?", "2019", [unit("in the year 2019", { value: 2019 }), "2012"]),
    ],
  },
  {
    rule: impossibleValue,
    context,
    sound: [years, mcq("How many boats did Mira Sand sell?", "300", ["200", "400"])],
    unsound: [
      mcq("When was it that Ana Belo visited the port?", "2019", ["2012", "2024"]),
      mcq("How many boats did Mira Sand sell?", "300", ["-100", "200"]),
      mcq("How many boats did Mira Sand sell?", "300", ["299.5", "200"]),
      mcq("How much was sold?", "80 percent", ["60 percent", "120 percent"]),
    ],
  },
  {
    rule: oddPrecision,
    context,
    sound: [years, mcq("How much was sold?", "80.5 percent", ["60.5 percent", "70.5 percent"])],
    unsound: [
      mcq("How much was sold?", "80.5 percent", ["60 percent", "70 percent"]),
      mcq("How much was sold?", unit("80 dollars", { type: "money" }), [
        unit("60 crowns", { type: "money" }),
        unit("70 crowns", { type: "money" }),
      ]),
    ],
  },
  {
    rule: datedEntry,
    context,
    sound: [works.order(events, { sentences: [0, 1, 2] })],
    unsound: [works.order(["Otto Lind built the bridge in 2012.", ...events.slice(1)], { sentences: [0, 1, 2] })],
  },
  {
    rule: nestedOptions,
    context,
    sound: [who, pairs],
    unsound: [
      what("the port", "the port in Ruslia", "a boat"),
      works.match(
        [
          ["Ana Belo", "in 2019"],
          ["Otto Lind", "2012"],
          ["Mira Sand", "2015"],
        ],
        ["2019"],
      ),
      mcq("What did Ana Belo want?", unit("Belo visited", { type: "clause" }), [
        unit("visited the port", { type: "clause" }),
        "a boat",
      ]),
    ],
  },
  {
    rule: distractorsFromNowhere,
    context,
    sound: [who, mcq("When was it?", "2019", ["2001", "2002"])],
    unsound: [mcq("Who visited the port?", "Ana Belo", ["Lin Daro", "Wim Ober"])],
  },
  {
    rule: strangersAsOptions,
    context,
    sound: [
      who,
      mcq("Who visited the port?", post("Ana Belo"), [post("Otto Lind"), { ...post("Ana Belo"), text: "Captain" }]),
    ],
    unsound: [mcq("Who visited the port?", post("Ana Belo"), [stranger("Captain"), stranger("Mayor")])],
  },
];
