import { describe, expect, test } from 'vitest';
import { governingFrames } from '../../src/context/governing.js';
import type { Modifier } from '../../src/lexicon/lexicon.js';
import type { TextMatches } from '../../src/match/match-phrases.js';
import { normalize } from '../../src/text/normalize.js';
import { taxonomy, testLexicon } from '../helpers/classifiers.js';
import { matcherOf } from '../helpers/lexicons.js';

const matcher = matcherOf(testLexicon);

function frames(text: string, own?: readonly (readonly Modifier[])[]): readonly string[] {
  const found = matcher.match(normalize(text)) as TextMatches;
  return governingFrames(
    found,
    taxonomy,
    found.matches.map((_, index) => new Set(own?.[index] ?? [])),
  ).map(({ frame }) => frame);
}

test('no cue, no frame', () => {
  expect(frames('Good returns.')).toEqual([]);
});

test('several frames may govern at once', () => {
  expect(frames('Scam alert! Good returns. Is this a scam?')).toEqual(['warning', 'inquiry']);
});

describe('three sentences of one frame', () => {
  test('warn', () => {
    expect(frames('Good returns. Beware of a. Beware of b. Beware of c.')).toEqual(['warning']);
    expect(frames('Good returns. Beware of a. Beware of b, beware of c.')).toEqual([]);
  });

  test('report', () => {
    expect(frames('Good returns. They told me a. They told me b. They told me c.')).toEqual(['report']);
  });

  test('of other modifiers do not', () => {
    expect(frames('Good returns. We never say a. We never say b. We never say c.')).toEqual([]);
  });
});

test('a question may be followed by thanks, and no more', () => {
  expect(frames('Good returns. Is this a scam? Thanks.')).toEqual(['inquiry']);
  expect(frames('Good returns. Is this a scam? Thanks. Bye now.')).toEqual([]);
});

test('a framed demand is none', () => {
  expect(frames('Scam alert. Message me on telegram.', [['report']])).toEqual(['warning']);
  expect(frames('Scam alert. Message me on telegram.', [['conditional']])).toEqual([]);
});
