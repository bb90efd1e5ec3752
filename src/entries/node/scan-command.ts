import type { Command } from 'commander';
import { detectFormat } from '../../formats/detect.js';
import { readChat } from '../../formats/read-chat.js';
import type { CliContext } from './io.js';
import { jsonOutput } from './json-output.js';
import { failOnOption, formatHelp, formatOption, isAtLeast, thresholdHelp, thresholdOption } from './option-values.js';
import { collect, lexiconHelp, lexiconOption, ownLexicons } from './own-lexicons.js';
import { Progress } from './progress.js';
import { readChatText } from './read-input.js';
import { scan } from './scan.js';
import { followerFor } from './scan-pool.js';
import { storyOutput } from './story.js';
import { UsageError } from './usage-error.js';

interface ScanCommandOptions {
  readonly format?: string;
  readonly all?: boolean;
  readonly json?: boolean;
  readonly failOn?: string;
  readonly threshold?: string;
  readonly lexicon?: readonly string[];
}

export function addScanCommand(program: Command, context: CliContext): void {
  program
    .command('scan')
    .description('follow the conversations of a chat file message by message')
    .argument('<file>', 'a WhatsApp export, a Telegram result.json, JSON Lines or lines of text; - for standard input')
    .option('--format <name>', formatHelp)
    .option('--all', 'show all messages, those without a sign as well')
    .option('--json', 'print JSON Lines: format, then messages and errors, then conversations, then a summary')
    .option('--fail-on <level>', 'exit with 1 when a conversation reaches low, medium or high')
    .option('--threshold <value>', thresholdHelp)
    .option(lexiconOption, lexiconHelp, collect)
    .addHelpText('after', examples)
    .action((file: string, options: ScanCommandOptions) => runScan(file, options, context));
}

async function runScan(file: string, options: ScanCommandOptions, { io, finish }: CliContext): Promise<void> {
  const threshold = thresholdOption(options.threshold);
  const failOn = failOnOption(options.failOn);
  const forced = formatOption(options.format);
  const lexicons = ownLexicons(options.lexicon ?? []);
  const text = await readChatText(file, io);
  const progress = new Progress(io);
  const chat = readChat(text, forced ?? detectFormat(text, file));
  const output = options.json === true ? jsonOutput(io) : storyOutput(io, options.all === true);
  output.begin(chat, forced !== undefined);
  const follower = await followerFor(chat.records, threshold, lexicons);
  const summary = await scan(chat, threshold, output, progress, follower).finally(() => follower.close());
  const unread = chat.records.find((record) => record.type === 'error');
  if (summary.messages === 0 && unread !== undefined)
    throw new UsageError(`no message could be read as ${chat.format} (line ${unread.line}: ${unread.reason})`);
  if (failOn !== undefined && isAtLeast(summary.highest, failOn)) finish(1);
}

const examples = `
JSON Lines hold one object a line, of which only text is needed:
  {"text": "…", "from": "…", "at": "2024-05-06T10:00:00Z", "id": "…", "conversation": "…"}
Messages that name no conversation are read as one, and so are lines of text.

Examples:
  unlure scan "WhatsApp Chat with Kenji.txt"
  unlure scan result.json --all
  unlure scan queue.jsonl --json --fail-on high
  some-program | unlure scan - --format json-lines`;
