import { describe, expect, test } from 'vitest';
import type { MessageInput } from '../../src/classification.js';
import type { Participant } from '../../src/conversation/participants.js';
import { classifierOf, feeWording, scoring } from '../helpers/classifiers.js';

const classifier = classifierOf();

function assess(...messages: readonly MessageInput[]) {
  const conversation = classifier.conversation();
  for (const message of messages) conversation.add({ at: 1, ...message });
  return conversation.assessment;
}

function partOf(participants: readonly Participant[], from: string | null): Participant['part'] | undefined {
  return participants.find((person) => person.from === from)?.part;
}

const strong = feeWording(3, 'tax');

describe('parts', () => {
  test('one who plays the script leads, one who says nothing of it is its target', () => {
    const { participants } = assess({ from: 'ann', text: strong }, { from: 'ben', text: 'good returns' });
    expect([partOf(participants, 'ann'), partOf(participants, 'ben')]).toEqual(['leading', 'targeted']);
  });

  test('one who helps along supports', () => {
    const { participants, logOdds } = assess({ from: 'ann', text: strong }, { from: 'cat', text: 'frozen until you settle' });
    expect([partOf(participants, 'ann'), partOf(participants, 'cat')].sort()).toEqual(['leading', 'supporting']);
    // Together: both tactics and their combination.
    expect(logOdds).toBe(6.4);
  });

  test('nobody is called anything where nobody leads', () => {
    const { participants } = assess({ from: 'ann', text: 'good returns' }, { from: 'ben', text: 'hurry up' });
    expect(participants.map(({ part }) => part)).toEqual(['unclear', 'unclear']);
  });

  test('one who reports it is its target, also where nobody leads', () => {
    const { participants, logOdds } = assess({ from: 'ben', text: `they told me ${strong}` });
    expect(participants).toMatchObject([{ from: 'ben', part: 'targeted' }]);
    expect(logOdds).toBeLessThan(0);
  });

  test('messages without a writer are one person', () => {
    const { participants } = assess({ text: strong }, { text: 'frozen until you settle' });
    expect(participants).toMatchObject([{ from: null, part: 'leading' }]);
  });
});

describe('scores', () => {
  test('each person is scored alone', () => {
    const { participants } = assess({ from: 'ann', text: strong }, { from: 'cat', text: 'frozen until you settle' });
    for (const { score } of participants) expect(score).toBe(classifier.classify(strong).score);
  });

  test('what honest people each say in passing is not added up', () => {
    const { logOdds } = assess(
      { from: 'ann', text: 'steady profit daily' },
      { from: 'ben', text: 'no experience needed' },
      { from: 'cat', text: 'message me on telegram' },
    );
    expect(logOdds).toBe(-1.4);
  });

  test('reports raise the exposure of whoever tells, never the score', () => {
    const { participants } = assess({ from: 'ann', text: strong }, { from: 'ben', text: `they told me ${strong}` });
    const ben = participants.find(({ from }) => from === 'ben');
    expect(ben?.exposure).toBe(classifier.classify(strong).score);
    expect(ben?.score).toBeLessThan(0.1);
    expect(participants.find(({ from }) => from === 'ann')?.exposure).toBeLessThan(0.1);
  });

  test('a victim who retells the script does not add to the score', () => {
    const alone = assess({ from: 'ann', text: strong }).logOdds;
    expect(assess({ from: 'ann', text: strong }, { from: 'ben', text: 'they told me frozen until you settle' }).logOdds).toBe(alone);
  });

  test('a person without evidence is known only while they speak', () => {
    const conversation = classifier.conversation();
    conversation.add({ from: 'ann', text: strong });
    expect(conversation.add({ from: 'ben', text: 'Dinner is at seven' }).participants.map(({ from }) => from)).toEqual(['ann', 'ben']);
    expect(conversation.add({ from: 'ann', text: 'Dinner is at seven' }).participants.map(({ from }) => from)).toEqual(['ann']);
    expect(conversation.snapshot().names).not.toContain('ben');
  });

  test('each has the stage of their own words', () => {
    const { participants } = assess({ from: 'ann', text: strong }, { from: 'cat', text: 'guaranteed profit for everyone' });
    expect(Object.fromEntries(participants.map(({ from, stage }) => [from, stage]))).toEqual({
      ann: 'net-closing',
      cat: 'traffic-diversion',
    });
  });
});

test('transitions of one person are not those of two strangers', () => {
  const one = assess({ from: 'ann', text: 'you received the payout' }, { from: 'ann', text: 'prepay the goods cost' });
  const two = assess({ from: 'ann', text: 'you received the payout' }, { from: 'ben', text: 'prepay the goods cost' });
  expect(one.contributions.map(({ id }) => id)).toContain('payout-to-cost');
  expect(one.logOdds).toBe(Math.round((scoring.intercept + 2.1 + 2.1 + 0.8) * 100) / 100);
  expect(two.contributions.map(({ id }) => id)).not.toContain('payout-to-cost');
});
