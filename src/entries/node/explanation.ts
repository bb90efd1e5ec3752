import type { Classification } from '../../classification.js';
import type { ExplainedPhrase } from '../../explain/explained-phrase.js';
import type { MessageExplanation, Share } from '../../explain/explanation.js';
import { forModerator } from '../../explain/for-moderator.js';
import { clearingLine } from '../../explain/moderator-text.js';
import { columns } from './columns.js';
import { displayWidth } from './display-width.js';
import { shortScore, signed } from './numbers.js';
import type { Paint } from './paint.js';
import { quote, remarks } from './phrase-words.js';
import { effectWords, keepInWords, noteWords } from './plain-words.js';
import { isSign, kindOf } from './signs.js';
import { wrapped } from './wrap.js';

/** The sum that is the log-odds, line by line, then every phrase with its share in it, and what would clear the text. */
export function formatExplanation(result: Classification, paint: Paint, width: number): string[] {
  const { what, where, howMuch, clearing } = forModerator(result, { quotes: true });
  return [
    ...sum(what, howMuch, paint),
    ...what.notes.map((note) => paint.faint(`note: ${noteWords[note]}`)),
    '',
    ...(where.length === 0 ? [paint.faint('No phrases found.')] : [paint.strong('Phrases')]),
    ...where.flatMap((phrase) => describe(phrase, what.score, where.length, paint, width)),
    ...(what.flagged ? ['', paint.strong('What would clear it'), ...wrapped(clearingLine(clearing), width)] : []),
  ];
}

function sum({ logOdds, score, level, flagged, threshold }: MessageExplanation['what'], howMuch: readonly Share[], paint: Paint): string[] {
  const total: [string, string, string] = [
    signed(logOdds),
    'log-odds',
    `score ${score.toFixed(6)}: ${level}, ${flagged ? 'flagged' : 'not flagged'} (from ${shortScore(threshold)} on)`,
  ];
  const rows: [string, string, string][] = howMuch.map((share) => [signed(share.weight), nameOf(share), sourceOf(share)]);
  const widest = Math.max(...[...rows, total].map(([number]) => displayWidth(number)));
  const right = (number: string): string => ' '.repeat(widest - displayWidth(number)) + number;
  const lines = columns([...rows, total].map(([number, name, source]) => [right(number), name, source]));
  return [...lines.slice(0, -1), '─'.repeat(widest), paint.level(level, lines[lines.length - 1] as string)];
}

function nameOf({ kind, id }: Share): string {
  return kind === 'tactic' || kind === 'intercept' ? id : `${kind} ${id}`;
}

function sourceOf({ phrases, meaning }: Share): string {
  if (phrases.length > 0) return `${phrases.length === 1 ? 'phrase' : 'phrases'} ${phrases.map((index) => index + 1).join(', ')}`;
  return meaning;
}

function describe(phrase: ExplainedPhrase, score: number, count: number, paint: Paint, width: number): string[] {
  const number = String(phrase.index + 1).padStart(String(count).length);
  const margin = ' '.repeat(number.length + 2);
  const inner = width - margin.length;
  const words = quote(phrase.text ?? '', inner);
  const said = [
    `${[phrase.tactic, phrase.stage ?? kindOf(phrase.tactic), `strength ${phrase.strength}`, phrase.id].join(' · ')}`,
    ...context(phrase),
    shareOf(phrase, score),
  ];
  return [
    `${number}  ${isSign(phrase) ? paint.phrase(words) : words}`,
    ...said.flatMap((line) => wrapped(line, inner)).map((line) => margin + paint.faint(line)),
  ];
}

function context(phrase: ExplainedPhrase): string[] {
  const found = remarks(phrase);
  return phrase.modifiers.length > 0 || !isSign(phrase) ? found : [keepInWords(phrase.keep), ...found];
}

/** What the phrase adds, by what would be without it; where that is nothing, why. */
function shareOf({ effect, scoreWithout }: ExplainedPhrase, score: number): string {
  if (effect === 'counts') return `without it the score is ${scoreWithout.toFixed(6)}`;
  if (effect === 'doubled' || effect === 'capped') return `without it the same score, ${score.toFixed(6)}: ${effectWords[effect]}`;
  return `adds nothing: ${effectWords[effect]}`;
}
