import { describe, expect, it } from 'vitest';
import { evaluateConversations } from '../../src/quality/evaluate-conversations.js';
import type { Correction, LabelledConversation, LabelledTurn } from '../../src/quality/rows.js';
import { honestConversation, wordJudge } from './sample.js';

const turn = (text: string, part: Partial<LabelledTurn> = {}): LabelledTurn => ({
  text,
  from: 'A',
  id: null,
  at: null,
  stages: [],
  ...part,
});
const rows: LabelledConversation[] = [
  { ...honestConversation, messages: [turn('Hi'), turn('Is there a FEE', { from: 'B' })] },
  {
    ...honestConversation,
    id: 'c-2',
    label: 'scam',
    script: 'store',
    messages: [turn('EASY money'), turn('Good'), turn('Now the FEE', { stages: ['fake-operations', 'net-closing'] })],
  },
  {
    ...honestConversation,
    id: 'c-3',
    label: 'scam',
    script: 'store',
    messages: [turn('Hello'), turn('Send it', { stages: ['net-closing'] })],
  },
];
const none = new Map<string, Correction>();

describe('evaluateConversations', () => {
  it('plays each message once, in order, with what is known of it', () => {
    const judge = wordJudge();
    const messages = [turn('a', { from: null }), turn('b', { id: '7', at: 5 })];
    evaluateConversations([{ ...honestConversation, messages }], judge, none, { misses: false, alarms: false }, true);
    expect(judge.added).toEqual([{ text: 'a' }, { text: 'b', from: 'A', id: '7', at: 5 }]);
    expect(judge.texts).toEqual([]);
  });

  it('finds the first flag and the sting', () => {
    const { figures, conversations, messages } = evaluateConversations(rows, wordJudge(), none, { misses: false, alarms: false }, true);
    expect([conversations, messages]).toEqual([3, 7]);
    expect(figures.all).toMatchObject({
      falseWarnings: { hits: 1, total: 1 },
      flagged: { hits: 1, total: 2 },
      beforeClosing: { hits: 1, total: 2 },
      messagesSeen: 1,
    });
  });

  it('lists misses and alarms message by message', () => {
    const { misses, alarms } = evaluateConversations(rows, wordJudge(), none, { misses: true, alarms: true }, true);
    expect(misses).toMatchObject({ count: 1, items: [{ id: 'c-3', flaggedAt: null, messages: [{ text: 'Hello' }, { text: 'Send it' }] }] });
    expect(alarms).toMatchObject({
      count: 1,
      items: [{ id: 'c-1', flaggedAt: 1, messages: [{ phrases: [] }, { from: 'B', phrases: [{ id: 'en:fee', text: 'FEE' }] }] }],
    });
  });

  it('puts second readings beside the labels', () => {
    const corrections = new Map<string, Correction>([['c-3', { id: 'c-3', verdict: 'spam', kind: null, stage: null, sure: 2 }]]);
    const report = evaluateConversations(rows, wordJudge(), corrections, { misses: false, alarms: false }, true);
    expect(report).toMatchObject({
      reread: 1,
      figures: { all: { flagged: { hits: 1, total: 1 } } },
      asLabelled: { all: { flagged: { hits: 1, total: 2 } } },
    });
  });
});
