import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { denseAhoCorasick } from '../../bench/aho-corasick.js';

/** Small letters for capital ones, in ASCII only: lower case in general can change a text's length. */
const folded = (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

function naive(phrases: readonly string[], text: string): string[] {
  const found: string[] = [];
  for (let end = 1; end <= text.length; end++) {
    for (const [number, phrase] of phrases.entries()) {
      if (folded(text).slice(0, end).endsWith(phrase)) found.push(`${number} ${end}`);
    }
  }
  return found.sort();
}

function pairs(found: readonly number[]): string[] {
  return Array.from({ length: found.length / 2 }, (_, index) => `${found[2 * index]} ${found[2 * index + 1]}`).sort();
}

describe('the dense automaton', () => {
  it('finds what trying every phrase at every place finds', () => {
    const phrase = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 1, maxLength: 5 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', 'A', 'B', 'é', '电', '.'), maxLength: 40 });
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 8 }), text, (phrases, sentence) => {
        expect(pairs(denseAhoCorasick(phrases)(sentence))).toEqual(naive(phrases, sentence));
      }),
    );
  });

  it('reports phrases inside of others, in capitals, and both of a pair that overlaps', () => {
    const search = denseAhoCorasick(['pay the fee', 'the fee', 'fee first']);
    expect(pairs(search('Pay THE Fee first'))).toEqual(['0 11', '1 11', '2 17']);
  });

  it('takes plain ASCII only', () => {
    expect(() => denseAhoCorasick(['café'])).toThrow(RangeError);
  });

  it('has room for a thousand phrases of every printable character', () => {
    const phrases = Array.from({ length: 1000 }, (_, index) => `${String.fromCharCode(97 + (index % 26))} ${index} ~!`);
    const search = denseAhoCorasick(phrases);
    for (const [index, phrase] of phrases.entries()) expect(pairs(search(`x${phrase}`))).toContain(`${index} ${phrase.length + 1}`);
  });
});
