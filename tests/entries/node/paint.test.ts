import { expect, it } from 'vitest';
import { wantsColour } from '../../../src/entries/node/paint.js';

it.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [false, { FORCE_COLOR: '3', NO_COLOR: '1' }, false],
  [true, { TERM: 'dumb' }, false],
])('terminal %s and %j: colour %s', (stdout, env, colour) => {
  expect(wantsColour({ isTTY: { stdout, stderr: false }, env })).toBe(colour);
});
