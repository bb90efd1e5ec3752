import { describe, expect, test } from 'vitest';
import type { MessageInput } from '../../src/classification.js';
import type { Conversation } from '../../src/conversation/conversation.js';
import { bounds } from '../../src/conversation/state.js';
import { logOddsOf } from '../../src/score/probability.js';
import { classifierOf, feeWording, scoring } from '../helpers/classifiers.js';

const classifier = classifierOf();
const day = 86_400_000;

const strong = feeWording(3, 'tax');
const medium = 'the funds are frozen';
const hint = 'good returns';
const harmless = 'Dinner is at seven';

function conversationOf(...messages: readonly MessageInput[]): Conversation {
  const conversation = classifier.conversation();
  for (const message of messages) conversation.add(message);
  return conversation;
}

describe('at its beginning', () => {
  const { assessment } = classifier.conversation();

  test('says nothing', () => {
    expect(assessment).toMatchObject({
      logOdds: scoring.intercept,
      level: 'none',
      flagged: false,
      stage: null,
      script: null,
      path: [],
      participants: [],
      change: null,
    });
    expect(assessment.contributions).toEqual([{ kind: 'intercept', id: 'intercept', weight: scoring.intercept, phrases: [] }]);
    expect(assessment.peak).toEqual({ score: assessment.score });
  });

  test('a snapshot of it resumes to the same', () => {
    expect(classifier.resume(classifier.conversation().snapshot()).assessment).toEqual(assessment);
  });
});

describe('adding', () => {
  test('evidence of one writer adds up over messages', () => {
    const conversation = classifier.conversation();
    const first = conversation.add({ text: medium, from: 'ann', at: day });
    const second = conversation.add({ text: 'a tax for withdrawals', from: 'ann', at: day });
    expect(first.logOdds).toBe(-0.8);
    // Both closing tactics and their combination.
    expect(second.logOdds).toBe(2.4);
    expect(conversation.assessment).toBe(second);
  });

  test.each([undefined, day])('a message alone comes to what classify says of it (at %j)', (at) => {
    for (const text of [hint, medium, strong]) {
      expect(conversationOf({ text, from: 'ann', ...(at === undefined ? {} : { at }) }).assessment.score).toBe(
        classifier.classify(text).score,
      );
    }
  });

  test('repeating adds nothing', () => {
    const said = { text: medium, from: 'ann', at: day };
    const once = conversationOf(said);
    const often = conversationOf(said, said, said);
    expect(often.assessment.logOdds).toBe(once.assessment.logOdds);
  });

  test('what the message answers is never matched', () => {
    expect(conversationOf({ text: harmless, quoted: strong, from: 'ann' }).assessment.logOdds).toBe(scoring.intercept);
  });

  test('a message with an id that is known replaces the earlier one', () => {
    const conversation = conversationOf({ id: 'a', text: strong, from: 'ann', at: day });
    expect(conversation.add({ id: 'a', text: harmless, from: 'ann', at: day }).logOdds).toBe(scoring.intercept);
    expect(conversation.add({ id: 'a', text: medium, from: 'ann', at: day }).logOdds).toBe(-0.8);
    expect(conversation.snapshot().records).toHaveLength(1);
  });

  test('messages without id or time are all kept', () => {
    expect(conversationOf({ text: medium }, { text: medium }, { text: hint }).snapshot().records).toHaveLength(3);
  });

  test('messages without an id at the same time are all kept, whatever was forgotten between', () => {
    const conversation = conversationOf({ text: medium, from: 'ann', at: day }, { text: hint, from: 'ben', at: day });
    conversation.forget('ann');
    conversation.add({ text: strong, from: 'cat', at: day });
    expect(conversation.assessment.participants.map(({ from }) => from).sort()).toEqual(['ben', 'cat']);
    expect(conversation.snapshot().records).toHaveLength(2);
  });

  test.each([null, undefined, 'text', { text: 7 }, {}])('%j is no message', (message) => {
    const conversation = conversationOf({ id: 'a', text: medium });
    expect(() => conversation.add(message as never)).toThrow(TypeError);
    expect(conversation.snapshot().records).toHaveLength(1);
  });

  test('the assessment is frozen', () => {
    expect(Object.isFrozen(conversationOf({ text: strong }).assessment)).toBe(true);
  });

  test('the message at hand is exactly what classify says', () => {
    expect(conversationOf({ text: hint }, { text: strong, from: 'ann' }).assessment.message).toEqual(classifier.classify(strong));
  });

  test('the peak is the message that scores highest by itself', () => {
    const { peak } = conversationOf({ id: 'a', text: hint }, { id: 'b', text: strong }, { id: 'c', text: medium }).assessment;
    expect(peak).toEqual({ score: classifier.classify(strong).score, messageId: 'b' });
  });
});

