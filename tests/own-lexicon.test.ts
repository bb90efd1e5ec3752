import { expect, test } from 'vitest';
import { ownLexicon } from '../src/own-lexicon.js';

test('nothing given, nothing made', () => {
  expect(ownLexicon({})).toEqual([]);
  expect(ownLexicon({ phrases: [], allow: [] })).toEqual([]);
});

test('phrases and allow phrases are numbered', () => {
  const [lexicon] = ownLexicon({
    phrases: [{ phrase: 'golden door', tactic: 'urgency', strength: 2 }],
    allow: ['door handle', 'door bell'],
  });
  expect(lexicon).toMatchObject({ id: 'custom', origin: 'custom', language: null });
  expect(lexicon?.entries).toEqual([
    { id: 'custom:1', tactic: 'urgency', phrase: 'golden door', strength: 2, patterns: ['golden door'], unless: [] },
  ]);
  expect(lexicon?.allow.map(({ id }) => id)).toEqual(['custom:allow-1', 'custom:allow-2']);
});
