import { Command, CommanderError } from 'commander';
import { libraryVersion } from '../../builtin/policy.gen.js';
import { addAttackCommand } from './attack-command.js';
import { addClassifyCommand } from './classify-command.js';
import { addCompareCommand } from './compare-command.js';
import { addEvaluateCommand } from './evaluate-command.js';
import { addExplainCommand } from './explain-command.js';
import { type CliContext, type CliIo, widthOf } from './io.js';
import { addLexiconCommand } from './lexicon-command.js';
import { addReportCommand } from './report-command.js';
import { addScanCommand } from './scan-command.js';
import { addSuggestCommand } from './suggest-command.js';
import { addTuneCommand } from './tune-command.js';
import { usageLine } from './usage-error.js';

const usageCode = 2;

/**
 * Runs the command line.
 * @param args what stands behind the name of the program.
 * @returns the exit code: 0 ran, 1 ran and the answer is no, 2 usage or input error.
 */
export async function runCli(args: readonly string[], io: CliIo): Promise<number> {
  let code = 0;
  const program = createProgram({
    io,
    finish: (chosen) => {
      code = chosen;
    },
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.code.startsWith('commander.help')) return error.exitCode === 0 ? 0 : usageCode;
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const line = usageLine(error);
    if (line === undefined) throw error;
    io.stderr(`unlure: ${line}\n`);
    return usageCode;
  }
}

function createProgram(context: CliContext): Command {
  const { io } = context;
  const program = new Command('unlure')
    .description(description)
    .version(libraryVersion, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout(text),
      writeErr: (text) => io.stderr(text),
      // Errors are worded in one place, without what was typed.
      outputError: () => {},
      getOutHelpWidth: () => widthOf(io),
      getErrHelpWidth: () => widthOf(io),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', examples);
  addClassifyCommand(program, context);
  addExplainCommand(program, context);
  addScanCommand(program, context);
  addEvaluateCommand(program, context);
  addAttackCommand(program, context);
  addTuneCommand(program, context);
  addSuggestCommand(program, context);
  addReportCommand(program, context);
  addLexiconCommand(program, context);
  addCompareCommand(program, context);
  return program;
}

const description =
  'Reads chat and ad text and says how likely its writer is to be working for a scam, which stage of the scam script it belongs to, and which phrases say so. Nothing leaves this machine.';

const examples = `
Examples:
  unlure classify "Pay the 15% tax first, then you can withdraw."
  unlure explain "Pay the 15% tax first, then you can withdraw."
  unlure scan "WhatsApp Chat with Kenji.txt"
  unlure scan result.json --fail-on high
  some-program | unlure scan - --json

A score takes scam and honest as equally likely beforehand. It is a reason to
look, not a judgement of a person.

Exit codes: 0 ran; 1 ran, and the answer is no (scan --fail-on: a conversation
reached that level; tune: no such threshold; lexicon lint and test: something is
wrong); 2 usage or input error.`;
