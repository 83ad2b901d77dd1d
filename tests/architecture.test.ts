// The walls of the house: who may import whom, and how long a file may be. A folder missing from a table fails.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

interface Layer {
  /** Layers it may import. */
  readonly from: readonly string[];
  /** Layers it may import types of. */
  readonly types?: readonly string[];
  readonly npm?: readonly string[];
  readonly node?: boolean;
}

/** Part of a path below src/ → what it may import. The longest entry that fits holds. */
const layers: Readonly<Record<string, Layer>> = {
  core: { from: ["core"], npm: ["@noble/hashes"] },
  "core/random.ts": { from: ["core"], npm: ["seedrandom"] },
  "core/document/read-article.ts": { from: ["core"], npm: ["@noble/hashes", "yaml"] },
  "core/document/front-matter.ts": { from: ["core"], npm: ["@noble/hashes", "yaml"] },
  "core/facts": { from: ["core"], npm: ["@noble/hashes", "yaml"] },
  "lang/ar": { from: ["core", "lang/ar"] },
  intake: { from: ["core", "intake"] },
  "intake/html": { from: ["core", "intake"], npm: ["linkedom", "@mozilla/readability"] },
  "intake/docx": { from: ["core", "intake"], npm: ["fflate", "mammoth"] },
  render: { from: ["core", "render"], npm: ["@noble/hashes", "handlebars"] },
  export: { from: ["core", "render", "export"] },
  "export/grades-workbook.ts": { from: ["export"], npm: ["write-excel-file"] },
  "export/archive.ts": { from: ["export"], npm: ["fflate"] },
  "export/docx.ts": { from: ["core", "render", "export"], npm: ["docx"] },
  "export/docx-text.ts": { from: ["core", "render", "export"], npm: ["docx"] },
  "export/docx-worksheet.ts": { from: ["core", "render", "export"], npm: ["docx"] },
  "export/docx-key.ts": { from: ["core", "render", "export"], npm: ["docx"] },
  "export/spreadsheet.ts": { from: ["export"], npm: ["write-excel-file"] },
  "export/anki.ts": { from: ["core", "export"], npm: ["@noble/hashes", "sql.js"] },
  player: { from: ["core/grading", "player"], types: ["core/quiz"] },
  "player/exam/qr.ts": { from: ["player"], npm: ["lean-qr"] },
  "player/scorm": { from: ["player"], npm: ["fflate"] },
  "index.ts": { from: ["core", "lang/ar", "intake", "render", "export"] },
  node: { from: ["index.ts", "intake/decode.ts", "node"], types: ["core"], node: true },
  "node/addresses.ts": { from: ["node"], npm: ["ipaddr.js"], node: true },
  "node/fetch-page.ts": { from: ["index.ts", "node"], npm: ["undici"], node: true },
  "node/queue": { from: ["index.ts", "node"], npm: ["bullmq", "ioredis"], node: true },
  "node/find-browser.ts": { from: ["node"], npm: ["@sparticuz/chromium"], node: true },
  cli: { from: ["index.ts", "node", "cli"], npm: ["yargs"], node: true },
  studio: { from: ["index.ts", "player", "studio"], npm: ["preact", "@preact/signals", "virtual:fahm"] },
};

/** Inside core, each may import from its own row and the rows above; all may use the types of language.ts. */
const coreRows: readonly (readonly string[])[] = [
  [
    "random.ts",
    "hash.ts",
    "problem.ts",
    "problem-messages.ts",
    "problem-messages-intake.ts",
    "problem-messages-batch.ts",
    "problem-messages-grading.ts",
    "problem-messages-export.ts",
    "yaml-fault.ts",
    "text",
  ],
  ["document"],
  ["facts"],
  ["quiz"],
  ["grading"],
  ["language.ts"],
  ["questions", "distractors", "rules"],
  ["plan"],
  ["withdrawn.ts"],
  ["judge.ts", "forms.ts"],
  ["pipeline.ts"],
  ["workbench"],
];

