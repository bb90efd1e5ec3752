import { expect, test } from 'vitest';
import { fingerprint } from '../../src/text/fingerprint.js';

test('sixteen hexadecimal digits', () => {
  for (const text of ['', 'a', '中文', '\ud800', 'x'.repeat(10_000)]) expect(fingerprint(text)).toMatch(/^[0-9a-f]{16}$/);
});

test('the same for the same, another for another', () => {
  expect(fingerprint('a', 'b')).toBe(fingerprint('a', 'b'));
  const all = [
    fingerprint('ab'),
    fingerprint('a', 'b'),
    fingerprint('', 'ab'),
    fingerprint('ab', ''),
    fingerprint('ba'),
    fingerprint('b', 'a'),
    fingerprint(),
  ];
  expect(new Set(all).size).toBe(all.length);
});

test('thousands of ids do not collide', () => {
  expect(new Set(Array.from({ length: 20_000 }, (_, index) => fingerprint(`message-${index}`))).size).toBe(20_000);
});
