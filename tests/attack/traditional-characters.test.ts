import { Converter } from 'opencc-js';
import { expect, it } from 'vitest';
import { traditionalCharacters } from '../../src/attack/traditional-characters.js';

it('leads to forms that lead back', () => {
  const simplified = Converter({ from: 't', to: 'cn' });
  expect(traditionalCharacters.size).toBeGreaterThan(300);
  for (const [character, form] of traditionalCharacters) {
    expect([...(character + form)]).toHaveLength(2);
    expect(simplified(form), `${character} ${form}`).toBe(character);
  }
});
