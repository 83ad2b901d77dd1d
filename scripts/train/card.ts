// The model card: what the weights were made from and how well they do; written with every training.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Measures } from "./measure.ts";

const INTRODUCTION = `# Arabic models

Compact linear models (hashed features, int8 weights) for Modern Standard Arabic news, read by \`src/lang/ar/engine.ts\`.
Made by \`npx tsx scripts/train/main.ts --data DIR\`; the same data gives the same bytes. This page is written by that command.

| file | what it holds | trained on |
|---|---|---|
| \`words.bin\` | hashed table of word forms: class of context, possible word classes, count | raw news (ANT), Camel Morph MSA |
| \`tagger.bin\` | cutting of clitics and UPOS: conditional random field over all cuts of a word | news treebank, Arabic-PUD |
| \`morphology.bin\` | gender, number, person, definiteness, aspect, voice: softmax over bundles of features | news treebank, Arabic-PUD |
| \`parser.bin\` | dependencies: graph parser (random field over projective trees), two arc-hybrid transition parsers, labeller, calibration | news treebank, Arabic-PUD |
| \`names.bin\` | persons, places, organisations: conditional random field, run twice over a document | ANERcorp, news treebank |

## Data, licences, attribution
- **News treebank**: 1,740 sentences of Arabic news, cut, tagged and parsed by hand for this project after the conventions of
  Arabic-PUD, names marked in 1,440 of them. The sentences belong to their publishers and are not part of the project.
- **Universal Dependencies Arabic-PUD**, CC BY-SA 3.0: Zeman et al., *CoNLL 2017 Shared Task: Multilingual Parsing from Raw Text
  to Universal Dependencies*. Brought nearer to the treebank above by script (bare genitives \`nmod:poss\`, tags of function words).
- **ANERcorp** as released by CAMeL Lab, CC BY-SA 4.0: Benajiba, Rosso and Benedí 2007; split of Obeid et al. 2020 (*CAMeL Tools*).
- **Camel Morph MSA**, CC BY 4.0: Khairallah et al. 2024. Only bits of possible word classes of hashed forms are kept, not the lexicon.
- **ANT corpus**, Apache-2.0 for the collection: Chouigui et al. 2021, doi 10.1007/s13369-020-05258-z. Only statistics (counts, word
  classes of the exchange algorithm, votes of whole articles on names) are used; no text is kept.

Weights trained on share-alike data are themselves offered under CC BY-SA 4.0, with the attributions above; the code is not affected.

## How
Tagger, parsers and recogniser learn with AdaGrad, features dropped at random (tagger and names), snapshots averaged. Parser and features learn on tags
predicted by taggers that had not seen the sentence (five parts). Held out throughout: batches 7 and 16 of the treebank, the last
25,008 words of ANERcorp. Batches 13 to 15 first fitted the calibration of the
parser's certainty, then joined the training data.

## Known limits
News language only. Names of organisations are the weakest kind, also because the two sources draw them differently; attachments of
prepositional phrases and conjuncts are right in about two of three cases: read \`score\` before trusting one. Case endings are never
relied on. Sentences above 110 words are parsed in parts. Words of dialect and poetry were not in the data.
`;

export function writeCard(folder: string, results: Record<string, Measures>): void {
  const sizes = readdirSync(folder)
    .filter((f) => f.endsWith(".bin"))
    .sort()
    .map((f) => {
      const bytes = readFileSync(`${folder}/${f}`);
      return `| \`${f}\` | ${Math.round(bytes.length / 1024)} | ${Math.round(gzipSync(bytes).length / 1024)} |`;
    });
  const tables = Object.entries(results).map(
    ([set, measures]) =>
      `### ${set[0]?.toUpperCase()}${set.slice(1)}\n\n| measure | % |\n|---|---|\n${Object.entries(measures)
        .map(([k, v]) => `| ${k} | ${v} |`)
        .join("\n")}\n`,
  );
  const text = [
    INTRODUCTION,
    "## Sizes\n",
    `| file | KiB | KiB, gzip |\n|---|---|---|\n${sizes.join("\n")}\n`,
    "## Scores on held-out data\n",
    "Everything on what the models cut and tagged themselves, from raw text.\n",
    ...tables,
  ].join("\n");
  writeFileSync(`${folder}/MODEL_CARD.md`, text);
}
