import { expect, test } from 'vitest';
import { createMarks } from '../../../src/text/folds/marks.js';
import { foldAll, lookAlikes } from '../../helpers/words.js';

const marks = createMarks(lookAlikes);

test.each([
  ['e\u0301', 'é'],
  ['tie\u0302\u0300n', 'tiền'],
  ['ê\u0300', 'ề'],
  ['u\u031b\u0301', 'ứ'],
  ['И\u0306', 'Й'],
  ['е\u0308', 'ё'],
  ['か\u3099', 'が'],
  ['ハ\u309a', 'パ'],
  ['ا\u0653', 'آ'],
  ['و\u0654', 'ؤ'],
  ['q\u0301', 'q'],
  ['й\u0301', 'й'],
  ['中\u0301', '中'],
  ['𝐩\u0301', '𝐩'],
])('%j to %j: a letter typed in parts', (text, plain) => {
  const { value, undone } = foldAll([marks], text);
  expect(value).toBe(plain);
  expect(undone).toHaveLength(1);
  expect(undone[0]).toHaveLength(2);
});

test.each([
  ['p\u0301\u0302\u0303ay', 'pay', ['p\u0301\u0302\u0303']],
  ['p\u0336a\u0336y\u0336', 'pay', ['p\u0336', 'a\u0336', 'y\u0336']],
  ['5\u0332', '5', ['5\u0332']],
  ['a\u20dd', 'a', ['a\u20dd']],
  [`a${'\u0301'.repeat(50)}b`, 'ab', [`a${'\u0301'.repeat(50)}`]],
])('%j to %j: marks that hide', (text, plain, written) => {
  const { value, undone } = foldAll([marks], text);
  expect(value).toBe(plain);
  expect(undone.map(([from, , ...disguises]) => [from, ...disguises])).toEqual(written.map((one) => [one, 'marks']));
});

test('two marks are honest, three are not', () => {
  expect(foldAll([marks], 'e\u0302\u0301').undone).toEqual([['e\u0302\u0301', 'ế']]);
  expect(foldAll([marks], 'e\u0302\u0301\u0301').undone).toEqual([['e\u0302\u0301\u0301', 'e', 'marks']]);
});

test('a look-alike has the marks of the letter it passes for', () => {
  expect(foldAll([marks], 'ｂе\u0302').value).toBe('ｂê');
  expect(foldAll([marks], 'gο\u0308d').undone).toEqual([['ο\u0308', 'ö', 'homoglyph']]);
});

// The stress of Russian dictionaries and textbooks makes a Latin letter of a Cyrillic one.
test('a stressed Cyrillic word stays Cyrillic', () => {
  expect(foldAll([marks], 'за\u0301мок').value).toBe('замок');
});

test.each(['pay', 'rút tiền', 'ї', 'ё', '\u0301', ' \u0301', '\ud83d\u0301', 'العَرَبِيَّة', ''])('%j is left alone', (text) => {
  const { value, edits } = marks.fold(text);
  expect({ value, edits }).toEqual({ value: text, edits: [] });
});

test('edits cover the letter with its marks', () => {
  expect(marks.fold('ae\u0301b').edits).toEqual([{ sourceStart: 1, sourceEnd: 3, valueStart: 1, valueEnd: 2, disguises: [] }]);
});
