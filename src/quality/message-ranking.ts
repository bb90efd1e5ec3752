import { calibrate } from './calibration.js';
import type { JudgedMessage } from './judged-message.js';
import { type Rate, rateOf } from './metrics.js';
import { meanOverSources, type SourceMean } from './outcome.js';
import { type OperatingPoint, operatingPoint, rocAuc } from './ranking.js';

/** How well scores tell one kind of scams from honest texts, whatever the threshold in use. */
export interface Ranking {
  readonly scams: 'ours' | 'other';
  /** All honest texts, or only those that do not look like scams. */
  readonly against: 'all' | 'ordinary';
  readonly positives: number;
  readonly negatives: number;
  readonly auc: number | null;
  /** Expected calibration error, 10 bins, both sides weighing the same. */
  readonly calibrationError: number | null;
  readonly points: readonly RankedPoint[];
}

export interface RankedPoint extends OperatingPoint {
  readonly bySource: SourceMean;
  /** What a threshold costs among the look-alikes, which an ordinary sample does not show. */
  readonly hardAlarms: Rate;
}

const limits = [0.001, 0.01];

export function rankingsOf(messages: readonly JudgedMessage[]): Ranking[] {
  const honest = messages.filter((message) => message.side === 'honest');
  const hard = honest.filter((message) => message.hard);
  const ordinary = honest.filter((message) => !message.hard);
  return (['ours', 'other'] as const).flatMap((side) => {
    const scams = messages.filter((message) => message.side === side);
    return (['all', 'ordinary'] as const).map((against) => ranking(side, scams, against, against === 'all' ? honest : ordinary, hard));
  });
}

function ranking(
  side: Ranking['scams'],
  scams: readonly JudgedMessage[],
  against: Ranking['against'],
  honest: readonly JudgedMessage[],
  hard: readonly JudgedMessage[],
): Ranking {
  const positives = scams.map(scoreOf);
  const negatives = honest.map(scoreOf);
  const points = limits.flatMap((limit) => {
    const point = operatingPoint(positives, negatives, limit);
    if (point === null) return [];
    const passes = (message: JudgedMessage) => point.above === null || message.score > point.above;
    return [{ ...point, bySource: meanOverSources(scams, passes), hardAlarms: rateOf(hard.filter(passes).length, hard.length) }];
  });
  return {
    scams: side,
    against,
    positives: positives.length,
    negatives: negatives.length,
    auc: rocAuc(positives, negatives),
    calibrationError: calibrate(positives, negatives)?.error ?? null,
    points,
  };
}

function scoreOf(message: JudgedMessage): number {
  return message.score;
}
