import { describe, expect, it } from 'vitest';
import { type Correction, type LabelledMessage, truthAsLabelled, truthOf } from '../../src/quality/rows.js';
import { honestMessage } from './sample.js';

const row = (part: Partial<LabelledMessage>): LabelledMessage => ({ ...honestMessage, ...part });
const correction = (part: Partial<Correction>): Correction => ({ id: 'm-1', verdict: 'legit', kind: null, stage: null, sure: 3, ...part });

describe('truthAsLabelled', () => {
  it.each([
    ['a legit row is honest', row({}), 'honest'],
    ['a scam of our kinds', row({ label: 'scam', script: 'store' }), 'ours'],
    ['a scam of another kind', row({ label: 'scam', script: 'phishing' }), 'other'],
    ['a scam of no stated kind', row({ label: 'scam' }), 'other'],
    ['spam is on neither side', row({ label: 'spam' }), 'left-out'],
    ['a family is ours, whatever the label', row({ label: 'spam', family: 'task_job' }), 'ours'],
  ])('%s', (_, labelled, side) => {
    expect(truthAsLabelled(labelled).side).toBe(side);
  });

  it('keeps the stages of scams only', () => {
    expect(truthAsLabelled(row({ label: 'scam', script: 'store', stages: ['recovery'] })).stages).toEqual(['recovery']);
    expect(truthAsLabelled(row({ stages: ['recovery'] })).stages).toEqual([]);
  });
});

describe('truthOf', () => {
  it('is the label where there was no second reading', () => {
    expect(truthOf(row({ label: 'spam', family: 'task_job' }), undefined).side).toBe('ours');
  });

  it.each([
    ['scam of our kinds', correction({ verdict: 'scam', kind: 'task-job' }), 'ours'],
    ['scam of another kind', correction({ verdict: 'scam', kind: 'mule' }), 'other'],
    ['legit', correction({ verdict: 'legit' }), 'honest'],
    ['spam', correction({ verdict: 'spam' }), 'left-out'],
    ['unclear', correction({ verdict: 'unclear' }), 'left-out'],
  ])('%s overrides the label', (_, second, side) => {
    expect(truthOf(row({ label: 'scam', family: 'task_job' }), second).side).toBe(side);
  });

  it('takes kind and stage from the second reading', () => {
    expect(
      truthOf(
        row({ label: 'scam', script: 'store', stages: ['net-closing'] }),
        correction({ verdict: 'scam', kind: 'recovery', stage: 'recovery' }),
      ),
    ).toEqual({
      side: 'ours',
      script: 'recovery',
      stages: ['recovery'],
    });
  });

  it('keeps the stages of the row where the second reading names none', () => {
    expect(truthOf(row({ label: 'scam', stages: ['net-closing'] }), correction({ verdict: 'scam', kind: 'store' })).stages).toEqual([
      'net-closing',
    ]);
  });
});
