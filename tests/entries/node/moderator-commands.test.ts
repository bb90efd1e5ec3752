import { describe, expect, it } from 'vitest';
import { run, telling } from './terminal.js';

describe.each(['tune', 'suggest', 'report'])('unlure %s', (command) => {
  it('stands in the help, and has examples of its own', async () => {
    expect((await run(['--help'])).out).toContain(`  ${command} `);
    const { code, out } = await run([command, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`Examples:\n(?:.*\n)*.*unlure ${command}`));
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each([
    [['--format', telling, 'file', '-o', '-']],
    [['--least', telling, 'file']],
    [['--precision', telling, 'file']],
    [['file', `--${telling}`]],
  ])('repeats no text in an error: %j', async (args) => {
    const { code, out, err } = await run([command, ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toMatch(/15%|PHRASE/);
    expect(err).toMatch(/^unlure: [^\n]+\n$/);
  });
});
