import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, fromBase64, fromHex, SentSecrets, SigningSecret } from '../../../../src/entries/web/endpoint/secrets.js';

describe('secrets that are sent', () => {
  it('are known whole, and by no part of themselves or of their hash', async () => {
    const secrets = new SentSecrets(['first-secret', 'second-secret']);
    expect([await secrets.include('first-secret'), await secrets.include('second-secret')]).toEqual([true, true]);
    // As many guesses would meet a hash that is compared by one byte, or by two bytes of either end, many times over.
    const guesses = Array.from({ length: 4000 }, (_, index) => `first-secret${index}`);
    expect((await Promise.all(guesses.map((guess) => secrets.include(guess)))).filter(Boolean)).toEqual([]);
    for (const guess of ['', 'first', 'first-secret ', 'FIRST-SECRET', 'first-secretsecond-secret'])
      expect(await secrets.include(guess)).toBe(false);
  });

  it('of which there are none let nobody in', async () => {
    expect(await new SentSecrets([]).include('')).toBe(false);
  });
});

describe('signatures', () => {
  // RFC 4231, test case 2.
  it('agree with the published example', async () => {
    const signature = fromHex('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
    const secret = new SigningSecret(bytesOf('Jefe'));
    expect(await secret.verifies(signature ?? new Uint8Array(), bytesOf('what do ya want for nothing?'))).toBe(true);
    expect(await secret.verifies(signature ?? new Uint8Array(), bytesOf('what do ya want for nothing!'))).toBe(false);
  });

  it('of any other length or with any byte changed are wrong', async () => {
    const right = fromHex('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843') as Uint8Array<ArrayBuffer>;
    const secret = new SigningSecret(bytesOf('Jefe'));
    const data = bytesOf('what do ya want for nothing?');
    for (let length = 0; length < 32; length++) expect(await secret.verifies(right.slice(0, length), data)).toBe(false);
    for (let at = 0; at < 32; at++) {
      const changed = right.with(at, (right[at] ?? 0) ^ 1);
      expect(await secret.verifies(new Uint8Array(changed), data)).toBe(false);
    }
  });
});

describe('what is written in letters', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromHex(Buffer.from(bytes).toString('hex'))).toEqual(new Uint8Array(bytes));
        expect(fromBase64(Buffer.from(bytes).toString('base64'))).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it('is null where it is something else, and never an error', () => {
    for (const text of ['0', '0g', ' 00', '00 ', '0x00']) expect(fromHex(text)).toBeNull();
    for (const text of ['%', 'a', 'é', '====']) expect(fromBase64(text)).toBeNull();
    fc.assert(fc.property(fc.string(), (text) => void [fromHex(text), fromBase64(text)]));
  });
});
