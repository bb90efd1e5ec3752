import { expect, test } from 'vitest';
import { deepFreeze } from '../src/freeze.js';

test('everything inside is frozen too', () => {
  const value = deepFreeze({ list: [{ deep: { deeper: [1] } }], nothing: null, text: 'a' });
  for (const part of [value, value.list, value.list[0], value.list[0]?.deep, value.list[0]?.deep.deeper])
    expect(Object.isFrozen(part)).toBe(true);
});

test('plain values come back as they are', () => {
  for (const value of [null, undefined, 1, 'a', true]) expect(deepFreeze(value)).toBe(value);
});
