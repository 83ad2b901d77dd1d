// Analysis and facts over a whole collection of news: that nothing throws, hangs or points beside the text, and how fast it is on
// one core. `npm run bench:corpus -- ARTICLES.jsonl.gz [COUNT]`: lines with title and text; COUNT of them from all over the file.
import { readArticle } from "../dist/index.js";
import { arabicPack } from "../dist/lang/ar/pack.js";
import { loadAssets } from "../dist/node/assets.js";
import { newsIn } from "./news.mjs";

/** No article may take longer, in seconds. */
const LONGEST = 2;
/** Articles whose time is not counted: the engine is being compiled. */
const WARM_UP = 50;
const SHOWN = 5;

const [source, wanted] = process.argv.slice(2);
if (source === undefined) {
  console.error("Usage: npm run bench:corpus -- ARTICLES.jsonl.gz [COUNT]");
  process.exit(1);
}

/** What points beside the text, in words; empty where all is well. */
function* faults(document, { facts, entities }) {
  const { text } = document.article;
  const inside = ({ start, end }) => Number.isInteger(start) && start >= 0 && start <= end && end <= text.length;
  // «للأمم» holds «الأمم», whose first letter melted with the preposition.
  const said = ({ start, end }) => [text.slice(start, end), `ا${text.slice(start, end)}`];
  const says = (span) => inside(span) && (span.text === undefined || said(span).includes(span.text));
  let last = 0;
  for (const token of document.tokens) {
    if (!says(token) || token.start < last) yield `token ${token.index} «${token.text}»`;
    last = token.end;
  }
  for (const sentence of document.sentences) if (!inside(sentence)) yield `sentence ${sentence.index}`;
  for (const name of document.names) if (!says(name)) yield `name «${name.text}»`;
  for (const part of [...document.times, ...document.quantities, ...document.quotes])
    if (!inside(part)) yield `span ${part.start}–${part.end}`;
  for (const entity of entities)
    for (const mention of entity.mentions) if (!says(mention)) yield `mention of ${entity.names[0]}`;
  for (const fact of facts) {
    const roles = Object.values(fact)
      .flat()
      .filter((value) => value !== null && typeof value === "object" && "start" in value);
    if (!roles.every(says)) yield `fact ${fact.id}`;
  }
}

const { assets } = await loadAssets();
const pack = arabicPack(assets.model);
const every = [];
if (wanted !== undefined) {
  let all = 0;
  for await (const _ of newsIn(source)) all++;
  const count = Math.min(Number(wanted), all);
  for (let i = 0; i < count; i++) every.push(Math.floor((i * all) / count));
}
const chosen = new Set(every);
const told = [];
let [at, read, unread, words, wordsTimed, seconds, facts, broken, thrown, peak] = [-1, 0, 0, 0, 0, 0, 0, 0, 0, 0];
let worst = { seconds: 0, words: 0, at: -1 };
const tell = (line) => told.length < SHOWN && told.push(line);
for await (const { title, text } of newsIn(source)) {
  at++;
  if (wanted !== undefined && !chosen.has(at)) continue;
  const front = `---\ntitle: ${JSON.stringify(String(title ?? ""))}\n---\n\n${text}\n`;
  const opened = readArticle({ name: `line ${at + 1}`, text: front });
  if ("problem" in opened) {
    unread++;
    continue;
  }
  read++;
  const length = text.split(/\s+/).length;
  words += length;
  try {
    const start = performance.now();
    const document = pack.analyse(opened.article);
    const extraction = pack.extract(document);
    const took = (performance.now() - start) / 1000;
    if (read > WARM_UP) {
      seconds += took;
      wordsTimed += length;
      if (took > worst.seconds) worst = { seconds: took, words: length, at };
    }
    facts += extraction.facts.length;
    for (const fault of faults(document, extraction)) {
      broken++;
      tell(`line ${at + 1}: ${fault}`);
    }
  } catch (error) {
    thrown++;
    tell(`line ${at + 1}: ${error}`);
  }
  if (read % 100 === 1) peak = Math.max(peak, process.memoryUsage.rss());
}
const row = (what, figure) => console.log(`${what.padEnd(42)}  ${figure}`);
row("articles read, not read (empty or too long)", `${read}, ${unread}`);
row("words, facts", `${words}, ${facts}`);
row("analysis and facts, one core, warm", `${Math.round(wordsTimed / seconds)} words/s`);
row("slowest article", `${worst.seconds.toFixed(2)} s (${worst.words} words, line ${worst.at + 1})`);
row("exceptions, spans beside the text", `${thrown}, ${broken}`);
row("most memory held", `${Math.round(peak / 2 ** 20)} MB`);
for (const line of told) console.log(line);
if (thrown > 0 || broken > 0 || worst.seconds > LONGEST) process.exitCode = 1;
