// The shape of a verb entry, and the reader of the verb tables.

export type VerbClass =
  | "say"
  | "ask"
  | "answer"
  | "accuse"
  | "deny"
  | "call"
  | "meet"
  | "praise"
  | "criticise"
  | "warn"
  | "promise"
  | "threaten"
  | "think"
  | "know"
  | "feel"
  | "want"
  | "decide"
  | "agree"
  | "reject"
  | "sign"
  | "appoint"
  | "elect"
  | "resign"
  | "judge"
  | "arrest"
  | "free"
  | "investigate"
  | "forbid"
  | "allow"
  | "give"
  | "take"
  | "pay"
  | "buy"
  | "sell"
  | "own"
  | "send"
  | "receive"
  | "show"
  | "publish"
  | "write"
  | "study"
  | "teach"
  | "discover"
  | "invent"
  | "make"
  | "build"
  | "move"
  | "travel"
  | "arrive"
  | "leave"
  | "return"
  | "flee"
  | "enter"
  | "fly"
  | "fall"
  | "carry"
  | "start"
  | "end"
  | "continue"
  | "stop"
  | "delay"
  | "happen"
  | "change"
  | "rise"
  | "sink"
  | "grow"
  | "break"
  | "burn"
  | "open"
  | "close"
  | "add"
  | "win"
  | "lose"
  | "play"
  | "score"
  | "take-part"
  | "die"
  | "kill"
  | "injure"
  | "fight"
  | "attack"
  | "rescue"
  | "suffer"
  | "heal"
  | "be-born"
  | "marry"
  | "help"
  | "work"
  | "lead"
  | "cause"
  | "try"
  | "use"
  | "be"
  | "see"
  | "exist"
  | "amount"
  | "celebrate"
  | "protect"
  | "search"
  | "join"
  | "launch"
  | "hold"
  | "cancel";

export interface Verb {
  /** Third person masculine singular, perfect: «قال». */
  readonly perfect: string;
  /** The same in the imperfect: «يقول». */
  readonly imperfect: string;
  /** Third person feminine singular, perfect: «قالت». */
  readonly perfectFem: string;
  readonly imperfectFem: string;
  readonly masdar?: string;
  readonly classes: readonly [VerbClass, ...VerbClass[]];
  /** What opens a clause of content. */
  readonly content?: "أن" | "إن" | "both";
  /** Takes a person as direct object: «أبلغ», «هنأ», «التقى». */
  readonly personObject?: true;
  /** Governed prepositions: «طالب ب», «أعرب عن». */
  readonly prepositions?: readonly string[];
  /** Its clause is presented as true: «كشف أن», «أثبت أن». */
  readonly factive?: true;
}

/** «قال» → «قالت», «دعا» → «دعت», «أنهى» → «أنهت», «بقي» → «بقيت»: certain from a correctly spelt perfect. */
export function feminineOfPerfect(perfect: string): string {
  return /[اى]$/.test(perfect) ? `${perfect.slice(0, -1)}ت` : `${perfect}ت`;
}

/** «يقول» → «تقول». */
export function feminineOfImperfect(imperfect: string): string {
  return `ت${imperfect.slice(1)}`;
}

/** Rows `perfect | imperfect | masdar | content | flags | prepositions`; flags: `p` person object, `f` factive, else further classes. */
export function verbRows(
  first: VerbClass,
  table: string,
  further: Readonly<Record<string, readonly VerbClass[]>> = {},
): readonly Verb[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [perfect = "", imperfect = "", masdar = "", content = "", flags = "", prepositions = ""] = line
        .split("|")
        .map((cell) => cell.trim());
      return {
        perfect,
        imperfect,
        perfectFem: feminineOfPerfect(perfect),
        imperfectFem: feminineOfImperfect(imperfect),
        classes: [first, ...(further[perfect] ?? [])] as const,
        ...(masdar === "" ? {} : { masdar }),
        ...(content === "أن" || content === "إن" || content === "both" ? { content } : {}),
        ...(flags.includes("p") ? { personObject: true as const } : {}),
        ...(flags.includes("f") ? { factive: true as const } : {}),
        ...(prepositions === "" ? {} : { prepositions: prepositions.split(/\s+/) }),
      };
    });
}
