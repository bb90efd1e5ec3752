import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/classify.js';
import { whatClears } from '../../../src/explain/what-clears.js';
import { without } from '../../../src/explain/without.js';
import { run, telling } from './terminal.js';

/** The numbers above the line and the one below it. */
function sums(out: string): { above: number; below: number } {
  const lines = out.split('\n');
  const rule = lines.findIndex((line) => /^─+$/.test(line));
  const numberOf = (line: string | undefined): number => Number((line ?? '').trim().split(' ')[0]?.replace('−', '-'));
  return {
    above: lines.slice(0, rule).reduce((sum, line) => sum + Math.round(numberOf(line) * 100), 0),
    below: Math.round(numberOf(lines[rule + 1]) * 100),
  };
}

const texts = [
  telling,
  'hello',
  'Zero inventory! Low cost, high profit, guaranteed. Low cost and high profit. Act now, only 3 places left.',
  'Act now.',
];

describe('unlure explain', () => {
  it.each(texts)('shows a sum that adds up: %s', async (text) => {
    const { code, out, err } = await run(['explain', text]);
    expect([code, err]).toEqual([0, '']);
    const { above, below } = sums(out);
    expect(above).toBe(below);
    const { logOdds, score } = classify(text);
    expect(below).toBe(Math.round(logOdds * 100));
    expect(out).toContain(`score ${score.toFixed(6)}`);
  });

  it('shows every phrase with its share and the score without it', async () => {
    const { out } = await run(['explain', telling]);
    const result = classify(telling);
    for (const [index, phrase] of result.phrases.entries()) {
      expect(out).toContain(`${index + 1}  “${phrase.text}”`);
      expect(out).toContain(phrase.id);
    }
    const own = result.phrases.findIndex(({ tactic }) => tactic === 'self-test');
    expect(out).toContain(`without it the score is ${without(result, [own]).toFixed(6)}`);
    expect(out).toContain('counts in full');
  });

  it('says why a phrase adds nothing', async () => {
    expect((await run(['explain', 'Act now.'])).out).toContain('adds nothing: it says nothing without a lure beside it');
  });

  it('says what would clear a text that is flagged', async () => {
    const clearing = whatClears(classify(telling));
    const { out } = await run(['explain', telling], { columns: 400 });
    expect(out).toContain(`Without phrases ${clearing?.phrases.map((index) => index + 1).join(', ')} the score would be`);
    expect((await run(['explain', 'Act now.'])).out).not.toContain('What would clear it');
  });

  it('says what context took, and why', async () => {
    const { out } = await run(['explain', 'Beware of scammers who say: pay the 15% tax first, then you can withdraw.']);
    expect(out).toMatch(/(?:counts with 0\.\d\d of its weight|does not count): it is warned of/);
  });

  it('prints JSON with the score without each phrase', async () => {
    const { out } = await run(['explain', '-', '--json'], { stdin: telling });
    const result = classify(telling);
    expect(JSON.parse(out)).toEqual({ ...result, without: result.phrases.map((_, index) => without(result, [index])) });
  });

  it('needs a text', async () => {
    expect(await run(['explain', ' '])).toMatchObject({ code: 2, out: '' });
  });
});
