import { expect, it } from 'vitest';
import { digitStyles, inStyle, nativeDigits } from '../../src/attack/digit-styles.js';

it('has ten different digits in every style', () => {
  for (const style of [...digitStyles, ...nativeDigits.map(([, native]) => native)]) expect(new Set(style).size).toBe(10);
});

it('changes digits and nothing else', () => {
  expect(inStyle('$1,250', digitStyles[0] ?? [])).toBe('$①,②⑤⓪');
});