describe('editing', () => {
  test('a message becomes what it now says', () => {
    const conversation = conversationOf({ id: 'a', text: hint, from: 'ann' });
    const { outcome, assessment } = conversation.replace('a', { text: medium });
    expect(outcome).toBe('applied');
    expect(assessment.logOdds).toBe(-0.8);
    expect(assessment.participants.map(({ from }) => from)).toEqual(['ann']);
  });

  test('an edit that says nothing of its time keeps it', () => {
    const conversation = conversationOf(
      { id: 'a', text: hint, from: 'ann', at: 5 * day },
      { id: 'b', text: hint, from: 'ann', at: 9 * day },
    );
    conversation.replace('a', { text: medium });
    const edited = conversation.snapshot();
    expect(edited.records.map(([id, , at]) => [id, at])).toEqual([
      ['a', 5 * day],
      ['b', 9 * day],
    ]);
    expect(edited.messages).toBe(0);
  });

  test('an edit keeps its place in a chat without times', () => {
    const conversation = conversationOf({ id: 'a', text: 'you received the payout', from: 'ann' }, { id: 'b', text: medium, from: 'ann' });
    conversation.replace('a', { text: 'see the payout proof arrived' });
    expect(conversation.snapshot().records.map(([id]) => id)).toEqual(['a', 'b']);
    expect(conversation.assessment.contributions.map(({ id }) => id)).toContain('operations-to-closing');
  });

  test('to something harmless takes the evidence away', () => {
    const conversation = conversationOf({ id: 'a', text: strong, from: 'ann' });
    expect(conversation.replace('a', { text: harmless }).assessment.logOdds).toBe(scoring.intercept);
  });

  test('of a message nothing is kept of', () => {
    const conversation = conversationOf({ id: 'a', text: medium, at: day });
    expect(conversation.replace('b', { text: harmless }).outcome).toBe('absent');
    expect(conversation.assessment.logOdds).toBe(-0.8);
  });
});

describe('removing', () => {
  test('takes the evidence away', () => {
    const conversation = conversationOf({ id: 'a', text: strong, from: 'ann', at: day }, { id: 'b', text: hint, from: 'ann', at: day });
    const { outcome, assessment } = conversation.remove('a');
    expect(outcome).toBe('applied');
    expect(assessment.logOdds).toBe(-2.5);
  });

  test('of what was never there', () => {
    expect(conversationOf({ id: 'a', text: medium }).remove('b').outcome).toBe('absent');
  });
});

describe('forgetting a person', () => {
  test('drops all that is kept of them', () => {
    const conversation = conversationOf({ id: 'a', text: strong, from: 'ann' }, { id: 'b', text: hint, from: 'ben' });
    const { outcome, assessment } = conversation.forget('ann');
    expect(outcome).toBe('applied');
    expect(assessment.participants.map(({ from }) => from)).toEqual(['ben']);
    expect(assessment.path).toEqual([]);
    expect(JSON.stringify(conversation.snapshot())).not.toContain('ann');
  });

  test('of whom nothing is known', () => {
    expect(conversationOf({ id: 'a', text: strong, from: 'ann' }).forget('ben').outcome).toBe('absent');
  });

  test('messages without a writer are those of null', () => {
    const conversation = conversationOf({ id: 'a', text: strong });
    expect(conversation.forget(null)).toMatchObject({ outcome: 'applied', assessment: { logOdds: scoring.intercept } });
  });

  test('is applied wherever something was dropped', () => {
    const names = Array.from({ length: bounds.participants + 1 }, (_, index) => `person ${index}`);
    const conversation = conversationOf(...names.map((from, index) => ({ id: `m${index}`, text: hint, from, at: index })));
    for (const from of names) {
      const before = conversation.snapshot().records.length;
      const { outcome } = conversation.forget(from);
      expect(outcome).toBe(conversation.snapshot().records.length < before ? 'applied' : 'absent');
    }
    expect(conversation.snapshot().records).toEqual([]);
  });
});

