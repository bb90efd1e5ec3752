import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Classification } from '../../src/classification.js';
import { classify, classifyConversation } from '../../src/classify.js';
import { forModerator } from '../../src/explain/for-moderator.js';
import { kindOf, tacticWords } from '../../src/explain/tactic-words.js';
import { whatClears } from '../../src/explain/what-clears.js';
import { without } from '../../src/explain/without.js';
import { classifierOf } from '../helpers/classifiers.js';
import { anyText, someSentences, textOf } from '../helpers/texts.js';

const telling = 'Zero inventory store. To withdraw you must first p.a.y the 15% tax. It cannot be deducted from the balance.';

describe('for a moderator', () => {
  const result = classify(telling);
  const explained = forModerator(result);

  test('what: the verdict, in the numbers of the result', () => {
    const { score, logOdds, flagged, threshold, level, notes, framing, language, assessed } = result;
    expect(explained.what).toMatchObject({ score, logOdds, flagged, threshold, level, notes, framing, language, assessed });
    expect(explained.what.stage).toEqual({ id: 'net-closing', meaning: expect.stringContaining('money') });
    expect(explained.text).toContain('The message is flagged');
    expect(explained.text).toContain('net-closing');
  });

  test('where: every phrase with its place and its score without', () => {
    expect(explained.where.map(({ index, start, end, tactic, stage }) => [index, start, end, tactic, stage])).toEqual(
      result.phrases.map(({ start, end, tactic, stage }, index) => [index, start, end, tactic, stage]),
    );
    for (const { index, scoreWithout } of explained.where) expect(scoreWithout).toBe(without(result, [index]));
  });

  test('why: every tactic in plain words, what weighs most first, with what context and disguise did', () => {
    const weights = explained.why.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(new Set(explained.why.map(({ tactic }) => tactic))).toEqual(
      new Set([
        ...result.phrases.map(({ tactic }) => tactic),
        ...result.contributions.flatMap(({ kind, id }) => (kind === 'tactic' ? [id] : [])),
      ]),
    );
    for (const { meaning, tactic } of explained.why) expect(meaning).not.toBe(tactic);
    expect(explained.why.find(({ tactic }) => tactic === 'fee-before-withdrawal')?.disguise).toContain('spacing');
    expect(explained.why.find(({ tactic }) => tactic === 'disguise')?.phrases).not.toEqual([]);
    const warned = forModerator(classify('Beware of scammers who say: pay the 15% tax first, then you can withdraw.'));
    expect(warned.why.find(({ tactic }) => tactic === 'fee-before-withdrawal')?.modifiers).toEqual(['warning']);
    expect(warned.what.framing).toBe('warning');
    expect(warned.text).toContain('warns of it');
  });

  test('how much: the sum, in hundredths exactly', () => {
    expect(explained.howMuch.reduce((sum, { weight }) => sum + Math.round(weight * 100), 0)).toBe(Math.round(result.logOdds * 100));
    for (const { weight } of result.contributions) expect(explained.text).toContain(Math.abs(weight).toFixed(2));
  });

  test('what would clear it, and nothing of the sort where nothing is to be cleared', () => {
    expect(explained.clearing).toEqual(whatClears(result));
    expect(explained.text).toContain('What would clear it');
    const harmless = forModerator(classify('see you at lunch'));
    expect(harmless.clearing?.phrases).toEqual([]);
    expect(harmless.text).not.toContain('What would clear it');
    expect(harmless.text).toContain('not flagged');
  });

  test('quotes only when asked', () => {
    const quoted = forModerator(result, { quotes: true });
    for (const { text } of result.phrases) expect(quoted.text).toContain(`“${text}”`);
    expect(quoted.where.map(({ text }) => text)).toEqual(result.phrases.map(({ text }) => text));
    for (const phrase of explained.where) expect(phrase).not.toHaveProperty('text');
    expect(explained.text).not.toContain('“');
  });

  test('without quotes the words of the message have no influence on a letter of it', () => {
    const classifier = classifierOf();
    const texts = fc.oneof(anyText, someSentences.map(textOf), fc.constant(telling));
    fc.assert(
      fc.property(texts, fc.string(), fc.boolean(), (text, other, builtIn) => {
        const found = builtIn ? classify(text) : classifier.classify(text);
        const reworded: Classification = {
          ...found,
          phrases: found.phrases.map((phrase) => ({
            ...phrase,
            text: other,
            phrase: other,
            id: phrase.origin === 'learned' ? `en:wording:${other}` : phrase.id,
          })),
        };
        expect(forModerator(reworded)).toEqual(forModerator(found));
      }),
    );
  });

  test('what somebody wrote cannot break the lines of the text', () => {
    const text = 'You must pay the\n\u001b[2J 15% tax\u202e before you can withdraw';
    const explanation = forModerator(classify(text), { quotes: true });
    expect(explanation.text).not.toMatch(/\u001b|\u202e/);
    const chat = classifyConversation([{ from: 'a\nb\u001b[31m', text }]);
    expect(forModerator(chat).text).not.toMatch(/\u001b|\u202e|a\nb/);
  });
});

describe('a conversation for a moderator', () => {
  const chat = classifyConversation([
    { from: 'mentor', id: '1', text: 'Zero inventory, guaranteed profit. Add our receptionist on Telegram.' },
    { from: 'Ana', id: '2', text: 'ok' },
    { from: 'mentor', id: '3', text: telling },
  ]);
  const explained = forModerator(chat);

  test('has the steps, the people, the sum, and the last message by itself', () => {
    expect(explained.about).toBe('conversation');
    expect(explained.what).toMatchObject({ score: chat.score, flagged: true, change: chat.change });
    expect(explained.path).toMatchObject(chat.path);
    expect(explained.people).toMatchObject(chat.participants);
    expect(explained.howMuch.reduce((sum, { weight }) => sum + Math.round(weight * 100), 0)).toBe(Math.round(chat.logOdds * 100));
    expect(explained.message).toEqual(forModerator(classify(telling)));
    for (const words of [
      'The conversation is flagged',
      'mentor: leading',
      'traffic-diversion',
      'net-closing',
      'The last message by itself',
    ])
      expect(explained.text).toContain(words);
  });

  test('quotes the last message only when asked', () => {
    expect(explained.text).not.toContain('“');
    expect(forModerator(chat, { quotes: true }).message.where[0]?.text).toBe(chat.message.phrases[0]?.text);
  });
});

describe('the words for tactics', () => {
  test('are there for each, by kind, and for no other', () => {
    const { tactics } = JSON.parse(readFileSync(new URL('../../lexicons/tactics.json', import.meta.url), 'utf8')) as {
      tactics: { id: string; kind: 'lure' | 'carrier' | 'exculpatory' }[];
    };
    for (const { id, kind } of tactics) expect([id, kindOf(id)]).toEqual([id, kind]);
    const worded = Object.values(tacticWords).flatMap((words) => Object.keys(words));
    expect(worded.sort()).toEqual(tactics.map(({ id }) => id).sort());
  });

  test('differ from one another', () => {
    const words = Object.values(tacticWords).flatMap((group) => Object.values(group));
    expect(new Set(words).size).toBe(words.length);
  });
});
