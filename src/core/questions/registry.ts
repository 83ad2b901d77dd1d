// Every kind of item, by type; a missing or swapped one does not compile.
import type { ItemType } from "../quiz/quiz.ts";
import type { ItemKind } from "./candidate.ts";
import { fill } from "./fill.ts";
import { match } from "./match.ts";
import { mcq } from "./mcq.ts";
import { order } from "./order.ts";
import { trueFalse } from "./true-false.ts";

export const itemKinds: { readonly [T in ItemType]: ItemKind } = { mcq, fill, truefalse: trueFalse, match, order };

/** Item types in the order in which a quiz counts them. */
export const itemTypes: readonly ItemType[] = ["mcq", "fill", "truefalse", "match", "order"];
