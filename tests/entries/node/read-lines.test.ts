import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type FileLine, readFileLines } from '../../../src/entries/node/read-lines.js';

const folder = mkdtempSync(join(tmpdir(), 'unlure-'));
const file = join(folder, 'lines');

afterAll(() => rmSync(folder, { recursive: true }));

async function linesOf(content: string, longest?: number): Promise<FileLine[]> {
  writeFileSync(file, content);
  const lines: FileLine[] = [];
  for await (const line of readFileLines(file, longest)) lines.push(line);
  return lines;
}

describe('the lines of a file', () => {
  it('are those of the whole text, wherever the file is cut into pieces', async () => {
    const long = 'é界😀'.repeat(30_000);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('', 'a', '界', long)), async (texts) => {
        const whole = texts.join('\n');
        const expected = whole.split('\n').map((text, index) => ({ number: index + 1, text }));
        if (expected.at(-1)?.text === '') expected.pop();
        expect(await linesOf(whole)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('lose a byte order mark', async () => {
    expect(await linesOf('\ufeffa\nb\n')).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: 'b' },
    ]);
  });

  it('are not kept where they are too long, and the next ones are read', async () => {
    expect(await linesOf(`a\n${'b'.repeat(200_000)}\nc\n${'d'.repeat(100)}`, 10)).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: null },
      { number: 3, text: 'c' },
      { number: 4, text: null },
    ]);
  });
});
