import type { Evidence } from '../evidence/evidence.js';
import type { ConversationState, EvidenceRecord } from './state.js';

const day = 86_400_000;

/** How fast evidence of each strength fades: half every so many milliseconds, or messages where no times are known. */
const halfLives: Readonly<Record<number, { readonly time: number; readonly messages: number }>> = {
  1: { time: 14 * day, messages: 50 },
  // The scripts pause for weeks, so this is slow; it is there for honest chats of years, which say everything once.
  2: { time: 90 * day, messages: 600 },
};

/** What learned wording says of one message is soon over: a chat holds many messages. */
const learnedHalfLife = { time: day, messages: 15 };

/** A record with its evidence as it counts now. */
export interface FadedRecord {
  readonly record: EvidenceRecord;
  readonly evidence: readonly Evidence[];
}

/**
 * The evidence of a record as it counts now, which is at the latest evidence of the conversation. Strength 3 stays.
 */
export function faded(record: EvidenceRecord, state: ConversationState): Evidence[] {
  const now = state.records[state.records.length - 1];
  if (now === undefined) return [...record.evidence];
  return record.evidence.map((item) => {
    const halfLife = item.origin === 'learned' ? learnedHalfLife : halfLives[item.strength];
    if (halfLife === undefined) return item;
    const halves =
      record.at !== null && now.at !== null ? (now.at - record.at) / halfLife.time : (state.messages - record.order) / halfLife.messages;
    if (halves <= 0) return item;
    const factor = 0.5 ** halves;
    return { ...item, keep: item.keep * factor, exposure: item.exposure * factor };
  });
}
