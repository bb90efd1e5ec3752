import type { Command } from 'commander';
import { attacks } from '../../attack/attacks.js';
import { formatAttacks } from '../../attack/format-attacks.js';
import { type AttackedText, measureAttacks } from '../../attack/measure-attacks.js';
import { classify } from '../../classify.js';
import { isConversation, sectionNames } from '../../quality/rows.js';
import type { CliContext } from './io.js';
import { inputFor } from './json-lines.js';
import { kindsOption, seedOption } from './option-values.js';
import { printable } from './printable.js';
import { type CorpusFiles, readCorpus } from './read-corpus.js';
import { UsageError } from './usage-error.js';

interface AttackCommandOptions {
  readonly seed?: string;
  readonly kinds?: string;
  readonly json?: boolean;
  readonly misses?: boolean;
  readonly texts?: boolean;
  readonly readBlind?: boolean;
}

const kindNames = attacks.map(({ kind }) => kind);

export function addAttackCommand(program: Command, { io }: CliContext): void {
  program
    .command('attack')
    .description('disguise labelled texts in every way and count what is still found')
    .argument('<paths...>', 'files, or folders that are searched for .jsonl files; - for standard input')
    .option('--seed <number>', 'another number makes other choices, the same number the same (default: 1)')
    .option('--kinds <names>', `only these kinds, with commas between: ${kindNames.join(', ')}`)
    .option('--misses', 'list what was lost, by id')
    .option('--texts', 'list it with the disguised texts')
    .option('--json', 'print the report as JSON')
    .option('--read-blind', 'list what was lost of blind sets as well, which ends their being blind')
    .addHelpText('after', examples)
    .action(
      async (paths: string[], { seed, kinds, json, misses = false, texts: shown = false, readBlind = false }: AttackCommandOptions) => {
        const chosen = kindsOption(kinds, kindNames);
        const chosenSeed = seedOption(seed);
        const corpus = readCorpus(paths, await inputFor(paths, io));
        const { texts, conversations } = textsOf(corpus, readBlind);
        if (texts.length === 0) throw new UsageError('no labelled messages in .jsonl files at or below the given paths');
        const report = measureAttacks(texts, classify, { seed: chosenSeed, kinds: chosen, misses: misses || shown, texts: shown });
        if (json === true) {
          io.stdout(`${JSON.stringify({ ...report, leftOut: { conversations, files: corpus.skipped } }, null, 2)}\n`);
          return;
        }
        const lines = [...formatAttacks(report), ...leftOutLines(conversations, corpus.skipped)];
        io.stdout(`${printable(lines.join('\n'))}\n`);
      },
    );
}

/** Single messages of all sections. What is flagged of a chat is the chat, so its messages have no label of their own. */
function textsOf({ rows }: CorpusFiles, readBlind: boolean): { texts: AttackedText[]; conversations: number } {
  const texts: AttackedText[] = [];
  let conversations = 0;
  for (const section of sectionNames) {
    for (const row of rows[section]) {
      if (isConversation(row)) conversations += 1;
      else texts.push({ id: row.id, label: row.label, text: row.text, unread: section === 'blind' && !readBlind });
    }
  }
  return { texts, conversations };
}

function leftOutLines(conversations: number, files: readonly string[]): string[] {
  const lines = [
    ...(conversations === 0 ? [] : [`conversations, left out: ${conversations}`]),
    ...(files.length === 0 ? [] : [`without labels, left out: ${files.join(', ')}`]),
  ];
  return lines.length === 0 ? [] : ['', ...lines];
}

const examples = `
Only what lies in the phrases of the plain text is disguised. A match is kept if
the same entry is found at the same place again.

Examples:
  unlure attack labelled.jsonl
  unlure attack data/ --kinds leet,homoglyph --seed 7 --misses`;
