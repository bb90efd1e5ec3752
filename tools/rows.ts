import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A labelled text, in the form of the development data and of our fixtures. */
export interface MessageRow {
  id: string;
  text: string;
  label: 'scam' | 'spam' | 'legit';
  kind?: string;
  lang: string;
  source?: string;
  family?: string | null;
  cat?: string;
  class?: string;
  stages?: string[];
  framing?: string;
}

export interface DialogueRow {
  id: string;
  label: 'scam' | 'legit';
  lang: string;
  kind?: string;
  source?: string;
  messages: { from?: string; role?: string; text: string; stages?: string[]; at?: number }[];
  leading?: string;
  targeted?: string;
}

/** All `.jsonl` files at or below a path. */
export function jsonLinesFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return path.endsWith('.jsonl') ? [path] : [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => jsonLinesFiles(join(path, name)));
}

export function readRows(path: string): (MessageRow | DialogueRow)[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

export function isDialogue(row: MessageRow | DialogueRow): row is DialogueRow {
  return 'messages' in row;
}
