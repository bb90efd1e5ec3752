import { expect, test } from 'vitest';
import type { Lexicon } from '../src/lexicon/lexicon.js';
import { linkLexicons } from '../src/match/link.js';
import { Matcher } from '../src/match/match-phrases.js';
import { ownLexicon } from '../src/own-lexicon.js';
import { packed, read } from './helpers/lexicons.js';

test('nothing given, nothing made', () => {
  expect(ownLexicon({}, {})).toEqual([]);
  expect(ownLexicon({ phrases: [], allow: [] }, {})).toEqual([]);
});

test('phrases and allow phrases are numbered, and packed like any other lexicon', () => {
  const [own] = ownLexicon(
    {
      phrases: [{ phrase: 'golden door', tactic: 'urgency', strength: 2 }],
      allow: ['door handle', 'door bell'],
    },
    { golden: 5, door: 400 },
  );
  expect(own).toMatchObject({ id: 'custom', origin: 'custom', tag: null });
  const written: Lexicon = {
    id: 'custom',
    origin: 'custom',
    language: null,
    classes: {},
    entries: [{ id: 'custom:1', tactic: 'urgency', phrase: 'golden door', strength: 2, patterns: ['golden door'], unless: [] }],
    allow: [
      { id: 'custom:allow-1', patterns: ['door handle'] },
      { id: 'custom:allow-2', patterns: ['door bell'] },
    ],
    cues: [],
    folds: '',
    spellings: [],
    sounds: '',
    wording: null,
  };
  expect(own).toEqual(packed(written, { frequency: { golden: 5, door: 400 } }));
});

test('they are found and let be', () => {
  const lexicons = ownLexicon(
    { phrases: [{ phrase: 'golden door', tactic: 'urgency', strength: 2 }], allow: ['golden door handle', 'golden door bell'] },
    {},
  );
  const matcher = new Matcher(linkLexicons(lexicons));
  const found = (text: string) => read(matcher, text).matches.map(({ entry }) => entry);
  expect(found('the golden door')).toEqual([{ id: 'custom:1', phrase: 'golden door', tactic: 'urgency', strength: 2 }]);
  expect(found('the golden door handle, the golden door bell')).toEqual([]);
});

test('how common words are decides by what they are looked for', () => {
  const options = { phrases: [{ phrase: 'golden door', tactic: 'urgency', strength: 2 as const }] };
  expect(ownLexicon(options, { golden: 50_000 })[0]?.anchors).not.toBe(ownLexicon(options, { door: 50_000 })[0]?.anchors);
});
