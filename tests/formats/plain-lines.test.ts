import { expect, test } from 'vitest';
import { readPlainLines } from '../../src/formats/plain-lines.js';

test('every line is a message, and blank ones are counted', () => {
  expect(readPlainLines('  first \r\n\nthird')).toEqual([
    { type: 'message', line: 1, conversation: null, message: { text: '  first ' } },
    { type: 'skipped', line: 2, reason: 'empty' },
    { type: 'message', line: 3, conversation: null, message: { text: 'third' } },
  ]);
});
