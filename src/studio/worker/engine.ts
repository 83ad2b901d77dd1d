// The Web Worker: all of Fahm, so that no analysis ever holds up the page.
import {
  type Article,
  behindTitle,
  type Extraction,
  editFacts,
  exportFormats,
  type Fahm,
  factsToYaml,
  formName,
  hasWordBank,
  messageOf,
  type PageFormat,
  type Problem,
  readArticle,
  readArticleBytes,
  readFactsFile,
  type Workbench,
} from "../../index.ts";
import { loadFahm, loadPages } from "./load.ts";
import { projectFromFile, projectToFile, quizOf } from "./project-file.ts";
import type { CallName, Calls, Layers, Progress, Reply, Request, Said } from "./protocol.ts";

let fahm: Promise<Fahm> | null = null;
let bench: Workbench | null = null;

const send = (reply: Reply): void => postMessage(reply);

function said(problem: Problem): Said {
  const line = (lang: "ar" | "en"): string => messageOf(problem, lang);
  return { ar: line("ar"), en: line("en") };
}

/** Loaded once; a load that failed is tried again with the next call. */
function engine(tell: (progress: Progress) => void): Promise<Fahm> {
  fahm ??= loadFahm((share) => tell({ stage: "weights", share })).catch((error: unknown) => {
    fahm = null;
    throw error;
  });
  return fahm;
}

function table(): Workbench {
  if (bench === null) throw new Error("no article is open");
  return bench;
}

function layersOf({ document, extraction }: Workbench): Layers {
  const span = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });
  const people = extraction.entities.flatMap(({ type, mentions }) => mentions.map((one) => ({ ...span(one), type })));
  return {
    from: behindTitle(document.article),
    sentences: document.sentences.map((one) => ({ ...span(one), paragraph: one.paragraph, body: one.role === "body" })),
    names: people.sort((a, b) => a.start - b.start),
    times: document.times.map(span),
    quotes: document.quotes.map(span),
  };
}

const isPage = (format: string): format is PageFormat => ["html", "worksheet", "key", "json"].includes(format);
const pageNames: Readonly<Record<PageFormat, string>> = {
  html: "quiz.html",
  worksheet: "worksheet.html",
  key: "key.html",
  json: "quiz.json",
};

type Handlers = {
  readonly [N in CallName]: (
    given: Calls[N][0],
    tell: (progress: Progress) => void,
  ) => Promise<Calls[N][1]> | Calls[N][1];
};

function factsRead(
  text: string,
  article: Article,
): { readonly facts: Extraction | null; readonly problems: readonly Said[] } {
  const { extraction, problems } = readFactsFile(text, article);
  return { facts: extraction, problems: problems.map(said) };
}

const handlers: Handlers = {
  warm: async (_, tell) => {
    await engine(tell);
    return { exports: exportFormats };
  },
  read: async ({ name, source }) => {
    const read =
      typeof source === "string" ? readArticle({ name, text: source }) : await readArticleBytes({ name, ...source });
    if ("problem" in read) return { article: null, problems: [said(read.problem)] };
    return { article: read.article, problems: read.warnings.map(said) };
  },
  open: async ({ article, facts }, tell) => {
    const loaded = await engine(tell);
    bench = loaded.workbench(article, facts ?? undefined, (stage) => tell({ stage }));
    return { layers: layersOf(bench), facts: bench.extraction };
  },
  quiz: (options) => {
    const { quizzes, problems } = table().quiz(options);
    return { items: quizzes[0]?.items ?? [], problems: problems.map(said) };
  },
  refill: (plan) => table().refill(plan),
  proposals: ({ about, seed }) => table().proposals(about, seed),
  check: (items) => table().check(items),
  editFacts: ({ article, facts, edit }) => {
    const { extraction, problems } = editFacts(article, facts, edit);
    return { facts: extraction, problems: problems.map(said) };
  },
  readFacts: ({ article, text }) => factsRead(text, article),
  factsFile: ({ article, facts }) => factsToYaml(article, facts, []),
  output: async ({ format, ui, form, forms, pages, ...rest }, tell) => {
    const loaded = await engine(tell);
    await loadPages();
    const items = form === 0 ? rest.items : table().form(rest.items, form, rest.seed);
    const quiz = { ...quizOf({ ...rest, items }, loaded.version), form: formName(form) };
    // Several forms carry their letter, as on the command line.
    const letter = forms > 1 ? `-${quiz.form}` : "";
    if (isPage(format)) {
      const bare = format === "worksheet" && pages.wordBank === true && !hasWordBank(quiz);
      return {
        name: pageNames[format].replace(".", `${letter}.`),
        content: loaded.render(quiz, format, ui, pages),
        leftOut: [],
        problems: bare ? [said({ code: "no-word-bank", severity: "warning", values: {} })] : [],
      };
    }
    const { ending, content, leftOut } = await loaded.export(quiz, format, ui);
    const numbers = leftOut.map(({ number }) => String(number));
    return { name: `quiz${letter}${ending}`, content, leftOut: numbers, problems: [] };
  },
  project: async (project, tell) => projectToFile(project, (await engine(tell)).version),
  readProject: ({ text, id }) => {
    const { project, problems } = projectFromFile(text, id);
    return { project, problems: problems.map(said) };
  },
};

async function answer<N extends CallName>({ number, call, given }: Request<N>): Promise<void> {
  const tell = (progress: Progress): void => send({ number, progress });
  try {
    send({ number, answer: await handlers[call](given, tell) });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    send({ number, failed: said({ code: "internal-error", severity: "error", values: { detail } }) });
  }
}

// One after the other: a call finds the article open that the calls before it opened.
let last: Promise<void> = Promise.resolve();
addEventListener("message", ({ data }: MessageEvent<Request>) => {
  last = last.then(() => answer(data));
});
