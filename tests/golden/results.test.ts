import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../tools/golden/changes.js';
import { languageTags } from '../../tools/load.js';
import { written } from './golden.js';

interface Line {
  readonly id: string;
  readonly level: string;
  readonly stage: string | null;
  readonly notes?: readonly string[];
  readonly spans?: readonly (readonly [string, number, number])[];
}

const lines = written.trimEnd().split('\n');
const results = lines.map((line) => JSON.parse(line) as Line);

describe('the golden results', () => {
  it('are more than a thousand, each with a name of its own', () => {
    expect(results.length).toBeGreaterThan(1000);
    expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
  });

  it('have texts of every language, and lines of every level and stage', () => {
    const languages = new Set(results.flatMap(({ id }) => /^messages\/([a-z]+)\//.exec(id)?.[1] ?? []));
    expect([...languages].sort()).toEqual(languageTags());
    expect(new Set(results.map(({ level }) => level)).size).toBe(4);
    expect(new Set(results.map(({ stage }) => stage)).size).toBe(6);
  });

  it.each(['disguised/', 'honest/', 'conversations/', 'exports/', 'lexicons/', 'corner/'])('have some of %s', (source) => {
    expect(results.filter(({ id }) => id.startsWith(source)).length).toBeGreaterThan(3);
  });

  it.each(['empty', 'no-text', 'unsupported-language', 'truncated', 'phrases-capped'])('have a text with the note %s', (note) => {
    expect(results.some(({ notes = [] }) => notes.includes(note))).toBe(true);
  });

  it('hold places, and no text of a message', () => {
    const fields = new Set(results.flatMap((result) => Object.keys(result)));
    expect([...fields].sort()).toEqual(['changes', 'id', 'level', 'logOdds', 'messages', 'notes', 'parts', 'path', 'spans', 'stage']);
    for (const { spans = [] } of results) for (const [, start, end] of spans) expect(start).toBeLessThan(end);
  });

  it('tell what a new version changes', () => {
    const before = ['{"id":"a","level":"none"}', '{"id":"b","level":"low","logOdds":1}', '{"id":"gone","level":"low"}'];
    const after = ['{"id":"b","level":"low","logOdds":2}', '{"id":"new","level":"low"}', '{"id":"a","level":"high"}'];
    expect(changesBetween(before, after)).toEqual({ added: 1, removed: 1, changed: 2, levels: ['a: none → high'] });
    expect(changesBetween(lines, lines)).toEqual({ added: 0, removed: 0, changed: 0, levels: [] });
  });
});
