import { describe, expect, it } from 'vitest';
import { longWords } from '../../src/attack/words.js';
import { marked } from './disguise.js';

function words(plain: string): string[] {
  const { text, spans } = marked(plain);
  return longWords(text, spans).map(({ start, end }) => text.slice(start, end));
}

describe('longWords', () => {
  it('gives words of four letters and more, inside the spans only', () => {
    expect(words('Please «pay the margin first» to withdraw')).toEqual(['margin', 'first']);
    expect(words('with«drawal fee»s')).toEqual(['drawal']);
    expect(words('«доход» и «các tiền»')).toEqual(['доход', 'tiền']);
  });

  it('counts vowel signs as letters, and other marks not', () => {
    expect(words('«रोज मुनाफा»')).toEqual(['मुनाफा']);
    expect(words('«a\u0336b\u0336c\u0336»')).toEqual([]);
  });

  it('cuts writing without spaces into a few characters', () => {
    expect(words('«佣金»，«日赚三百元返现»')).toEqual(['佣金', '日赚三百', '元返现']);
    expect(words('«在庫なし»')).toEqual(['在庫なし']);
    expect(words('«USDT返现»')).toEqual(['USDT', '返现']);
    expect(words('«수익»')).toEqual(['수익']);
  });

  it('sees through what an earlier attack put in', () => {
    expect(words('«mo\u200bney\u{e0061}»')).toEqual(['mo\u200bney\u{e0061}']);
  });

  it('has a gap between every two letters, and where the run goes on', () => {
    const { text, spans } = marked('«tiền» «日赚三百元返现»');
    expect(longWords(text, spans).map(({ gaps }) => gaps)).toEqual([
      [1, 2, 3],
      [6, 7, 8, 9],
      [10, 11],
    ]);
    // A letter keeps its marks.
    expect(longWords('tie\u0302\u0300n', [{ start: 0, end: 6 }])[0]?.gaps).toEqual([1, 2, 5]);
  });
});
