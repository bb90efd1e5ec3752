import { describe, expect, it } from 'vitest';
import { libraryVersion } from '../../../src/builtin/policy.gen.js';
import { run, telling } from './terminal.js';

describe('runCli', () => {
  it('prints help and version', async () => {
    const help = await run(['--help']);
    expect(help).toMatchObject({ code: 0, err: '' });
    for (const command of ['classify', 'explain', 'scan', 'evaluate', 'attack']) expect(help.out).toContain(`  ${command} `);
    expect(help.out).toContain('Examples:');
    expect(await run(['--version'])).toEqual({ code: 0, out: `${libraryVersion}\n`, err: '' });
    expect((await run(['help', 'scan'])).out).toBe((await run(['scan', '--help'])).out);
  });

  it.each(['classify', 'explain', 'scan', 'evaluate', 'attack'])('has examples for %s', async (command) => {
    const { code, out } = await run([command, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`Examples:\n(?:.*\n)*.*unlure ${command}`));
  });

  it('shows its help on stderr where no command is given', async () => {
    const { code, out, err } = await run([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage: unlure');
  });

  it.each([
    [['sacn', 'file'], 'did you mean scan?'],
    [['classify', 'a', '--thresold', '3'], 'there is no option --thresold (did you mean --threshold?)'],
    [['classify'], "missing required argument 'text'"],
    [['classify', 'one', 'two'], 'too many arguments'],
    [['classify', 'a', '--threshold'], 'argument missing'],
    [['classify', 'a', '--threshold', '1.5'], '--threshold takes highRecall, balanced, highPrecision or a number between 0 and 1'],
    [['classify', 'a', '--threshold', '0'], '--threshold takes'],
    [['scan', '-', '--format', 'csv'], '--format takes whatsapp, telegram, json-lines, plain-lines'],
    [['scan', '-', '--fail-on', 'none'], '--fail-on takes low, medium or high'],
    [['scan'], "missing required argument 'file'"],
    [['evaluate'], "missing required argument 'paths'"],
    [['attack'], "missing required argument 'paths'"],
    [['attack', '-', '--seed', 'x'], '--seed takes a whole number'],
    [['attack', '-', '--kinds', 'leet,swapped'], '--kinds takes, with commas between: full-width, mathematical'],
  ])('says in one line what is wrong with %j', async (args, problem) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(problem);
    expect(err).toMatch(/^unlure: [^\n]+\n$/);
  });

  it.each([
    [[telling]],
    [['classify', `- ${telling}`]],
    [['classify', `--${telling}`]],
    [['classify', '-profit']],
    [['classify', '--threshold', telling, 'text']],
    [['scan', '--fail-on', telling, 'file']],
    [['scan', '--format', telling, 'file']],
    [['classify', telling, 'today']],
    [['attack', '--kinds', telling, 'file']],
    [['attack', '--seed', telling, 'file']],
  ])('repeats no text in an error: %j', async (args) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toMatch(/15%|PHRASE|profit/);
    expect(err).toMatch(/^unlure: [^\n]+\n$/);
  });
});