describe('change', () => {
  test('is said once, when the threshold is reached', () => {
    const conversation = classifier.conversation();
    const changes = [hint, medium, 'a tax for withdrawals', 'hurry up', harmless].map(
      (text) => conversation.add({ text, from: 'ann' }).change,
    );
    expect(changes).toEqual([null, null, 'raised', null, null]);
  });

  test('is said again when it escalates, and never a third time', () => {
    const conversation = classifier.conversation();
    // -0.8, then +0.5, then beyond the threshold for high precision.
    const changes = [medium, 'steady profit daily', strong, feeWording(3, 'margin')].map(
      (text) => conversation.add({ text, from: 'ann' }).change,
    );
    expect(changes).toEqual([null, 'raised', 'escalated', null]);
  });

  test('straight to high is one change', () => {
    const conversation = classifier.conversation();
    expect(conversation.add({ text: `${strong}. ${medium}.`, from: 'ann' })).toMatchObject({ level: 'high', change: 'raised' });
    expect(conversation.add({ text: 'frozen until you settle', from: 'ann' }).change).toBeNull();
  });

  test('a warning is taken back once, when the score has fallen far enough', () => {
    const conversation = classifier.conversation();
    conversation.add({ id: 'a', text: strong, from: 'ann' });
    expect(conversation.remove('a').assessment.change).toBe('cleared');
    expect(conversation.remove('a').assessment.change).toBeNull();
    expect(conversation.add({ id: 'b', text: strong, from: 'ann' }).change).toBe('raised');
  });

  test('a little below the threshold it stays', () => {
    // -3.2 + 4.4 = 1.2
    const threshold = classifier.classify(strong).score;
    const conversation = classifier.conversation({ threshold });
    conversation.add({ id: 'a', text: strong, from: 'ann' });
    expect(conversation.assessment).toMatchObject({ flagged: true, change: 'raised' });
    const edited = conversation.replace('a', { text: `${feeWording(2, 'tax')}. steady profit daily` });
    // -3.2 + 2.4 + 1.8 = 1.0, which is 0.2 below.
    expect(edited.assessment).toMatchObject({ logOdds: 1, flagged: false, change: null });
    expect(conversation.replace('a', { text: strong }).assessment).toMatchObject({ flagged: true, change: null });
    const cleared = conversation.replace('a', { text: feeWording(2, 'tax') });
    expect(cleared.assessment.logOdds * 100).toBeLessThan(logOddsOf(threshold) - 50);
    expect(cleared.assessment.change).toBe('cleared');
  });

  test('a resumed conversation does not warn again', () => {
    const conversation = conversationOf({ id: 'a', text: strong, from: 'ann' });
    const resumed = classifier.resume(conversation.snapshot());
    expect(resumed.assessment.change).toBeNull();
    expect(resumed.add({ id: 'b', text: 'hurry up', from: 'ann' })).toMatchObject({ flagged: true, change: null });
  });
});

describe('thresholds', () => {
  test('a conversation has its own', () => {
    const conversation = classifier.conversation({ threshold: 0.99 });
    expect(conversation.add({ text: strong, from: 'ann' })).toMatchObject({
      flagged: false,
      threshold: 0.99,
      change: null,
      level: 'medium',
    });
  });

  test('else that of the classifier', () => {
    expect(classifierOf({ threshold: 'highRecall' }).conversation().assessment.threshold).toBe(0.3);
    expect(classifier.conversation({}).assessment.threshold).toBe(0.5);
  });

  test('an unknown one is refused', () => {
    expect(() => classifier.conversation({ threshold: 2 })).toThrow(expect.objectContaining({ name: 'OptionsError' }));
    expect(() => classifier.resume(classifier.conversation().snapshot(), { threshold: 'low' as never })).toThrow(
      expect.objectContaining({ name: 'OptionsError' }),
    );
  });
});

