import { describe, expect, it } from 'vitest';
import { lexiconSchema } from '../../src/lexicon/schema.js';
import { shapeProblems } from '../../src/lexicon/shape-issues.js';

const entry = { id: 'own:a', tactic: 'urgency', phrase: 'a', strength: 1, pattern: 'a' };
const sound = { id: 'own', language: 'en', phrases: [entry] };

function problemsOf(json: unknown) {
  const result = lexiconSchema.safeParse(json);
  return shapeProblems(result.success ? [] : result.error.issues, json);
}

describe('what is wrong with the form of data', () => {
  it('is nothing where the data is sound', () => {
    expect(problemsOf(sound)).toEqual([]);
  });

  it.each([
    [null, '', 'is null', 'give an object'],
    [{ ...sound, id: undefined }, '/id', 'is missing', 'add it: a text'],
    [{ ...sound, id: 7 }, '/id', 'is a number', 'give a text'],
    [{ ...sound, phrases: {} }, '/phrases', 'is an object', 'give a list'],
    [{ ...sound, phrases: [{ ...entry, strength: 4 }] }, '/phrases/0/strength', 'is a number that does not stand here', 'give 1, 2 or 3'],
    [{ ...sound, phrases: [{ ...entry, strength: undefined }] }, '/phrases/0/strength', 'is missing', 'add it: 1, 2 or 3'],
    [
      { ...sound, phrases: [{ ...entry, pattern: 4 }] },
      '/phrases/0/pattern',
      'is a number that does not stand here',
      'give a text or a list',
    ],
    [
      { ...sound, phrases: [{ ...entry, pattern: [''] }] },
      '/phrases/0/pattern/0',
      'is empty',
      'see the schema of this file for what may stand here',
    ],
    [
      { ...sound, phrases: [{ ...entry, patern: 'a' }] },
      '/phrases/0',
      "there is no field 'patern' here",
      'correct its name, or leave it out',
    ],
    [{ ...sound, language: { tag: 'tlh', name: 'Klingon' } }, '/language/writing', 'is missing', 'add it: "spaced" or "unspaced"'],
    [
      { ...sound, classes: { Pay: ['pay'] } },
      '/classes/Pay',
      'has a name that cannot be used',
      'write names in small letters with dashes: kebab-case',
    ],
    [
      { ...sound, classes: { 'a/b~': ['pay'] } },
      '/classes/a~1b~0',
      'has a name that cannot be used',
      'write names in small letters with dashes: kebab-case',
    ],
  ])('is said with its place and a remedy: %j', (json, pointer, message, remedy) => {
    expect(problemsOf(json)).toEqual([{ pointer, message, remedy }]);
  });

  it('is all said at once', () => {
    expect(
      problemsOf({ id: 7, language: 7, phrases: [{}] })
        .map(({ pointer }) => pointer)
        .sort(),
    ).toEqual(['/id', '/language', '/phrases/0/id', '/phrases/0/pattern', '/phrases/0/phrase', '/phrases/0/strength', '/phrases/0/tactic']);
  });

  it('repeats no value, and only the beginning of a name', () => {
    const said = JSON.stringify(problemsOf({ ...sound, id: 'a SECRET', ['long '.repeat(100)]: 1 }));
    expect(said).not.toContain('SECRET');
    expect(said.length).toBeLessThan(500);
  });
});
