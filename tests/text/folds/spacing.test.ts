import { expect, test } from 'vitest';
import { spacing } from '../../../src/text/folds/spacing.js';

test.each([
  ['w h a t s a p p', 'whatsapp'],
  ['t.e.l.e.g.r.a.m', 'telegram'],
  ['U-S-D-T', 'USDT'],
  ['u_s_d_t', 'usdt'],
  ['t*e*l*e', 'tele'],
  ['join t e l e g r a m!', 'join telegram!'],
  ['w e b 3', 'web3'],
])('%j to %j', (text, plain) => {
  expect(spacing.applies(text)).toBe(true);
  expect(spacing.fold(text).value).toBe(plain);
});

test.each(['a b c', 'U.S. tax', 'I a m here', 'a.b-c.d', 'plan a b or c', '1 2 3 4 5', 'A, B, C, D', 'it is a b-side'])(
  '%j is left alone',
  (text) => {
    expect(spacing.fold(text).value).toBe(text);
  },
);

test('one edit for the whole', () => {
  expect(spacing.fold('x t e l e y').edits).toHaveLength(1);
  expect(spacing.fold('on t.e.l.e now').edits).toEqual([{ sourceStart: 3, sourceEnd: 10, valueStart: 3, valueEnd: 7 }]);
});
