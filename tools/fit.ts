/**
 * `npm run fit -- PATH…`: learns the wordings of the languages that have practice texts, fits `scoring.json` towards what was
 * judged, folds the calibration in and sets the operating points, every source judged by what was fitted without it.
 * Writes `lexicons/<lang>/wording.json` and `lexicons/scoring.json`, and `docs/fit.json` with what was measured. PATH:
 * development data in the form of `fixtures/README.md`; fixtures are read as well. The same input gives the same output.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Assembled } from '../src/lexicon/assemble.js';
import type { Wording } from '../src/lexicon/lexicon.js';
import { Taxonomy } from '../src/lexicon/taxonomy.js';
import { createPolicy, type ScoringData } from '../src/score/policy.js';
import { crossFit, optionsFor, writersOf } from './fit/cross-fit.js';
import { type Example, isPractice, readExamples } from './fit/examples.js';
import { writtenEvidence } from './fit/judged.js';
import { manyWriters } from './fit/options.js';
import { choosePoints, type Judged } from './fit/points.js';
import { calibrated, calibrationLine, candidateOf, logOddsOf } from './fit/policy.js';
import { fitConcepts, readDictionary } from './fit/prior.js';
import { fitScoring, type ScoredRow } from './fit/scoring.js';
import { writeReport, writeScoring, writeWording } from './fit/write.js';
import { loadLexicons } from './load.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const judgedPath = `${root}lexicons/judged.json`;
const { taxonomy: data, languages, shared, frequency, issues } = loadLexicons();
if (data === null || issues.length > 0) throw new Error('the lexicons are broken: npm run lexicon tells where');
const taxonomy = new Taxonomy(
  data.tactics.map((tactic) => ({ ...tactic, immune: tactic.immune ?? [], excuses: tactic.excuses ?? [] })),
  [],
);
const judged = JSON.parse(readFileSync(judgedPath, 'utf8')) as ScoringData;

const examples = thinned(readExamples([...process.argv.slice(2), `${root}fixtures/practice`, `${root}fixtures/messages`]));
const log = (line: string) => process.stderr.write(`${line}\n`);
/** What English words say is known before texts of languages that fewer people practise are read. */
const dictionaries = new Map([...languages.keys()].map((tag) => [tag, readDictionary(`${root}fixtures/practice/${tag}/dictionary.tsv`)]));
const english = examples.filter((example) => example.language === 'en' && isPractice(example));
const concepts = fitConcepts(
  english,
  new Set([...dictionaries.values()].flatMap((dictionary) => [...dictionary.keys()])),
  optionsFor(english, (languages.get('en') as Assembled).lexicon),
);

const rows: ScoredRow[] = [];
const wordings = new Map<string, { wording: Wording; examples: readonly Example[] }>();
for (const [tag, { lexicon }] of languages) {
  const own = examples.filter((example) => example.language === tag);
  const practised = own.some(isPractice);
  const written = writtenEvidence(own, [shared.lexicon, lexicon], taxonomy, createPolicy(judged), frequency);
  const dictionary = dictionaries.get(tag) ?? new Map();
  const fit = practised ? crossFit(own, lexicon, { dictionary, concepts }, (source) => log(`${tag}: without ${source}`)) : null;
  if (fit !== null) wordings.set(tag, { wording: fit.wording, examples: own });
  for (const [index, example] of own.entries()) {
    const share = fit?.wording.written ?? 1;
    const evidence = (written[index] ?? []).map((item) => ({ ...item, keep: item.keep * share }));
    rows.push({ example, evidence, wording: fit?.logOdds[index] ?? 0 });
  }
}

/** Every source is scored by weights fitted without it. */
const group = (example: Example) => example.source.replace(/^practice\/[a-z-]+\//, 'practice/');
const leftOut: Judged[] = [];
for (const source of new Set(rows.map(({ example }) => group(example)))) {
  log(`weights: without ${source}`);
  const others = candidateOf(
    judged,
    fitScoring(
      rows.filter(({ example }) => group(example) !== source),
      judged,
      taxonomy,
    ),
  );
  const own = rows.filter(({ example }) => group(example) === source);
  for (const [index, logOdds] of logOddsOf(own, others, taxonomy).entries())
    leftOut.push({ example: (own[index] as ScoredRow).example, logOdds });
}
const fitted = fitScoring(rows, judged, taxonomy);
/** Languages of which enough is left when a writer is left out. */
const deciding = new Set(
  [...languages.keys()].filter((tag) => writersOf(examples.filter(({ language }) => language === tag)) >= manyWriters),
);
const practice = leftOut.filter(({ example }) => isPractice(example) && deciding.has(example.language));
const line = calibrationLine(
  practice.map(({ logOdds }) => logOdds),
  practice.map(({ example }) => example.scam),
);
const final = calibrated(candidateOf(judged, fitted), line);
const points = choosePoints(
  leftOut.map(({ example, logOdds }) => ({ example, logOdds: logOdds * line.slope + line.offset })),
  deciding,
);

for (const [tag, { wording, examples: own }] of wordings)
  writeWording(`${root}lexicons/${tag}/wording.json`, wording, own, final.wordingScale);
writeScoring(`${root}lexicons/scoring.json`, final.scoring, fitted.support, points);
writeReport(`${root}docs/fit.md`, final.scoring, judged, fitted.support, line.slope);
writeFileSync(`${root}docs/fit.json`, `${JSON.stringify(points.report, null, 2)}\n`);
console.log(JSON.stringify({ line, wordingScale: final.wordingScale, thresholds: points.thresholds }, null, 1));
console.log(JSON.stringify(points.report, null, 1));

/** Ordinary talk is plenty: every third of it says as much as all. */
function thinned(all: readonly Example[]): Example[] {
  let ordinary = 0;
  return all.filter((example) => example.scam || example.hard || isPractice(example) || ordinary++ % 3 === 0);
}
