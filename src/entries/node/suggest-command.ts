import type { Command } from 'commander';
import { policyData } from '../../builtin/policy.gen.js';
import { createClassifier } from '../../classify.js';
import type { PackedLexicon } from '../../match/packed/packed-lexicon.js';
import type { Suggestion } from '../../quality/suggest/finalists.js';
import { type Suggestions, suggest } from '../../quality/suggest/suggest.js';
import { columns } from './columns.js';
import { type DecidedTexts, decidedTexts } from './decided-texts.js';
import { shorten } from './display-width.js';
import { type CliContext, type CliIo, widthOf } from './io.js';
import { inputFor, jsonLinesBelow } from './json-lines.js';
import { count } from './numbers.js';
import { collect, lexiconHelp, lexiconOption, ownLexicons } from './own-lexicons.js';
import { type Paint, paintFor } from './paint.js';
import { oneLine } from './printable.js';
import { kindOf } from './signs.js';
import { type Drafted, draftLexicon } from './suggested-lexicon.js';
import { UsageError } from './usage-error.js';
import { writeOrUsageError } from './write-file.js';

interface SuggestCommandOptions {
  readonly least?: string;
  readonly most?: string;
  readonly lang?: string;
  readonly texts?: boolean;
  readonly lexicon?: readonly string[];
  readonly output?: string;
  readonly tactic?: string;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly readBlind?: boolean;
}

export function addSuggestCommand(program: Command, { io }: CliContext): void {
  program
    .command('suggest')
    .description('find phrases that tell scam from legit in decisions of your own')
    .argument('<paths...>', 'labelled JSON Lines, or folders that are searched for .jsonl files; - for standard input')
    .option('--least <number>', 'flagged texts that must hold a phrase (default: 5)')
    .option('--most <number>', 'phrases to give (default: 30)')
    .option('--lang <tag>', 'only texts of this language')
    .option('--texts', 'show sentences of your texts as examples, and take them into the lexicon')
    .option('-o, --output <file>', 'write the phrases as a lexicon to correct; - for standard output')
    .option('--tactic <id>', 'the tactic of all entries (default: for each what its texts mostly show)')
    .option('--force', 'replace the file if it is there')
    .option(lexiconOption, lexiconHelp, collect)
    .option('--json', 'print the phrases as JSON')
    .option('--read-blind', 'read blind sets as well, which ends their being blind')
    .addHelpText('after', help)
    .action((paths: string[], options: SuggestCommandOptions) => runSuggest(paths, options, io));
}

async function runSuggest(paths: readonly string[], options: SuggestCommandOptions, io: CliIo): Promise<void> {
  const leastTexts = numberOption('--least', options.least, 5, 2);
  const most = numberOption('--most', options.most, 30, 1);
  const { output, tactic = null, lang = null, texts: examples = false } = options;
  if (tactic !== null && !policyData.tactics.some(({ id }) => id === tactic))
    throw new UsageError('--tactic takes a tactic of the library');
  const texts = decidedTexts(jsonLinesBelow(paths, await inputFor(paths, io)), options.readBlind === true);
  const found = suggestFrom(texts, ownLexicons(options.lexicon ?? []), { leastTexts, most, language: lang, examples });
  if (found.texts.flagged === 0 || found.texts.legit === 0) throw new UsageError(nothingToTell(found, texts, lang));
  const drafted = output === undefined ? null : draftLexicon(found.phrases, languageFor(found, lang), tactic, found.texts);
  if (drafted !== null && output === '-') {
    io.stdout(lexiconText(drafted));
    return;
  }
  if (drafted !== null && output !== undefined) await writeOrUsageError(output, lexiconText(drafted), options.force === true);
  if (options.json === true) {
    const { thing, leftOut } = texts;
    io.stdout(`${JSON.stringify({ ...found, thing, leftOut, lexicon: drafted?.lexicon ?? null }, null, 2)}\n`);
  } else {
    const lines = [...formatSuggestions(found, texts, paintFor(io), widthOf(io)), ...draftLines(drafted, output), ...leftOutLines(texts)];
    io.stdout(`${lines.join('\n')}\n`);
  }
}

/** Phrases of the lexicon in one text; a long conversation has many. */
const mostKnown = 2000;

function suggestFrom(
  texts: DecidedTexts,
  lexicons: readonly PackedLexicon[],
  options: Pick<Parameters<typeof suggest>[1], 'leastTexts' | 'most' | 'language' | 'examples'>,
): Suggestions {
  const { frequency } = policyData;
  // Learned wording is no entry that a person wrote, so it does not make a phrase known.
  const classifier = createClassifier({ lexicons, learned: false, maxPhrases: mostKnown });
  return suggest(() => texts.read(), {
    ...options,
    classify: (text) => classifier.classify(text),
    frequency: (word) => (Object.hasOwn(frequency, word) ? frequency[word] : undefined),
    isLure: (tactic) => kindOf(tactic) === 'lure',
  });
}

