import { expect, test } from 'vitest';
import { formatIssue, LexiconError, type LexiconIssue } from '../../src/lexicon/errors.js';

const issue: LexiconIssue = {
  code: 'shape',
  file: 'en/urgency.json',
  pointer: '/phrases/0',
  message: 'expected a text',
  remedy: 'write one',
};

test('an issue reads as one line', () => {
  expect(formatIssue(issue)).toBe('en/urgency.json /phrases/0: expected a text [shape]; write one');
  expect(formatIssue({ ...issue, file: '', pointer: '' })).toBe('/: expected a text [shape]; write one');
});

test('the error holds every issue', () => {
  const error = new LexiconError([issue, { ...issue, code: 'pattern' }]);
  expect(error).toMatchObject({ name: 'LexiconError', code: 'invalid-lexicon' });
  expect(error.issues).toHaveLength(2);
  expect(error.message.split('\n')).toHaveLength(3);
  expect(error.message).toContain('2 problems');
  expect(new LexiconError([issue]).message).toContain('1 problem ');
});
