import { expect, it } from 'vitest';
import { chineseHomophones } from '../../src/attack/chinese-homophones.js';

it('has other single Han characters for what scams say', () => {
  expect(chineseHomophones.size).toBeGreaterThan(120);
  for (const [character, substitutes] of chineseHomophones) {
    expect(character).toMatch(/^\p{Script=Han}$/u);
    expect(substitutes.length).toBeGreaterThan(0);
    for (const substitute of substitutes) expect(substitute).toMatch(/^[\p{Script=Han}〇]$/u);
    expect(substitutes).not.toContain(character);
  }
  expect([...'返现佣金提充返利'].every((character) => chineseHomophones.has(character))).toBe(true);
});
