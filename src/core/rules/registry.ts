// Every rule, in the order in which candidates meet them: cheap and frequent ones first.
import type { ItemRule, PairRule } from "./rule.ts";

export const itemRules: readonly ItemRule[] = [];
export const pairRules: readonly PairRule[] = [];
