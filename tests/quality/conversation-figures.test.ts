import { describe, expect, it } from 'vitest';
import { conversationFigures, type PlayedConversation } from '../../src/quality/conversation-figures.js';

const played = (part: Partial<PlayedConversation>): PlayedConversation => ({
  side: 'ours',
  source: 's',
  language: 'en',
  script: 'store',
  class: null,
  messages: 10,
  flaggedAt: null,
  closingAt: null,
  peak: 0.1,
  ...part,
});
const conversations = [
  played({ flaggedAt: 1, closingAt: 5, peak: 0.9 }), // early, 20% seen
  played({ flaggedAt: 5, closingAt: 5, peak: 0.9 }), // at the sting itself: too late, 60% seen
  played({ closingAt: 5 }), // never
  played({ flaggedAt: 9, script: 'recovery' }), // no sting, 100% seen
  ...Array.from({ length: 4 }, (_, index) =>
    played({ side: 'honest', script: null, class: 'bank', flaggedAt: index === 0 ? 3 : null, peak: index === 0 ? 0.9 : 0.1 }),
  ),
];

describe('conversationFigures', () => {
  it('says how early scams are flagged', () => {
    const { all } = conversationFigures(conversations, true);
    expect(all.flagged).toMatchObject({ hits: 3, total: 4 });
    expect(all.beforeClosing).toMatchObject({ hits: 1, total: 3 });
    expect(all.shareSeen).toBeCloseTo(0.6);
    expect(all.messagesSeen).toBe(6);
  });

  it('says how often honest conversations are warned of, and how seldom can be shown', () => {
    const { all, smallestRate } = conversationFigures(conversations, true);
    expect(all.falseWarnings).toMatchObject({ hits: 1, total: 4, share: 0.25 });
    expect(smallestRate).toBe(0.75);
  });

  it('ranks by the highest score reached', () => {
    // Two of four scams tie with one of four honest and beat three; the others lose to one and tie with three: (2 × 3.5 + 2 × 1.5) / 16.
    expect(conversationFigures(conversations, true).all.auc).toBe(10 / 16);
  });

  it('breaks down by script and class', () => {
    const { groups } = conversationFigures(conversations, true);
    expect(groups.script?.map((group) => [group.name, group.flagged.total])).toEqual([
      ['store', 3],
      ['recovery', 1],
    ]);
    expect(groups.class?.map((group) => [group.name, group.falseWarnings.total])).toEqual([['bank', 4]]);
  });

  it('never pools the scams of unlike scripts', () => {
    const { all, groups } = conversationFigures(conversations, false);
    expect(all.flagged.total).toBe(0);
    expect(all.falseWarnings.total).toBe(4);
    expect(Object.keys(groups)).toEqual(['source']);
    expect(groups.source?.[0]?.flagged.total).toBe(4);
  });

  it('leaves out what is on neither side', () => {
    const { all, groups } = conversationFigures([played({ side: 'left-out', flaggedAt: 1 })], true);
    expect(all.flagged.total).toBe(0);
    expect(groups.source).toEqual([]);
  });
});
