/**
 * `npm run disguise -- [PATH…]`: writes `docs/disguise.md`: what every attack leaves of the phrases in the fixtures, what the
 * written pairs keep, and what undoing disguise changes in honest texts, those of the fixtures and, with paths, the honest
 * rows of labelled data. Everything stands beside reading texts as they are written. Prints no text of anybody.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { KindFigures } from '../src/attack/attack-figures.js';
import { measureAttacks } from '../src/attack/measure-attacks.js';
import type { Classification } from '../src/classification.js';
import { type Classifier, createClassifierFrom } from '../src/classifier.js';
import { builtInParts } from '../src/classify.js';
import { isDialogue, jsonLinesFiles, type MessageRow, readRows } from './rows.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const made = (disguise: boolean): Classifier => createClassifierFrom({ ...builtInParts, disguise });
const undoing = made(true);
const asWritten = made(false);

interface Pair {
  readonly kinds: readonly string[];
  readonly plain: string;
  readonly disguised: string;
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(part === whole ? 0 : 1)} %`);
const lines = (path: string) =>
  readFileSync(`${root}fixtures/evasions/${path}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

function attackTable(): string[] {
  const texts = jsonLinesFiles(`${root}fixtures/messages`)
    .filter((file) => file.endsWith('open.jsonl'))
    .flatMap((file) => readRows(file) as MessageRow[])
    .map(({ id, label, text }) => ({ id, label, text }) as const);
  const now = measureAttacks(texts, (text) => undoing.classify(text), { seed: 1 }).kinds;
  const before = new Map(measureAttacks(texts, (text) => asWritten.classify(text), { seed: 1 }).kinds.map((kind) => [kind.kind, kind]));
  const share = ({ hits, total }: KindFigures['matches']) => percent(hits, total);
  return [
    '| kind | texts | matches kept | as written | verdicts kept | as written |',
    '|---|---|---|---|---|---|',
    ...now.map((kind) => {
      const old = before.get(kind.kind) as KindFigures;
      return `| ${kind.kind} | ${kind.texts} | ${share(kind.matches)} | ${share(old.matches)} | ${share(kind.verdicts)} | ${share(old.verdicts)} |`;
    }),
  ];
}

interface Kept {
  matches: number;
  kept: number;
  flagged: number;
  stillFlagged: number;
}

function pairTable(half: string): string[] {
  const byKind = new Map<string, Kept>();
  for (const { kinds, plain, disguised } of lines(`pairs/${half}`).map((line) => JSON.parse(line) as Pair)) {
    const [before, after] = [undoing.classify(plain), undoing.classify(disguised)];
    const ids = new Set(before.phrases.filter((phrase) => phrase.origin === 'written').map((phrase) => phrase.id));
    const found = new Set(after.phrases.map((phrase) => phrase.id));
    for (const name of [kinds.length > 1 ? 'two kinds' : (kinds[0] as string), 'all']) {
      const counts = byKind.get(name) ?? { matches: 0, kept: 0, flagged: 0, stillFlagged: 0 };
      byKind.set(name, counts);
      counts.matches += ids.size;
      counts.kept += [...ids].filter((id) => found.has(id)).length;
      counts.flagged += before.flagged ? 1 : 0;
      counts.stillFlagged += before.flagged && after.flagged ? 1 : 0;
    }
  }
  return [
    '| kind | matches kept | verdicts kept |',
    '|---|---|---|',
    ...[...byKind]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([kind, { matches, kept, flagged, stillFlagged }]) =>
          `| ${kind} | ${kept}/${matches} = ${percent(kept, matches)} | ${stillFlagged}/${flagged} = ${percent(stillFlagged, flagged)} |`,
      ),
  ];
}

const key = ({ logOdds, phrases }: Classification) => JSON.stringify([logOdds, phrases.map(({ id, start, end }) => [id, start, end])]);

function honestRow(name: string, texts: readonly string[]): string {
  const results = texts.map((text) => [undoing.classify(text), asWritten.classify(text)] as const);
  const different = results.filter(([now, before]) => key(now) !== key(before)).length;
  const flagged = (index: 0 | 1) => results.filter((pair) => pair[index].flagged).length;
  const withWritten = (index: 0 | 1) => results.filter((pair) => pair[index].phrases.some((phrase) => phrase.origin === 'written')).length;
  return `| ${name} | ${texts.length} | ${different} = ${((100 * different) / texts.length).toFixed(2)} % | ${flagged(0)} (${flagged(1)}) | ${withWritten(0)} (${withWritten(1)}) |`;
}

function honestTable(paths: readonly string[]): string[] {
  const rows = ['open', 'blind'].map((half) =>
    honestRow(
      `fixtures, ${half} half`,
      lines(`honest/${half}`).map((line) => (JSON.parse(line) as { text: string }).text),
    ),
  );
  const development = paths
    .flatMap(jsonLinesFiles)
    .flatMap((file) => readRows(file))
    .flatMap((row) => (isDialogue(row) || row.label !== 'legit' ? [] : [row.text]));
  return [
    '| honest texts | texts | result differs | flagged (as written) | with a written phrase (as written) |',
    '|---|---|---|---|---|',
    ...rows,
    ...(development.length === 0 ? [] : [honestRow('development data', development)]),
  ];
}

const report = `# Seeing through disguise

Written by \`npm run disguise -- PATH…\`; do not edit. "As written" is the same build with nothing undone.

## Attacks

\`unlure attack\` disguises the phrases found in the open fixture messages of all eighteen languages, in every way and in two ways at once
("two kinds"), with tables of its own that were made without a look at what undoes disguise. A match is kept if the same entry is
found again where it was disguised; a verdict, if a flagged scam is flagged still.

${attackTable().join('\n')}

Chinese homophones change every second character of a phrase there. What is read is what people write to hide single words: a table of
3,600 spellings of 240 words, and, in a text where one of them was met, any character by its sound.

## Pairs

Plain messages and the same ones hidden by hand, by writers who had seen neither the library nor the attacks. Where a message is a
rebus of emoji, or its words are replaced by others, little is kept.

Open half:

${pairTable('open').join('\n')}

Blind half, read by nobody:

${pairTable('blind').join('\n')}

## Honest texts

Names, formulas, drawings, product codes, nicknames, mixed writing, code, links, Turkish, full-width Japanese, Cyrillic and Greek prose,
slips of spelling and the like. A result differs if its log-odds or the place of any phrase does.

${honestTable(process.argv.slice(2)).join('\n')}
`;
writeFileSync(`${root}docs/disguise.md`, report);
console.log('docs/disguise.md');
