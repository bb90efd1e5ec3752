import { type ChatRecord, type DateOrder, errorRecord, isBlank, messageRecord, type SkipReason, skippedRecord } from './chat-record.js';
import { fileLines } from './lines.js';
import { dateOrderOf, timeOf } from './whatsapp-date.js';
import { type Head, readHead } from './whatsapp-head.js';
import { withoutLeadingMarks, withoutMarks } from './whatsapp-marks.js';
import { captionOf } from './whatsapp-media.js';
import { beginsTitledEvent, isMarkedEvent, isNotice, withoutEditedNote } from './whatsapp-system.js';

export interface WhatsAppChat {
  readonly records: ChatRecord[];
  /** Absent where no line has a date. */
  readonly dateOrder?: DateOrder;
}

/** Reads the text file of WhatsApp's "Export chat", from Android or iOS. */
export function readWhatsApp(text: string): WhatsAppChat {
  const records: ChatRecord[] = [];
  const entries = readEntries(fileLines(text), records);
  if (entries.length === 0) return { records };
  const dateOrder = dateOrderOf(entries.map((entry) => entry.head.time));
  for (const entry of entries) records.push(readEntry(entry, dateOrder));
  return { records, dateOrder };
}

/** A line with a date, and the lines below it without one. */
interface Entry {
  readonly line: number;
  readonly head: Head;
  readonly below: string[];
}

/** What stands above the first date belongs to nothing: the file was cut, or it is no export. */
function readEntries(lines: readonly string[], orphans: ChatRecord[]): Entry[] {
  const entries: Entry[] = [];
  lines.forEach((line, index) => {
    const head = readHead(line);
    const open = entries[entries.length - 1];
    if (head !== undefined) entries.push({ line: index + 1, head, below: [] });
    else if (open !== undefined) open.below.push(line);
    else if (isBlank(line)) orphans.push(skippedRecord(index + 1, 'empty'));
    else orphans.push(errorRecord(index + 1, 'no date, and no message above that it could continue'));
  });
  return entries;
}

function readEntry({ line, head, below }: Entry, order: DateOrder): ChatRecord {
  const named = splitName([head.rest, ...below].join('\n'));
  if (named === undefined) return skippedRecord(line, 'system');
  const body = readBody(named.body);
  if ('skipped' in body) return skippedRecord(line, body.skipped);
  const at = timeOf(head.time, order);
  return messageRecord(line, null, { text: body.text, from: named.name, ...(at === undefined ? {} : { at }) });
}

/** Longer than names are; behind it a colon belongs to a sentence. */
const longestName = 120;

/** The first colon ends the name, unless what it ends is a sentence of WhatsApp's own. */
function splitName(text: string): { name: string; body: string } | undefined {
  const start = text.slice(0, longestName);
  const colon = /:(?=[ \u00a0\u200e\u200f]|\n|$)/.exec(start);
  // At the very end of the stretch looked at, what follows is not known to be nothing.
  if (colon === null || (colon.index === longestName - 1 && text.length > longestName)) return undefined;
  const name = withoutMarks(start.slice(0, colon.index))
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim();
  if (name === '' || name.includes('\n') || beginsTitledEvent(name)) return undefined;
  return { name, body: text.slice(colon.index + 1).replace(/^[ \u00a0]/, '') };
}

function readBody(written: string): { text: string } | { skipped: SkipReason } {
  if (isMarkedEvent(written)) return { skipped: 'system' };
  const text = withoutLeadingMarks(withoutEditedNote(written)).trimEnd();
  if (isBlank(withoutMarks(text))) return { skipped: 'empty' };
  if (isNotice(text)) return { skipped: 'system' };
  const caption = captionOf(text);
  if (caption === undefined) return { text };
  return caption === '' ? { skipped: 'media' } : { text: caption };
}
