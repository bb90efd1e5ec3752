import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attacks, compose } from '../src/attack/attacks.js';
import { createRandom } from '../src/attack/random.js';
import type { Classification, MessageInput } from '../src/classification.js';
import type { Conversation } from '../src/conversation/conversation.js';
import type { Snapshot } from '../src/conversation/snapshot.js';
import { normalize } from '../src/text/normalize.js';
import { classifierOf, testLexicon } from './helpers/classifiers.js';
import { entry, lexicon, packed } from './helpers/lexicons.js';
import { aLure, aNeutral, anOpening, anyText, aPhrase, aSentence, neutral, phrases, someSentences, textOf } from './helpers/texts.js';

const classifier = classifierOf();

function score(text: string): number {
  return classifier.classify(text).logOdds;
}

/** The middle of a surrogate pair is no place to cut. */
function isCodePointBorder(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return !(before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff);
}

function hundredths(value: number): number {
  return Math.round(value * 100);
}

describe('any text', () => {
  test('gets an answer', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        const result = classifier.classify(text);
        expect(result.score).toBeGreaterThanOrEqual(1e-6);
        expect(result.score).toBeLessThanOrEqual(1 - 1e-6);
        expect(result.flagged).toBe(result.score >= result.threshold);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
      { numRuns: 1000 },
    );
  });

  test('is what its phrases are cut from, at borders of characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const phrase of classifier.classify(text).phrases) {
          expect(phrase.text).toBe(text.slice(phrase.start, phrase.end));
          expect(phrase.text).not.toBe('');
          expect(isCodePointBorder(text, phrase.start)).toBe(true);
          expect(isCodePointBorder(text, phrase.end)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('has its phrases by start, then end', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const places = classifier.classify(text).phrases.map(({ start, end }) => [start, end] as const);
        expect([...places].sort((a, b) => a[0] - b[0] || a[1] - b[1])).toEqual(places);
      }),
    );
  });

  test('is normalised once and for all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalize(text).value;
        expect(normalize(once).value).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  test('maps every place of its normal form into itself, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { value, offsets } = normalize(text);
        let before = { start: 0, end: 0 };
        for (let index = 0; index < value.length; index++) {
          const span = offsets.toSource({ start: index, end: index + 1 });
          expect(span.start).toBeGreaterThanOrEqual(before.start);
          expect(span.end).toBeGreaterThanOrEqual(before.end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          before = span;
        }
      }),
    );
  });

  test('gives the same result after any other text', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const expected = classifierOf().classify(text);
        classifier.classify(other);
        expect(classifier.classify(text)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  test('gives the same matches whatever lexicon stands beside', () => {
    const stranger = lexicon({
      id: 'xx',
      origin: 'custom',
      classes: { fee: ['tax', 'the margin'], pay: ['settle'] },
      entries: [
        entry('xx:one', 'me on', { tactic: 'urgency' }),
        entry('xx:two', '@pay ... @fee', { tactic: 'contact' }),
        entry('xx:three', '(good|steady) & telegram', { tactic: 'frozen-funds' }),
      ],
    });
    const beside = classifierOf({ lexicons: [packed(stranger)] });
    const mine = (result: Classification) =>
      result.phrases.filter(({ id }) => id.startsWith('en:')).map(({ id, start, end }) => [id, start, end]);
    fc.assert(
      fc.property(fc.oneof(anyText, someSentences.map(textOf)), (text) => {
        expect(mine(beside.classify(text))).toEqual(mine(classifier.classify(text)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the formula', () => {
  test('contributions add up to the log-odds, to the hundredth', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, someSentences.map(textOf)), (text) => {
        const { logOdds, contributions, phrases: found } = classifier.classify(text);
        expect(contributions[0]?.kind).toBe('intercept');
        expect(contributions.reduce((sum, { weight }) => sum + hundredths(weight), 0)).toBe(hundredths(logOdds));
        for (const { weight, phrases: indexes } of contributions) {
          expect(hundredths(weight) / 100).toBe(weight);
          for (const index of indexes) expect(found[index]).toBeDefined();
        }
      }),
      { numRuns: 500 },
    );
  });

  test('an unrelated sentence appended never lowers the score', () => {
    fc.assert(
      fc.property(someSentences, fc.array(aNeutral, { minLength: 1, maxLength: 30 }), (sentences, added) => {
        expect(score(textOf([...sentences, ...added]))).toBeGreaterThanOrEqual(score(textOf(sentences)));
      }),
      { numRuns: 500 },
    );
  });

  test('nor does one put in front of a text that no heading governs', () => {
    const plain = fc.array(
      fc.tuple(anOpening, aPhrase).map(([opening, { wording }]) => `${opening} ${wording}`.trim()),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(aNeutral, plain, (added, sentences) => {
        expect(score(textOf([added, ...sentences]))).toBeGreaterThanOrEqual(score(textOf(sentences)));
      }),
      { numRuns: 300 },
    );
  });

  test('a stronger wording never lowers it', () => {
    fc.assert(
      fc.property(someSentences, anOpening, aLure, someSentences, (before, opening, lure, after) => {
        const scores = phrases
          .filter(({ tactic }) => tactic === lure.tactic)
          .sort((a, b) => a.strength - b.strength)
          .map(({ strength, wording }) => ({ strength, score: score(textOf([...before, `${opening} ${wording}`.trim(), ...after])) }));
        for (const weak of scores)
          for (const strong of scores) if (strong.strength >= weak.strength) expect(strong.score).toBeGreaterThanOrEqual(weak.score);
      }),
      { numRuns: 400 },
    );
  });

  test('repeating a sentence changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            aPhrase.map(({ wording }) => wording),
            aNeutral,
          ),
          { minLength: 1, maxLength: 4 },
        ),
        fc.nat(3),
        fc.integer({ min: 1, max: 3 }),
        (sentences, which, times) => {
          const again = sentences[which % sentences.length] as string;
          expect(score(textOf([...sentences, ...Array.from({ length: times }, () => again)]))).toBe(score(textOf(sentences)));
        },
      ),
      { numRuns: 400 },
    );
  });

  test('a lure phrase that goes away never raises it', () => {
    fc.assert(
      fc.property(someSentences, anOpening, aLure, someSentences, aNeutral, (before, opening, { wording }, after, instead) => {
        const whole = score(textOf([...before, `${opening} ${wording}`.trim(), ...after]));
        expect(score(textOf([...before, `${opening} ${instead}`.trim(), ...after]))).toBeLessThanOrEqual(whole);
      }),
      { numRuns: 600 },
    );
  });

  test('neither a threshold nor the number of phrases reported changes a score', () => {
    fc.assert(
      fc.property(
        someSentences,
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.integer({ min: 1, max: 4 }),
        (sentences, threshold, maxPhrases) => {
          const text = textOf(sentences);
          const plain = classifier.classify(text);
          const other = classifier.classify(text, { threshold });
          expect({ ...other, threshold: plain.threshold, flagged: plain.flagged }).toEqual(plain);
          expect(classifierOf({ maxPhrases }).classify(text).logOdds).toBe(plain.logOdds);
        },
      ),
      { numRuns: 60 },
    );
  });
});

