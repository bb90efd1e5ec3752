import { describe, expect, it } from 'vitest';
import { type Corpus, evaluate } from '../../src/quality/evaluate.js';
import type { LabelledConversation, LabelledMessage } from '../../src/quality/rows.js';
import { honestConversation, honestMessage, wordJudge } from './sample.js';

const missed: LabelledMessage = { ...honestMessage, id: 'secret-1', label: 'scam', script: 'store', text: 'Not to be read' };
const alarm: LabelledMessage = { ...honestMessage, id: 'secret-2', text: 'No FEE to be read' };
const chat: LabelledConversation = {
  ...honestConversation,
  id: 'secret-3',
  messages: [{ text: 'A FEE, unread', from: 'A', id: null, at: null, stages: [] }],
};
const corpus: Corpus = {
  rows: { development: [], practice: [], open: [honestMessage], blind: [missed, alarm, chat] },
  corrections: new Map(),
};
const asked = { misses: true, alarms: true };

describe('evaluate', () => {
  it('has a section for each half that has rows, and never adds them up', () => {
    const { sections } = evaluate(corpus, wordJudge(), { ...asked, readBlind: false });
    expect(sections.map(({ section, messages, conversations }) => [section, messages?.texts, conversations?.conversations])).toEqual([
      ['open', 1, undefined],
      ['blind', 2, 1],
    ]);
  });

  it('keeps the texts of the blind set out, and their ids', () => {
    const report = evaluate(corpus, wordJudge(), { ...asked, readBlind: false });
    expect(report.sections[1]).toMatchObject({
      messages: { misses: { count: 1, items: null }, alarms: { count: 1, items: null } },
      conversations: { alarms: { count: 1, items: null } },
    });
    expect(JSON.stringify(report)).not.toMatch(/to be read|unread|secret/);
  });

  it('shows them where that is wanted', () => {
    const report = evaluate(corpus, wordJudge(), { ...asked, readBlind: true });
    expect(report.sections[1]?.messages?.misses.items?.map((item) => item.text)).toEqual(['Not to be read']);
  });
});
