import type { Classification, Contribution, PhraseMatch } from '../../classification.js';
import { without } from '../../explain/without.js';
import { columns } from './columns.js';
import { displayWidth } from './display-width.js';
import { shortScore, signed } from './numbers.js';
import type { Paint } from './paint.js';
import { keepWords, quote, remarks } from './phrase-words.js';
import { contributionWords, noteWords } from './plain-words.js';
import { isSign, kindOf } from './signs.js';
import { wrapped } from './wrap.js';

/** The sum that is the log-odds, line by line, then every phrase with its share in it. */
export function formatExplanation(result: Classification, paint: Paint, width: number): string[] {
  const { phrases, notes } = result;
  return [
    ...sum(result, paint),
    ...notes.map((note) => paint.faint(`note: ${noteWords[note]}`)),
    '',
    ...(phrases.length === 0 ? [paint.faint('No phrases found.')] : [paint.strong('Phrases')]),
    ...phrases.flatMap((phrase, index) => describe(phrase, index, result, paint, width)),
  ];
}

function sum({ contributions, logOdds, score, level, flagged, threshold }: Classification, paint: Paint): string[] {
  const total: [string, string, string] = [
    signed(logOdds),
    'log-odds',
    `score ${score.toFixed(6)}: ${level}, ${flagged ? 'flagged' : 'not flagged'} (from ${shortScore(threshold)} on)`,
  ];
  const rows: [string, string, string][] = contributions.map((contribution) => [
    signed(contribution.weight),
    nameOf(contribution),
    sourceOf(contribution),
  ]);
  const widest = Math.max(...[...rows, total].map(([number]) => displayWidth(number)));
  const right = (number: string): string => ' '.repeat(widest - displayWidth(number)) + number;
  const lines = columns([...rows, total].map(([number, name, source]) => [right(number), name, source]));
  return [...lines.slice(0, -1), '─'.repeat(widest), paint.level(level, lines[lines.length - 1] as string)];
}

function nameOf({ kind, id }: Contribution): string {
  return kind === 'tactic' || kind === 'intercept' ? id : `${kind} ${id}`;
}

function sourceOf({ kind, phrases }: Contribution): string {
  if (phrases.length > 0) return `${phrases.length === 1 ? 'phrase' : 'phrases'} ${phrases.map((index) => index + 1).join(', ')}`;
  return contributionWords[kind];
}

function describe(phrase: PhraseMatch, index: number, result: Classification, paint: Paint, width: number): string[] {
  const number = String(index + 1).padStart(String(result.phrases.length).length);
  const margin = ' '.repeat(number.length + 2);
  const inner = width - margin.length;
  const words = quote(phrase.text, inner);
  const said = [
    `${[phrase.tactic, phrase.stage ?? kindOf(phrase.tactic), `strength ${phrase.strength}`, phrase.id].join(' · ')}`,
    ...context(phrase),
    share(index, phrase, result),
  ];
  return [
    `${number}  ${isSign(phrase) ? paint.phrase(words) : words}`,
    ...said.flatMap((line) => wrapped(line, inner)).map((line) => margin + paint.faint(line)),
  ];
}

function context(phrase: PhraseMatch): string[] {
  const found = remarks(phrase);
  return phrase.modifiers.length > 0 || !isSign(phrase) ? found : [keepWords(1), ...found];
}

/** What the phrase adds, by what would be without it; where that is nothing, why. */
function share(index: number, phrase: PhraseMatch, result: Classification): string {
  const { contributions, score } = result;
  const own = contributions.find(({ phrases }) => phrases.includes(index));
  if (own === undefined) return `adds nothing: ${reasonForNothing(phrase, contributions)}`;
  const rest = without(result, [index]);
  return rest === score
    ? `without it the same score, ${score.toFixed(6)}: another phrase of ${phrase.tactic} is there`
    : `without it the score is ${rest.toFixed(6)}`;
}

function reasonForNothing({ tactic, keep }: PhraseMatch, contributions: readonly Contribution[]): string {
  const kind = kindOf(tactic);
  if (kind === 'exculpatory') return 'it only takes from others';
  if (keep === 0) return 'context leaves nothing of it';
  if (contributions.some(({ kind: its, id }) => its === 'tactic' && id === tactic)) return 'a stronger phrase of the same tactic counts';
  if (kind === 'carrier' && !contributions.some(({ kind: its, id }) => its === 'tactic' && kindOf(id) === 'lure'))
    return 'it says nothing without a lure beside it';
  return 'it stands outside the passage that decides';
}
