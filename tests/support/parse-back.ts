// Small readers of export formats, written from their specifications and sharing nothing with the writers.

/** Cells of an RFC 4180 table. */
export function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const source = text.replace(/^\uFEFF/, "");
  for (let at = 0; at < source.length; at++) {
    const sign = source.charAt(at);
    if (quoted && sign === '"' && source.charAt(at + 1) === '"') {
      cell += '"';
      at++;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === "," || sign === "\n")) {
      rows.at(-1)?.push(cell.replace(/\r$/, ""));
      cell = "";
      if (sign === "\n") rows.push([]);
    } else cell += sign;
  }
  return rows.filter((row) => row.length > 0);
}

export interface GiftQuestion {
  readonly id: string;
  readonly stem: string;
  /** Signs that open the answer block: `>4 ALL …` of an ordering question. */
  readonly head: string;
  readonly answers: readonly { readonly sign: "=" | "~" | ""; readonly text: string; readonly raw: string }[];
}

const HTML: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };

/** Text of a piece of HTML. */
export function textOf(html: string): string {
  const signs = (entity: string, code?: string): string =>
    code === undefined ? (HTML[entity] ?? entity) : String.fromCodePoint(Number(code));
  return html.replace(/<[^>]*>/g, "").replace(/&(?:lt|gt|quot|amp|#(\d+));/g, signs);
}

/** As Moodle does it: escaped signs are put out of the way first, and put back last. */
export function giftQuestions(gift: string): readonly GiftQuestion[] {
  const KEPT = ["\\", ":", "#", "=", "{", "}", "~"];
  const hidden = gift.replace(/\\([\\:#={}~])/g, (_, sign: string) => String.fromCharCode(0xe000 + KEPT.indexOf(sign)));
  const shown = (text: string): string =>
    text.replace(/[\uE000-\uE006]/g, (sign) => KEPT[sign.charCodeAt(0) - 0xe000] ?? "").trim();
  return hidden
    .split(/\n\s*\n/)
    .filter((block) => block.startsWith("//"))
    .map((block) => {
      const match = /^\/\/ (\S+)\n::[^:]*::\[html\]([^{]*)\{([^}]*)\}\s*$/s.exec(block);
      if (match === null) throw new Error(`no question: ${block}`);
      const [, id = "", stem = "", body = ""] = match;
      const [inside = ""] = body.split("####");
      const lines = inside.split("\n");
      const head = lines[0] ?? "";
      return {
        id,
        stem: textOf(shown(stem)),
        head: shown(head),
        answers: lines
          .slice(1)
          .filter((line) => line.trim() !== "")
          .map((line) => {
            const sign = line.startsWith("=") ? "=" : line.startsWith("~") ? "~" : "";
            // Entries of an ordering question have no feedback.
            const [text = ""] = head.startsWith(">") ? [line] : line.slice(sign.length).split("#");
            return { sign, text: textOf(shown(text)).trim(), raw: shown(text) } as const;
          }),
      };
    });
}
