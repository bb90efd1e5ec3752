import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseLexicon } from '../../../src/entries/lexicon.js';
import { createClassifier } from '../../../src/index.js';
import { run } from './terminal.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unlure-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(rows: readonly object[], name = 'rows.jsonl'): string {
  const file = join(folder, name);
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  return file;
}

const words = 'river paper garden window butter orange velvet copper winter silver basket candle'.split(' ');
const texts = (around: (filler: string) => string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => around(`${words[index % 12]} ${words[Math.floor(index / 12) % 12]}`));
const labelled = (label: string, lang: string, all: readonly string[]): object[] =>
  all.map((text, index) => ({ id: `${label}-${lang}-${index}`, text, label, lang, from: `writer ${index}` }));

const scams = labelled(
  'scam',
  'en',
  texts((filler) => `Hello, please activate harvest certificate beside ${filler}.`, 50),
);
const honest = labelled(
  'legit',
  'en',
  texts((filler) => `See you near the ${filler} tomorrow`, 90),
);

describe('unlure suggest', () => {
  it('lists telling phrases with their counts and no text', async () => {
    const { code, out, err } = await run(['suggest', write([...scams, ...honest])]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^50 flagged messages, 90 legit messages\n\nphrase +flagged +legit +senders +log-odds +z/);
    expect(out).toMatch(/^.*harvest certificate.* +50 +0 +50 +\d\.\d\d +\d+\.\d/m);
    expect(out).not.toMatch(/velvet|copper/);
    expect((await run(['suggest', write([...scams, ...honest]), '--texts'])).out).toMatch(
      /^ {4}Hello, please activate harvest certificate/m,
    );
  });

  it('prints the same as JSON', async () => {
    const { out } = await run(['suggest', write([...scams, ...honest]), '--json']);
    const result = JSON.parse(out) as { phrases: object[] };
    expect(result).toMatchObject({ texts: { flagged: 50, legit: 90 }, copies: 0, leastTexts: 5, lexicon: null });
    expect(result.phrases[0]).toMatchObject({ flagged: 50, legit: 0, senders: 50, language: 'en', examples: [] });
  });

  it('writes a lexicon that can be loaded as it is and finds the texts', async () => {
    const file = join(folder, 'own.json');
    const { code, out } = await run(['suggest', write([...scams, ...honest]), '-o', file, '--tactic', 'guided-account-opening']);
    expect(code).toBe(0);
    expect(out).toContain('own.json: 1 entry');
    const json = JSON.parse(readFileSync(file, 'utf8')) as { phrases: { id: string; source: string; strength: number }[] };
    expect(json.phrases).toEqual([
      expect.objectContaining({
        strength: 1,
        tactic: 'guided-account-opening',
        source: expect.stringMatching(/50 of 50 flagged texts, 0 of 90 legit; write yes and no sentences/),
      }),
    ]);
    expect(JSON.stringify(json)).not.toMatch(/velvet|copper/);
    const classifier = createClassifier({ lexicons: [parseLexicon(json)] });
    const { phrases } = classifier.classify((scams[7] as { text: string }).text);
    expect(phrases).toContainEqual(expect.objectContaining({ id: json.phrases[0]?.id, origin: 'custom' }));
  });

  it('takes sentences into the lexicon only with --texts', async () => {
    const { out } = await run(['suggest', write([...scams, ...honest]), '-o', '-', '--tactic', 'urgency', '--texts']);
    const json = JSON.parse(out) as { phrases: { yes: string[] }[] };
    expect(json.phrases[0]?.yes).toHaveLength(3);
    expect(() => parseLexicon(json)).not.toThrow();
  });

  it('writes entries of writing without spaces and of words with signs of the notation', async () => {
    const filler = '天地玄黄宇宙洪荒日月';
    const chinese = Array.from({ length: 50 }, (_, index) => `请先开通商户矿池${filler[index % 10]}${filler[Math.floor(index / 10)]}`);
    const other = Array.from({ length: 50 }, (_, index) => `明天见${filler[index % 10]}${filler[Math.floor(index / 10)]}`);
    const file = write([...labelled('scam', 'zh', chinese), ...labelled('legit', 'zh', other)]);
    const { out } = await run(['suggest', file, '-o', '-', '--tactic', 'guided-account-opening']);
    const json = JSON.parse(out) as { language: string; phrases: { id: string; phrase: string }[] };
    expect(json.language).toBe('zh');
    expect(json.phrases[0]?.id).toMatch(/^zh:suggested-[0-9a-f]{8}$/);
    expect(json.phrases[0]?.phrase).toMatch(/商户矿池/);
    expect(() => parseLexicon(json)).not.toThrow();
  });

  it('wants one language for a lexicon', async () => {
    const german = labelled(
      'scam',
      'de',
      texts((filler) => `bitte den erntenachweis freischalten neben ${filler}`, 50),
    );
    const file = write([...scams, ...german, ...honest]);
    const { code, err } = await run(['suggest', file, '-o', '-', '--tactic', 'urgency']);
    expect([code, err]).toEqual([2, expect.stringContaining('a lexicon is of one language: name it by --lang')]);
    expect((await run(['suggest', file, '-o', '-', '--tactic', 'urgency', '--lang', 'en'])).code).toBe(0);
  });

  it('leaves out what a lexicon of one’s own finds already', async () => {
    const file = write([...scams, ...honest]);
    const own = join(folder, 'own.json');
    await run(['suggest', file, '-o', own, '--tactic', 'guided-account-opening']);
    const { code, out } = await run(['suggest', file, '--lexicon', own]);
    expect(code).toBe(0);
    expect(out).not.toContain('harvest certificate');
  });

  it('reads conversations as one text each where there are no single messages', async () => {
    const chats = (all: readonly object[]): object[] =>
      all.map((row) => ({ ...row, text: undefined, messages: [{ text: 'Good morning', from: 'a' }, row] }));
    const { code, out } = await run(['suggest', write(chats([...scams, ...honest])), '--json']);
    expect(code).toBe(0);
    const result = JSON.parse(out) as { phrases: { phrase: string }[] };
    expect(result).toMatchObject({ thing: 'conversation', texts: { flagged: 50, legit: 90 }, leftOut: { conversations: 0 } });
    expect(result.phrases[0]).toMatchObject({ phrase: expect.stringContaining('harvest certificate'), flagged: 50, senders: null });
    const mixed = await run(['suggest', write([...scams, ...honest, ...chats(scams)])]);
    expect(mixed.out).toContain('left out beside single messages: 50 conversations');
  });

  it('takes second readings, and says which rows it left out', async () => {
    write(
      [
        { id: 'scam-en-0', verdict: 'unclear' },
        { id: 'scam-en-1', verdict: 'legit' },
      ],
      'adjudicated.jsonl',
    );
    write([{ plain: 'a' }], 'pairs.jsonl');
    write([...scams, ...honest]);
    const { out } = await run(['suggest', folder]);
    expect(out).toContain('48 flagged messages, 91 legit messages');
    expect(out).toContain('neither scam nor legit, left out: 1 row');
    expect(out).toMatch(/without labels, left out: .*pairs\.jsonl/);
  });

  it('replaces no lexicon unless it is told to', async () => {
    const own = join(folder, 'own.json');
    writeFileSync(own, 'kept');
    const args = ['suggest', write([...scams, ...honest]), '-o', own, '--tactic', 'urgency'];
    expect((await run(args)).err).toContain('there is such a file, --force replaces it');
    expect(readFileSync(own, 'utf8')).toBe('kept');
    expect((await run([...args, '--force'])).code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['own.json', 'rows.jsonl']);
  });

  it('says so where nothing tells', async () => {
    const { code, out } = await run(['suggest', write([...labelled('scam', 'en', ['hello there friend']), ...honest])]);
    expect(code).toBe(0);
    expect(out).toContain('No phrase tells them apart in at least 5 flagged messages.');
  });

  it.each([
    [['--least', '1'], '--least takes a whole number from 2 on'],
    [['--most', 'all'], '--most takes a whole number from 1 on'],
    [['--tactic', 'private words'], '--tactic takes a tactic of the library'],
  ])('says in one line what is wrong with %j', async (options, problem) => {
    const { code, out, err } = await run(['suggest', write([...scams, ...honest]), ...options]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(`unlure: ${problem}\n`);
  });

  it('names the line of a broken row, and not what is in it', async () => {
    const file = join(folder, 'rows.jsonl');
    writeFileSync(file, `${JSON.stringify(scams[0])}\n{"text": "private`);
    const broken = await run(['suggest', file]);
    expect(broken).toMatchObject({ code: 2, out: '' });
    expect(broken.err).toMatch(/^unlure: .*rows\.jsonl:2: no JSON from column 10 on\n$/);
    expect((await run(['suggest', join(folder, 'nowhere.jsonl')])).err).toMatch(
      /^unlure: cannot read .*nowhere\.jsonl: there is no such file\n$/,
    );
    expect((await run(['suggest', write(honest, 'one.jsonl')])).err).toContain('nothing to tell apart: 0 scam and 90 legit messages');
  });

  it('leaves blind sets blind', async () => {
    const file = write([...scams, ...honest], 'blind.jsonl');
    expect(await run(['suggest', file])).toMatchObject({ code: 2, out: '' });
    expect((await run(['suggest', file, '--read-blind'])).code).toBe(0);
  });
});
