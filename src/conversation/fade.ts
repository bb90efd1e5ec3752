import type { Evidence } from '../evidence/evidence.js';
import type { ConversationState, EvidenceRecord } from './state.js';

const day = 86_400_000;

interface HalfLife {
  /** Milliseconds. */
  readonly time: number;
  /** What counts where no times are known. */
  readonly messages: number;
}

/** How fast evidence of each strength fades. */
const halfLives: Readonly<Record<number, HalfLife>> = {
  1: { time: 14 * day, messages: 50 },
  // The scripts pause for weeks, so this is slow; it is there for honest chats of years, which say everything once.
  2: { time: 90 * day, messages: 600 },
};

/** What learned wording says of one message is soon over: a chat holds many messages. */
const learnedHalfLife: HalfLife = { time: day, messages: 15 };

/** A record with its evidence as it counts now. */
export interface FadedRecord {
  readonly record: EvidenceRecord;
  readonly evidence: readonly Evidence[];
}

/**
 * The evidence of a record as it counts now, which is at the latest evidence of the conversation. Strength 3 stays.
 */
export function faded(record: EvidenceRecord, state: ConversationState): readonly Evidence[] {
  const now = state.records[state.records.length - 1];
  if (now === undefined || !record.evidence.some(fades)) return record.evidence;
  /** By half-life: few pieces of a message fade alike. */
  const factors = new Map<HalfLife, number>();
  return record.evidence.map((item) => {
    const halfLife = halfLifeOf(item);
    if (halfLife === undefined) return item;
    let factor = factors.get(halfLife);
    if (factor === undefined) {
      const halves =
        record.at !== null && now.at !== null ? (now.at - record.at) / halfLife.time : (state.messages - record.order) / halfLife.messages;
      factor = halves <= 0 ? 1 : 0.5 ** halves;
      factors.set(halfLife, factor);
    }
    if (factor === 1) return item;
    const { tactic, sense, strength, keep, exposure, origin } = item;
    return { tactic, sense, strength, keep: keep * factor, exposure: exposure * factor, origin };
  });
}

function halfLifeOf({ origin, strength }: Evidence): HalfLife | undefined {
  return origin === 'learned' ? learnedHalfLife : halfLives[strength];
}

function fades(item: Evidence): boolean {
  return halfLifeOf(item) !== undefined;
}

/** Whether one more message makes the evidence count less, even if it says nothing: where a time is not known. */
export function fadesByMessage({ records }: ConversationState): boolean {
  const now = records[records.length - 1];
  return records.some((record) => (record.at === null || now?.at === null) && record.evidence.some(fades));
}
