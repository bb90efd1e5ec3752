import type { Command } from 'commander';
import type { CliContext } from './io.js';
import { addLexiconLintCommand } from './lexicon-lint-command.js';
import { addLexiconNewCommand } from './lexicon-new-command.js';
import { addLexiconTestCommand } from './lexicon-test-command.js';

export function addLexiconCommand(program: Command, context: CliContext): void {
  const command = program.command('lexicon').description('write, check and try a lexicon of your own').addHelpText('after', examples);
  addLexiconNewCommand(command, context);
  addLexiconLintCommand(command, context);
  addLexiconTestCommand(command, context);
}

const examples = `
A lexicon is a folder of JSON files: whole lexicons as parseLexicon takes them,
or, in a folder named after a language, one file for each tactic.

Examples:
  unlure lexicon new own --language en
  unlure lexicon lint own
  unlure lexicon test own
  unlure classify --lexicon own "Let us finish the deal in the blue room."`;