const people = ['ann', 'ben', 'cat'];
const day = 86_400_000;

/** Messages with ids, some of them of the same message. */
const someMessages = fc
  .array(fc.record({ text: aSentence, from: fc.constantFrom(...people), at: fc.integer({ min: 0, max: 60 }).map((days) => days * day) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((messages): MessageInput[] => messages.map((message, index) => ({ ...message, id: `m${index}` })));

const anyMessages = fc.array(
  fc.record(
    {
      text: aSentence,
      from: fc.constantFrom(...people),
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      at: fc.integer({ min: 0, max: 60 }).map((days) => days * day),
    },
    { requiredKeys: ['text'] },
  ),
  { minLength: 1, maxLength: 12 },
) as fc.Arbitrary<MessageInput[]>;

/** What a conversation has come to, without the message at hand. */
function standing({ assessment }: Conversation) {
  const { message: _message, change: _change, notes: _notes, participants, ...rest } = assessment;
  return rest;
}

function passedOn(snapshot: Snapshot): Snapshot {
  return JSON.parse(JSON.stringify(snapshot)) as Snapshot;
}

describe('a conversation', () => {
  test('resumed is one that never stopped', () => {
    fc.assert(
      fc.property(anyMessages, fc.nat(12), (messages, where) => {
        const whole = classifier.conversation();
        let parted = classifier.conversation();
        for (const [index, message] of messages.entries()) {
          const expected = whole.add(message);
          if (index === where % messages.length) parted = classifier.resume(passedOn(parted.snapshot()));
          expect(parted.add(message)).toEqual(expected);
        }
        expect(parted.snapshot()).toEqual(whole.snapshot());
      }),
      { numRuns: 400 },
    );
  });

  test('comes to the same in whatever order its messages arrive', () => {
    const shuffled = someMessages.chain((messages) =>
      fc.tuple(fc.constant(messages), fc.shuffledSubarray(messages, { minLength: messages.length })),
    );
    fc.assert(
      fc.property(shuffled, ([messages, other]) => {
        const first = classifier.conversation();
        const second = classifier.conversation();
        for (const message of messages) first.add(message);
        for (const message of other) second.add(message);
        expect(standing(second)).toEqual(standing(first));
        expect({ ...second.snapshot(), alert: null }).toEqual({ ...first.snapshot(), alert: null });
      }),
      { numRuns: 400 },
    );
  });

  test('takes the same message twice as once', () => {
    fc.assert(
      fc.property(someMessages, fc.nat(12), (messages, which) => {
        const conversation = classifier.conversation();
        for (const message of messages) conversation.add(message);
        const before = conversation.snapshot();
        const again = messages[which % messages.length] as MessageInput;
        expect(conversation.add(again).change).toBeNull();
        expect(conversation.snapshot()).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });

  test('forgets a removed message as if it had never come', () => {
    fc.assert(
      fc.property(someMessages, aPhrase, fc.constantFrom(...people), (messages, { wording }, from) => {
        const plain = classifier.conversation();
        const edited = classifier.conversation();
        for (const message of messages) {
          plain.add(message);
          edited.add(message);
        }
        edited.add({ text: wording, id: 'gone', from, at: 30 * day });
        edited.remove('gone');
        expect(standing(edited)).toEqual(standing(plain));
        expect(edited.snapshot().records).toEqual(plain.snapshot().records);
      }),
      { numRuns: 200 },
    );
  });

  test('merged is one that saw everything, whoever merges', () => {
    const split = someMessages.chain((messages) =>
      fc.tuple(
        fc.constant(messages),
        fc.array(fc.constantFrom('here', 'there', 'both'), { minLength: messages.length, maxLength: messages.length }),
      ),
    );
    fc.assert(
      fc.property(split, ([messages, places]) => {
        const whole = classifier.conversation();
        const here = classifier.conversation();
        const there = classifier.conversation();
        for (const [index, message] of messages.entries()) {
          whole.add(message);
          if (places[index] !== 'there') here.add(message);
          if (places[index] !== 'here') there.add(message);
        }
        const [fromHere, fromThere] = [passedOn(here.snapshot()), passedOn(there.snapshot())];
        here.merge(fromThere);
        there.merge(fromHere);
        expect(standing(here)).toEqual(standing(whole));
        expect(standing(there)).toEqual(standing(whole));
        const once = here.snapshot();
        here.merge(fromThere);
        expect(here.snapshot()).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });

  test('says of each message what classify says', () => {
    fc.assert(
      fc.property(anyMessages, (messages) => {
        const conversation = classifier.conversation();
        for (const message of messages) expect(conversation.add(message).message).toEqual(classifier.classify(message.text));
      }),
      { numRuns: 100 },
    );
  });

  test('adds up to the hundredth', () => {
    fc.assert(
      fc.property(anyMessages, (messages) => {
        const conversation = classifier.conversation();
        for (const message of messages) {
          const { logOdds, contributions } = conversation.add(message);
          expect(contributions.reduce((sum, { weight }) => sum + hundredths(weight), 0)).toBe(hundredths(logOdds));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('is not changed by harmless messages that carry a time', () => {
    fc.assert(
      fc.property(someMessages, aNeutral, fc.option(fc.constantFrom(...people)), (messages, text, from) => {
        const conversation = classifier.conversation();
        for (const message of messages) conversation.add(message);
        const before = JSON.stringify(conversation.snapshot());
        conversation.add({ text, at: 99 * day, ...(from === null ? {} : { from }) });
        expect(JSON.stringify(conversation.snapshot())).toBe(before);
      }),
      { numRuns: 200 },
    );
  });

  test('never holds a text', () => {
    fc.assert(
      fc.property(anyMessages, (messages) => {
        const conversation = classifier.conversation();
        for (const message of messages) conversation.add(message);
        const kept = JSON.stringify(conversation.snapshot());
        for (const { text } of messages) expect(kept).not.toContain(text);
      }),
      { numRuns: 100 },
    );
  });
});

test('the sentences these properties are built from are what they are taken for', () => {
  for (const { wording, tactic, strength } of phrases) {
    expect(
      classifier.classify(`${wording}.`).phrases.map((phrase) => [phrase.tactic, phrase.strength]),
      wording,
    ).toContainEqual([tactic, strength]);
  }
  for (const text of neutral) expect(classifier.classify(`${text}.`).phrases, text).toEqual([]);
  expect(testLexicon.entries.length).toBe(phrases.length - 3);
});

describe('a phrase disguised in two ways at once', () => {
  const anAttack = fc.constantFrom(...attacks);

  test('is cut out of the text where it was disguised, if it is found', () => {
    fc.assert(
      fc.property(aPhrase, aNeutral, anAttack, anAttack, fc.nat(), ({ wording: phrase }, around, first, second, seed) => {
        const before = `${around} `;
        const text = `${before}${phrase}. ${around}`;
        const span = { start: before.length, end: before.length + phrase.length };
        const disguised = compose(first, second).apply(text, [span], createRandom(seed));
        fc.pre(disguised !== null);
        const [place] = disguised.spans as [{ start: number; end: number }];
        for (const found of classifier.classify(disguised.text).phrases) {
          expect(found.text).toBe(disguised.text.slice(found.start, found.end));
          expect(isCodePointBorder(disguised.text, found.start)).toBe(true);
          expect(isCodePointBorder(disguised.text, found.end)).toBe(true);
          expect(found.start).toBeGreaterThanOrEqual(place.start);
          expect(found.end).toBeLessThanOrEqual(place.end);
        }
      }),
      { numRuns: 500 },
    );
  });
});