describe('merging', () => {
  test('takes in what another device saw', () => {
    const here = conversationOf({ id: 'a', text: medium, from: 'ann', at: day });
    const there = conversationOf({ id: 'b', text: 'a tax for withdrawals', from: 'ann', at: day });
    expect(here.merge(there.snapshot()).logOdds).toBe(2.4);
    expect(here.snapshot().records.map(([id]) => id)).toEqual(['a', 'b']);
  });

  test('warns if only together they reach the threshold, and not if one has warned', () => {
    const half = conversationOf({ id: 'a', text: medium, from: 'ann', at: day });
    expect(half.merge(conversationOf({ id: 'b', text: 'a tax for withdrawals', from: 'ann', at: day }).snapshot()).change).toBe('raised');
    const hurried = conversationOf({ id: 'a', text: 'hurry up', from: 'ann', at: day });
    expect(hurried.merge(conversationOf({ id: 'b', text: strong, from: 'ann', at: day }).snapshot())).toMatchObject({
      flagged: true,
      change: null,
    });
  });

  test('a broken snapshot changes nothing', () => {
    const here = conversationOf({ id: 'a', text: medium, from: 'ann', at: day });
    const before = here.snapshot();
    expect(() => here.merge({ ...before, records: [['b']] } as never)).toThrow(expect.objectContaining({ name: 'SnapshotError' }));
    expect(here.snapshot()).toEqual(before);
  });
});

describe('bounds', () => {
  const many = bounds.records + 20;

  test('the least telling records go, and answer expired', () => {
    const conversation = conversationOf(
      { id: 'keep', text: strong, from: 'ann', at: 1 },
      ...Array.from({ length: many }, (_, index) => ({ id: `m${index}`, text: hint, from: 'ann', at: 2 + index })),
    );
    expect(conversation.snapshot().records).toHaveLength(bounds.records);
    expect(conversation.remove('keep').outcome).toBe('applied');
    const outcomes = Array.from({ length: many }, (_, index) => conversation.remove(`m${index}`).outcome);
    expect(outcomes.filter((outcome) => outcome === 'expired')).toHaveLength(many + 1 - bounds.records);
    expect(outcomes.filter((outcome) => outcome === 'applied')).toHaveLength(bounds.records - 1);
  });

  test('an edit of what expired says so', () => {
    const conversation = conversationOf(
      ...Array.from({ length: bounds.records + 1 }, (_, index) => ({ id: `m${index}`, text: hint, from: 'ann', at: index })),
    );
    const kept = new Set(conversation.snapshot().records.map(([id]) => id));
    const gone = Array.from({ length: bounds.records + 1 }, (_, index) => `m${index}`).filter((id) => !kept.has(id));
    expect(gone).toHaveLength(1);
    expect(conversation.replace(gone[0] as string, { text: harmless }).outcome).toBe('expired');
  });

  test('what was kept still tells the whole', () => {
    const conversation = conversationOf(
      { id: 'keep', text: strong, from: 'ann', at: 1 },
      ...Array.from({ length: many }, (_, index) => ({ id: `m${index}`, text: hint, from: 'ann', at: 2 + index })),
    );
    expect(conversation.assessment.logOdds).toBe(1.9);
  });

  test('long ids and names are kept short', () => {
    const id = 'i'.repeat(500);
    const from = 'f'.repeat(500);
    const conversation = conversationOf({ id, from, text: strong });
    expect(JSON.stringify(conversation.snapshot()).length).toBeLessThan(500);
    expect(conversation.remove(id).outcome).toBe('applied');
    expect(conversationOf({ id, from, text: strong }).forget(from).outcome).toBe('applied');
  });

  test.each(['.', '信', '\u0000'])('a snapshot is at most 16 kB, however much is said (ids and names of %j)', (filler) => {
    const text =
      'good returns, no experience needed, message me on telegram, make a first deposit, you received the payout, prepay the goods cost, the funds are frozen, a tax for withdrawals';
    const conversation = conversationOf(
      ...Array.from({ length: many }, (_, index) => ({
        id: `${index}`.padEnd(bounds.idLength, filler),
        text,
        from: `${index % 20}`.padEnd(bounds.idLength, filler),
        at: 1_700_000_000_000 + index,
      })),
    );
    expect(new TextEncoder().encode(JSON.stringify(conversation.snapshot())).length).toBeLessThanOrEqual(16_384);
  });
});
