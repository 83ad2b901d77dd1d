// The words of a page as paragraphs: markup gone, captions, buttons and embedded posts left out.

/** Never read: not words of the article. */
const SKIPPED = new Set(
  (
    "script style noscript template svg math iframe object embed video audio canvas form button input select textarea " +
    "nav figcaption img picture map dialog"
  ).split(" "),
);

/** Begin and end a paragraph. */
const BLOCKS = new Set(
  (
    "address article aside blockquote body br caption center dd details div dl dt fieldset figure footer h1 h2 h3 h4 h5 h6 " +
    "header hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

const SKIPPED_CLASS =
  /(?:^|[\s_-])(?:caption|wp-caption-text|sr-only|visually-hidden|screen-reader-text|twitter-tweet|instagram-media|mw-editsection|reference)(?:$|[\s_-])/i;
const SKIPPED_ROLE = /^(?:navigation|complementary|banner|contentinfo|button|dialog|search)$/;

/** Deeper than any page that people read; below it only the bare words are taken. */
const DEEPEST = 400;

const isElement = (node: Node): node is Element => node.nodeType === 1;

function isSkipped(element: Element, name: string): boolean {
  return (
    SKIPPED.has(name) ||
    SKIPPED_CLASS.test(element.getAttribute("class") ?? "") ||
    SKIPPED_ROLE.test(element.getAttribute("role") ?? "") ||
    element.hasAttribute("hidden")
  );
}

/** One line: runs of white space as one space; soft hyphens and marks without width that are for breaking lines dropped. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, "")
    .replace(/[\s\u00A0]+/g, " ")
    .trim();
}

/** The paragraphs below `root`, in order; items of lists begin with a dash. */
export function blocksOf(root: Node): readonly string[] {
  const blocks: string[] = [];
  let words = "";
  let bullet = "";
  const flush = (): void => {
    const text = oneLine(words);
    if (text !== "") {
      blocks.push(bullet + text);
      bullet = "";
    }
    words = "";
  };
  const read = (node: Node, depth: number, pre: boolean): void => {
    if (!isElement(node)) {
      if (node.nodeType !== 3) return;
      const [first = "", ...lines] = pre ? (node.textContent ?? "").split("\n") : [node.textContent ?? ""];
      words += first;
      for (const line of lines) {
        flush();
        words = line;
      }
      return;
    }
    const name = node.nodeName.toLowerCase();
    if (isSkipped(node, name)) return;
    const block = BLOCKS.has(name);
    if (block) flush();
    if (name === "li") bullet = "- ";
    if (depth > DEEPEST) words += ` ${node.textContent ?? ""} `;
    else for (const child of node.childNodes) read(child, depth + 1, pre || name === "pre");
    if (block) flush();
    if (name === "li") bullet = "";
  };
  read(root, 0, false);
  flush();
  return blocks;
}
