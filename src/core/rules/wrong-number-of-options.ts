// O1: three or four options, never fewer and hardly more.
import type { ItemRule } from "./rule.ts";

export const wrongNumberOfOptions: ItemRule = {
  id: "O1",
  level: "block",
  why: "A question has three to five options; a weak one is left out rather than added.",
  check: ({ item }) =>
    item.type === "mcq" && (item.options.length < 3 || item.options.length > 5)
      ? `${item.options.length} options`
      : null,
};
