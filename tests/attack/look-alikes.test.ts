import { expect, it } from 'vitest';
import { forCyrillic, forLatin } from '../../src/attack/look-alikes.js';

it.each([...forLatin, ...forCyrillic])('$script for $plain: letter for letter, of the script it says', ({ script, plain, alike }) => {
  expect([...alike]).toHaveLength([...plain].length);
  for (const letter of alike) expect(letter).toMatch(new RegExp(`^\\p{Script=${script}}$`, 'u'));
  for (const [index, letter] of [...plain].entries()) expect([...alike][index]).not.toBe(letter);
});
