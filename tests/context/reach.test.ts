import { describe, expect, test } from 'vitest';
import { reaches } from '../../src/context/reach.js';
import type { Cue } from '../../src/lexicon/lexicon.js';
import type { TextMatches } from '../../src/match/match-phrases.js';
import { normalize } from '../../src/text/normalize.js';
import { chinese, cue, entry, lexicon, matcherOf } from '../helpers/lexicons.js';

/** Whether each place of "pay first" is reached by the first place of the cue "they say". */
function reached(reach: Cue['reach'], text: string, more: Partial<Cue> = {}): boolean[] {
  const found = matcherOf(
    lexicon({ entries: [entry('en:one', 'pay first')], cues: [cue('en:say', 'report', reach, 'they say', more)] }),
  ).match(normalize(text)) as TextMatches;
  return found.matches.map((match) => reaches(found.cues[0] as TextMatches['cues'][number], match, found));
}

describe('sentence', () => {
  test('all of its own, on both sides', () => {
    expect(reached('sentence', 'Pay first, they say, pay first. Pay first.')).toEqual([true, true, false]);
  });

  test('so does one for the whole text, where it does not govern', () => {
    expect(reached('text', 'Pay first, they say, pay first. Pay first.')).toEqual([true, true, false]);
  });
});

describe('question', () => {
  test('its sentence, if that is one', () => {
    expect(reached('question', 'They say pay first?')).toEqual([true]);
    expect(reached('question', 'They say "pay first?"')).toEqual([true]);
    expect(reached('question', 'They say pay first.')).toEqual([false]);
    expect(reached('question', 'They say so? Pay first')).toEqual([false]);
  });
});

describe('after', () => {
  test('what comes after it in the sentence', () => {
    expect(reached('after', 'Pay first, they say, pay first. Pay first.')).toEqual([false, true, false]);
  });

  test('within so many words', () => {
    expect(reached('after', 'they say wa wb wc pay first', { within: 3 })).toEqual([true]);
    expect(reached('after', 'they say wa wb wc wd pay first', { within: 3 })).toEqual([false]);
  });
});

describe('before', () => {
  test('what comes before it in the sentence', () => {
    expect(reached('before', 'Pay first. Pay first, they say, pay first.')).toEqual([false, true, false]);
  });

  test('within so many words', () => {
    expect(reached('before', 'pay first wa wb they say', { within: 2 })).toEqual([true]);
    expect(reached('before', 'pay first wa wb wc they say', { within: 2 })).toEqual([false]);
  });
});

describe('around', () => {
  test('two sentences on each side', () => {
    expect(reached('around', 'Pay first. Pay first. Pay first. They say. Pay first. Pay first. Pay first.')).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('list', () => {
  test('the lines below it', () => {
    expect(reached('list', 'They say:\n- hello\n- pay first\n• pay first\nPay first')).toEqual([true, true, false]);
  });

  test('numbered ones', () => {
    expect(reached('list', 'They say:\n1. pay first\n2) pay first')).toEqual([true, true]);
  });

  test('not lines above, nor past an empty one', () => {
    expect(reached('list', '- pay first\nThey say:\n- hello\n\n- pay first')).toEqual([false, false]);
  });

  test('not without end', () => {
    const items = (count: number) => '- hello\n'.repeat(count);
    expect(reached('list', `They say:\n${items(7)}- pay first`)).toEqual([true]);
    expect(reached('list', `They say:\n${items(8)}- pay first`)).toEqual([false]);
  });
});

test('a character of unspaced writing is half a word', () => {
  const found = (between: string) => {
    const text = matcherOf(
      lexicon({
        id: 'zh',
        language: chinese,
        entries: [entry('zh:one', '先交钱')],
        cues: [cue('zh:say', 'report', 'after', '他们说', { within: 2 })],
      }),
    ).match(normalize(`他们说${between}先交钱`)) as TextMatches;
    return reaches(text.cues[0] as TextMatches['cues'][number], text.matches[0] as TextMatches['matches'][number], text);
  };
  expect(found('今天你要')).toBe(true);
  expect(found('今天你要去')).toBe(false);
});
