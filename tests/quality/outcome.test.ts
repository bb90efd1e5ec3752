import { describe, expect, it } from 'vitest';
import { meanOverSources, outcomeOf, outcomesBy } from '../../src/quality/outcome.js';
import { judged } from './sample.js';

const messages = [
  judged({ side: 'honest', flagged: true, language: 'en' }),
  judged({ side: 'honest', language: 'zh' }),
  judged({ side: 'ours', flagged: true, language: 'zh' }),
  judged({ side: 'other', language: 'en' }),
  judged({ side: 'left-out', flagged: true, language: 'en' }),
];

describe('outcomeOf', () => {
  it('counts each side apart', () => {
    expect(outcomeOf(messages)).toMatchObject({
      honest: { hits: 1, total: 2 },
      ours: { hits: 1, total: 1 },
      other: { hits: 0, total: 1 },
      leftOut: { hits: 1, total: 1 },
    });
  });
});

describe('outcomesBy', () => {
  it('groups, known names first', () => {
    expect(
      outcomesBy(messages, (message) => message.language, ['zh']).map(({ name, honest }) => [name, honest.hits, honest.total]),
    ).toEqual([
      ['zh', 0, 1],
      ['en', 1, 1],
    ]);
  });

  it('leaves out what has no name', () => {
    expect(outcomesBy(messages, (message) => message.script)).toEqual([]);
  });
});

describe('meanOverSources', () => {
  it('weighs sources the same, whatever their size', () => {
    // 1 of 1 and 0 of 3: half, where all together would be a quarter.
    const scams = [judged({ source: 'a', flagged: true }), judged({ source: 'b' }), judged({ source: 'b' }), judged({ source: 'b' })];
    expect(meanOverSources(scams, (message) => message.flagged)).toEqual({ share: 0.5, sources: 2 });
    expect(meanOverSources([], () => true)).toEqual({ share: null, sources: 0 });
  });
});
