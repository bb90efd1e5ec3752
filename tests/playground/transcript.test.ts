import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines, readTranscript } from '../../playground/src/reading/transcript.js';

const chat = 'Ana: hello\nKenji: hi Ana\nhow are you?\n\nAna: well';

describe('a chat as people copy it', () => {
  it('has a message for every name, with the lines that follow', () => {
    expect(readTranscript(chat)).toEqual([
      { from: 'Ana', text: 'hello' },
      { from: 'Kenji', text: 'hi Ana\nhow are you?' },
      { from: 'Ana', text: 'well' },
    ]);
  });

  it('may have a clock or a date in brackets before the names, and wide colons', () => {
    expect(readTranscript('[19:42] Ana: hello\n[19:43] Kenji: hi\n[19:50] Ana: well')?.map(({ from }) => from)).toEqual([
      'Ana',
      'Kenji',
      'Ana',
    ]);
    expect(readTranscript('9:42 pm - Ana: hello\n9:43 pm - Kenji: hi\n9:44 pm - Ana: well')?.map(({ from }) => from)).toEqual([
      'Ana',
      'Kenji',
      'Ana',
    ]);
    expect(readTranscript('小红：你好\n老师：在吗\n小红：在')?.map(({ from }) => from)).toEqual(['小红', '老师', '小红']);
  });

  it.each([
    ['an advert with its terms', 'Salary: 300 a day\nAge: over 22\nContact: @example\nPlace: at home'],
    ['a sentence with a colon', 'He said: come here.\nI said: no.'],
    ['addresses', 'https://example.com\nhttps://example.org\nhttps://example.net'],
    ['a text that begins without a name', 'I copied this for you\nAna: hello\nKenji: hi\nAna: well'],
    ['nothing', ''],
  ])('is not seen in %s', (_, text) => {
    expect(readTranscript(text)).toBeNull();
  });

  it('is read line by line where somebody says it is one', () => {
    expect(readLines('hello\n\nhow are you')).toEqual([{ text: 'hello' }, { text: 'how are you' }]);
    expect(readLines('Ana: hello\nKenji: hi')).toEqual([
      { from: 'Ana', text: 'hello' },
      { from: 'Kenji', text: 'hi' },
    ]);
  });

  it('loses no word of any text', () => {
    const line = fc.oneof(fc.constantFrom('Ana: hello', 'Kenji: hi', 'more', '', '12:30 Ana: x'), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        const read = readLines(text)
          .map((message) => `${message.from ?? ''}${message.text}`)
          .join('');
        const bare = (whole: string): string => whole.replace(/\s/gu, '');
        // What may go missing is a name's colon, the stamp before it, and a name that said nothing.
        if (!/[:：]/u.test(text)) expect(bare(read)).toBe(bare(text));
        else for (const word of ['hello', 'hi', 'more']) expect(read.split(word).length).toBe(text.split(word).length);
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const long = `${'a '.repeat(200_000)}\n${'Ana Bea Cleo Dora '.repeat(50_000)}:`;
    const since = performance.now();
    readTranscript(long);
    readLines('x: y\n'.repeat(100_000));
    expect(performance.now() - since).toBeLessThan(2000);
  });
});
