import { wilson } from '../metrics.js';
import { precisionAt, precisionFrom } from './base-rate.js';

export type Measure = 'precision' | 'recall' | 'falseAlarms';

/** What a threshold is to do. */
export interface Demand {
  readonly measure: Measure;
  /** 0..1: the least precision or recall, or the largest share of honest rows that may be flagged. */
  readonly value: number;
  /** Whether the 95% interval must clear the value, and not only an estimate. */
  readonly sure: boolean;
}

/** How many scams and honest rows there are, and how many of each a threshold flags. They may be fractions, for what-ifs. */
export interface Counts {
  readonly scams: number;
  readonly honest: number;
  readonly found: number;
  readonly alarms: number;
}

/** The measure as the file shows it. */
export function measured({ measure }: Demand, { scams, honest, found, alarms }: Counts, base: number): number {
  if (measure === 'recall') return found / scams;
  if (measure === 'falseAlarms') return alarms / honest;
  return precisionAt(base, found / scams, alarms / honest);
}

/**
 * The measure as it may be relied on. As an estimate: with one more scam that is missed and one more honest row that is flagged
 * than the file has, which for recall and false alarms is what holds on average for new rows of the same kind whatever
 * their scores (the rank argument of conformal prediction; Vovk, Gammerman and Shafer, 2005). To be sure: the near end of
 * the 95% interval.
 */
export function reliable({ measure, sure }: Demand, { scams, honest, found, alarms }: Counts, base: number): number {
  if (!sure) {
    const [recall, falseAlarms] = [found / (scams + 1), (alarms + 1) / (honest + 1)];
    if (measure === 'recall') return recall;
    return measure === 'falseAlarms' ? falseAlarms : precisionAt(base, recall, falseAlarms);
  }
  if (measure === 'recall') return wilson(found, scams).low;
  if (measure === 'falseAlarms') return wilson(alarms, honest).high;
  const rate = (hits: number, total: number) => ({ hits, total, share: hits / total, ...wilson(hits, total) });
  return precisionFrom(rate(found, scams), rate(alarms, honest), base)?.low ?? 0;
}

/** Whether a value of the measure is as good as demanded. */
export function satisfies({ measure, value }: Demand, reached: number): boolean {
  return measure === 'falseAlarms' ? reached <= value : reached >= value;
}

/** Whether one value of the measure is better than another. */
export function isBetter({ measure }: Demand, one: number, other: number): boolean {
  return measure === 'falseAlarms' ? one < other : one > other;
}
