import { describe, expect, test } from 'vitest';
import { createSpelling } from '../../../src/text/folds/spelling.js';
import { characters, foldAll, spellings } from '../../helpers/words.js';

const spelling = createSpelling(characters, spellings);
const fold = (text: string) => foldAll([spelling], text);

test.each([
  ['薇信', '微信', '薇信'],
  ['加薇信吧', '加微信吧', '薇信'],
  ['微❤', '微信', '微❤'],
  ['微❤️', '微信', '微❤️'],
  ['V信', '微信', 'V信'],
  ['wei xin', '微信', 'wei xin'],
  ['Wei Xin', '微信', 'Wei Xin'],
  ['v信123', '微信123', 'v信'],
])('%s to %s', (text, value, written) => {
  expect(fold(text)).toEqual({ value, undone: [[written, '微信', 'homophone']] });
});

test('several in a row, each in its place', () => {
  const { value, edits } = spelling.fold('薇信v信');
  expect({ value, edits }).toEqual({
    value: '微信微信',
    edits: [
      { sourceStart: 0, sourceEnd: 2, valueStart: 0, valueEnd: 2, disguises: ['homophone'] },
      { sourceStart: 2, sourceEnd: 4, valueStart: 2, valueEnd: 4, disguises: ['homophone'] },
    ],
  });
});

test.each(['av信', 'weixin', 'wei xing', '微', '薇', '紫薇信', '薇信子', '微 信', '薇', ''])('%s is left alone', (text) => {
  expect(fold(text)).toEqual({ value: text, undone: [] });
});

describe('of several spellings', () => {
  const several = createSpelling(characters, [
    { word: '短', as: ['薇信'], unless: [] },
    { word: '长', as: ['薇信号', '薇'], unless: ['甲薇信号'] },
  ]);

  test('the longest counts', () => {
    expect(several.fold('薇信号').value).toBe('长');
    expect(several.fold('薇信').value).toBe('短');
  });

  test('a shorter one counts where the longer is part of another word', () => {
    expect(several.fold('甲薇信号').value).toBe('甲短号');
  });

  test('a single character is none', () => {
    expect(several.fold('薇').value).toBe('薇');
  });
});

test('Traditional characters are spelled like Simplified ones', () => {
  expect(createSpelling(characters, [{ word: '兼职', as: ['兼职位'], unless: [] }]).fold('兼職位').value).toBe('兼职');
});
