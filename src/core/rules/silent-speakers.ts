// O15: who says nothing in the article, and only passes through it, did not say this either.
import { ofTheStory, speakersOf } from "../facts/story.ts";
import { choicesOf } from "./help/item-parts.ts";
import type { ItemRule } from "./rule.ts";

export const silentSpeakers: ItemRule = {
  id: "O15",
  level: "block",
  why: "Asked who said it, the wrong answers are people and bodies that speak in the article, or people whom it comes back to.",
  check: (candidate, { extraction }) => {
    if (candidate.item.asks !== "speaker") return null;
    const speakers = speakersOf(extraction.facts);
    const [, ...wrong] = choicesOf(candidate);
    const silent = wrong.find(
      ({ entity: id }) =>
        id !== undefined &&
        !speakers.has(id) &&
        !extraction.entities.some((entity) => entity.id === id && ofTheStory(entity)),
    );
    return silent === undefined ? null : `"${silent.text}" says nothing in the article`;
  },
};
