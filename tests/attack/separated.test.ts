import { expect, it } from 'vitest';
import { applyEdits } from '../../src/attack/edits.js';
import { separated } from '../../src/attack/separated.js';
import { longWords } from '../../src/attack/words.js';

it('separates every two letters, with their marks', () => {
  const text = 'tiền';
  const [word] = longWords(text, [{ start: 0, end: text.length }]);
  expect(word && applyEdits(text, separated(word, '.'), [])?.text).toBe('t.i.ề.n');
});
