import type { ChatLine } from '../reading/protocol.js';

/** Positions of messages to show, or of a stretch to leave out. */
export type Item =
  | { readonly type: 'line'; readonly position: number }
  | { readonly type: 'folded'; readonly from: number; readonly to: number };

/** So many quiet messages are kept beside one that says something: what was answered, and how. */
const kept = 2;
/** Fewer are not worth a line that says they are missing. */
const fewest = 4;

/** Leaves out long stretches of messages without a sign. */
export function fold(lines: readonly ChatLine[]): Item[] {
  const near = new Uint8Array(lines.length);
  for (const [position, { isTelling }] of lines.entries())
    if (isTelling) near.fill(1, Math.max(0, position - kept), Math.min(lines.length, position + kept + 1));
  const items: Item[] = [];
  for (let position = 0; position < lines.length; ) {
    let end = position;
    while (end < lines.length && near[end] === 0) end++;
    if (end - position >= fewest) items.push({ type: 'folded', from: position, to: end });
    else for (let quiet = position; quiet < end; quiet++) items.push({ type: 'line', position: quiet });
    for (position = end; position < lines.length && near[position] === 1; position++) items.push({ type: 'line', position });
  }
  return items;
}
