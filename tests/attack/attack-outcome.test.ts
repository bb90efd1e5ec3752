import { describe, expect, it } from 'vitest';
import { type AttackVerdict, isMiss, type Outcome, outcomeOf } from '../../src/attack/attack-outcome.js';
import { scam, wordClassifier } from './sample.js';

const plain = wordClassifier(scam.text);

function after(text: string, verdict: AttackVerdict = wordClassifier(text)): Outcome {
  const spans = plain.phrases.map(({ start, end }) => ({ start, end }));
  return outcomeOf(scam, plain, { text, spans }, verdict);
}

describe('outcomeOf', () => {
  it('tells what is found at its place from what is not, and learned wording apart', () => {
    expect(after('Pay the margin, mayhe, to get the ｍoney.')).toEqual({
      isHonest: false,
      matches: { kept: ['en:money'], lost: [] },
      learned: { kept: [], lost: ['en:maybe'] },
      flagged: { plain: true, disguised: true },
    });
  });

  it('does not count what was left as it was', () => {
    expect(after(scam.text)).toMatchObject({ matches: { kept: [], lost: [] }, learned: { kept: [], lost: [] } });
  });

  it('wants the same id at the same place', () => {
    const elsewhere = { flagged: true, phrases: [{ id: 'en:money', origin: 'written', start: 0, end: 5 }] };
    expect(after('Pay the margin, maybe, to get the m*ney.', elsewhere).matches.lost).toEqual(['en:money']);
    const other = { flagged: true, phrases: [{ id: 'en:other', origin: 'written', start: 34, end: 39 }] };
    expect(after('Pay the margin, maybe, to get the m*ney.', other).matches.lost).toEqual(['en:money']);
    const part = { flagged: true, phrases: [{ id: 'en:money', origin: 'written', start: 37, end: 60 }] };
    expect(after('Pay the margin, maybe, to get the m*ney.', part).matches.kept).toEqual(['en:money']);
  });
});

describe('isMiss', () => {
  const nothing: Outcome = {
    isHonest: false,
    matches: { kept: ['a'], lost: [] },
    learned: { kept: [], lost: ['b'] },
    flagged: { plain: true, disguised: true },
  };

  it.each([
    [false, {}],
    [true, { matches: { kept: [], lost: ['a'] } }],
    [true, { flagged: { plain: true, disguised: false } }],
    [false, { flagged: { plain: false, disguised: true } }],
    [true, { flagged: { plain: false, disguised: true }, isHonest: true }],
    [false, { flagged: { plain: true, disguised: false }, isHonest: true }],
  ])('is %j for %j', (expected, part) => {
    expect(isMiss({ ...nothing, ...part })).toBe(expected);
  });
});
