import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleGroups } from '../../playground/src/examples.js';
import { type Input, readInput } from '../../playground/src/reading/read-input.js';
import { classify } from '../../src/index.js';

const exported = (name: string): string => readFileSync(new URL(`../../fixtures/exports/${name}`, import.meta.url), 'utf8');

function sourceOf(input: Input): string {
  return input.kind === 'message' ? 'message' : input.source;
}

describe('what somebody put in', () => {
  it.each([
    ['store-scam-whatsapp-android.txt', 'whatsapp', 15],
    ['family-whatsapp-ios.txt', 'whatsapp', null],
    ['group-telegram-result.json', 'telegram', null],
    ['mixed.jsonl', 'json-lines', 6],
  ])('is told from a file: %s', (name, source, count) => {
    for (const fileName of [name, null]) {
      const input = readInput(exported(name), fileName, 'automatic');
      expect(sourceOf(input)).toBe(source);
      const messages = input.kind === 'message' ? [] : input.chats.flatMap((chat) => chat.messages);
      expect(messages.length).toBeGreaterThan(2);
      if (count !== null) expect(messages).toHaveLength(count);
    }
  });

  it('is one message if a single line looks like an export, unless somebody says otherwise', () => {
    const line = '2/12/24, 7:41 PM - Ana: see you at lunch';
    expect(sourceOf(readInput(line, null, 'automatic'))).toBe('message');
    expect(sourceOf(readInput(line, null, 'conversation'))).toBe('whatsapp');
    expect(sourceOf(readInput(line, 'chat.txt', 'automatic'))).toBe('whatsapp');
    expect(sourceOf(readInput(exported('mixed.jsonl'), null, 'message'))).toBe('message');
  });

  it('keeps conversations of one file apart, and counts what is none', () => {
    const input = readInput(exported('mixed.jsonl'), null, 'automatic');
    if (input.kind === 'message') throw new Error('read as a message');
    expect(input.chats.map(({ name }) => name)).toEqual(['shop-8', 'coach-3', null]);
    expect(input.errors).toEqual([{ line: 5, reason: 'not valid JSON' }]);
    expect(input.skipped).toBe(1);
  });

  it('is always something, and one message is the text itself', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('automatic', 'message', 'conversation'),
        (text, readAs) => {
          const input = readInput(text, null, readAs);
          if (input.kind === 'message') expect(input.text).toBe(text);
          else expect(input.chats.every(({ messages }) => messages.every((message) => message.text.trim() !== ''))).toBe(true);
        },
      ),
    );
  });
});

describe('the examples', () => {
  const examples = exampleGroups.flatMap(({ name: group, examples: some }) => some.map(({ name, text }) => ({ group, name, text })));

  it.each(examples)('$group, $name: comes to what its group says', ({ group, text }) => {
    if (group === 'Conversations') expect(readInput(text, null, 'automatic').kind).toBe('conversation');
    else {
      expect(readInput(text, null, 'automatic').kind).toBe('message');
      expect(classify(text).flagged).toBe(group !== 'Honest look-alikes');
      expect(classify(text).phrases.some(({ disguise }) => disguise.length > 0)).toBe(group === 'Disguised');
    }
  });
});
