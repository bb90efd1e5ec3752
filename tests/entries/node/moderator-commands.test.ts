import { describe, expect, it } from 'vitest';
import { run, telling } from './terminal.js';

describe.each(['tune', 'suggest', 'report', 'compare', 'lexicon', 'lexicon lint', 'lexicon test', 'lexicon new'])(
  'unlure %s',
  (command) => {
    it('stands in the help, and has examples of its own', async () => {
      const names = command.split(' ');
      expect((await run([...names.slice(0, -1), '--help'])).out).toContain(`  ${names.at(-1)} `);
      const { code, out } = await run([...names, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`Examples:\n(?:.*\n)*.*unlure ${command}`));
      if (command !== 'lexicon') expect(out).toMatch(/Exit codes: 0 [^;]+;(?: 1 [^;]+;)? 2 usage/);
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    });

    it.each([
      [['--format', telling, 'file', '-o', '-']],
      [['--least', telling, 'file']],
      [['--precision', telling, 'file']],
      [['file', `--${telling}`]],
    ])('repeats no text in an error: %j', async (args) => {
      const { code, out, err } = await run([...command.split(' '), ...args]);
      expect([code, out]).toEqual([2, '']);
      expect(err).not.toMatch(/15%|PHRASE/);
      expect(err).toMatch(/^unlure: [^\n]+\n$/);
    });
  },
);
