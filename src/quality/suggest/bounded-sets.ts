import { hashPrime, hashSeed, hashStep } from '../../text/units.js';

/** A 32-bit hash of a text. */
export function hashOfText(text: string): number {
  let hash = hashSeed;
  for (let index = 0; index < text.length; index++) hash = hashStep(hash, text.charCodeAt(index));
  return mixed(hash);
}

/** Spreads the bits of a hash, so that parts of it can be used (the end of MurmurHash3). */
function mixed(hash: number): number {
  let value = hash ^ (hash >>> 16);
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

const probes = 5;

/**
 * Which texts have been seen, in a fixed amount of memory (Bloom, 1970). What was added is always found; of what was not, one in
 * ten thousand is found as well while there are fewer than a million.
 */
export class SeenTexts {
  private readonly bits: Uint32Array;

  /** @param size bits, a power of two; 2^25 take 4 MB. */
  constructor(private readonly size = 2 ** 25) {
    this.bits = new Uint32Array(size / 32);
  }

  /** Whether it was there already. */
  add(text: string): boolean {
    let known = true;
    for (const bit of this.places(text)) {
      const [word, mask] = [bit >>> 5, 1 << (bit & 31)];
      if (((this.bits[word] as number) & mask) !== 0) continue;
      known = false;
      this.bits[word] = (this.bits[word] as number) | mask;
    }
    return known;
  }

  has(text: string): boolean {
    return this.places(text).every((bit) => ((this.bits[bit >>> 5] as number) & (1 << (bit & 31))) !== 0);
  }

  private places(text: string): number[] {
    const first = hashOfText(text);
    // An odd step reaches every place.
    const step = mixed(Math.imul(first, hashPrime) ^ text.length) | 1;
    return Array.from({ length: probes }, (_, index) => ((first + Math.imul(index, step)) >>> 0) % this.size);
  }
}

/**
 * How often something was counted, or more: things that share a place are counted together, so what is said to be rare is
 * (the filter of Park, Chen and Yu, 1995, for finding frequent sets).
 */
export class CountedPlaces {
  private readonly counts: Uint16Array;

  /** @param size places, a power of two; 2^22 take 8 MB. */
  constructor(private readonly size = 2 ** 22) {
    this.counts = new Uint16Array(size);
  }

  add(hash: number): void {
    const place = hash % this.size;
    const count = this.counts[place] as number;
    if (count < 0xffff) this.counts[place] = count + 1;
  }

  atMost(hash: number): number {
    return this.counts[hash % this.size] as number;
  }
}
