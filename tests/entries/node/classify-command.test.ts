import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/classify.js';
import { run, telling } from './terminal.js';

describe('unlure classify', () => {
  it('prints one block: figures, the text with its phrases marked, the phrases', async () => {
    const { code, out, err } = await run(['classify', telling]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^score +0\.\d\d\nlevel +high\nflagged +yes \(from 0\.7\d on\)\nstage +net-closing \(.+\)\nscript +\S+\nframing +plain \(.+\)\nexposure +0\.\d\d .+\n/,
    );
    expect(out).toContain('[UNLURE-TEST-PHRASE]');
    expect(out).toMatch(/^fee-before-withdrawal {2}“.*15% tax.*”$/m);
    expect(out).toMatch(/^self-test +“UNLURE-TEST-PHRASE”$/m);
  });

  it('prints the classification as one line of JSON', async () => {
    const { code, out } = await run(['classify', telling, '--json']);
    expect(code).toBe(0);
    expect(out).toBe(`${JSON.stringify(classify(telling))}\n`);
  });

  it('takes a threshold by name or as a number', async () => {
    const read = async (value: string) =>
      JSON.parse((await run(['classify', 'hello', '--json', '--threshold', value])).out) as { flagged: boolean; threshold: number };
    expect(await read('0.000001')).toMatchObject({ flagged: true, threshold: 0.000001 });
    expect(await read('.99')).toMatchObject({ flagged: false, threshold: 0.99 });
    expect((await read('highRecall')).threshold).toBeLessThan((await read('highPrecision')).threshold);
    expect((await run(['classify', 'hello', '--threshold', '0.9'])).out).toContain('no (from 0.90 on)');
  });

  it('reads standard input, without the line end that echo adds', async () => {
    const { out } = await run(['classify', '-', '--json'], { stdin: `${telling}\n` });
    expect(out).toBe(`${JSON.stringify(classify(telling))}\n`);
    expect((await run(['classify', '--', '-12 at noon'])).out).toContain('  -12 at noon\n');
  });

  it.each([
    ['', ''],
    ['  ', ''],
    ['-', ' \n'],
  ])('has nothing to say to no text (%j)', async (argument, stdin) => {
    expect(await run(['classify', argument], { stdin })).toEqual({ code: 2, out: '', err: 'unlure: there is no text to read\n' });
  });

  it('says what context took and what was hidden', async () => {
    const { out } = await run([
      'classify',
      'Scammers say: UNLURE-TEST-PHRASE, or "pay the 15% tax first, then you can withdraw". That is always a scam, never pay.',
    ]);
    expect(out).toMatch(/^ +counts with 0\.\d\d of its weight: it is |^ +does not count: it is /m);
  });

  it('says when it could not judge', async () => {
    expect((await run(['classify', '12 😀'])).out).toContain('there are no words in it');
    expect((await run(['classify', 'Γεια σας, μπορείτε να κερδίσετε'])).out).toMatch(/note +it is in no language that is supported here/);
    expect((await run(['classify', 'see you at noon'])).out).toContain('No phrases found.');
  });

  it('colours on a terminal, where brackets are not needed', async () => {
    const { out } = await run(['classify', telling], { isTTY: { stdout: true } });
    expect(out).toContain('\u001b[1;33mUNLURE-TEST-PHRASE\u001b[0m');
    expect(out).not.toContain('[UNLURE-TEST-PHRASE]');
    const plain = await run(['classify', telling]);
    expect((await run(['classify', telling], { isTTY: { stdout: true }, env: { NO_COLOR: '1' } })).out).toBe(plain.out);
    expect((await run(['classify', telling], { env: { FORCE_COLOR: '1' } })).out).toBe(out);
  });

  it('lets no text take over the terminal', async () => {
    const { out } = await run(['classify', 'a\u001b[2Jb\u0007 UNLURE-TEST-PHRASE\u009b1A \u202etxt']);
    expect(out).toContain('a␛[2Jb␇ [UNLURE-TEST-PHRASE]');
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});
