import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attack } from '../../src/attack/attack.js';
import { attacks, compose } from '../../src/attack/attacks.js';
import { mergeSpans } from '../../src/attack/merge-spans.js';
import { createRandom } from '../../src/attack/random.js';
import type { Span } from '../../src/text/span.js';
import { disguise, marked } from './disguise.js';

const examples = [
  'To withdraw your balance you must first pay a 15% margin of $1,250.',
  'Гарантированный доход 500 рублей, переведите депозит сейчас',
  '加微信领取红包，日赚300元，佣金返现15%',
  'Kiếm tiền online, nạp 200k nhận thưởng nhanh',
  '在庫なしで簡単に稼げる副業です 무료 수익 보장',
  'สมัครสมาชิกรับเงินฟรี 100 บาท गारंटी मुनाफा रोज कमाएं',
  'بدون رأس مال اربح المال يوميا 50 دولار',
];
const texts = fc.oneof(
  fc.constantFrom(...examples),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** A text with spans in it, by start; they overlap and cut words and surrogate pairs as they please. */
const cases = texts.chain((text) =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { minLength: 1, maxLength: 4 })
    .map((pairs) => pairs.map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) })).filter(({ start, end }) => start < end))
    .map((spans) => ({ text, spans: spans.sort((a, b) => a.start - b.start) })),
);

/** What lies between the spans. */
function outside(text: string, spans: readonly Span[]): string[] {
  const merged = mergeSpans(spans);
  return [...merged, { start: text.length, end: text.length }].map(({ start }, index) => text.slice(merged[index - 1]?.end ?? 0, start));
}

describe('attacks', () => {
  it('are all that there are, each under the name of its file', () => {
    const names = readdirSync(new URL('../../src/attack/kinds/', import.meta.url)).map((name) => name.replace('.ts', ''));
    expect(attacks.map(({ kind }) => kind).sort()).toEqual(names.sort());
  });

  it.each(attacks.map((attack) => [attack.kind, attack] as const))(
    '%s keeps to the spans, and says where they lie',
    (_, attack: Attack) => {
      fc.assert(
        fc.property(cases, fc.nat(1000), ({ text, spans }, seed) => {
          const result = attack.apply(text, spans, createRandom(seed));
          expect(attack.apply(text, spans, createRandom(seed))).toEqual(result);
          if (result === null) return;
          expect(result.text).not.toBe(text);
          expect(result.spans).toHaveLength(spans.length);
          expect(outside(result.text, result.spans)).toEqual(outside(text, spans));
          for (const [index, { start, end }] of result.spans.entries()) {
            expect(start).toBeGreaterThanOrEqual(result.spans[index - 1]?.start ?? 0);
            expect(end).toBeGreaterThanOrEqual(start);
          }
        }),
      );
    },
  );

  it.each(attacks.map((attack) => [attack.kind, attack] as const))('%s takes hold of one of the examples', (_, attack: Attack) => {
    expect(examples.some((text) => disguise(attack, text) !== null)).toBe(true);
    expect(disguise(attack, '…')).toBeNull();
  });
});

describe('compose', () => {
  const named = (kind: string) => attacks.find((attack) => attack.kind === kind) as Attack;

  it('works on what the first attack left, in the same places', () => {
    const pair = compose(named('zero-width'), named('full-width'));
    expect(pair.kind).toBe('zero-width+full-width');
    const { text, spans } = marked('pay «money» here, «please»');
    const result = pair.apply(text, spans, createRandom(1));
    const plain = (part: string | undefined) => part?.replace(/[\p{Cf}\p{M}]/gu, '');
    expect(result?.spans.map(({ start, end }) => plain(result.text.slice(start, end)))).toEqual(['ｍｏｎｅｙ', 'ｐｌｅａｓｅ']);
    expect(plain(result?.text)).toBe('pay ｍｏｎｅｙ here, ｐｌｅａｓｅ');
    expect(result?.text).not.toBe(plain(result?.text));
  });

  it('needs both to take hold', () => {
    expect(disguise(compose(named('leet'), named('homophone')), 'money')).toBeNull();
    expect(disguise(compose(named('homophone'), named('leet')), 'money')).toBeNull();
    expect(disguise(compose(named('full-width'), named('small-capitals')), 'money')).toBeNull();
  });
});
