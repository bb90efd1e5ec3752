import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtInLexicons } from '../../../src/builtin/all.gen.js';
import { run } from './terminal.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unlure-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, content: unknown): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
  return path;
}

const entry = {
  id: 'own:blue-room',
  tactic: 'off-platform-move',
  phrase: 'deal in the blue room',
  strength: 2,
  pattern: 'deal & blue room',
  yes: ['Let us finish the deal in the blue room.'],
  no: ['The blue room has a large window.'],
};
const lexicon = { id: 'own', language: 'en', phrases: [entry] };
const { tactic: _tactic, ...partEntry } = entry;

interface Linted {
  readonly errors: readonly { readonly code: string; readonly file: string; readonly pointer: string; readonly remedy: string }[];
  readonly warnings: Linted['errors'];
}

async function lint(path = folder): Promise<Linted & { code: number }> {
  const { code, out } = await run(['lexicon', 'lint', path, '--json']);
  return { code, ...(JSON.parse(out) as Linted) };
}

function places(issues: Linted['errors']): string[] {
  return issues.map(({ code, file, pointer }) => `${file.slice(folder.length + 1)} ${pointer} ${code}`);
}

describe('unlure lexicon new', () => {
  it.each([...builtInLexicons.flatMap(({ tag }) => tag ?? []), 'sw', 'km'])(
    'writes a lexicon that lint and test pass at once: %s',
    async (tag) => {
      const path = join(folder, 'mine');
      expect(await run(['lexicon', 'new', path, '--language', tag])).toMatchObject({ code: 0, err: '' });
      expect(readdirSync(path).sort()).toEqual(['README.md', 'lexicon.json', 'schema']);
      expect(await lint(path)).toMatchObject({ code: 0, errors: [], warnings: [] });
      const tested = await run(['lexicon', 'test', path, '--json']);
      expect(tested.code).toBe(0);
      // What it finds alone it also finds beside the built-in lexicons.
      expect(JSON.parse(tested.out)).toMatchObject({ sentences: { right: 2, missed: 0, falseAlarms: 0 }, notes: [] });
    },
  );

  it('writes the schema that the entry names, and ids after the folder', async () => {
    await run(['lexicon', 'new', join(folder, 'Our Market 7')]);
    const written = JSON.parse(readFileSync(join(folder, 'Our Market 7/lexicon.json'), 'utf8'));
    expect(written).toMatchObject({ id: 'our-market-7', phrases: [{ id: 'our-market-7:blue-room' }] });
    expect(JSON.parse(readFileSync(join(folder, 'Our Market 7', written.$schema), 'utf8'))).toEqual(
      JSON.parse(readFileSync(new URL('../../../lexicons/schema/lexicon.json', import.meta.url), 'utf8')),
    );
  });

  it('replaces nothing', async () => {
    const file = write('mine/lexicon.json', 'precious');
    const { code, err } = await run(['lexicon', 'new', join(folder, 'mine')]);
    expect([code, readFileSync(file, 'utf8')]).toEqual([2, 'precious']);
    expect(err).toMatch(/^unlure: there is something in .*mine already\n$/);
    expect((await run(['lexicon', 'new', file])).err).toMatch(/^unlure: cannot write .*: there is such a file already\n$/);
    expect((await run(['lexicon', 'new', join(file, 'below')])).err).toMatch(/^unlure: cannot write .*: there is a file in its way\n$/);
  });

  it('takes a tag and nothing else', async () => {
    const { code, err } = await run(['lexicon', 'new', join(folder, 'mine'), '--language', '../..']);
    expect([code, err]).toEqual([2, 'unlure: --language takes a tag such as en, vi or zh\n']);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('unlure lexicon lint', () => {
  it('finds nothing wrong with sound files of both forms, and counts them', async () => {
    write('lexicon.json', lexicon);
    write('en/off-platform-move.json', {
      tactic: 'off-platform-move',
      phrases: [{ ...partEntry, id: 'own:second', pattern: 'deal @blue' }],
      classes: { blue: ['in the blue room'] },
    });
    write('fixtures/rows.json', 'no lexicon');
    const { code, out, err } = await run(['lexicon', 'lint', folder]);
    expect([code, out, err]).toEqual([0, '0 errors, 0 warnings; 2 entries in 2 files\n', '']);
  });

  it('says everything that is wrong at once, each with its place and a remedy', async () => {
    write('broken.json', '{"id": "own",\n "language": }');
    write('en/fees.json', { tactic: 'no-such-tactic', phrases: [{ ...partEntry, colour: 'red' }] });
    write('en/secrecy.json', {
      tactic: 'secrecy',
      classes: { Pay: ['pay'] },
      phrases: [
        { ...partEntry, id: 'own:a', pattern: '(deal' },
        { ...partEntry, id: 'own:b', strength: 4 },
        { ...partEntry, id: 'own:c', pattern: '@nothing deal' },
        { ...partEntry, id: 'own:d', yes: ['Not at all.'], no: ['A deal in the blue room.'] },
      ],
    });
    write('en/allow.json', { phrases: [{ id: 'own:d', phrase: 'x', pattern: ['fine', '{money}'] }] });
    write('en/urgency.json', { tactic: 'urgency', phrases: [{ ...partEntry, id: 'own:d' }] });
    const { code, errors } = await lint();
    expect(code).toBe(1);
    expect(places(errors).sort()).toEqual(
      [
        'broken.json  shape',
        'en/allow.json /phrases/0/id duplicate-id',
        'en/fees.json /phrases/0 shape',
        'en/fees.json /tactic unknown-tactic',
        'en/secrecy.json /classes/Pay shape',
        'en/secrecy.json /phrases/0/pattern pattern',
        'en/secrecy.json /phrases/1/strength shape',
        'en/secrecy.json /phrases/2/pattern unknown-class',
        'en/secrecy.json /phrases/3/no/0 no-matched',
        'en/secrecy.json /phrases/3/yes/0 yes-not-matched',
        'en/urgency.json /phrases/0/id duplicate-id',
      ].sort(),
    );
    for (const { remedy } of errors) expect(remedy).toMatch(/^[a-z].{5,}$/);
    const { out } = await run(['lexicon', 'lint', folder]);
    expect(out).toMatch(/broken\.json\n {2}error {4}the whole file {2}shape\n {11}is no JSON from line 2, column 14 on\n/);
    expect(out).toMatch(/\n11 errors, \d+ warnings; \d+ entries in \d+ files\n$/);
  });

  it('finds every mistake of an entry, whatever else is wrong with it or another of its name', async () => {
    const phrases = [
      { ...partEntry, id: 'own:same', yes: [] },
      { ...partEntry, id: 'own:same', pattern: 'the (red room', yes: [] },
      { ...partEntry, id: 'own:same', pattern: 'the red room', yes: ['The green room.'], no: [] },
      { ...partEntry, id: 'own:weak', strength: 0, pattern: '@nothing', yes: [], no: [] },
      { ...partEntry, id: 'own:bare', strength: 9, phrase: '', pattern: 'the old room', yes: ['The new room.'], no: [] },
    ];
    write('en/secrecy.json', { tactic: 'secrecy', phrases });
    write('en/empty.json', ' ');
    const { errors } = JSON.parse((await run(['lexicon', 'lint', folder, '--json'])).out) as { errors: Record<string, string>[] };
    const found = errors.map(({ file, pointer, code }) => `${file?.split(/[\\/]/).at(-1)} ${pointer} ${code}`).sort();
    expect(found).toEqual([
      'empty.json  shape',
      'secrecy.json /phrases/1/id duplicate-id',
      'secrecy.json /phrases/1/pattern pattern',
      'secrecy.json /phrases/2/id duplicate-id',
      'secrecy.json /phrases/2/yes/0 yes-not-matched',
      'secrecy.json /phrases/3/pattern unknown-class',
      'secrecy.json /phrases/3/strength shape',
      'secrecy.json /phrases/4/phrase shape',
      'secrecy.json /phrases/4/strength shape',
      'secrecy.json /phrases/4/yes/0 yes-not-matched',
    ]);
    expect(errors.find(({ pointer }) => pointer === '/phrases/2/yes/0')?.message).toBe("'own:same' does not match this sentence");
  });

  it('warns of what is allowed and seldom meant, with exit code 0', async () => {
    write('lexicon.json', {
      ...lexicon,
      classes: { unused: ['a'] },
      phrases: [
        { ...entry, no: undefined },
        { ...entry, id: 'own:b', yes: [], pattern: 'MONEY', no: ['x'] },
        { ...entry, id: 'own:c', pattern: 'you & money', no: ['x'], yes: ['you have money'] },
        { ...entry, id: 'own:d', no: ['x'], pattern: 'Deal &  blue room' },
        { ...entry, id: 'own:e', tactic: 'self-test', strength: 1, pattern: 'unlure test phrase', yes: ['UNLURE TEST PHRASE'] },
      ],
    });
    write('en/spellings.json', { spellings: [] });
    mkdirSync(join(folder, 'shared'));
    const { code, errors, warnings } = await lint();
    expect([code, errors]).toEqual([0, []]);
    expect(places(warnings).sort()).toEqual([
      'en/spellings.json  not-read',
      'lexicon.json /classes/unused unused-class',
      'lexicon.json /phrases/0 no-counter-sentence',
      'lexicon.json /phrases/1 no-sentence',
      'lexicon.json /phrases/1/pattern common-word',
      'lexicon.json /phrases/2/pattern common-anchor',
      'lexicon.json /phrases/3/pattern same-pattern',
      'lexicon.json /phrases/4 found-already',
      'shared  not-read',
    ]);
  });

  it('reads one file, and what Windows and editors make of it', async () => {
    const text = JSON.stringify(lexicon, null, 2).replaceAll('\n', '\r\n');
    for (const bytes of [`\ufeff${text}`, new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))]) {
      expect(await lint(write('own.json', bytes))).toMatchObject({ code: 0, errors: [], warnings: [] });
    }
  });

  it('knows a language that the folder describes, and its classes', async () => {
    write('sw/language.json', { tag: 'sw', name: 'Swahili', writing: 'spaced', classes: { room: ['chumba'] } });
    write('sw/secrecy.json', {
      tactic: 'secrecy',
      phrases: [{ ...partEntry, pattern: '@room cha bluu', yes: ['Chumba cha bluu'], no: ['chumba'] }],
    });
    write('zz/more.json', {
      ...lexicon,
      id: 'more',
      language: 'sw',
      phrases: [{ ...entry, id: 'own:2', pattern: '@room kubwa', yes: ['chumba kubwa'] }],
    });
    expect(await lint()).toMatchObject({ code: 0, errors: [] });
    rmSync(join(folder, 'sw/language.json'));
    expect(places((await lint()).errors)).toEqual(['sw  language-mismatch', 'zz/more.json /language language-mismatch']);
  });

  it('does not trip over what else may lie in a folder', async () => {
    write('lexicon.json', lexicon);
    write('binary.json', new Uint8Array([0x80, 0x81, 0, 1, 2]));
    write('nul.json', 'a\0b');
    write('big.json', ' '.repeat(8_000_001));
    write('empty.json', '');
    write('list.json', '[]');
    write('en/allow.json', 'null');
    write('deep.json', '['.repeat(100_000));
    write('proto.json', '{"__proto__": {"id": "x"}, "constructor": []}');
    symlinkSync('nowhere', join(folder, 'dangling.json'));
    symlinkSync('..', join(folder, 'loop'));
    symlinkSync('circle.json', join(folder, 'circle.json'));
    execFileSync('mkfifo', [join(folder, 'pipe.json')]);
    const { code, errors, warnings } = await lint();
    expect(code).toBe(1);
    const files = new Set(errors.map(({ file, code: kind }) => `${file.slice(folder.length + 1)} ${kind}`));
    expect([...files].sort()).toEqual([
      'big.json too-large',
      'binary.json shape',
      'circle.json shape',
      'dangling.json shape',
      'deep.json shape',
      'empty.json shape',
      'en/allow.json shape',
      'list.json shape',
      'nul.json shape',
      'pipe.json shape',
      'proto.json shape',
    ]);
    expect(places(warnings)).toEqual(['loop  not-read']);
  });

  it('follows links to files and the link it was given', async () => {
    const real = write('elsewhere/own.json', lexicon);
    mkdirSync(join(folder, 'linked'));
    symlinkSync(real, join(folder, 'linked/own.json'));
    symlinkSync('linked', join(folder, 'way'));
    expect(await lint(join(folder, 'way'))).toMatchObject({ code: 0, errors: [] });
  });

  it.each([['nowhere'], ['.']])('says with code 2 that there is nothing to read: %s', async (name) => {
    const { code, out, err } = await run(['lexicon', 'lint', join(folder, name)]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^unlure: (?:cannot read .*: there is no such folder|there is no \.json file in .*)\n$/);
  });

  it('lets no name of a file or field reach the terminal', async () => {
    write('a\u001b[31m.json', { ...lexicon, '\u001b[2J': 1 });
    const { out } = await run(['lexicon', 'lint', folder]);
    expect(out).not.toContain('\u001b');
  });
});

describe('unlure lexicon test', () => {
  it('tries entries, allow phrases and cues by their own sentences', async () => {
    write('lexicon.json', {
      ...lexicon,
      phrases: [entry, { ...entry, id: 'own:b', yes: ['Not at all.'], no: ['A deal: the blue room.', 'Nothing.'] }],
      allow: [
        {
          id: 'own:c',
          phrase: 'blue room service',
          pattern: 'blue room service',
          yes: ['our blue room service', 'the red room'],
          no: ['room service'],
        },
      ],
      cues: [
        {
          id: 'own:d',
          modifier: 'warning',
          reach: 'sentence',
          pattern: 'beware of rooms',
          yes: ['Beware of rooms.'],
          no: ['Beware of rooms!', 'be aware'],
        },
      ],
    });
    const { code, out } = await run(['lexicon', 'test', folder, '--json']);
    expect(code).toBe(1);
    const result = JSON.parse(out);
    expect(result.sentences).toEqual({ right: 7, missed: 2, falseAlarms: 2 });
    expect(result.wrongSentences.map((one: { pointer: string; outcome: string }) => `${one.pointer} ${one.outcome}`)).toEqual([
      '/phrases/1/yes/0 missed',
      '/phrases/1/no/0 false-alarm',
      '/allow/0/yes/1 missed',
      '/cues/0/no/0 false-alarm',
    ]);
    expect(out).not.toContain('Not at all');
    expect((await run(['lexicon', 'test', folder, '--texts'])).out).toMatch(
      /lexicon\.json \/phrases\/1\/yes\/0 {2}own:b {2}Not at all\.$/m,
    );
  });

  it('judges the rows of the fixtures by all lexicons together', async () => {
    write('lexicon.json', { ...lexicon, phrases: [{ ...entry, strength: 3 }] });
    const rows = [
      { id: 'found', label: 'scam', text: 'Let us finish the deal in the blue room.' },
      { id: 'lost', label: 'scam', text: 'See you at the station.' },
      { id: 'loud', label: 'legit', text: 'UNLURE-TEST-PHRASE' },
      { id: 'quiet', label: 'legit', messages: [{ text: 'See you' }, { text: 'at the station.' }] },
      { id: 'neither', label: 'spam', text: 'Buy.' },
    ];
    write('fixtures/more/rows.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'));
    const { code, out } = await run(['lexicon', 'test', folder]);
    expect(code).toBe(1);
    expect(out).toMatch(/^fixtures +2 +1 +1$/m);
    expect(out).toMatch(/^Missed\n {2}fixtures lost /m);
    expect(out).toMatch(/^False alarms\n {2}fixtures loud /m);
    expect(out).not.toContain('station');
    symlinkSync('..', join(folder, 'fixtures/loop'));
    expect((await run(['lexicon', 'test', folder])).out).toBe(out);
  });

  it('notes what comes out otherwise beside the other lexicons', async () => {
    write('lexicon.json', {
      ...lexicon,
      phrases: [
        { ...entry, no: ['The blue room is a sunny den.'] },
        { ...entry, id: 'own:b', tactic: 'fee-before-withdrawal', strength: 3, pattern: 'sunny den', yes: ['A sunny den'] },
      ],
    });
    write('second.json', {
      id: 'second',
      language: 'en',
      phrases: [],
      allow: [{ id: 'own:c', phrase: 'x', pattern: 'deal in the blue room' }],
    });
    const { code, out } = await run(['lexicon', 'test', folder]);
    expect(code).toBe(0);
    const [, notes] = out.split('Beside the built-in lexicons\n');
    expect(notes).toMatch(
      /^ {2}.*\/phrases\/0\/yes\/0 {2}own:blue-room is not reported\n.*\/phrases\/0\/no\/0 +flagged, though it is honest\n$/,
    );
  });

  it('tries nothing of a lexicon that cannot be used', async () => {
    write('lexicon.json', { ...lexicon, phrases: [{ ...entry, pattern: '(deal' }] });
    const { code, out } = await run(['lexicon', 'test', folder]);
    expect(code).toBe(1);
    expect(out).toMatch(/1 error; nothing was tried, for the lexicon cannot be used\n$/);
    expect(JSON.parse((await run(['lexicon', 'test', folder, '--json'])).out)).toMatchObject({ errors: [{ code: 'pattern' }] });
  });

  it('says in one line what is wrong with the fixtures', async () => {
    write('lexicon.json', lexicon);
    write('fixtures/rows.jsonl', '{"id": "1", "label": "scam", "text": "SECRET"}\nnot json SECRET');
    const { code, out, err } = await run(['lexicon', 'test', folder]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^unlure: .*rows\.jsonl:2: no JSON from column \d+ on\n$/);
  });
});
