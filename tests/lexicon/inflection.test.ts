import { describe, expect, test } from 'vitest';
import { createInflector } from '../../src/lexicon/inflection.js';

describe('English', () => {
  const inflect = createInflector({ stemmer: 'porter', irregular: { pay: ['paid'], freeze: ['froze', 'frozen'] } });

  test.each([
    ['pay', ['pays', 'paid', 'paying']],
    ['withdraw', ['withdraws', 'withdrawing']],
    ['deposit', ['deposits', 'deposited', 'depositing']],
    ['fee', ['fees']],
    ['tax', ['taxes', 'taxed', 'taxing']],
    ['charge', ['charges', 'charged', 'charging']],
    ['verify', ['verifies', 'verified', 'verifying']],
    ['stop', ['stops', 'stopped', 'stopping']],
    ['freeze', ['freezes', 'froze', 'frozen', 'freezing']],
    ['unlock', ['unlocks', 'unlocked', 'unlocking']],
    ['commission', ['commissions']],
    ['penalty', ['penalties']],
    ['earn', ['earns', 'earned', 'earning']],
    ['refer', ['referred', 'referring']],
  ])('%s has %j', (word, forms) => {
    expect(inflect(word)).toEqual(expect.arrayContaining(forms));
    expect(inflect(word)[0]).toBe(word);
  });

  test.each([
    ['pay', ['payment', 'payer', 'payable']],
    ['deposit', ['depositor', 'deposition']],
    ['fee', ['feed', 'feel']],
    ['tax', ['taxi']],
    ['invest', ['investment', 'investor']],
  ])('%s has none of %j', (word, others) => {
    for (const other of others) expect(inflect(word)).not.toContain(other);
  });

  test('forms are each given once', () => {
    const forms = inflect('pay');
    expect(new Set(forms).size).toBe(forms.length);
  });

  test.each(['a', '7', 'rút', 'x1'])('%j has one form', (word) => {
    expect(inflect(word)).toEqual([word]);
  });

  test.each(['constructor', 'toString', '__proto__'])('%j is a word like others', (word) => {
    expect(inflect(word)[0]).toBe(word);
    for (const form of inflect(word)) expect(typeof form).toBe('string');
  });
});

describe('endings that join on', () => {
  const inflect = createInflector({ prefixes: ['di', 'me'], suffixes: ['kan', 'nya'], irregular: { bayar: ['pembayaran'] } });

  test('each prefix with each suffix', () => {
    expect([...inflect('bayar')].sort()).toEqual([
      'bayar',
      'bayarkan',
      'bayarnya',
      'dibayar',
      'dibayarkan',
      'dibayarnya',
      'mebayar',
      'mebayarkan',
      'mebayarnya',
      'pembayaran',
    ]);
  });
});

test('a language that says nothing of it does not inflect', () => {
  expect(createInflector(undefined)('pay')).toEqual(['pay']);
  expect(createInflector({})('pay')).toEqual(['pay']);
});
