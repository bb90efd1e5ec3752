import { expect, test } from 'vitest';
import { disguisesIn } from '../../src/match/disguises.js';
import { OffsetMap } from '../../src/text/offset-map.js';

const text = {
  source: 'pаy the t-a-x',
  value: 'pay the tax',
  offsets: OffsetMap.identity,
  disguises: [
    { start: 0, end: 3, disguise: 'homoglyph' },
    { start: 1, end: 2, disguise: 'homoglyph' },
    { start: 8, end: 13, disguise: 'spacing' },
  ],
} as const;

test.each([
  [{ start: 0, end: 13 }, ['homoglyph', 'spacing']],
  [{ start: 0, end: 7 }, ['homoglyph']],
  [{ start: 3, end: 8 }, []],
  [{ start: 12, end: 13 }, ['spacing']],
])('%o holds %j', (span, disguises) => {
  expect(disguisesIn(text, span)).toEqual(disguises);
});
