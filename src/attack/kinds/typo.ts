import type { Edit } from '../edits.js';
import type { Random } from '../random.js';
import { replacing, wordAttack } from '../word-attack.js';
import type { Letter } from '../words.js';

/** A shorter word with a mistake is too often another word. */
const shortest = 8;
/** Keys that lie beside each other, of the two keyboards that hold most of the writing. */
const rows: readonly string[] = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];

type Mistake = (letters: readonly Letter[], at: number, random: Random) => Edit[];

const mistakes: readonly Mistake[] = [
  // Left out.
  (letters, at) => [replacing(letters[at] as Letter, '')],
  // Doubled.
  (letters, at) => [replacing(letters[at] as Letter, (letters[at] as Letter).text.repeat(2))],
  // Swapped with the one before or, behind the first letter, the one after.
  (letters, at) => {
    const other = at > 1 ? at - 1 : at + 1;
    return [
      replacing(letters[at] as Letter, (letters[other] as Letter).text),
      replacing(letters[other] as Letter, (letters[at] as Letter).text),
    ];
  },
  // The next key.
  (letters, at, random) => {
    const { text } = letters[at] as Letter;
    const keys = neighbours(text);
    return keys.length === 0 ? [] : [replacing(letters[at] as Letter, random.pick(keys))];
  },
];

/** withdarw: one mistake in a long word, never at its first letter, by which words are known. */
export const typo = wordAttack('typo', (random) => ({ letters, spaceless }) => {
  if (spaceless || letters.length < shortest) return [];
  const word = textOf(letters);
  // A swap of two same letters is no mistake, and a letter may have no next key: another try.
  for (let tries = 0; tries < 20; tries += 1) {
    const edits = random.pick(mistakes)(letters, random.between(1, letters.length - 1), random);
    if (textOf(letters, edits) !== word) return edits;
  }
  return [];
});

function textOf(letters: readonly Letter[], edits: readonly Edit[] = []): string {
  return letters.map((letter) => edits.find((edit) => edit.start === letter.start)?.text ?? letter.text).join('');
}

function neighbours(letter: string): string[] {
  const small = letter.toLowerCase();
  const row = rows.find((keys) => keys.includes(small));
  if (row === undefined) return [];
  const at = row.indexOf(small);
  const keys = [row[at - 1], row[at + 1]].filter((key) => key !== undefined);
  return small === letter ? keys : keys.map((key) => key.toUpperCase());
}
