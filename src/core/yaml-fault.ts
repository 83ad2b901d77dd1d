// What the YAML parser says, made fit for one line of ours.

/** First line of the parser's message, without the position, which we give ourselves. */
export function faultOf(message: string): string {
  return (message.split("\n")[0] ?? message).replace(/ at line \d+, column \d+:?$/, "").replace(/[.:]$/, "");
}