const LONGEST = 250;
const DATA = /\/lexicon\/|-data\.ts$/;

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
  /** `import("…")`: loaded when it is reached. */
  readonly late: boolean;
}

function filesIn(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")))
    .filter((name) => ending.test(name) && !name.includes("node_modules"))
    .sort();
}

function importsOf(file: string): readonly Import[] {
  const code = readFileSync(join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const statements = code.matchAll(/^(?:import|export)\s+(type\s)?(?:[^"';]*?from\s*)?["']([^"']+)["']/gm);
  const calls = code.matchAll(/\bimport\(\s*["']([^"']+)["']/g);
  return [
    ...[...statements].map(([, type, target = ""]) => ({ file, target, typeOnly: type !== undefined, late: false })),
    ...[...calls].map(([, target = ""]) => ({ file, target, typeOnly: false, late: true })),
  ];
}

const files = filesIn("src", /\.tsx?$/);
const imports = files.flatMap(importsOf);

/** The path below src/ that a relative import means. */
function below({ file, target }: Import): string {
  return posix.relative("src", posix.join(posix.dirname(file), target));
}

function within(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function layerOf(path: string): Layer | undefined {
  const names = Object.keys(layers).filter((name) => within(path, name));
  const [longest] = names.sort((a, b) => b.length - a.length);
  return longest === undefined ? undefined : layers[longest];
}

function mayImport(made: Import): boolean {
  const layer = layerOf(posix.relative("src", made.file));
  if (layer === undefined) return false;
  if (made.target.startsWith("node:")) return layer.node === true;
  if (!made.target.startsWith(".")) return (layer.npm ?? []).some((name) => within(made.target, name));
  const path = below(made);
  const folders = made.typeOnly ? [...layer.from, ...(layer.types ?? [])] : layer.from;
  return folders.some((folder) => within(path, folder));
}

function coreRow(path: string): number {
  const [, part = ""] = path.split("/");
  return coreRows.findIndex((row) => row.includes(part));
}

const show = ({ file, target }: Import): string => `${file} imports ${target}`;

describe("who may import whom", () => {
  it("finds files and imports at all", () => {
    expect(files.length).toBeGreaterThan(20);
    expect(imports.length).toBeGreaterThan(20);
  });

  it("has a place for every file", () => {
    expect(files.filter((file) => layerOf(posix.relative("src", file)) === undefined)).toEqual([]);
    const core = files.filter((file) => file.startsWith("src/core/"));
    expect(core.filter((file) => coreRow(posix.relative("src", file)) === -1)).toEqual([]);
  });

  it("keeps the order of the layers", () => {
    expect(imports.filter((made) => !mayImport(made)).map(show)).toEqual([]);
  });

  it("keeps the order inside the core", () => {
    const inside = imports.filter(({ file, target }) => file.startsWith("src/core/") && target.startsWith("."));
    const typed = ({ target, typeOnly }: Import): boolean => typeOnly && target.endsWith("/language.ts");
    const upward = inside.filter(
      (made) => !typed(made) && coreRow(below(made)) > coreRow(posix.relative("src", made.file)),
    );
    expect(upward.map(show)).toEqual([]);
  });

  it("names the file in every import, and has no barrel but src/index.ts", () => {
    const relative = imports.filter(({ target }) => target.startsWith("."));
    expect(relative.filter(({ target }) => !/\.(?:tsx?|json|css|hbs)(?:\?raw)?$/.test(target)).map(show)).toEqual([]);
    expect(files.filter((file) => file.endsWith("/index.ts"))).toEqual(
      files.includes("src/index.ts") ? ["src/index.ts"] : [],
    );
  });

  it("loads converters, network and queue only when they are needed", () => {
    const heavy = ["linkedom", "@mozilla/readability", "mammoth", "undici", "bullmq", "ioredis"];
    // What every quiz from a text goes through.
    const reached = new Set(["src/cli/main.ts", "src/index.ts", "src/node/make-quiz.ts", "src/node/batch/threads.ts"]);
    const now = imports.filter(({ typeOnly, late }) => !typeOnly && !late);
    for (const file of reached)
      for (const made of now) if (made.file === file && made.target.startsWith(".")) reached.add(`src/${below(made)}`);
    expect(reached.size).toBeGreaterThan(100);
    const packages = now.filter(({ file }) => reached.has(file)).map(({ target }) => target);
    expect(packages.filter((target) => heavy.some((name) => within(target, name)))).toEqual([]);
  });

  it("sees a breach", () => {
    const made = (file: string, target: string, typeOnly = false): Import => ({ file, target, typeOnly, late: false });
    expect(mayImport(made("src/core/text/span.ts", "../../lang/ar/script/fold.ts"))).toBe(false);
    expect(mayImport(made("src/core/plan/plan.ts", "yaml"))).toBe(false);
    expect(mayImport(made("src/render/render.ts", "node:fs"))).toBe(false);
    expect(mayImport(made("src/player/main.ts", "../core/quiz/quiz.ts"))).toBe(false);
    expect(mayImport(made("src/player/main.ts", "../core/quiz/quiz.ts", true))).toBe(true);
    expect(mayImport(made("src/attic/new.ts", "../core/text/span.ts"))).toBe(false);
  });
});

describe("what stands in the files", () => {
  it(`has at most ${LONGEST} lines of code a file`, () => {
    const code = [...files, ...filesIn("scripts", /\.(?:ts|mjs)$/)].filter((file) => !DATA.test(file));
    const long = code.map((file) => ({ file, lines: readFileSync(join(root, file), "utf8").split("\n").length - 1 }));
    expect(long.filter(({ lines }) => lines > LONGEST)).toEqual([]);
  });

  it("has no Arabic letter in the core, but in messages for people", () => {
    const core = files.filter((file) => file.startsWith("src/core/") && !/problem[\w-]*\.ts$/.test(file));
    const strip = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    expect(core.filter((file) => /[\u0621-\u064A]/.test(strip(readFileSync(join(root, file), "utf8"))))).toEqual([]);
  });
});

describe("the lint rule against clock, chance and locale", () => {
  const offences = [
    "Math.random()",
    "Date.now()",
    "new Date()",
    '"a".localeCompare("b")',
    'new Intl.NumberFormat("ar")',
    "Intl.Collator()",
    "(5).toLocaleString()",
  ];
  const folder = mkdtempSync(join(tmpdir(), "fahm-lint-"));

  beforeAll(() => {
    for (const file of ["biome.json", "scripts/lint/no-clock.grit"]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      cpSync(join(root, file), join(folder, file));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Lines of a probe in `place` that the rule reports. */
  function reported(place: string): readonly number[] {
    mkdirSync(join(folder, place), { recursive: true });
    const lines = offences.map((offence, at) => `export const value${at}: unknown = ${offence};`);
    writeFileSync(join(folder, place, "probe.ts"), `${lines.join("\n")}\nexport const fine: Date = new Date(0);\n`);
    const biome = join(root, "node_modules", "@biomejs", "biome", "bin", "biome");
    const args = [biome, "lint", "--reporter=json", "--max-diagnostics=none", place];
    const { stdout } = runs(args);
    const { diagnostics }: { diagnostics: readonly Diagnostic[] } = JSON.parse(stdout);
    return diagnostics.filter((d) => d.category === "plugin").map((d) => d.location.start.line);
  }

  interface Diagnostic {
    readonly category: string;
    readonly location: { readonly start: { readonly line: number } };
  }

  /** Biome leaves with 1 when it has something to report. */
  function runs(args: readonly string[]): { readonly stdout: string } {
    try {
      return { stdout: execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8", stdio: "pipe" }) };
    } catch (error) {
      if (error instanceof Error && "stdout" in error) return { stdout: String(error.stdout) };
      throw error;
    }
  }

  it.each(["src/core", "src/lang/ar", "src/intake", "src/render", "src/export"])(
    "fires on every offence in %s",
    (place) => {
      expect(reported(place)).toEqual(offences.map((_, at) => at + 1));
    },
  );

  it("is silent where the clock may be asked", () => {
    expect(reported("src/node")).toEqual([]);
  });
});
