import { describe, expect, it } from 'vitest';
import { numberWords } from '../../../src/attack/kinds/number-words.js';
import { disguise, disguises } from '../disguise.js';

describe('number-words', () => {
  it('says amounts in words, in English and Chinese', () => {
    expect(disguises(numberWords, 'You have to pay «15%» first')).toContain('You have to pay fifteen percent first');
    const chinese = disguises(numberWords, '佣金«15%»，日赚«300»元', 100);
    expect(chinese).toContain('佣金百分之十五，日赚三百元');
    expect(chinese).toContain('佣金百分之壹拾伍，日赚叁佰元');
  });

  it('has other digits for every text', () => {
    const texts = disguises(numberWords, 'Bonus «15%»', 200);
    for (const text of ['Bonus ①⑤%', 'Bonus １５%', 'Bonus l5%', 'Bonus 1️⃣5️⃣%']) expect(texts).toContain(text);
    expect(texts.join()).not.toContain('fifteen');
    expect(disguises(numberWords, 'ربح 50', 200)).toContain('ربح ٥٠');
    expect(disguises(numberWords, 'the VIP3 for you').join()).not.toContain('three');
  });

  it('needs a number', () => {
    expect(disguise(numberWords, '«Pay first» 15%')).toBeNull();
  });
});
