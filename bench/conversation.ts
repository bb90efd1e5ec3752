import type { Classifier } from '../src/index.js';
import { around, count, figure, type Section } from './markdown.js';
import { repeated } from './random.js';
import { spreadOf } from './statistics.js';

const probes = 200;
/** Every so many messages one is a scammer's: a chat that never raises anything would have nothing to keep. */
const between = 25;

/** What one more message costs in a chat that has grown long, and what it keeps. Stops after `limit` milliseconds. */
export function conversationSection(
  classifier: Classifier,
  honest: readonly string[],
  scam: readonly string[],
  sizes: readonly number[],
  limit: number,
): Section {
  const conversation = classifier.conversation();
  const talk = repeated(honest, 10_000, 6);
  const lures = repeated(scam, 1000, 7);
  let added = 0;
  const next = () => {
    const number = added++;
    const lure = number % between === between - 1;
    const text = (lure ? lures[Math.floor(number / between) % lures.length] : talk[number % talk.length]) as string;
    const message = { text, from: lure ? 'a' : number % 2 === 0 ? 'a' : 'b', id: `m${number}`, at: 1_700_000_000_000 + number * 60_000 };
    const start = process.hrtime.bigint();
    conversation.add(message);
    return Number(process.hrtime.bigint() - start) / 1000;
  };
  const end = performance.now() + limit;
  const rows: string[][] = [];
  for (const size of sizes) {
    while (added < size && performance.now() < end) next();
    const spread = spreadOf(Array.from({ length: probes }, next));
    const start = performance.now();
    const bytes = Buffer.byteLength(JSON.stringify(conversation.snapshot()));
    const saved = performance.now() - start;
    rows.push([count(added - probes), figure(spread.median), around(spread), count(bytes), figure(saved)]);
    if (performance.now() >= end) break;
  }
  return {
    title: 'Conversations',
    text:
      `The next ${probes} messages after so many were added: honest chat of the texts above, every ${between}th message from a scam. ` +
      'Classifying the message is contained. The snapshot is JSON in UTF-8. If time ran out, the last row says how far it got.',
    table: { header: ['messages before', 'µs a message', '10..90 %', 'snapshot, bytes', 'to write it, ms'], rows },
  };
}
