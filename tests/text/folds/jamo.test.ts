import { expect, test } from 'vitest';
import { jamo } from '../../../src/text/folds/jamo.js';
import { foldAll } from '../../helpers/words.js';

test.each([
  ['ㅌㅔㄹㄹㅔ', '텔레', ['ㅌㅔㄹ', 'ㄹㅔ']],
  ['ㄷㅗㄴ', '돈', ['ㄷㅗㄴ']],
  ['ㄱㅏ', '가', ['ㄱㅏ']],
  ['ㄱㅏㅁㅏ', '가마', ['ㄱㅏ', 'ㅁㅏ']],
  ['ㄱㅏㅄ', '값', ['ㄱㅏㅄ']],
  ['ㅎㅣㅎ', '힣', ['ㅎㅣㅎ']],
  ['내 ㄷㅗㄴ!', '내 돈!', ['ㄷㅗㄴ']],
])('%s to %s', (text, value, written) => {
  const folded = foldAll([jamo], text);
  expect(folded.value).toBe(value);
  expect(folded.undone.map(([from, , ...disguises]) => [from, ...disguises])).toEqual(written.map((one) => [one, 'spacing']));
});

test.each(['텔레', '보증금을 내고', '값', '가', '뷁'])('%s in Unicode’s own parts is joined, and hides nothing', (text) => {
  const { value, undone } = foldAll([jamo], text.normalize('NFD'));
  expect(value).toBe(text);
  expect(undone.filter(([, , ...disguises]) => disguises.length > 0)).toEqual([]);
});

test.each(['ㅋㅋ', 'ㅋㅋㅋㅋㅋ', 'ㅠㅠ', 'ㅇㅋ', 'ㅏㄱ', 'ㄱ ㅏ', 'ㄳㅏ', '텔레', 'ᄀ', 'ᄀ ᅡ', 'ᅡᆨ', ''])('%s is left alone', (text) => {
  const { value, edits } = jamo.fold(text);
  expect({ value, edits }).toEqual({ value: text, edits: [] });
});
