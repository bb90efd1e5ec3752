/// <reference types="node" />
import { createReadStream } from 'node:fs';

/** A line of a file, its number counted from 1; `text` is null where it is longer than anything a chat holds. */
export interface FileLine {
  readonly number: number;
  readonly text: string | null;
}

/** UTF-16 code units. */
const longestLine = 16_000_000;

/**
 * The lines of a file one after the other. The file may be larger than memory, and so may a line of it, of which nothing is kept.
 * @throws the operating system's errors.
 */
export async function* readFileLines(path: string, longest = longestLine): AsyncIterable<FileLine> {
  let number = 1;
  let held = '';
  let isTooLong = false;
  let isFirst = true;
  for await (const chunk of createReadStream(path, 'utf8')) {
    const text = isFirst ? (chunk as string).replace(/^\ufeff/, '') : (chunk as string);
    isFirst = false;
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      held += text.slice(start, end);
      yield { number, text: isTooLong || held.length > longest ? null : held };
      number++;
      held = '';
      isTooLong = false;
      start = end + 1;
    }
    held = isTooLong ? '' : held + text.slice(start);
    if (held.length > longest) {
      isTooLong = true;
      held = '';
    }
  }
  if (isTooLong || held !== '') yield { number, text: isTooLong ? null : held };
}
