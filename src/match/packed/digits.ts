/**
 * Numbers as printable characters, so that data can stand in a module as an ordinary string: it needs no escapes, engines
 * keep it in one byte a character, and gzip sees its regularities, which Base64 would hide.
 */
const alphabet = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).filter(
  (sign) => !'"\\`$'.includes(sign),
);

/** Numbers below this are one character; of a larger one, each further character holds five bits, the lowest first. */
const last = alphabet.length - 32;

const values = new Uint8Array(0x80);
for (const [value, sign] of alphabet.entries()) values[sign.charCodeAt(0)] = value;

/** Writes whole numbers from 0 to 2^31 - 1. */
export class DigitWriter {
  private readonly written: string[] = [];

  put(number: number): this {
    let rest = number;
    while (rest >= last) {
      rest -= last;
      this.written.push(alphabet[last + (rest & 31)] as string);
      rest = Math.floor(rest / 32);
    }
    this.written.push(alphabet[rest] as string);
    return this;
  }

  /** One that may be below 0. */
  putSigned(number: number): this {
    return this.put(number < 0 ? -2 * number - 1 : 2 * number);
  }

  /** Numbers that grow, each as the distance from the one before it. */
  putRising(numbers: Iterable<number>): this {
    let before = 0;
    for (const number of numbers) {
      this.put(number - before);
      before = number;
    }
    return this;
  }

  /** What another writer wrote. */
  append(digits: string): this {
    this.written.push(digits);
    return this;
  }

  toString(): string {
    return this.written.join('');
  }
}

/** Reads them back, in the same order. */
export class DigitReader {
  private at = 0;

  constructor(private readonly text: string) {}

  next(): number {
    const { text } = this;
    let value = values[text.charCodeAt(this.at++)] as number;
    if (value < last) return value;
    let number = 0;
    let scale = 1;
    do {
      number += (value - last) * scale + last * scale;
      scale *= 32;
      value = values[text.charCodeAt(this.at++)] as number;
    } while (value >= last);
    return number + value * scale;
  }

  nextSigned(): number {
    const number = this.next();
    return number % 2 === 1 ? -(number + 1) / 2 : number / 2;
  }

  /** `count` numbers that grow. */
  rising(count: number): Int32Array {
    const numbers = new Int32Array(count);
    let number = 0;
    for (let index = 0; index < count; index++) {
      number += this.next();
      numbers[index] = number;
    }
    return numbers;
  }
}
