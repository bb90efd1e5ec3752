import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Classification, MessageInput } from '../../src/classification.js';
import type { Classifier } from '../../src/classifier.js';
import { classify, classifyConversation } from '../../src/classify.js';
import type { Assessment } from '../../src/conversation/assess.js';
import { redact } from '../../src/explain/redact.js';
import * as fields from '../../src/explain/redaction-fields.js';
import { stages } from '../../src/lexicon/taxonomy.js';
import { classifierOf } from '../helpers/classifiers.js';
import { anyText, someSentences, textOf } from '../helpers/texts.js';
import { builtInVocabulary, namesIn, ofWritingSystem, stringsIn, testVocabulary } from './written-by-us.js';

const levels = ['verdict', 'tactics', 'spans'] as const;
const aLevel = fc.constantFrom(...levels);

const knownNames = new Set([
  ...['redaction', 'participant'],
  ...Object.values(fields).flatMap((value) => (typeof value === 'object' ? Object.keys(value) : [])),
  ...stages,
]);

/** What stands in a redacted result and was not written by us. Versions are looked at by themselves. */
function strangeIn(redacted: object, vocabulary: ReadonlySet<string>): string[] {
  const { versions, message, ...rest } = redacted as Record<string, unknown>;
  expect(Object.keys(versions as object).sort()).toEqual(['fingerprint', 'library', 'schema']);
  return [
    ...(typeof message === 'object' && message !== null ? strangeIn(message, vocabulary) : []),
    ...namesIn(rest).filter((name) => !knownNames.has(name)),
    ...stringsIn(rest).filter((text) => !vocabulary.has(text) && !ofWritingSystem.test(text)),
  ];
}

function follow(classifier: Classifier, messages: readonly MessageInput[]): Assessment {
  const conversation = classifier.conversation();
  for (const message of messages) conversation.add(message);
  return conversation.assessment;
}

describe('nothing that was written gets through', () => {
  const classifier = classifierOf({ phrases: [{ phrase: 'side door deal', tactic: 'off-platform-move', strength: 3 }] });
  const texts = fc.oneof(anyText, someSentences.map(textOf), fc.constant('A side door deal. The funds are frozen.'));

  test('of any message', () => {
    let withPhrases = 0;
    fc.assert(
      fc.property(texts, aLevel, (text, level) => {
        const result = classifier.classify(text);
        const redacted = redact(result, level);
        expect(strangeIn(redacted, testVocabulary)).toEqual([]);
        expect(redacted.versions).toEqual(result.versions);
        if (result.phrases.length > 0) withPhrases++;
      }),
    );
    expect(withPhrases).toBeGreaterThan(10);
  });

  test('of any chat, nor names, ids or times', () => {
    const name = fc.oneof(texts, fc.string({ minLength: 1 }), fc.constantFrom('Ana', 'Bo'));
    const at = fc.integer({ min: 1_600_000_000_000, max: 1_800_000_000_000 });
    const message = fc.record({ text: texts, from: name, id: name, at }, { requiredKeys: ['text'] });
    fc.assert(
      fc.property(fc.array(message, { maxLength: 6 }), aLevel, (messages, level) => {
        const redacted = redact(follow(classifier, messages), level);
        expect(strangeIn(redacted, testVocabulary)).toEqual([]);
        for (const { at: time } of messages) if (time !== undefined) expect(JSON.stringify(redacted)).not.toContain(`${time}`);
      }),
    );
  });

  const folder = fileURLToPath(new URL('../../fixtures/', import.meta.url));
  const rows = <T>(path: string): T[] =>
    readFileSync(folder + path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as T);
  const vocabulary = builtInVocabulary();

  test.each(readdirSync(`${folder}messages`))('of the fixtures in %s', (language) => {
    const messages = rows<{ text: string }>(`messages/${language}/open.jsonl`);
    for (const { text } of messages) {
      const result = classify(text);
      for (const level of levels) expect(strangeIn(redact(result, level), vocabulary)).toEqual([]);
    }
    expect(messages.length).toBeGreaterThan(20);
  });

  test('of whole chats of the fixtures', () => {
    for (const { messages } of rows<{ messages: MessageInput[] }>('conversations/en/open.jsonl')) {
      const assessment = classifyConversation(messages);
      for (const level of levels) expect(strangeIn(redact(assessment, level), vocabulary)).toEqual([]);
    }
  });

  test('not even as part of a longer string: no four characters of a text that are in no word of ours', () => {
    const text = 'Zxqvj says: pay the 15% tax first, then you can withdraw. Wkqzv, message 778123 on Telegram.';
    const words = text.match(/[\p{L}\d]{4,}/gu) ?? [];
    const ours = [...vocabulary, ...knownNames].join(' ');
    for (const level of levels) {
      const log = JSON.stringify(redact(classify(text), level)).toLowerCase();
      for (const word of words.map((one) => one.toLowerCase())) {
        for (let index = 0; index + 4 <= word.length; index++) {
          const piece = word.slice(index, index + 4);
          if (!ours.includes(piece)) expect(log).not.toContain(piece);
        }
      }
    }
  });

  test('in learned wording, whose ids are the words that were found', () => {
    const result = classify('Your store has 14 new orders, pay the goods cost first. Add our mentor on Telegram.');
    const learned = result.phrases.filter(({ origin }) => origin === 'learned');
    expect(learned.length).toBeGreaterThan(0);
    const ids = redact(result, 'spans')
      .phrases.filter(({ origin }) => origin === 'learned')
      .map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set(['en:wording']));
  });

  test('where a result has fields that nobody knows', () => {
    const secret = 'what was written';
    const withMore = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return value;
      if (Array.isArray(value)) return value.map(withMore);
      return { ...Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withMore(inner)])), more: secret };
    };
    const messages = [{ from: 'Ana', text: 'You must pay the tax before you can withdraw.' }];
    for (const level of levels) {
      expect(JSON.stringify(redact(withMore(classify(messages[0]?.text ?? '')) as Classification, level))).not.toContain(secret);
      expect(JSON.stringify(redact(withMore(classifyConversation(messages)) as Assessment, level))).not.toContain(secret);
    }
  });
});

