import type { CharacterTable } from '../characters.js';
import { Sign } from '../signs.js';
import { Rank, type WordLookup } from '../words/word-lookup.js';
import { type Disguise, type Fold, type Folded, Looks, Rewriting, unchanged } from './fold.js';

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

function isLatin(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isLatinOrDigit(code: number): boolean {
  return isLatin(code) || (code >= 0x30 && code <= 0x39);
}

/** What ends a sentence or parts words; other signs may be filler. */
const parting = /[\s，。！？；：、]/;

/** Readings of one run of syllables, and of one character, are compared with so many others. */
const looksPerRun = 4;
const looksPerCharacter = 2;

const disguises: readonly Disguise[] = ['homophone'];

/** The longest syllable in Latin letters, and how many may run together. */
const longestSyllable = 6;
const mostSyllables = 3;

/** More than any pair stands in phrases. */
const both = 100_000;

/**
 * Reads Chinese by its sound: a syllable in Latin letters beside a character as the character that makes a word with it
 * (jian职), and, in a text that was already caught hiding words so, characters as others of the same sound. What comes out
 * must stand with its neighbour in some phrase, what goes must not.
 */
export function createSounds(characters: CharacterTable, sounds: string, lookup: WordLookup): { letters: Fold; characters: Fold } {
  const { fold } = characters;
  const charactersOf = new Map<string, string>();
  for (const group of sounds === '' ? [] : sounds.split(', ')) {
    const [syllable, list] = group.split(' ') as [string, string];
    charactersOf.set(syllable, list);
  }
  let alikes: Map<string, string> | undefined;
  /** Other characters of the same sounds, made on first need. */
  const alike = (character: string): string => {
    if (alikes === undefined) {
      alikes = new Map();
      for (const list of charactersOf.values()) for (const one of list) alikes.set(one, (alikes.get(one) ?? '') + list);
    }
    return alikes.get(character) ?? '';
  };
  const codeAt = (text: string, index: number) => fold[text.charCodeAt(index)] as number;
  const at = (text: string, index: number) => String.fromCharCode(fold[text.charCodeAt(index)] as number);
  /** How well a character stands between its neighbours: a pair with both is better than any with one. */
  const fits = (before: string, character: string, after: string) => {
    const first = before === '' ? 0 : lookup.together(before, character);
    const second = after === '' ? 0 : lookup.together(character, after);
    return first + second + (first > 0 && second > 0 ? both : 0);
  };
  const best = (before: string, candidates: string, after: string): string | null => {
    let chosen: string | null = null;
    let most = 0;
    for (const candidate of candidates) {
      const fit = fits(before, candidate, after);
      if (fit > most) {
        most = fit;
        chosen = candidate;
      }
    }
    return chosen;
  };
  /** The characters that a run of syllables stands for, each with a neighbour it goes with. */
  const spelledOut = (written: string, before: string, after: string, most: number): string | null => {
    const whole = charactersOf.get(written);
    const one = whole === undefined ? null : best(before, whole, after);
    if (one !== null || most === 1) return one;
    for (let size = Math.min(longestSyllable, written.length - 2); size >= 2; size--) {
      for (const candidate of charactersOf.get(written.slice(0, size)) ?? []) {
        if (before !== '' && lookup.together(before, candidate) === 0) continue;
        const rest = spelledOut(written.slice(size), candidate, after, most - 1);
        if (rest !== null && lookup.together(candidate, rest.charAt(0)) > 0) return candidate + rest;
      }
    }
    return null;
  };
  const edited = (text: string, change: (index: number, before: string, looks: Looks) => { end: number; value: string } | null): Folded => {
    const rewriting = new Rewriting(text);
    const looks = new Looks();
    let before = '';
    for (let index = 0; index < text.length; ) {
      const next = change(index, before, looks);
      if (next === null) {
        const code = codeAt(text, index);
        if (isHan(code)) before = String.fromCharCode(code);
        else if (before !== '' && parting.test(String.fromCharCode(code))) before = '';
        index++;
        continue;
      }
      rewriting.replace(index, next.end, next.value, disguises);
      before = next.value;
      index = next.end;
    }
    return rewriting.done();
  };
  return {
    letters: {
      signs: Sign.unspaced,
      fold: (text) => {
        if (charactersOf.size === 0 || !/[A-Za-z][\u3400-\u9fff]|[\u3400-\u9fff][A-Za-z]/.test(text)) return unchanged(text);
        return edited(text, (index, before, looks) => {
          if (!isLatin(codeAt(text, index)) || (index > 0 && isLatinOrDigit(codeAt(text, index - 1)))) return null;
          let end = index;
          while (end < text.length && end - index <= longestSyllable * mostSyllables && isLatin(codeAt(text, end))) end++;
          const after = end < text.length && isHan(codeAt(text, end)) ? at(text, end) : '';
          const beside = index > 0 && isHan(codeAt(text, index - 1)) ? before : '';
          if (end - index < 2 || (beside === '' && after === '') || !looks.take(index, looksPerRun)) return null;
          const written = text.slice(index, end).toLowerCase();
          // Some are so well known that phrases hold them as they are: si我.
          const isWord = !charactersOf.has(written) && lookup.rank(written) === Rank.protected;
          if (isWord || fits(beside, written, after) > 0) return null;
          const value = spelledOut(written, beside, after, mostSyllables);
          return value === null ? null : { end, value };
        });
      },
    },
    characters: {
      signs: Sign.unspaced,
      fold: (text) =>
        edited(text, (index, before, looks) => {
          if (!isHan(codeAt(text, index))) return null;
          const character = at(text, index);
          const after = index + 1 < text.length && isHan(codeAt(text, index + 1)) ? at(text, index + 1) : '';
          if (fits(before, character, after) > 0 || !looks.take(index, looksPerCharacter)) return null;
          const value = best(before, alike(character), after);
          return value === null || value === character ? null : { end: index + 1, value };
        }),
    },
  };
}
