import type { ChatFormat } from './chat-record.js';
import { withoutByteOrderMark } from './lines.js';
import { readHead } from './whatsapp-head.js';

/** Enough to tell formats apart; the rest of a long file is not looked at. */
const sampleLength = 65_536;

const telegramKeys = /"messages"\s*:\s*\[|"chats"\s*:\s*\{|"left_chats"\s*:\s*\{|"personal_information"\s*:\s*\{/;

/**
 * Which format a file has, from its beginning (65,536 UTF-16 code units) and, where that leaves a doubt, from the end of its
 * name. Anything else is lines of plain text, so there is always an answer.
 */
export function detectFormat(text: string, fileName = ''): ChatFormat {
  const sample = withoutByteOrderMark(text.slice(0, sampleLength));
  const lines = sample.split('\n').filter((line) => line.trim() !== '');
  if (/\.(?:jsonl|ndjson)$/i.test(fileName)) return 'json-lines';
  if (isWhatsApp(lines)) return 'whatsapp';
  const objects = lines.filter((line) => isObjectLine(line)).length;
  if (/^\s*\{/.test(sample) && objects < 2) {
    if (telegramKeys.test(sample)) return 'telegram';
    if (objects === 0 && /\.json$/i.test(fileName)) return 'telegram';
  }
  return objects > 0 && objects * 2 >= lines.length ? 'json-lines' : 'plain-lines';
}

/** An export begins with a date; one that was cut in the middle has several further down. */
function isWhatsApp(lines: readonly string[]): boolean {
  if (readHead(lines[0] ?? '') !== undefined) return true;
  let heads = 0;
  for (const line of lines.slice(0, 200)) if (readHead(line) !== undefined && ++heads === 2) return true;
  return false;
}

/** A line that holds a whole object. In an indented file no line does; the last line of a sample may be cut. */
function isObjectLine(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.startsWith('{') && (trimmed.endsWith('}') || trimmed.length > 1000) && trimmed.length > 2;
}
