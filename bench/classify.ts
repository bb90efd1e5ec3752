/**
 * `npm run bench [-- PATH…]`: what a message costs, in one process, interleaved, medians of several rounds, beside V8's own
 * alternation of 1,000 phrases on the same texts. Without paths it reads the honest and scam fixtures; with paths, labelled
 * JSON Lines. Machines are noisy: read the ratios.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtInLexicons } from '../src/builtin/all.gen.js';
import { createClassifierFrom } from '../src/classifier.js';
import { builtInParts } from '../src/classify.js';
import { english } from '../src/grammar/en.js';
import { createClassifier } from '../src/index.js';
import { isDialogue, jsonLinesFiles, readRows } from '../tools/rows.js';

const rounds = 5;
const paths = process.argv.slice(2);
const folders =
  paths.length > 0
    ? paths
    : [
        fileURLToPath(new URL('../fixtures/messages', import.meta.url)),
        fileURLToPath(new URL('../fixtures/conversations', import.meta.url)),
      ];
const texts = new Map<string, string[]>();
for (const file of folders.flatMap(jsonLinesFiles).filter((name) => !name.endsWith('blind.jsonl'))) {
  for (const row of readRows(file)) {
    const name = `${row.lang} ${row.label === 'legit' ? 'honest' : 'scam'}`;
    const list = texts.get(name) ?? [];
    list.push(...(isDialogue(row) ? row.messages.map((message) => message.text) : [row.text]));
    texts.set(name, list);
  }
}

const before = performance.now();
const full = createClassifier({ grammar: english });
const built = performance.now() - before;
full.warm();
const plain = createClassifier();
const phrases = builtInLexicons
  .flatMap((lexicon) => lexicon.entries.map((entry) => entry.phrase.toLowerCase()))
  .filter((phrase) => /^[a-z ]{6,}$/.test(phrase))
  .slice(0, 1000);
const alternation = new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'gi');

const candidates: Record<string, (text: string) => unknown> = {
  'unlure, with grammar': (text) => full.classify(text),
  'unlure, without grammar': (text) => plain.classify(text),
  [`V8 RegExp of ${phrases.length} phrases`]: (text) => text.match(alternation),
};

function once(work: (text: string) => unknown, list: readonly string[]): number {
  const start = performance.now();
  for (const text of list) work(text);
  return performance.now() - start;
}

console.log(`classifier built in ${built.toFixed(0)} ms; Node ${process.version}`);
console.log(['texts'.padEnd(12), 'messages'.padStart(8), ...Object.keys(candidates).map((name) => name.padStart(30))].join('  '));
for (const [name, list] of [...texts].sort()) {
  if (list.length < 50) continue;
  const times = Object.values(candidates).map(() => [] as number[]);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, work] of Object.values(candidates).entries()) {
      const time = once(work, list);
      // The first round only warms up.
      if (round > 0) (times[index] as number[]).push(time);
    }
  }
  const cells = times.map((own) => {
    const median = [...own].sort((a, b) => a - b)[Math.floor(own.length / 2)] as number;
    const bytes = list.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    return `${((median * 1000) / list.length).toFixed(1)} µs, ${(bytes / 1000 / median).toFixed(1)} MB/s`.padStart(30);
  });
  console.log([name.padEnd(12), String(list.length).padStart(8), ...cells].join('  '));
}

const long = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8')
  .repeat(100)
  .slice(0, 1_000_000);
console.log(`a megabyte of README: ${once((text) => plain.classify(text), [long]).toFixed(0)} ms`);

/**
 * What looking for disguise costs where there is none: the same texts read with and without it, turn by turn. Only texts of
 * plain letters, or of Chinese characters, digits and their punctuation.
 */
const asWritten = createClassifierFrom({ ...builtInParts, disguise: false });
const undoing = createClassifierFrom(builtInParts);
const plainTexts: readonly (readonly [string, RegExp])[] = [
  ['plain ASCII', /^[A-Za-z0-9 ,.!?'"\n-]+$/],
  ['plain Chinese', /^[\u4e00-\u9fff0-9，。！？、：；“”\n ]+$/],
];
for (const [name, pattern] of plainTexts) {
  const list = [...texts.values()].flat().filter((text) => pattern.test(text));
  const ratios: number[] = [];
  for (let round = 0; round < 4 * rounds; round++) {
    const written = once((text) => asWritten.classify(text), list);
    const undone = once((text) => undoing.classify(text), list);
    if (round >= rounds) ratios.push(undone / written);
  }
  ratios.sort((a, b) => a - b);
  const at = (share: number) => (ratios[Math.floor(share * (ratios.length - 1))] as number).toFixed(3);
  console.log(`${name}, ${list.length} texts: undoing disguise takes ${at(0.5)} times as long (${at(0.1)} to ${at(0.9)})`);
}
