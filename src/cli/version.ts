// The version of the package, read from its own package.json.
import { readFileSync } from "node:fs";

/** As in package.json; `src/cli` and `dist/cli` lie at the same depth. */
export function packageVersion(): string {
  const read: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return typeof read === "object" && read !== null && "version" in read ? String(read.version) : "";
}
