import { Sign } from '../signs.js';
import { segment } from '../words/segment.js';
import { lettersOf, type Unmasker } from '../words/unmask.js';
import { Rank, type WordLookup } from '../words/word-lookup.js';
import { type Disguise, type Fold, Looks, type PartReplacement, replaceAt } from './fold.js';
import { Letter, letterTable, loneSigns, spacedLetters } from './letters.js';

const one = `[${spacedLetters}0-9${loneSigns}]`;
/** A literal: what compiles for engines without property escapes rewrites literals, and no strings. */
const letterOrDigit = /[\p{L}\p{N}]/u.source;
const symbol = `(?:(?!${letterOrDigit})[^\\s,;?{}<>=${spacedLetters}0-9${loneSigns}])`;
const blank = '[ \\t\\u00a0\\u2000-\\u200a\\u3000]';
const gap = `(?:${blank}?${symbol}{1,2}${blank}?|(?:[ \\t]?\\r?\\n){1,2}[ \\t]?|${blank})`;

/** Single letters kept apart; as many as a long sentence has. Letters and gaps share no character, so this is linear. */
const apart = new RegExp(
  `(?:(?<=\\S)\\r?\\n)?(?<!${letterOrDigit})${one}(?:${gap}${one}){2,240}(?!${letterOrDigit})(?:\\r?\\n(?=\\S))?`,
  'uy',
);
const gaps = new RegExp(gap, 'gu');

const single = Letter.spaced | Letter.digit | Letter.loneSign;

/** No gap is wider. */
const widestGap = 7;

function isOne(text: string, at: number): boolean {
  return ((letterTable[text.charCodeAt(at)] as number) & single) !== 0;
}

/** The next single letter behind a gap, or -1. */
function nextOne(text: string, at: number): number {
  if (isOne(text, at + 1)) return -1;
  for (let next = at + 2; next <= at + 1 + widestGap && next < text.length; next++) if (isOne(text, next)) return next;
  return -1;
}

/** Where letters kept apart may begin, at the first or at the line break before it: three single letters in a row. */
function beginning(text: string, at: number, from: number): number {
  // Only of these is it sure that they are no marks, which part words too.
  const before = text.charCodeAt(at - 1);
  if (before < 0x300 && ((letterTable[before] as number) & (Letter.spaced | Letter.digit)) !== 0) return -1;
  const second = nextOne(text, at);
  if (second < 0 || nextOne(text, second) < 0) return -1;
  if (text.charAt(at - 1) !== '\n') return at;
  const lead = text.charAt(at - 2) === '\r' ? at - 2 : at - 1;
  return lead > 0 && lead >= from && /\S/.test(text.charAt(lead - 1)) ? lead : at;
}

/** What it costs to cut a letter's worth of letters that ran together into words. */
const looksPerLetter = 4;

const disguises: readonly Disguise[] = ['spacing'];

/** Letters kept apart by the same kind of gap are one word, or several that ran together: w h a t s a p p, U-S-D-T. */
export function createSpacing(lookup: WordLookup, unmasker: Unmasker): Fold {
  const read = (letters: string, at: number, looks: Looks): string | null => {
    if (letters.length < 3) return null;
    const word = letters.toLowerCase();
    const rank = lookup.rank(word);
    if (rank === Rank.protected || (rank !== Rank.unknown && word.length >= 4)) return letters;
    if (!looks.take(at, 1)) return null;
    const unmasked = unmasker.unmask(letters);
    if (unmasked !== null) return unmasked.word;
    for (const reading of new Set([word, ...lettersOf(word), word.replace(/(.)\1+/g, '$1')])) {
      if (!looks.take(at, looksPerLetter * letters.length)) return null;
      const cut = segment(reading, lookup);
      if (cut !== null) return cut;
    }
    return null;
  };
  /** The words of letters that stand at `places`, each in its own place. */
  const words = (found: string, places: readonly number[], at: number, looks: Looks): PartReplacement[] => {
    const value = read(places.map((place) => found[place]).join(''), at, looks);
    if (value === null) return [];
    const start = places[0] as number;
    const end = (places[places.length - 1] as number) + 1;
    const cut = value.split(' ');
    if (cut.join('').length !== places.length) return [{ start, end, value, disguises }];
    let letter = 0;
    return cut.flatMap((word, index) => {
      const from = places[letter] as number;
      letter += word.length;
      const to = (places[letter - 1] as number) + 1;
      const next = places[letter];
      const whole = { start: from, end: to, value: word, disguises };
      return index + 1 < cut.length ? [whole, { start: to, end: next as number, value: ' ', disguises: [] }] : [whole];
    });
  };
  return {
    signs: Sign.spaced,
    fold: (text) => {
      const looks = new Looks();
      return replaceAt(text, apart, single, beginning, (found, index) => {
        const start = /^\s*/.exec(found)?.[0].length ?? 0;
        const end = found.trimEnd().length;
        const between = [...found.slice(0, end).matchAll(gaps)].filter((match) => match.index >= start);
        // The usual gap keeps letters apart; one that is another, and has room in it, parts words.
        const usual = mostFrequent(between.map((match) => match[0]));
        const partsWords = (one: string) => one !== usual && /\s/.test(one);
        const parts: PartReplacement[] = [];
        let places = [start];
        for (const match of between) {
          const next = match.index + match[0].length;
          if (partsWords(match[0])) {
            parts.push(...words(found, places, index, looks));
            if (match[0].trim() === '' && match[0] !== ' ') parts.push({ start: match.index, end: next, value: ' ', disguises: [] });
            places = [];
          }
          places.push(next);
        }
        parts.push(...words(found, places, index, looks));
        if (parts.length === 0) return null;
        // A word written downwards begins and ends no sentence.
        if (usual.includes('\n')) {
          if (start > 0) parts.unshift({ start: 0, end: start, value: ' ', disguises: [] });
          if (end < found.length) parts.push({ start: end, end: found.length, value: ' ', disguises: [] });
        }
        return parts;
      });
    },
  };
}

function mostFrequent(items: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}
