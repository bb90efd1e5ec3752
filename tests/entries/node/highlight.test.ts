import { describe, expect, it } from 'vitest';
import type { PhraseMatch } from '../../../src/classification.js';
import { highlight } from '../../../src/entries/node/highlight.js';
import { createPaint } from '../../../src/entries/node/paint.js';

function phrase(start: number, end: number, part: Partial<PhraseMatch> = {}): PhraseMatch {
  return {
    id: 'en:x',
    phrase: 'x',
    text: '',
    start,
    end,
    tactic: 'urgency',
    stage: null,
    language: 'en',
    strength: 2,
    origin: 'written',
    keep: 1,
    modifiers: [],
    disguise: [],
    ...part,
  };
}

const plain = createPaint(false);
const coloured = createPaint(true);

describe('highlight', () => {
  it('puts phrases in brackets where there is no colour', () => {
    expect(highlight('pay now please', [phrase(4, 7)], plain, 80)).toEqual(['pay [now] please']);
    expect(highlight('now', [phrase(0, 3)], plain, 80)).toEqual(['[now]']);
  });

  it('takes phrases that overlap for one stretch', () => {
    expect(highlight('pay now please', [phrase(0, 7), phrase(4, 14)], plain, 80)).toEqual(['[pay now please]']);
  });

  it('ends a colour at the end of a line', () => {
    expect(highlight('one two three', [phrase(0, 13)], coloured, 8)).toEqual([
      '\u001b[1;33mone two\u001b[0m',
      '\u001b[1;33mthree\u001b[0m',
    ]);
  });

  it('shows apart what context left little of, and leaves out honest wording', () => {
    expect(highlight('pay now', [phrase(4, 7, { keep: 0.1 })], coloured, 80)).toEqual(['pay \u001b[2;4mnow\u001b[0m']);
    expect(highlight('pay now', [phrase(4, 7, { tactic: 'official-channel' })], plain, 80)).toEqual(['pay now']);
  });

  it('counts the places of the text as it was, whatever is shown instead', () => {
    expect(highlight('a\r\n\u202ab\tnow', [phrase(6, 9)], plain, 80)).toEqual(['a', 'b [now]']);
  });
});
