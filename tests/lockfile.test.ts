import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** What the lock file says of one package. */
interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
}

const lock = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8")) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

/** Where a package asked for by the one at `from` may lie, the nearest first. */
function places(from: string, name: string): string[] {
  const folders = from === "" ? [] : from.split("/node_modules/");
  return [...folders.keys()]
    .reverse()
    .map((last) => `${folders.slice(0, last + 1).join("/node_modules/")}/node_modules/${name}`)
    .concat(`node_modules/${name}`);
}

describe("the lock file", () => {
  // A package built for another platform is left out of the lock where the registry lacked it, and
  // `npm ci` then refuses the lock on every machine.
  test("holds every optional package of every platform", () => {
    const missing = Object.entries(lock.packages).flatMap(([from, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {})
        .filter((name) => !places(from, name).some((place) => place in lock.packages))
        .map((name) => `${name}, asked for by ${from}`),
    );
    expect(missing).toEqual([]);
  });

  test("names no registry", () => {
    expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });
});
