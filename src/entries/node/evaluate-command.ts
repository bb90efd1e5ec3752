import type { Command } from 'commander';
import { type EvaluateOptions, runEvaluate } from './evaluate.js';
import type { CliContext } from './io.js';
import { inputFor } from './json-lines.js';
import { classifierWith, collect, lexiconHelp, lexiconOption } from './own-lexicons.js';
import { printable } from './printable.js';
import { UsageError } from './usage-error.js';

interface EvaluateCommandOptions extends Omit<EvaluateOptions, 'judge' | 'input'> {
  readonly lexicon?: readonly string[];
}

export function addEvaluateCommand(program: Command, { io }: CliContext): void {
  program
    .command('evaluate')
    .description('measure the classifier on labelled JSON Lines')
    .argument('<paths...>', 'files, or folders that are searched for .jsonl files; - for standard input')
    .option('--misses', 'list the scams that were not flagged, with their text')
    .option('--alarms', 'list the honest texts that were flagged, with their text')
    .option('--json', 'print the report as JSON')
    .option('--read-blind', 'show texts of blind sets as well, which ends their being blind')
    .option(lexiconOption, lexiconHelp, collect)
    .addHelpText('after', examples)
    .action(async (paths: string[], { lexicon, ...options }: EvaluateCommandOptions) => {
      const lines: string[] = [];
      const classifier = classifierWith(lexicon);
      const judge = { classify: (text: string) => classifier.classify(text), conversation: () => classifier.conversation() };
      const code = runEvaluate(paths, { ...options, judge, input: await inputFor(paths, io) }, (line) => lines.push(line));
      if (code !== 0) throw new UsageError(lines.join('\n'));
      const report = lines.join('\n');
      io.stdout(`${options.json === true ? report : printable(report)}\n`);
    });
}

const examples = `
A row: {"id": "1", "text": "…", "label": "scam" or "legit", "lang": "en", "stages": ["net-closing"]}

Examples:
  unlure evaluate labelled.jsonl --alarms
  unlure evaluate data/ --json`;
