// One style of digits on the whole page, ٠١٢ or 012, as the reader chooses; what is typed is never touched.
const ARABIC = "٠١٢٣٤٥٦٧٨٩";
const MARKS: Readonly<Record<string, string>> = { "%": "٪", ".": "٫", ",": "٬" };
const WESTERN_MARKS = new Map(Object.entries(MARKS).map(([western, arabic]) => [arabic, western]));

export type Numerals = "arabic" | "western";

/** `text` of a page; in `figure`, a number by itself, marks change with the digits. Same length, letter by letter. */
function written(text: string, style: Numerals, figure: boolean): string {
  if (style === "western") {
    return text
      .replace(/[٠-٩]/g, (digit) => String(ARABIC.indexOf(digit)))
      .replace(/(\d)([٪٫٬])|٪(?=\d)/g, (all, digit = "", mark = all) => `${digit}${WESTERN_MARKS.get(mark) ?? mark}`);
  }
  const digits = text.replace(/\d/g, (digit) => ARABIC.charAt(Number(digit)));
  return figure
    ? digits.replace(/([٠-٩])([%.,])|%(?=[٠-٩])/g, (all, digit = "", mark = all) => `${digit}${MARKS[mark] ?? mark}`)
    : digits;
}

const LEAVE = "script, style, .as-is";

/** Rewrites the digits of one text node; those of Latin names («F-16») stay. */
function rewrite(node: Text, style: Numerals): void {
  const home = node.parentElement;
  if (home === null || home.closest(LEAVE) !== null) return;
  const figure = home.closest(".figure");
  if (figure === null && home.closest("bdi[dir=ltr]") !== null) return;
  const text = written(node.data, style, figure !== null);
  if (text !== node.data) node.data = text;
  // Ranges of Arabic digits run with the text, those of European ones against it.
  figure?.setAttribute("dir", style === "arabic" ? "rtl" : "ltr");
}

function rewriteBelow(root: Node, style: Numerals): void {
  if (root instanceof Text) rewrite(root, style);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text) rewrite(node, style);
}

/** Writes the page in `style`, and whatever is added to it later; the function given back changes the style. */
export function wireNumerals(style: Numerals): (style: Numerals) => void {
  let current = style;
  new MutationObserver((records) => {
    for (const { target, addedNodes, type } of records) {
      if (type === "characterData") rewriteBelow(target, current);
      for (const node of addedNodes) rewriteBelow(node, current);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
  rewriteBelow(document.body, current);
  return (next) => {
    current = next;
    rewriteBelow(document.body, current);
  };
}