function nothingToTell({ texts: { flagged, legit } }: Suggestions, { thing, leftOut }: DecidedTexts, language: string | null): string {
  const there = `${flagged} scam and ${legit} legit ${thing}s${language === null ? '' : ` of ${oneLine(language)}`}`;
  return `there is nothing to tell apart: ${there}${leftOut.blind === 0 ? '' : `, and ${leftOut.blind} of blind sets, which --read-blind takes`}`;
}

function numberOption(option: string, value: string | undefined, standard: number, least: number): number {
  if (value === undefined) return standard;
  if (/^\d{1,6}$/.test(value) && Number(value) >= least) return Number(value);
  throw new UsageError(`${option} takes a whole number from ${least} on`);
}

/** A lexicon is of one language. */
function languageFor({ phrases }: Suggestions, chosen: string | null): string {
  if (chosen !== null) return chosen;
  const [only, ...others] = new Set(phrases.map(({ language }) => language ?? 'und'));
  if (only === undefined) throw new UsageError('there are no phrases to make a lexicon of');
  if (others.length === 0 && only !== 'und') return only;
  throw new UsageError(`a lexicon is of one language: name it by --lang (${[only, ...others].map(oneLine).join(', ')})`);
}

function lexiconText({ lexicon }: Drafted): string {
  return `${JSON.stringify(lexicon, null, 2)}\n`;
}

function formatSuggestions(
  { texts, copies, leastTexts, phrases, withNames }: Suggestions,
  { thing }: DecidedTexts,
  paint: Paint,
  width: number,
): string[] {
  const read = `${count(texts.flagged, `flagged ${thing}`)}, ${count(texts.legit, `legit ${thing}`)}${copies === 0 ? '' : `; ${count(copies, 'copy').replace(/ys$/, 'ies')}, left out`}`;
  const names = withNames === 0 ? [] : ['', paint.faint(`left out because they may hold names: ${withNames.toLocaleString('en')}`)];
  if (phrases.length === 0) return [read, '', `No phrase tells them apart in at least ${leastTexts} flagged ${thing}s.`, ...names];
  const hasSenders = phrases.some(({ senders }) => senders !== null);
  const heading = ['phrase', 'flagged', 'legit', ...(hasSenders ? ['senders'] : []), 'log-odds', 'z', 'perhaps'].map(paint.faint);
  const rows = phrases.map(({ phrase, flagged, legit, senders, logOdds, z, tactic }) => [
    oneLine(phrase),
    String(flagged),
    String(legit),
    ...(hasSenders ? [senders === null ? '' : String(senders)] : []),
    logOdds.toFixed(2),
    z.toFixed(1),
    tactic ?? '',
  ]);
  const [first, ...lines] = columns([heading, ...rows]);
  return [
    read,
    '',
    first as string,
    ...lines.flatMap((line, index) => [line, ...exampleLines(phrases[index] as Suggestion, paint, width)]),
    ...names,
  ];
}

function exampleLines({ examples: sentences }: Suggestion, paint: Paint, width: number): string[] {
  return sentences.map((sentence) => paint.faint(`    ${shorten(oneLine(sentence), width - 4)}`));
}

function draftLines(drafted: Drafted | null, path: string | undefined): string[] {
  if (drafted === null || path === undefined) return [];
  const { lexicon, withoutTactic, refused } = drafted;
  return [
    '',
    `${oneLine(path)}: ${count(lexicon.phrases.length, 'entry').replace(/ys$/, 'ies')}`,
    ...(withoutTactic === 0 ? [] : [`without a tactic, left out: ${withoutTactic} (--tactic names one)`]),
    ...(refused === 0 ? [] : [`refused by the format, left out: ${refused}`]),
  ];
}

function leftOutLines({ leftOut: { conversations, undecided, blind, files } }: DecidedTexts): string[] {
  const lines = [
    ...(conversations === 0 ? [] : [`left out beside single messages: ${count(conversations, 'conversation')}`]),
    ...(undecided === 0 ? [] : [`neither scam nor legit, left out: ${count(undecided, 'row')}`]),
    ...(blind === 0 ? [] : [`blind, left out: ${count(blind, 'row')}`]),
    ...(files.length === 0 ? [] : [`without labels, left out: ${files.map(oneLine).join(', ')}`]),
  ];
  return lines.length === 0 ? [] : ['', ...lines];
}

const help = `
A row: {"id": "1", "text": "…", "label": "scam" or "legit", "from": "…"}, and
"lang" where it is known. Conversations, with "messages" for "text", are read as
one text each where there are no single messages.

Phrases are ranked by z, the signed root of the likelihood ratio: how far their
counts are from no difference. Below 4 some are there by chance.
Left out is what the lexicon finds already, and what holds numbers, links,
handles, words of senders' names or words always capitalised.
It is a draft: what tells your texts apart need not be what makes them scams.

Exit codes: 0 ran; 2 usage or input error.

Examples:
  unlure suggest decisions.jsonl
  unlure suggest decisions.jsonl --lang en -o own/suggested.json
  unlure suggest decisions.jsonl --lexicon own
  unlure suggest decisions.jsonl --least 20 --texts`;
