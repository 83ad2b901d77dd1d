// Loads Fahm in the browser: weights over the network or from the service worker's store, everything else from the bundle.
import { models, pages, stems } from "virtual:fahm";
import { createFahm, type Fahm } from "../../index.ts";

/** The bytes of a response, told piece by piece. */
async function bytesOf(response: Response, told: (length: number) => void): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array(await response.arrayBuffer());
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pieces.push(next.value);
    length += next.value.length;
    told(next.value.length);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Filled up when the first page is made. */
const parts = { templates: { ...stems }, player: "", scorm: "" };

/** Fetches what pages need and quizzes do not; to be awaited before a page is made. */
export async function loadPages(): Promise<void> {
  const { templates, player, scorm } = await pages();
  Object.assign(parts.templates, templates);
  Object.assign(parts, { player, scorm });
}

/** `onShare` is told which share of the weights is here. */
export async function loadFahm(onShare: (share: number) => void): Promise<Fahm> {
  const all = Object.values(models).reduce((sum, { bytes }) => sum + bytes, 0);
  let here = 0;
  const files = await Promise.all(
    Object.entries(models).map(async ([name, { url }]) => {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${name}: ${response.status} ${response.statusText}`);
      const bytes = await bytesOf(response, (length) => {
        here += length;
        onShare(Math.min(1, here / all));
      });
      return [name, bytes] as const;
    }),
  );
  return createFahm(Object.assign(parts, { model: Object.fromEntries(files) }));
}
