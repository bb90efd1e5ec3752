/**
 * `npm run filter [-- PATH…]`: how many honest messages pass the filter, by language: those in which an anchor is met with
 * its company near, and those that are then found to hold a phrase. Without paths it reads the honest fixtures; with paths,
 * labelled JSON Lines.
 */
import { fileURLToPath } from 'node:url';
import { builtInLexicons } from '../src/builtin/all.gen.js';
import { policyData } from '../src/builtin/policy.gen.js';
import { linkLexicons } from '../src/match/link.js';
import { Matcher } from '../src/match/match-phrases.js';
import { Reading } from '../src/match/reading.js';
import { isDialogue, jsonLinesFiles, readRows } from './rows.js';

const given = process.argv.slice(2);
const folders =
  given.length > 0 ? given : ['messages', 'conversations'].map((name) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)));
const texts = new Map<string, string[]>();
for (const file of folders.flatMap(jsonLinesFiles).filter((name) => !name.endsWith('blind.jsonl'))) {
  for (const row of readRows(file)) {
    if (row.label !== 'legit') continue;
    const list = texts.get(row.lang) ?? [];
    list.push(...(isDialogue(row) ? row.messages.map(({ text }) => text) : [row.text]));
    texts.set(row.lang, list);
  }
}

const linked = linkLexicons(builtInLexicons, { lookAlikes: policyData.lookAlikes });
const reading = new Reading(linked);
const matcher = new Matcher(linked);
const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`.padStart(8);
console.log(['language', 'messages', 'anchored', 'bytes', 'phrases'].map((name) => name.padStart(8)).join('  '));
for (const [language, list] of [...texts].sort()) {
  let [anchored, bytes, anchoredBytes, phrases] = [0, 0, 0, 0];
  for (const text of list) {
    const normalized = linked.normalizer.normalize(text);
    const size = Buffer.byteLength(text);
    bytes += size;
    if (reading.read(normalized.value)) {
      anchored++;
      anchoredBytes += size;
    }
    if ((matcher.match(normalized)?.matches.length ?? 0) > 0) phrases++;
  }
  console.log(
    [
      language.padStart(8),
      String(list.length).padStart(8),
      share(anchored, list.length),
      share(anchoredBytes, bytes),
      share(phrases, list.length),
    ].join('  '),
  );
}
