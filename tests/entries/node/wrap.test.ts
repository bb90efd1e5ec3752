import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/entries/node/display-width.js';
import { wrap, wrapped } from '../../../src/entries/node/wrap.js';

describe('wrap', () => {
  it('breaks between words and keeps line ends', () => {
    expect(wrapped('one two  three', 9)).toEqual(['one two', 'three']);
    expect(wrapped('one\n\ntwo', 9)).toEqual(['one', '', 'two']);
    expect(wrapped('', 9)).toEqual(['']);
  });

  it('breaks words that are longer than a line', () => {
    expect(wrapped('see https://shop.example/a', 10)).toEqual(['see', 'https://sh', 'op.example', '/a']);
  });

  it('breaks writing without spaces anywhere, but not before a stop', () => {
    expect(wrapped('零库存，零成本。', 7)).toEqual(['零库', '存，零', '成本。']);
  });

  it('loses nothing but spaces, and never goes over the width', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom(' ', '\n', '零库存', '，', '[', ']', '😀', 'word'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.integer({ min: 4, max: 20 }), (pieces, width) => {
        const text = pieces.join('');
        const spans = wrap(text, width);
        expect(
          spans
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        for (const { start, end } of spans) expect(displayWidth(text.slice(start, end))).toBeLessThanOrEqual(width);
      }),
    );
  });
});
