import type { Command } from 'commander';
import { without } from '../../explain/without.js';
import { formatExplanation } from './explanation.js';
import { type CliContext, widthOf } from './io.js';
import { thresholdHelp, thresholdOption } from './option-values.js';
import { classifierWith, collect, lexiconHelp, lexiconOption } from './own-lexicons.js';
import { paintFor } from './paint.js';
import { readText } from './read-input.js';

interface ExplainCommandOptions {
  readonly json?: boolean;
  readonly threshold?: string;
  readonly lexicon?: readonly string[];
}

export function addExplainCommand(program: Command, { io }: CliContext): void {
  program
    .command('explain')
    .description('show how the score of a text comes about')
    .argument('<text>', 'the text, or - to read it from standard input')
    .option('--json', 'print the classification as one line of JSON, with the score without each phrase')
    .option('--threshold <value>', thresholdHelp)
    .option(lexiconOption, lexiconHelp, collect)
    .addHelpText('after', examples)
    .action(async (argument: string, options: ExplainCommandOptions) => {
      const threshold = thresholdOption(options.threshold);
      const text = await readText(argument, io);
      const result = classifierWith(options.lexicon).classify(text, threshold);
      const lines =
        options.json === true
          ? [JSON.stringify({ ...result, without: result.phrases.map((_, index) => without(result, [index])) })]
          : formatExplanation(result, paintFor(io), widthOf(io));
      io.stdout(`${lines.join('\n')}\n`);
    });
}

const examples = `
Contributions are log-odds and add up to the log-odds of the text; the score is
the same number as a probability.

Examples:
  unlure explain "Pay the 15% tax first, then you can withdraw."
  some-program | unlure explain -`;
