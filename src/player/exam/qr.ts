// A code as a QR picture: one path, drawn by the page itself.
import { generate, mode } from "lean-qr";

const SVG = "http://www.w3.org/2000/svg";
/** Modules of white around it, as readers need. */
const MARGIN = 4;
/** The most characters that a phone reads off a screen with ease. */
const LONGEST = 1400;

/** `null` where the code is too long for a picture that phones can read. */
export function qrPicture(code: string): SVGElement | null {
  if (code.length > LONGEST) return null;
  const qr = generate(mode.alphaNumeric(code));
  const { size } = qr;
  const dark: string[] = [];
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (qr.get(column, row)) dark.push(`M${column + MARGIN} ${row + MARGIN}h1v1h-1z`);
    }
  }
  const side = size + 2 * MARGIN;
  const picture = document.createElementNS(SVG, "svg");
  picture.setAttribute("viewBox", `0 0 ${side} ${side}`);
  picture.setAttribute("aria-hidden", "true");
  picture.setAttribute("shape-rendering", "crispEdges");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", dark.join(""));
  picture.append(path);
  return picture;
}
