import { describe, expect, test } from 'vitest';
import { applyContext } from '../../src/context/apply-context.js';
import type { Modifier } from '../../src/lexicon/lexicon.js';
import type { Matcher, TextMatches } from '../../src/match/match-phrases.js';
import { normalize } from '../../src/text/normalize.js';
import { taxonomy, testLexicon } from '../helpers/classifiers.js';
import { cue, matcherOf } from '../helpers/lexicons.js';

const matcher = matcherOf(testLexicon);

/** Each entry that was found, by its number, with what context made of it. */
function modified(
  text: string,
  by: Matcher = matcher,
  others?: ReadonlyMap<number, readonly Modifier[]>,
): Record<string, readonly Modifier[]> {
  const found = by.match(normalize(text)) as TextMatches;
  return Object.fromEntries(applyContext(found, taxonomy, others).map(({ entry, modifiers }) => [entry.id.slice('en:'.length), modifiers]));
}

describe('cues', () => {
  test('change what they reach and nothing else', () => {
    expect(modified('Beware of good returns. The funds are frozen.')).toEqual({ 'guaranteed-profit-1': ['warning'], 'frozen-funds-2': [] });
  });

  test('several modifiers come in a fixed order', () => {
    expect(modified('If you like, they told me beware of good returns')).toEqual({
      'guaranteed-profit-1': ['warning', 'report', 'conditional'],
    });
  });

  test('context never drops a match', () => {
    expect(Object.keys(modified('Scam alert: we never say good returns'))).toEqual(['guaranteed-profit-1']);
  });

  test('a tactic may be immune', () => {
    expect(modified('We never say no experience needed or good returns')).toEqual({
      'no-requirements-2': [],
      'guaranteed-profit-1': ['negated'],
    });
  });

  test('a cue may except tactics and stages', () => {
    const excepting = matcherOf({
      ...testLexicon,
      cues: [cue('en:never', 'negated', 'sentence', 'never', { except: ['urgency', 'stage:net-closing'] })],
    });
    expect(modified('Never: hurry up, the funds are frozen, good returns', excepting)).toEqual({
      'urgency-1': [],
      'frozen-funds-2': [],
      'guaranteed-profit-1': ['negated'],
    });
  });

  test('what grammar found is added', () => {
    expect(modified('good returns', matcher, new Map([[0, ['report']]]))).toEqual({ 'guaranteed-profit-1': ['report'] });
  });

  test('a warning of some words does not cover the same words said plainly elsewhere', () => {
    const found = matcher.match(normalize('Beware of good returns. It rains. Good returns.')) as TextMatches;
    expect(applyContext(found, taxonomy).map(({ modifiers }) => modifiers)).toEqual([['warning'], []]);
  });

  test('a demand is no modifier', () => {
    expect(modified('You must make a first deposit')).toEqual({ 'first-deposit-2': [] });
  });
});

describe('quotations', () => {
  test('marks with a verb of saying quote', () => {
    expect(modified('He wrote "the funds are frozen"')).toEqual({ 'frozen-funds-2': ['quotation'] });
    expect(modified('He wrote this to me. "The funds are frozen"')).toEqual({ 'frozen-funds-2': ['quotation'] });
  });

  test('marks alone are emphasis', () => {
    expect(modified('We offer "good returns"')).toEqual({ 'guaranteed-profit-1': [] });
  });

  test('a verb of saying alone quotes nothing', () => {
    expect(modified('He wrote the funds are frozen')).toEqual({ 'frozen-funds-2': [] });
  });

  test('a line that is marked as quoted is', () => {
    expect(modified('> the funds are frozen\nwhat is this')).toEqual({ 'frozen-funds-2': ['quotation'] });
  });

  test('only what lies inside the marks', () => {
    expect(modified('He wrote "good returns" and the funds are frozen')).toEqual({
      'guaranteed-profit-1': ['quotation'],
      'frozen-funds-2': [],
    });
  });
});

