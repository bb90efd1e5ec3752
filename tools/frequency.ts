/**
 * `npm run frequency -- PATH…`: counts words in the honest rows of labelled JSON Lines and writes
 * `lexicons/shared/frequency.json`: how often each is met per million units, in the language that has it most. The table
 * holds single words and their counts, no text.
 */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { splitUnits } from '../src/match/vocabulary.js';
import { createCharacterTable } from '../src/text/characters.js';
import { lexiconFolder, loadLexicons } from './load.js';
import { isDialogue, jsonLinesFiles, readRows } from './rows.js';

const least = 25;
const table = createCharacterTable([...loadLexicons().languages.values()].map((language) => language.lexicon.folds));
const counts = new Map<string, Map<string, number>>();
const totals = new Map<string, number>();
const sources = new Set<string>();

for (const path of process.argv.slice(2)) {
  for (const file of jsonLinesFiles(path)) {
    for (const row of readRows(file)) {
      if (row.label !== 'legit') continue;
      sources.add(basename(file, '.jsonl'));
      const texts = isDialogue(row) ? row.messages.map((message) => message.text) : [row.text];
      for (const unit of texts.flatMap((text) => splitUnits(table, text))) {
        let words = counts.get(row.lang);
        if (words === undefined) counts.set(row.lang, (words = new Map()));
        words.set(unit, (words.get(unit) ?? 0) + 1);
        totals.set(row.lang, (totals.get(row.lang) ?? 0) + 1);
      }
    }
  }
}

const perMillion = new Map<string, number>();
for (const [language, words] of counts) {
  const total = totals.get(language) as number;
  if (total < 5_000) continue;
  for (const [word, count] of words) {
    const rate = Math.round((count / total) * 1e6);
    if (rate >= least && count >= 5 && !/^\d+$/.test(word)) perMillion.set(word, Math.max(rate, perMillion.get(word) ?? 0));
  }
}
const sorted = Object.fromEntries([...perMillion].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
const json = {
  $schema: '../schema/frequency.json',
  about: `Meetings per million units of ordinary talk, at least ${least}.`,
  sources: [...sources].sort(),
  perMillion: sorted,
};
writeFileSync(
  join(lexiconFolder, 'shared/frequency.json'),
  `${JSON.stringify(json, null, 0)
    .replace('"perMillion":{', '"perMillion":{\n')
    .replace(/,"(?=[^"]*":\d)/g, ',\n"')}\n`,
);
console.log(`${perMillion.size} words from ${[...totals].map(([language, total]) => `${language} ${total}`).join(', ')} units`);
