import { describe, expect, it } from 'vitest';
import { evaluateMessages } from '../../src/quality/evaluate-messages.js';
import type { Correction, LabelledMessage } from '../../src/quality/rows.js';
import { honestMessage, wordJudge } from './sample.js';

const rows: LabelledMessage[] = [
  honestMessage,
  { ...honestMessage, id: 'm-2', class: 'bank', text: 'The FEE is waived.' },
  { ...honestMessage, id: 'm-3', label: 'scam', script: 'store', text: 'EASY money' },
  { ...honestMessage, id: 'm-4', label: 'scam', script: 'store', text: 'Pay first' },
  { ...honestMessage, id: 'm-5', label: 'spam', family: 'task_job', text: 'EASY job' },
  { ...honestMessage, id: 'm-6', label: 'scam', script: 'phishing', text: 'Your parcel' },
];
const none = new Map<string, Correction>();
const unread = { misses: false, alarms: false };

describe('evaluateMessages', () => {
  it('judges every text once', () => {
    const judge = wordJudge();
    evaluateMessages(rows, judge, none, { misses: true, alarms: true });
    expect(judge.texts).toEqual(rows.map((row) => row.text));
  });

  it('counts alarms among the honest and finds among the scams', () => {
    const { texts, figures, asLabelled } = evaluateMessages(rows, wordJudge(), none, unread);
    expect(texts).toBe(6);
    expect(figures.outcome).toMatchObject({ honest: { hits: 1, total: 2 }, ours: { hits: 2, total: 3 }, other: { hits: 0, total: 1 } });
    expect(asLabelled).toBeNull();
  });

  it('puts second readings beside the labels', () => {
    const corrections = new Map<string, Correction>([
      ['m-5', { id: 'm-5', verdict: 'unclear', kind: null, stage: null, sure: 1 }],
      ['m-4', { id: 'm-4', verdict: 'scam', kind: 'store', stage: 'net-closing', sure: 3 }],
      ['elsewhere', { id: 'elsewhere', verdict: 'legit', kind: null, stage: null, sure: 3 }],
    ]);
    const report = evaluateMessages(rows, wordJudge(), corrections, unread);
    expect(report).toMatchObject({ reread: 2, moved: 1 });
    expect(report.figures.outcome).toMatchObject({ ours: { hits: 1, total: 2 }, leftOut: { hits: 1, total: 1 } });
    expect(report.asLabelled?.outcome).toMatchObject({ ours: { hits: 2, total: 3 }, leftOut: { total: 0 } });
  });

  it('lists misses of our kinds and alarms, with what was matched', () => {
    const { misses, alarms } = evaluateMessages(rows, wordJudge(), none, { misses: true, alarms: true });
    expect(misses).toMatchObject({ count: 1, items: [{ id: 'm-4', kind: 'store', text: 'Pay first', phrases: [] }] });
    expect(alarms).toMatchObject({
      count: 1,
      items: [{ id: 'm-2', kind: 'bank', score: 0.9, text: 'The FEE is waived.', phrases: [{ id: 'en:fee', text: 'FEE' }] }],
    });
  });

  it('keeps no text that nobody asked for', () => {
    const report = evaluateMessages(rows, wordJudge(), none, unread);
    expect(report).toMatchObject({ misses: { count: 1, items: null }, alarms: { count: 1, items: null } });
    const json = JSON.stringify(report);
    for (const row of rows) expect(json).not.toContain(row.text);
  });
});
