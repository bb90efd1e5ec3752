/// <reference types="node" />
import { closeSync, openSync, readSync } from 'node:fs';

/** A line of a file, its number counted from 1: its text without the line end, or why it cannot be read. */
export type FileLine =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly text: null; readonly problem: string };

/** Bytes; longer than anything a chat holds. */
const longestLine = 16_000_000;
const chunkSize = 1 << 18;

/**
 * The lines of a file one after the other. The file may be larger than memory, and so may a line of it, of which nothing is kept.
 * UTF-8, or the UTF-16 that PowerShell writes, with or without a byte order mark; lines end in LF or CRLF.
 * @throws the operating system's errors.
 */
export function* readFileLines(path: string, longest = longestLine): Generator<FileLine> {
  const file = openSync(path, 'r');
  try {
    const splitter = new LineSplitter(longest);
    const chunk = Buffer.allocUnsafe(chunkSize);
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) yield* splitter.push(chunk.subarray(0, size));
    yield* splitter.end();
  } finally {
    closeSync(file);
  }
}

/** The lines of a text that was read already. */
export function* linesOfText(text: string): Generator<FileLine> {
  const splitter = new LineSplitter(longestLine);
  yield* splitter.push(Buffer.from(text));
  yield* splitter.end();
}

const newLine = 0x0a;
const byteOrderMark = /^\ufeff/;

/** Cuts bytes at line ends before they are decoded, so that a broken character spoils its own line and no other. */
class LineSplitter {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  /** Where the bytes are UTF-16. */
  private wide: InstanceType<typeof TextDecoder> | undefined;
  private isFirst = true;
  private number = 1;
  private held: Uint8Array[] = [];
  private heldBytes = 0;

  constructor(private readonly longest: number) {}

  *push(bytes: Uint8Array): Generator<FileLine> {
    if (this.isFirst && bytes[0] === 0xff && bytes[1] === 0xfe) this.wide = new TextDecoder('utf-16le');
    this.isFirst = false;
    const chunk = this.wide === undefined ? bytes : Buffer.from(this.wide.decode(bytes, { stream: true }));
    let start = 0;
    for (let end = chunk.indexOf(newLine); end >= 0; end = chunk.indexOf(newLine, start)) {
      this.hold(chunk.subarray(start, end));
      yield this.line();
      start = end + 1;
    }
    // The chunk is written over by the next one.
    this.hold(Uint8Array.from(chunk.subarray(start)));
  }

  *end(): Generator<FileLine> {
    if (this.heldBytes > 0) yield this.line();
  }

  private hold(bytes: Uint8Array): void {
    this.heldBytes += bytes.length;
    if (this.heldBytes > this.longest) this.held = [];
    else if (bytes.length > 0) this.held.push(bytes);
  }

  private line(): FileLine {
    const { number, held, heldBytes } = this;
    this.number++;
    this.held = [];
    this.heldBytes = 0;
    if (heldBytes > this.longest) return { number, text: null, problem: `longer than ${this.longest / 1e6} MB` };
    try {
      const text = this.decoder.decode(held.length === 1 ? held[0] : Buffer.concat(held)).replace(/\r$/, '');
      return { number, text: number === 1 ? text.replace(byteOrderMark, '') : text };
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return { number, text: null, problem: 'not in UTF-8: save the file as UTF-8' };
    }
  }
}
