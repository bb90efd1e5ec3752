import { describe, expect, it } from 'vitest';
import { classify } from '../../src/index.js';

const weightOf = (text: string) => classify(text).contributions.find(({ id }) => id === 'disguise')?.weight ?? 0;

describe('the fact of disguise', () => {
  it('is a carrier of its own, heavier where money or the way off the platform is hidden', () => {
    const offer = weightOf('Guаrаnteed prоfit every day, no risk at all');
    const payment = weightOf('You must pаy the 15% tах before you can withdrаw your balance');
    expect(offer).toBeGreaterThan(0);
    expect(payment).toBeGreaterThan(offer);
  });

  it.each([
    ['nothing is hidden', 'You must pay the 15% tax before you can withdraw your balance'],
    ['only words are hidden that no phrase holds', 'You must pay the 15% tax before you can withdraw, s u n n y weather today'],
    ['it is a slip', 'You must pay the 15% tax before you can withdarw your balance'],
    ['it is emphasis', 'You must pay the 15% tax before you can withdraaaaaw your balance'],
    ['a contact is hidden and nothing more is said', 'my number is on te1egram'],
  ])('says nothing where %s', (_, text) => {
    expect(weightOf(text)).toBe(0);
  });

  it('names the phrase that was hidden', () => {
    const { contributions, phrases } = classify('You must p.a.y the 15% t.a.x before you can w.i.t.h.d.r.a.w your balance');
    const hidden = contributions.find(({ id }) => id === 'disguise')?.phrases.map((index) => phrases[index]);
    expect(hidden?.length).toBeGreaterThan(0);
    for (const phrase of hidden ?? []) expect(phrase?.disguise).toContain('spacing');
  });
});
