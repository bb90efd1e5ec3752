/// <reference types="node" />
import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import { classify, createClassifier, createConversation } from '../../classify.js';
import { detectFormat } from '../../formats/detect.js';
import { readChat } from '../../formats/read-chat.js';
import type { CliContext, CliIo } from './io.js';
import { count } from './numbers.js';
import { formatHelp, formatOption, thresholdHelp, thresholdOption } from './option-values.js';
import { collect, lexiconHelp, lexiconOption, ownLexicons } from './own-lexicons.js';
import { oneLine } from './printable.js';
import { Progress } from './progress.js';
import { readChatText } from './read-input.js';
import { ReportCollector } from './report/collect.js';
import { reportPage } from './report/page.js';
import { scan } from './scan.js';
import { followerFor } from './scan-pool.js';
import { UsageError } from './usage-error.js';
import { writeOrUsageError } from './write-file.js';

interface ReportCommandOptions {
  readonly output: string;
  readonly force?: boolean;
  readonly redact?: boolean;
  readonly all?: boolean;
  readonly format?: string;
  readonly threshold?: string;
  readonly lexicon?: readonly string[];
}

export function addReportCommand(program: Command, { io }: CliContext): void {
  program
    .command('report')
    .description('write what a chat file comes to as one page for a browser')
    .argument('<file>', 'a WhatsApp export, a Telegram result.json, JSON Lines or lines of text; - for standard input')
    .requiredOption('-o, --output <file>', 'where to write the page; - for standard output')
    .option('--force', 'replace the file if it is there')
    .option('--redact', 'without text, names and the name of the file: only numbers, times, stages and tactics')
    .option('--all', 'show all messages and conversations, those without a sign as well')
    .option('--format <name>', formatHelp)
    .option('--threshold <value>', thresholdHelp)
    .option(lexiconOption, lexiconHelp, collect)
    .addHelpText('after', examples)
    .action((file: string, options: ReportCommandOptions) => runReport(file, options, io));
}

async function runReport(
  file: string,
  { output, force = false, redact = false, all = false, ...options }: ReportCommandOptions,
  io: CliIo,
) {
  const threshold = thresholdOption(options.threshold);
  const forced = formatOption(options.format);
  if (output !== '-' && file !== '-' && resolve(output) === resolve(file)) throw new UsageError('the page would replace the chat itself');
  const lexicons = ownLexicons(options.lexicon ?? []);
  const classifier = lexicons.length === 0 ? { classify } : createClassifier({ lexicons });
  const text = await readChatText(file, io);
  const chat = readChat(text, forced ?? detectFormat(text, file));
  const { versions } = classifier.classify('');
  const collector = new ReportCollector({
    title: file === '-' ? 'Standard input' : basename(file),
    redact,
    all,
    threshold: createConversation(threshold).assessment.threshold,
    versions,
  });
  collector.begin(chat);
  const follower = await followerFor(chat.records, threshold, lexicons);
  const summary = await scan(chat, threshold, collector, new Progress(io), follower).finally(() => follower.close());
  const unread = chat.records.find((record) => record.type === 'error');
  if (summary.messages === 0 && unread !== undefined)
    throw new UsageError(`no message could be read as ${chat.format} (line ${unread.line}: ${unread.reason})`);
  const page = reportPage(collector.data);
  if (output === '-') {
    io.stdout(page);
    return;
  }
  await writeOrUsageError(output, page, force);
  io.stdout(
    `${oneLine(output)}: ${count(summary.conversations, 'conversation')}, ${summary.flagged === 0 ? 'none' : summary.flagged.toLocaleString('en')} flagged\n`,
  );
}

const examples = `
The page needs no network, no script and no other file. It shows conversations
with a sign, at most 100, those that scored highest first. It holds what people
wrote, so only you can read the file; --redact makes one to pass on.

Exit codes: 0 written, whatever was found; 2 usage or input error.

Examples:
  unlure report "WhatsApp Chat with Kenji.txt" -o report.html
  unlure report queue.jsonl -o report.html --redact --force
  unlure report result.json -o - > report.html`;
