// What a distractor strategy is: one way of finding wrong options for a key.
import type { Document } from "../document/document.ts";
import type { LanguagePack, Unit } from "../language.ts";
import type { Random } from "../random.ts";

export interface DistractorContext {
  readonly document: Document;
  readonly pack: LanguagePack;
  /** Everything in the article that could be an option. */
  readonly units: readonly Unit[];
  /** The stem or statement that the options go with. */
  readonly stem: string;
  readonly random: Random;
}

export interface DistractorStrategy {
  readonly id: string;
  /** Candidates, best first; whoever calls checks that none of them is right. */
  find(key: Unit, context: DistractorContext): readonly Unit[];
}
