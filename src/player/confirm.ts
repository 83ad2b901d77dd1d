// Asks once, by a second press, before what cannot be taken back.
import { role } from "./dom.ts";

export interface Closing {
  /** Takes back a question that was not answered by a second press. */
  forget(): void;
}

/** Asks before an action: true on the second press in a row. */
export function confirmer(announce: (text: string) => void): Closing & {
  confirmed(action: string, question: string): boolean;
} {
  const hint = role("closing-hint");
  let asked = "";
  return {
    forget() {
      asked = "";
      hint.textContent = "";
    },
    confirmed(action, question) {
      if (asked === action) return true;
      asked = action;
      hint.textContent = question;
      announce(question);
      return false;
    },
  };
}
