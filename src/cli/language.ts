// The language of messages: `--lang`, else what the system says (LC_ALL, LC_MESSAGES, LANG), else English.
import type { MessageLanguage } from "../index.ts";

/** Looked up in the bare arguments, because even a fault in them must be told in the right language. */
export function languageOf(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): { readonly lang: MessageLanguage; readonly wrong: string | null } {
  const { LC_ALL, LC_MESSAGES, LANG } = env;
  const system = LC_ALL || LC_MESSAGES || LANG || "";
  const otherwise: MessageLanguage = /^ar(?:[_.@-]|$)/i.test(system) ? "ar" : "en";
  const end = args.indexOf("--");
  const before = end === -1 ? args : args.slice(0, end);
  const at = before.findLastIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  if (at === -1) return { lang: otherwise, wrong: null };
  const given = before[at] === "--lang" ? before[at + 1] : before[at]?.slice("--lang=".length);
  if (given === "ar" || given === "en") return { lang: given, wrong: null };
  return { lang: otherwise, wrong: given ?? "" };
}
