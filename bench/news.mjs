// A collection of news articles: one JSON object a line, gzipped or not.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";

/** The articles of the file `source`, one after the other. */
export async function* newsIn(source) {
  const stream = createReadStream(source);
  const lines = createInterface({ input: source.endsWith(".gz") ? stream.pipe(createGunzip()) : stream });
  for await (const line of lines) yield JSON.parse(line);
}
