import type { Classification, Contribution } from '../classification.js';
import { probabilityOf } from '../score/probability.js';

export type Explained = Pick<Classification, 'contributions' | 'phrases'>;

/**
 * The score a text would have if these phrases were not in it: a what-if for a UI. A tactic goes when none of its phrases
 * is left, and with it the combinations it belongs to, what went over a cap because of it, and, with the last lure, the
 * carriers. It is a reading of the contributions, not a new classification: a tactic that still has a weaker phrase keeps
 * its contribution, and a combination goes with any tactic it rests on, also where another could stand in. Classify the
 * edited text for the exact answer.
 * @returns a probability like `score`.
 */
export function without(result: Explained, phraseIndexes: Iterable<number>): number {
  return probabilityOf(logOddsWithout(result, phraseIndexes));
}

/** The same in hundredths of log-odds, which tell apart what is too close to 1 as a probability. */
export function logOddsWithout(result: Explained, phraseIndexes: Iterable<number>): number {
  const removed = new Set(phraseIndexes);
  const goes = ({ kind, id, phrases }: Contribution): boolean =>
    kind === 'tactic' &&
    phrases.length > 0 &&
    phrases.every((index) => removed.has(index)) &&
    !result.phrases.some((phrase, index) => phrase.tactic === id && !removed.has(index));
  const gone = new Set(result.contributions.filter(goes).map(({ id }) => id));
  const hasLure = result.contributions.some((line) => line.kind === 'tactic' && !gone.has(line.id) && !isCarrier(line, result));
  const stays = (line: Contribution): boolean => {
    if (line.kind === 'tactic') return !gone.has(line.id) && (hasLure || !isCarrier(line, result));
    return line.kind !== 'combination' || line.phrases.every((index) => !gone.has(result.phrases[index]?.tactic ?? ''));
  };
  let sum = 0;
  for (const line of result.contributions) {
    if (line.kind === 'cap') sum += capLeft(line, result, stays);
    else if (stays(line)) sum += hundredths(line);
  }
  return sum;
}

/** Carriers are the tactics of no stage whose phrases say nothing alone. */
function isCarrier({ phrases, id }: Contribution, result: Explained): boolean {
  return id !== 'self-test' && phrases.length > 0 && phrases.every((index) => result.phrases[index]?.stage === null);
}

/** What is still over a cap when some of the lines under it are gone. */
function capLeft(cap: Contribution, result: Explained, stays: (line: Contribution) => boolean): number {
  const under = result.contributions.filter((line) => line.kind === 'tactic' && isUnder(line, cap.id, result));
  const before = under.reduce((sum, line) => sum + hundredths(line), 0);
  const after = under.filter(stays).reduce((sum, line) => sum + hundredths(line), 0);
  return Math.min(0, hundredths(cap) + before - after);
}

function isUnder(line: Contribution, cap: string, result: Explained): boolean {
  const first = result.phrases[line.phrases[0] ?? -1];
  if (cap === 'carriers') return isCarrier(line, result);
  if (cap === 'learned') return first?.origin === 'learned';
  return first !== undefined && cap === `stage:${first.stage}`;
}

function hundredths({ weight }: Contribution): number {
  return Math.round(weight * 100);
}
