import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { LexiconError, parseLexicon } from '../src/entries/lexicon.js';
import { formatIssue } from '../src/lexicon/errors.js';
import { linkLexicons } from '../src/match/link.js';
import { Matcher } from '../src/match/match-phrases.js';
import { packLexicons } from '../src/match/packed/pack-lexicons.js';
import { normalize } from '../src/text/normalize.js';
import { lacksOf, writtenTactics } from '../tools/lacks.js';
import { loadLexicons } from '../tools/load.js';

const { languages, shared, scripts, taxonomy, scoring, issues, frequency } = loadLexicons();

describe('lexicon data', () => {
  it('has no problems', () => {
    expect(issues.map(formatIssue)).toEqual([]);
  });

  it('weighs every tactic that can count, rising with strength', () => {
    const wrong = (taxonomy?.tactics ?? [])
      .filter((tactic) => tactic.kind !== 'exculpatory')
      .filter((tactic) => {
        const weights = scoring?.tactics[tactic.id]?.weights;
        return weights === undefined || weights[0] > weights[1] || weights[1] > weights[2];
      })
      .map((tactic) => tactic.id);
    expect(wrong).toEqual([]);
  });

  it('has the six scripts', () => {
    expect(scripts.map((script) => script.id).sort()).toEqual([
      'cross-border-store',
      'exchange-registration',
      'impersonation',
      'investment',
      'recovery',
      'task-job',
    ]);
  });

  it('excuses only tactics that exist', () => {
    const known = new Set(taxonomy?.tactics.map((tactic) => tactic.id));
    expect(taxonomy?.tactics.flatMap((tactic) => (tactic.excuses ?? []).filter((id) => !known.has(id)))).toEqual([]);
  });
});

describe.each([...languages])('entries of %s', (tag, assembled) => {
  const matcher = new Matcher(linkLexicons(packLexicons([shared.lexicon, assembled.lexicon], { frequency })));
  const has = (text: string, id: string) => matcher.match(normalize(text), true)?.matches.some((match) => match.entry.id === id) ?? false;

  it('has every tactic of the taxonomy', () => {
    const written = new Set(assembled.lexicon.entries.map((entry) => entry.tactic));
    const wanted = (taxonomy?.tactics ?? [])
      .map((tactic) => tactic.id)
      .filter((id) => id !== 'disguise' && id !== 'self-test' && !id.endsWith('-wording'));
    expect(wanted.filter((id) => !written.has(id))).toEqual([]);
  });

  it('matches every sentence that must match', () => {
    const wrong = assembled.examples.filter((example) => example.type === 'entry' && example.matches && !has(example.text, example.id));
    expect(wrong.map((example) => `${example.id}: ${example.text}`)).toEqual([]);
  });

  it('matches no near miss', () => {
    const wrong = assembled.examples.filter((example) => example.type === 'entry' && !example.matches && has(example.text, example.id));
    expect(wrong.map((example) => `${example.id}: ${example.text}`)).toEqual([]);
  });

  it('lacks nothing that a language here has', () => {
    const tactics = writtenTactics(taxonomy?.tactics);
    expect(lacksOf(tag, assembled, { tactics, scripts })).toEqual([]);
  });

  it('names its language', () => {
    expect(assembled.lexicon.language?.tag).toBe(tag);
  });
});

test('a language that was only begun is told what it lacks', () => {
  const english = languages.get('en');
  if (english === undefined) throw new Error('there is no English');
  const { lexicon } = english;
  const begun = {
    ...english,
    lexicon: { ...lexicon, entries: lexicon.entries.slice(0, 1), classes: {}, cues: [], allow: [], wording: null },
  };
  const lacks = lacksOf('xx', begun, { tactics: ['urgency', 'secrecy'], scripts });
  expect(lacks.map((lack) => lack.replace(/: .*/, ''))).toEqual([
    'tactics without an entry',
    'patterns',
    'word classes in language.json',
    'cues in context.json',
    'phrases in allow.json',
    'tells in scripts/',
    'wording.json',
    'fixtures/messages/xx/open.jsonl',
    'fixtures/messages/xx/open.jsonl',
    'fixtures/messages/xx/blind.jsonl',
    'fixtures/messages/xx/blind.jsonl',
  ]);
});

describe('broken lexicons', () => {
  const folder = fileURLToPath(new URL('../fixtures/lexicons/invalid/', import.meta.url));
  const cases = readdirSync(folder).map((name) => ({
    name,
    ...(JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) as { codes: string[]; pointers: string[]; lexicon: unknown }),
  }));

  it('are there', () => {
    expect(cases.length).toBeGreaterThanOrEqual(7);
  });

  it.each(cases)('$name gives all its issues at once', ({ name, codes, pointers, lexicon }) => {
    let thrown: unknown;
    try {
      parseLexicon(lexicon, { file: name });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(LexiconError);
    const { issues: found } = thrown as LexiconError;
    expect(found.map((issue) => issue.code)).toEqual(codes);
    expect(found.map((issue) => issue.pointer)).toEqual(pointers);
    for (const issue of found) {
      expect(issue.file).toBe(name);
      expect(issue.remedy).not.toBe('');
    }
  });
});
