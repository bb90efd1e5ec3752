import type { FollowedMessage } from './followed-conversation.js';
import { isSign } from './signs.js';

/** A message to show, or how many are left out in this place. */
export type Folded = FollowedMessage | number;

/** So many harmless messages are kept beside one that says something: what was answered, and how. */
const kept = 2;
/** Fewer are not worth a line that says they are missing. */
const fewest = 3;

/** Whether a message says anything for a scam, or something happens to its conversation. */
export function isTelling({ result, standing }: FollowedMessage): boolean {
  return standing.change !== null || result.phrases.some(isSign);
}

/** Leaves out long stretches of messages without a sign. */
export function fold(messages: readonly FollowedMessage[]): Folded[] {
  const folded: Folded[] = [];
  let stretch: FollowedMessage[] = [];
  const close = (after: number): void => {
    const before = folded.length === 0 ? 0 : kept;
    const hidden = stretch.length - before - after;
    if (hidden < fewest) folded.push(...stretch);
    else folded.push(...stretch.slice(0, before), hidden, ...stretch.slice(stretch.length - after));
    stretch = [];
  };
  for (const message of messages) {
    if (!isTelling(message)) stretch.push(message);
    else {
      close(kept);
      folded.push(message);
    }
  }
  close(0);
  return folded;
}
