/// <reference types="node" />
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { policyData } from '../../builtin/policy.gen.js';
import type { Classifier } from '../../classifier.js';
import { classify, createClassifier } from '../../classify.js';
import type { CheckedLexicon } from '../../lexicon/check-folder.js';
import { judgeFixtures } from '../../quality/lexicon/judge-fixtures.js';
import { type TriedSentence, trySentences } from '../../quality/lexicon/try-sentences.js';
import { columns } from './columns.js';
import { type CliContext, type CliIo, widthOf } from './io.js';
import { formatLexiconIssues } from './lexicon-issues.js';
import { count, shortScore } from './numbers.js';
import { checkLexiconFolder } from './own-lexicons.js';
import { type Paint, paintFor } from './paint.js';
import { oneLine } from './printable.js';
import { readCorpus } from './read-corpus.js';

interface TestCommandOptions {
  readonly json?: boolean;
  readonly texts?: boolean;
}

export function addLexiconTestCommand(lexicon: Command, { io, finish }: CliContext): void {
  lexicon
    .command('test')
    .description('try the sentences of a lexicon, and the rows of its fixtures')
    .argument('<dir>', 'a lexicon folder, or one file')
    .option('--texts', 'show the sentences and rows that went wrong')
    .option('--json', 'print the outcomes as JSON')
    .addHelpText('after', examples)
    .action((path: string, { json = false, texts = false }: TestCommandOptions) => {
      const { lexicons, issues } = checkLexiconFolder(path);
      // Sentences that fail are what this is about; with any other error there is nothing to try them on.
      const errors = issues.filter(({ code }) => code !== 'yes-not-matched' && code !== 'no-matched');
      if (errors.length > 0) {
        finish(1);
        io.stdout(json ? `${JSON.stringify({ errors }, null, 2)}\n` : `${unusable(errors, io)}\n`);
        return;
      }
      const result = test(path, lexicons, texts);
      if (result.wrong > 0) finish(1);
      io.stdout(json ? `${JSON.stringify(result, null, 2)}\n` : `${formatTest(result, paintFor(io)).join('\n')}\n`);
    });
}

interface Tally {
  readonly right: number;
  readonly missed: number;
  readonly falseAlarms: number;
}

/** A sentence that its entry finds when it is tried alone, and that comes out otherwise beside the built-in lexicons. */
interface Note extends Pick<TriedSentence, 'file' | 'pointer' | 'id'> {
  readonly kind: 'not-reported' | 'flagged';
  readonly text?: string;
}

function test(path: string, lexicons: readonly CheckedLexicon[], texts: boolean) {
  const tried = lexicons.map((lexicon) => trySentences(lexicon, policyData.frequency));
  const sentences = tried.flatMap((lexicon) => lexicon.sentences);
  const own = createClassifier({ lexicons: tried.map(({ packed }) => packed) });
  const folder = join(path, 'fixtures');
  const fixtures = existsSync(folder) ? judgeFixtures(readCorpus([folder]), own) : [];
  const shown = <T extends { readonly text: string }>({ text, ...rest }: T) => ({ ...rest, ...(texts ? { text } : {}) });
  const tallies = { sentences: tallyOf(sentences), fixtures: tallyOf(fixtures) };
  return {
    ...tallies,
    wrong: [sentences, fixtures].flat().filter(({ outcome }) => outcome !== 'right').length,
    wrongSentences: sentences.filter(({ outcome }) => outcome !== 'right').map(shown),
    wrongFixtures: fixtures.filter(({ outcome }) => outcome !== 'right').map(shown),
    notes: notesOf(sentences, own).map(shown),
  };
}

function tallyOf(items: readonly { readonly outcome: TriedSentence['outcome'] }[]): Tally {
  const counted = (wanted: TriedSentence['outcome']): number => items.filter(({ outcome }) => outcome === wanted).length;
  return { right: counted('right'), missed: counted('missed'), falseAlarms: counted('false-alarm') };
}

/** What sentences come to beside the built-in lexicons: a longer phrase may cover the entry, another entry flag what is honest. */
function notesOf(sentences: readonly TriedSentence[], own: Classifier): (Note & { readonly text: string })[] {
  return sentences
    .filter(({ type, outcome }) => type === 'entry' && outcome === 'right')
    .flatMap(({ file, pointer, id, text }): (Note & { readonly text: string })[] => {
      const { phrases, flagged } = own.classify(text);
      const isYes = /\/yes\/\d+$/.test(pointer);
      if (isYes && !phrases.some((phrase) => phrase.id === id)) return [{ file, pointer, id, kind: 'not-reported', text }];
      return !isYes && flagged && !classify(text).flagged ? [{ file, pointer, id, kind: 'flagged', text }] : [];
    });
}

function unusable(errors: Parameters<typeof formatLexiconIssues>[0], io: CliIo): string {
  return [
    ...formatLexiconIssues(errors, [], paintFor(io), widthOf(io)),
    `${count(errors.length, 'error')}; nothing was tried, for the lexicon cannot be used`,
  ].join('\n');
}

function formatTest({ sentences, fixtures, wrongSentences, wrongFixtures, notes }: ReturnType<typeof test>, paint: Paint): string[] {
  const cells = (name: string, { right, missed, falseAlarms }: Tally): string[] =>
    right + missed + falseAlarms === 0 ? [name, 'none'] : [name, String(right), String(missed), String(falseAlarms)];
  const section = (title: string, rows: readonly string[][]): string[] => (rows.length === 0 ? [] : ['', title, ...columns(rows)]);
  const rowsFor = (outcome: 'missed' | 'false-alarm'): string[][] => [
    ...wrongSentences.filter((one) => one.outcome === outcome).map(({ file, pointer, id, text }) => placed(`${file} ${pointer}`, id, text)),
    ...wrongFixtures.filter((one) => one.outcome === outcome).map((row) => placed(`fixtures ${row.id}`, shortScore(row.score), row.text)),
  ];
  return [
    ...columns([['', 'right', 'missed', 'false alarms'].map(paint.faint), cells('sentences', sentences), cells('fixtures', fixtures)]),
    ...section('Missed', rowsFor('missed')),
    ...section('False alarms', rowsFor('false-alarm')),
    ...section(
      'Beside the built-in lexicons',
      notes.map(({ file, pointer, id, kind, text }) =>
        placed(`${file} ${pointer}`, kind === 'flagged' ? 'flagged, though it is honest' : `${id} is not reported`, text),
      ),
    ),
  ];
}

function placed(place: string, what: string, text: string | undefined): string[] {
  return [`  ${oneLine(place)}`, what, ...(text === undefined ? [] : [oneLine(text)])];
}

const examples = `
A sentence under yes has to be found by its own entry, one under no must not.
Rows in fixtures/*.jsonl of the folder are judged by all lexicons together: a
scam has to be flagged, an honest text not.

Exit codes: 0 all came out right; 1 something did not; 2 usage or nothing to
read.

Examples:
  unlure lexicon test own
  unlure lexicon test own --texts`;
