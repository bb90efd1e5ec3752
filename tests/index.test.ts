import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  atBaseRate,
  classify,
  classifyConversation,
  createClassifier,
  createConversation,
  resumeConversation,
  segments,
  without,
} from '../src/index.js';

describe('with the built-in data', () => {
  test('an advertisement for a store without work', () => {
    const text = 'Open your own cross-border store with zero inventory! Full operation management, guaranteed profits, DM me on WhatsApp';
    const result = classify(text);
    expect(result).toMatchObject({ flagged: true, stage: 'traffic-diversion', framing: 'plain', language: { tag: 'en', supported: true } });
    for (const { text: written, start, end } of result.phrases) expect(written).toBe(text.slice(start, end));
  });

  test('the sting', () => {
    expect(
      classify('To withdraw your store balance you must first pay a 15% margin; tax cannot be deducted from the balance'),
    ).toMatchObject({ flagged: true, level: 'high', stage: 'net-closing' });
  });

  test('a warning', () => {
    expect(classify('We never ask for a deposit.').flagged).toBe(false);
  });

  test('an offer that negates', () => {
    expect(classify('No deposit needed, earn $300 a day from your phone').flagged).toBe(true);
  });

  test('a victim who asks', () => {
    const result = classify('they want 15% tax before I can withdraw, is this normal?');
    expect(result).toMatchObject({ flagged: false, framing: 'inquiry' });
    expect(result.exposure).toBeGreaterThanOrEqual(0.85);
  });

  test('small talk', () => {
    for (const text of ['Hi, how are you?', 'See you at seven', 'Happy birthday!', '你好', 'chúc mừng sinh nhật'])
      expect(classify(text)).toMatchObject({ flagged: false, phrases: [] });
  });

  test('the phrase for trying out an integration always fires', () => {
    expect(classify('UNLURE-TEST-PHRASE for our webhook')).toMatchObject({ flagged: true, level: 'high' });
  });
});

describe('conversations', () => {
  const messages = [
    { id: '1', from: 'mentor', text: 'Open your own store with zero inventory, guaranteed profits' },
    { id: '2', from: 'me', text: 'sounds good' },
    { id: '3', from: 'mentor', text: 'To withdraw your store balance you must first pay a 15% margin' },
  ];

  test('add up', () => {
    const assessment = classifyConversation(messages);
    expect(assessment).toMatchObject({ flagged: true, message: classify(messages[2]?.text ?? '') });
    expect(assessment.participants.find(({ from }) => from === 'mentor')?.part).toBe('leading');
    expect(assessment.path.map(({ stage }) => stage)).toContain('net-closing');
  });

  test('stop and go on', () => {
    const first = createConversation();
    first.add(messages[0] as (typeof messages)[number]);
    const second = resumeConversation(JSON.parse(JSON.stringify(first.snapshot())) as ReturnType<typeof first.snapshot>);
    for (const message of messages.slice(1)) expect(second.add(message)).toEqual(first.add(message));
  });
});

test('a classifier of one’s own has the data too', () => {
  const own = createClassifier({ languages: ['en'], grammar: false });
  expect(own.languages).toEqual(['en']);
  expect(own.classify('To withdraw your store balance you must first pay a 15% margin').flagged).toBe(true);
});

test('what a UI needs', () => {
  const text = 'To withdraw your store balance you must first pay a 15% margin';
  const result = classify(text);
  expect(
    segments(text, result)
      .map((segment) => segment.text)
      .join(''),
  ).toBe(text);
  expect(without(result, result.phrases.keys())).toBe(classify('').score);
  expect(atBaseRate(result.score, 0.01)).toBeLessThan(result.score);
});

describe('talk about something else', () => {
  const scams = readFileSync(new URL('../fixtures/messages/en/open.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { text: string; label: string })
    .filter(({ label }) => label === 'scam');

  test.each(['The weather is nice today.', 'See you at lunch.', 'My cat sleeps a lot.', 'Grandma baked bread.'])(
    'does not make a scam look better: %s',
    (sentence) => {
      const lowered = scams.filter(({ text }) => {
        const whole = /[.!?]$/.test(text) ? text : `${text}.`;
        return classify(`${whole} ${sentence}`).logOdds < classify(whole).logOdds;
      });
      expect(lowered.length).toBeLessThanOrEqual(1);
    },
  );
});
