import { describe, expect, it } from 'vitest';
import { type Corpus, evaluate } from '../../src/quality/evaluate.js';
import { formatText } from '../../src/quality/format-text.js';
import type { LabelledMessage } from '../../src/quality/rows.js';
import { honestConversation, honestMessage, wordJudge } from './sample.js';

const scam: LabelledMessage = { ...honestMessage, id: 'm-2', label: 'scam', script: 'store', stages: ['net-closing'], text: 'Pay\nfirst' };
const alarm: LabelledMessage = { ...honestMessage, id: 'm-3', class: 'bank', hard: true, framing: 'warning', text: 'No FEE' };
const corpus: Corpus = {
  rows: {
    development: [honestMessage, alarm, scam, { ...honestMessage, id: 'm-4', label: 'spam', family: 'task_job', text: 'EASY' }],
    practice: [],
    open: [
      { ...honestConversation, label: 'scam', script: 'store', messages: [{ text: 'Hi', from: 'A', id: null, at: null, stages: [] }] },
    ],
    blind: [scam],
  },
  corrections: new Map([['m-4', { id: 'm-4', verdict: 'legit', kind: null, stage: null, sure: 3 }]]),
};
const asked = { misses: true, alarms: true };
const lines = formatText(evaluate(corpus, wordJudge(), { ...asked, readBlind: false }), asked);

describe('formatText', () => {
  it('has a titled part for each section', () => {
    expect(lines.filter((_, index) => /^=+$/.test(lines[index + 1] ?? ''))).toEqual([
      'development: messages',
      'open: conversations',
      'blind: messages',
    ]);
  });

  it('prints the figures as labelled beside the others', () => {
    const start = lines.findIndex((line) => line.startsWith('second readings'));
    expect(lines[start]).toMatch(/^second readings +2\/3 +67% /);
    expect(lines[start + 1]).toMatch(/^as labelled +1\/2 +50% /);
    expect(lines.find((line) => line.startsWith('  as labelled'))).toBeDefined();
  });

  it('says the smallest rate that can be shown', () => {
    expect(lines).toContain(
      'as labelled: 2 honest messages can show no false-positive rate below 100%, the ordinary ones none below 100% (rule of three)',
    );
  });

  it('lists texts with their phrases, whole and indented', () => {
    const miss = lines.indexOf('m-2 (sample, store, plain) 0.100');
    expect(lines.slice(miss + 1, miss + 3)).toEqual(['  Pay', '  first']);
    const found = lines.indexOf('m-3 (sample, bank, net-closing, plain) 0.900');
    expect(lines.slice(found + 1, found + 3)).toEqual(['  No FEE', '    [en:fee] "FEE"']);
  });

  it('gives only counts of the blind set', () => {
    const blind = lines.slice(lines.indexOf('blind: messages'));
    expect(blind).toContain('missed scams of our kinds: 1, kept unread');
    expect(blind.join('\n')).not.toMatch(/m-2|Pay/);
  });

  it('lists nothing unasked', () => {
    const unasked = formatText(evaluate(corpus, wordJudge(), { ...asked, readBlind: false }), { misses: false, alarms: false });
    expect(unasked.join('\n')).not.toMatch(/missed|false alarms:/);
  });
});
