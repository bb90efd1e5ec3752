/// <reference types="node" />
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { RowError, readRow } from '../../quality/read-row.js';
import { isConversation, type LabelledConversation, type LabelledMessage } from '../../quality/rows.js';

/**
 * The rows of labelled JSON Lines one after the other, so that a file may be larger than memory.
 * @throws RowError naming file and line, and the operating system's errors.
 */
export async function* streamRows(paths: readonly string[]): AsyncIterable<LabelledMessage | LabelledConversation> {
  for (const path of paths) {
    let number = 0;
    for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() !== '') yield read(line, `${path}:${number}`, basename(path, '.jsonl'));
    }
  }
}

function read(line: string, place: string, source: string): LabelledMessage | LabelledConversation {
  try {
    return readRow(JSON.parse(line.replace(/^\ufeff/, '')), source, 'development');
  } catch (error) {
    if (!(error instanceof RowError || error instanceof SyntaxError)) throw error;
    throw new RowError(`${place}: ${error instanceof RowError ? error.message : 'no JSON'}`);
  }
}

/** Single messages that are scam or legit, and how many rows are neither. */
export function isDecided(row: LabelledMessage | LabelledConversation): row is LabelledMessage {
  return !isConversation(row) && row.label !== 'spam';
}
