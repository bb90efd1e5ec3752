import { expect, test } from 'vitest';
import { classifierOf } from '../helpers/classifiers.js';

const classifier = classifierOf();

test('a script played step by step', () => {
  const conversation = classifier.conversation();
  const steps = ['steady profit daily', 'make a first deposit', 'you received the payout', 'the funds are frozen'].map((text, index) =>
    conversation.add({ id: `m${index}`, from: 'ann', text, at: index * 1000 }),
  );
  expect(steps.map(({ stage }) => stage)).toEqual(['traffic-diversion', 'guided-registration', 'guided-registration', 'net-closing']);
  const last = steps[3];
  expect(last?.path.map(({ stage, messageId }) => [stage, messageId])).toEqual([
    ['traffic-diversion', 'm0'],
    ['guided-registration', 'm1'],
    ['fake-operations', 'm2'],
    ['net-closing', 'm3'],
  ]);
  // -3.2 + 1.8 + 2.2 + 2.1 + 2.4 and the step from the show to the sting.
  expect(last?.logOdds).toBe(6.5);
  expect(last?.contributions.filter(({ kind }) => kind === 'transition')).toEqual([
    { kind: 'transition', id: 'operations-to-closing', weight: 1.2, phrases: [] },
  ]);
  expect(last).toMatchObject({ level: 'high', flagged: true });
});

test('the script is the one that is told', () => {
  const conversation = classifier.conversation();
  expect(conversation.add({ text: 'steady profit daily', from: 'ann' }).script).toBe('investment');
  conversation.add({ text: 'daily tasks, no experience needed', from: 'ann' });
  expect(conversation.add({ text: 'you received the payout, daily tasks', from: 'ann' }).script).toBe('task-job');
});

test('every stage has a score of its own', () => {
  const conversation = classifier.conversation();
  conversation.add({ text: 'the funds are frozen', from: 'ann', at: 1 });
  const { stages } = conversation.add({ text: 'guaranteed profit for everyone', from: 'ann', at: 1 });
  expect(stages['net-closing']).toBe(classifier.classify('the funds are frozen').score);
  expect(stages['traffic-diversion']).toBe(classifier.classify('guaranteed profit for everyone').score);
  expect(stages.recovery).toBe(classifier.classify('').score);
});
