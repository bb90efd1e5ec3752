/**
 * Runs under `node --jitless`: V8 without its compilers, a stand-in for engines that only interpret. Prints a line of JSON
 * for each result as it comes, so that what was measured is there even if the rest takes too long.
 */
import { readFileSync } from 'node:fs';
import { alternation, dense, libraryOf } from './own.js';
import type { Wording } from './phrases.js';
import { repeated } from './random.js';
import { interleaved } from './rounds.js';
import type { Group } from './texts.js';

const [root, wordingFile, groupsFile, rounds] = process.argv.slice(2) as [string, string, string, string];
const wording = JSON.parse(readFileSync(wordingFile, 'utf8')) as Wording;
const groups = JSON.parse(readFileSync(groupsFile, 'utf8')) as Group[];
const source = { root, load: () => undefined };

const start = performance.now();
const { createClassifier } = await libraryOf(source);
const imported = performance.now();
const classifier = createClassifier();
classifier.classify('You must pay the 15% tax first, then you can withdraw your balance.');
console.log(JSON.stringify({ import: imported - start, first: performance.now() - imported }));

const entrants = [
  { name: 'unlure', run: (text: string) => Number(classifier.classify(text).flagged) },
  { name: dense.name, run: (await dense.open(source))(wording) },
  { name: alternation.name, run: (await alternation.open(source))(wording) },
];
for (const { name, texts } of groups) {
  const outcomes = interleaved(entrants, repeated(texts, 1000), { rounds: Number(rounds), slice: 150 });
  console.log(JSON.stringify({ name, outcomes }));
}