describe('excuses', () => {
  test('honest terms excuse the tactics they name, and no others', () => {
    expect(modified('Steady profit daily. Past performance is no guide.')).toMatchObject({ 'guaranteed-profit-2': ['excused'] });
    expect(modified('Past performance is no guide. Steady profit daily, the funds are frozen.')).toMatchObject({
      'guaranteed-profit-2': ['excused'],
      'frozen-funds-2': [],
    });
  });

  test('only what is no stronger than they are', () => {
    expect(modified('Guaranteed profit for everyone. Past performance is no guide.')).toMatchObject({ 'guaranteed-profit-3': [] });
  });

  test('as far as evidence is added up, and no further', () => {
    const filler = (count: number) =>
      'The weather was mild on Tuesday, and so was the coffee, the talk and everything else that we had on the long way to the lake and back again. '.repeat(
        count,
      );
    expect(modified(`Past performance is no guide. ${filler(10)}Steady profit daily.`)).toMatchObject({
      'guaranteed-profit-2': ['excused'],
    });
    expect(modified(`Past performance is no guide. ${filler(20)}Steady profit daily.`)).toMatchObject({ 'guaranteed-profit-2': [] });
  });
});

describe('a frame that governs the text', () => {
  test('a heading that warns', () => {
    expect(modified('Scam alert! They may ask. Good returns. It rains. The funds are frozen.')).toEqual({
      'guaranteed-profit-1': ['warning'],
      'frozen-funds-2': ['warning'],
    });
  });

  test('not one further down', () => {
    expect(modified('It rains. Scam alert! Good returns.')).toEqual({ 'guaranteed-profit-1': [] });
  });

  test('a question at the beginning or at the end', () => {
    expect(modified('Is this a scam? Good returns. The funds are frozen.')).toEqual({
      'guaranteed-profit-1': ['inquiry'],
      'frozen-funds-2': ['inquiry'],
    });
    expect(modified('Good returns. The funds are frozen. Is this a scam?')).toEqual({
      'guaranteed-profit-1': ['inquiry'],
      'frozen-funds-2': ['inquiry'],
    });
    expect(modified('Good returns. Is this a scam? It rains. The funds are frozen.')).toEqual({
      'guaranteed-profit-1': [],
      'frozen-funds-2': [],
    });
  });

  test('warnings that keep coming back', () => {
    const three = 'Beware of good returns. Beware of the other app. Beware of the tax. The funds are frozen.';
    expect(modified(three)['frozen-funds-2']).toEqual(['warning']);
    expect(modified('Beware of good returns. Beware of the other app. The funds are frozen.')['frozen-funds-2']).toEqual([]);
  });
});

describe('a demand undoes the frame', () => {
  test('of money or an account, where the reader is addressed', () => {
    expect(modified('Scam alert! Good returns. You must make a first deposit.')).toEqual({
      'guaranteed-profit-1': [],
      'first-deposit-2': [],
    });
    expect(modified('Scam alert! Good returns. Make a first deposit.')).toEqual({
      'guaranteed-profit-1': ['warning'],
      'first-deposit-2': ['warning'],
    });
  });

  test('an invitation to write elsewhere, and a promise to get money back, in any sentence', () => {
    expect(modified('Scam alert! Message me on telegram.')).toEqual({ 'off-platform-move-2': [] });
    expect(modified('Scam alert! We recover stolen crypto.')).toEqual({ 'recovery-promise-3': [] });
  });

  test('a hint does not', () => {
    expect(modified('Scam alert! You must fund the account.')).toEqual({ 'first-deposit-1': ['warning'] });
  });

  test('a demand that is itself framed does not', () => {
    expect(modified('Scam alert! They told me you must make a first deposit. Good returns.')).toMatchObject({
      'guaranteed-profit-1': ['warning'],
    });
  });

  test('an offer alone does not', () => {
    expect(modified('Scam alert! You must see the steady profit daily.')).toEqual({ 'guaranteed-profit-2': ['warning'] });
  });
});
