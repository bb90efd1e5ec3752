/** What a stretch of text has that a token kind may begin with; flags of {@link KindGate.look}. */
export const KindSign = {
  digit: 1,
  /** A number that a corpus has masked. */
  mask: 2,
  at: 4,
  /** What links are known by: a dot inside a word, or `://`. */
  link: 8,
  /** A word or sign for a share of a hundred. */
  percent: 16,
  /** A word for a hundred or more. */
  large: 32,
  /** Digits enough for a telephone number. */
  phone: 64,
} as const;

const phoneDigits = 8;

/** Hashes of the beginnings of words. */
const slots = 0x10000;

/** Stands for everything that is no letter. */
const boundary = 0;

/**
 * Looks a stretch over in one pass for whether anything in it is worth a closer look: most sentences hold no number at all.
 * Words are told by their first five letters, or by all of fewer and that they end; so the answer may be yes too often, never
 * no.
 */
export class KindGate {
  private readonly longer = new Uint8Array(slots);
  private readonly shorter = new Uint8Array(slots);
  /** Characters that are enough by themselves. */
  private readonly single = new Map<number, number>();
  private always = 0;

  constructor(words: { readonly percents: readonly string[]; readonly large: readonly string[] }) {
    this.add('digit', KindSign.mask);
    for (const word of words.percents) this.add(word, KindSign.percent);
    for (const word of words.large) this.add(word, KindSign.large);
  }

  /** All signs of a text, added up. */
  look(text: string): number {
    const { longer, shorter, single } = this;
    let signs = this.always;
    let digits = 0;
    // The last four characters, the latest first.
    let [a, b, c, d] = [boundary, boundary, boundary, boundary];
    let word = 0;
    let length = 0;
    let before = 0x20;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      let letter = boundary;
      if (code > 0x7f) {
        letter = code;
        signs |= single.get(code) ?? 0;
      } else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) {
        letter = code | 0x20;
        if (letter === 0x78 && a === 0x78) signs |= KindSign.mask;
        if (before === 0x2e && index > 1) signs |= KindSign.link;
      } else if (code >= 0x30 && code <= 0x39) {
        signs |= KindSign.digit;
        digits++;
      } else if (code === 0x40) signs |= KindSign.at;
      else if (code === 0x25) signs |= KindSign.percent;
      else if (code === 0x2f && before === 0x2f) signs |= KindSign.link;
      if (letter !== boundary) {
        if (++length > 4) signs |= longer[slotOf(hash(hash(hash(hash(d, c), b), a), letter))] as number;
        else word = length === 1 ? letter : hash(word, letter);
      } else {
        if (length > 2 && length < 5) signs |= shorter[slotOf(word)] as number;
        length = 0;
      }
      d = c;
      c = b;
      b = a;
      a = letter;
      before = code;
    }
    if (length > 2 && length < 5) signs |= shorter[slotOf(word)] as number;
    if (digits >= phoneDigits) signs |= KindSign.phone;
    return signs;
  }

  private add(word: string, sign: number): void {
    for (const spelled of [word.toLowerCase(), word.toUpperCase()]) {
      // Of several words the first.
      const [first = spelled] = spelled.split(/(?<=[a-z])[^a-z\u0080-\uffff]/i);
      const codes = Array.from({ length: first.length }, (_, index) => letterOf(first.charCodeAt(index)));
      const rare = codes.find((code) => code > 0x7f);
      if (codes.length >= 5) note(this.longer, codes.slice(0, 5), sign);
      else if (codes.length >= 3 && !codes.some((code) => code > 0x2e80)) note(this.shorter, codes, sign);
      else if (rare !== undefined) this.single.set(rare, (this.single.get(rare) ?? 0) | sign);
      // Two plain letters may stand anywhere: every stretch is looked at.
      else if (codes.length > 0 && word !== '%') this.always |= sign;
    }
  }
}

function letterOf(code: number): number {
  if (code > 0x7f) return code;
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? code | 0x20 : boundary;
}

function note(table: Uint8Array, codes: readonly number[], sign: number): void {
  const slot = slotOf(codes.slice(1).reduce(hash, codes[0] as number));
  table[slot] = (table[slot] as number) | sign;
}

function hash(before: number, code: number): number {
  return Math.imul(before, 0x01000193) + code;
}

function slotOf(hash: number): number {
  return ((hash ^ (hash >>> 15)) * 0x9e37) & (slots - 1);
}