describe('every field has been decided on', () => {
  // The types are checked by the compiler; this is for what results really have.
  const text = 'Beware: pay the 15% tах first, then you can withdraw. Add our mentor on Telegram, zero inventory.';
  const result = classify(text);
  const assessment = classifyConversation([
    { from: 'a', id: '1', at: 1, text: 'Zero inventory, guaranteed profit, add our mentor on Telegram.' },
    { from: 'a', id: '2', at: 2, text: 'To withdraw you must first pay a 15% margin.' },
  ]);
  const keysOf = (values: readonly object[]): string[] => [...new Set(values.flatMap((value) => Object.keys(value)))].sort();

  test.each([
    ['a classification', [result], fields.classificationFields],
    ['a phrase', result.phrases, fields.phraseFields],
    ['a contribution', result.contributions, fields.contributionFields],
    ['a language', [result.language ?? {}], fields.languageFields],
    ['versions', [result.versions], fields.versionFields],
    ['an assessment', [assessment], fields.assessmentFields],
    ['a step', assessment.path, fields.stepFields],
    ['a participant', assessment.participants, fields.participantFields],
    ['the peak', [assessment.peak], fields.peakFields],
  ] as const)('of %s', (_, values, decided) => {
    expect(keysOf(values as readonly object[])).toEqual(Object.keys(decided).sort());
  });
});

describe('what is kept', () => {
  const result = classify('You must pay the 15% tax before you can withdraw.');
  const chat = classifyConversation([
    { from: 'Zoe', text: 'You must pay the 15% tax before you can withdraw.' },
    { from: 'Ana', text: 'Is that so?' },
  ]);

  test('of a verdict', () => {
    const { redaction, score, flagged, stage, ...rest } = redact(result, 'verdict');
    expect({ redaction, score, flagged, stage }).toEqual({
      redaction: 'verdict',
      score: result.score,
      flagged: true,
      stage: 'net-closing',
    });
    for (const field of ['phrases', 'contributions', 'stages']) expect(rest).not.toHaveProperty(field);
  });

  test('of tactics: what, not where', () => {
    const { phrases, contributions } = redact(result, 'tactics');
    expect(contributions).toEqual(result.contributions);
    expect(phrases.map(({ tactic, keep }) => [tactic, keep])).toEqual(result.phrases.map(({ tactic, keep }) => [tactic, keep]));
    for (const field of ['start', 'end', 'id']) for (const phrase of phrases) expect(phrase).not.toHaveProperty(field);
  });

  test('of spans: where, by which entry', () => {
    const written = result.phrases.findIndex(({ origin }) => origin === 'written');
    const { id, start, end } = result.phrases[written] ?? {};
    expect(redact(result, 'spans').phrases[written]).toMatchObject({ id, start, end });
  });

  test('people are numbers, the same in the path and among the participants', () => {
    const { participants, path, message } = redact(chat, 'tactics');
    expect(participants.map(({ participant, part }) => [participant, part])).toEqual(
      chat.participants.map(({ part }, index) => [index + 1, part]),
    );
    const leading = participants.find(({ part }) => part === 'leading');
    expect(path[0]).toMatchObject({ participant: leading?.participant, stage: 'net-closing' });
    expect(message).toEqual(redact(chat.message, 'tactics'));
  });

  test('the types say which fields a level has', () => {
    expectTypeOf(redact(result, 'spans').phrases[0]?.start).toEqualTypeOf<number | undefined>();
    // @ts-expect-error: places are kept from 'spans' on.
    redact(result, 'tactics').phrases[0]?.start;
    // @ts-expect-error: and the words at no level.
    redact(result, 'spans').phrases[0]?.text;
    // @ts-expect-error: nor are names.
    redact(chat, 'spans').participants[0]?.from;
  });

  test('a level that does not exist is an error, not a guess', () => {
    expect(() => redact(result, 'everything' as 'verdict')).toThrow(RangeError);
  });
});
