import { describe, expect, it } from 'vitest';
import { traditional } from '../../../src/attack/kinds/traditional.js';
import { disguise, disguises } from '../disguise.js';

describe('traditional', () => {
  it('writes all characters in their Traditional form, or some', () => {
    expect(new Set(disguises(traditional, '钱：«赚钱»'))).toEqual(new Set(['钱：賺錢', '钱：赚錢', '钱：賺钱']));
  });

  it('needs a character with another form', () => {
    expect(disguise(traditional, '佩服')).toBeNull();
    expect(disguise(traditional, '在庫なし 赚')).toBeNull();
  });
});
