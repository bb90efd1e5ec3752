import { describe, expect, test } from 'vitest';
import { createSounds } from '../../../src/text/folds/sounds.js';
import { characters, foldAll, sounds, wordsOf } from '../../helpers/words.js';

const lookup = wordsOf('兼职 app qq', '', '兼+职 微+信 微+信 赚+钱 si+我 位+信');
const bySound = createSounds(characters, sounds, lookup);
const letters = (text: string) => foldAll([bySound.letters], text);
const alike = (text: string) => foldAll([bySound.characters], text);

describe('syllables in Latin letters', () => {
  test.each([
    ['jian职', '兼职', 'jian', '兼'],
    ['Jian职', '兼职', 'Jian', '兼'],
    ['jian職', '兼職', 'jian', '兼'],
    ['兼zhi', '兼职', 'zhi', '职'],
    ['赚qian了', '赚钱了', 'qian', '钱'],
    ['加wei信吧', '加微信吧', 'wei', '微'],
    ['兼zhi.', '兼职.', 'zhi', '职'],
  ])('%s to %s', (text, value, written, character) => {
    expect(letters(text)).toEqual({ value, undone: [[written, character, 'homophone']] });
  });

  test('several together', () => {
    expect(letters('微xinjian职')).toEqual({ value: '微xinjian职', undone: [] });
    expect(letters('我weixin')).toEqual({ value: '我weixin', undone: [] });
    expect(letters('jianzhi吧')).toEqual({ value: '兼职吧', undone: [['jianzhi', '兼职', 'homophone']] });
  });

  test('the pair that stands in most phrases is chosen', () => {
    expect(letters('wei信').value).toBe('微信');
  });

  test.each(['xin职', '用wei', '赚 qian', 'jian', 'jian 职', 'abc职', 'app职', '1jian职', 'si我', 'x职', `${'jian'.repeat(5)}职`, ''])(
    '%s is left alone',
    (text) => {
      expect(letters(text)).toEqual({ value: text, undone: [] });
    },
  );
});

describe('characters of the same sound', () => {
  test.each([
    ['赚前', '赚钱', '前', '钱'],
    ['微心', '微信', '心', '信'],
    ['见职', '兼职', '见', '兼'],
    ['加微心吧', '加微信吧', '心', '信'],
  ])('%s to %s', (text, value, written, character) => {
    expect(alike(text)).toEqual({ value, undone: [[written, character, 'homophone']] });
  });

  test('a sign between them may be filler, the end of a sentence is not', () => {
    expect(alike('微·心').value).toBe('微·信');
    expect(alike('微。心').value).toBe('微。心');
    expect(alike('微 心').value).toBe('微 心');
  });

  test.each(['微信', '位信', '赚钱', '前面', '心', 'abc', ''])('%s is left alone', (text) => {
    expect(alike(text)).toEqual({ value: text, undone: [] });
  });
});

test('without sounds nothing is read', () => {
  const none = createSounds(characters, '', lookup);
  expect(none.letters.fold('jian职').value).toBe('jian职');
  expect(none.characters.fold('微心').value).toBe('微心');
});
