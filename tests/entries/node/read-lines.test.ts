import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type FileLine, readFileLines } from '../../../src/entries/node/read-lines.js';

const folder = mkdtempSync(join(tmpdir(), 'unlure-'));
const file = join(folder, 'lines');

afterAll(() => rmSync(folder, { recursive: true }));

function linesOf(content: string | Uint8Array, longest?: number): FileLine[] {
  writeFileSync(file, content);
  return [...readFileLines(file, longest)];
}

describe('the lines of a file', () => {
  it('are those of the whole text, wherever the file is cut into pieces', () => {
    const long = 'é界😀'.repeat(30_000);
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'a', '界', long)), (texts) => {
        const whole = texts.join('\n');
        const expected = whole.split('\n').map((text, index) => ({ number: index + 1, text }));
        if (expected.at(-1)?.text === '') expected.pop();
        expect(linesOf(whole)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('lose a byte order mark', () => {
    expect(linesOf('\ufeffa\nb\n')).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: 'b' },
    ]);
  });

  it('are the same with the line ends of Windows, and as PowerShell writes them', () => {
    const expected = ['a', 'é界😀', 'b'].map((text, index) => ({ number: index + 1, text }));
    expect(linesOf('a\r\né界😀\r\nb\r\n')).toEqual(expected);
    expect(linesOf(Buffer.from('\ufeffa\r\né界😀\r\nb', 'utf16le'))).toEqual(expected);
  });

  it('are told apart from bytes that are no UTF-8, line by line', () => {
    const bytes = Buffer.concat([Buffer.from('a\n'), Buffer.from([0x63, 0xe9, 0x0a]), Buffer.from('\ufffd\n')]);
    expect(linesOf(bytes)).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: null, problem: 'not in UTF-8: save the file as UTF-8' },
      { number: 3, text: '\ufffd' },
    ]);
  });

  it('are not kept where they are too long, and the next ones are read', () => {
    expect(linesOf(`a\n${'b'.repeat(200_000)}\nc\n${'d'.repeat(100)}`, 10)).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: null, problem: 'longer than 0.00001 MB' },
      { number: 3, text: 'c' },
      { number: 4, text: null, problem: 'longer than 0.00001 MB' },
    ]);
  });
});
