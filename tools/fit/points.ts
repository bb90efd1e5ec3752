import { rateOf } from '../../src/quality/metrics.js';
import { probabilityOf } from '../../src/score/probability.js';
import { type Example, isPractice } from './examples.js';

/** A text and the log-odds that a fit without its source gives it. */
export interface Judged {
  readonly example: Example;
  readonly logOdds: number;
}

type Name = 'highRecall' | 'balanced' | 'highPrecision';

/** The most that an operating point may flag of each kind of honest text. */
const limits: Readonly<Record<Name, { readonly practice: number; readonly hard: number; readonly ordinary: number }>> = {
  highRecall: { practice: 0.1, hard: 0.1, ordinary: 0.01 },
  balanced: { practice: 0.04, hard: 0.04, ordinary: 0.0023 },
  highPrecision: { practice: 0.008, hard: 0.004, ordinary: 0.0001 },
};

/**
 * The lowest thresholds that keep within the limits, and what they reach on texts whose source was left out. Of practice only
 * `deciding` languages set them: where two people practise, leaving one out halves what is known.
 */
export function choosePoints(judged: readonly Judged[], deciding: ReadonlySet<string>) {
  const isPractised = ({ example }: Judged) => isPractice(example);
  const honest = judged.filter(({ example }) => !example.scam);
  const sets = {
    practice: honest.filter(isPractised),
    hard: honest.filter((item) => !isPractised(item) && item.example.hard),
    ordinary: honest.filter((item) => !isPractised(item) && !item.example.hard),
  };
  const scams = judged.filter(({ example }) => example.scam);
  const thresholds = {} as Record<Name, number>;
  const report: Record<string, unknown> = {};
  const notes: Record<string, string> = {};
  for (const name of Object.keys(limits) as Name[]) {
    const setting = { ...sets, practice: sets.practice.filter(({ example }) => deciding.has(example.language)) };
    const lowest = Math.max(...(['practice', 'hard', 'ordinary'] as const).map((set) => lowestWithin(setting[set], limits[name][set])));
    const logOdds = Math.ceil(lowest * 100) / 100;
    thresholds[name] = probabilityOf(Math.round(logOdds * 100));
    const share = (items: readonly Judged[]) => {
      const { hits, total, low, high } = rateOf(items.filter((item) => item.logOdds >= logOdds).length, items.length);
      return { flagged: hits, of: total, low: Number(low.toFixed(4)), high: Number(high.toFixed(4)) };
    };
    const by = (items: readonly Judged[], key: (example: Example) => string) =>
      Object.fromEntries(
        [...new Set(items.map(({ example }) => key(example)))]
          .sort()
          .map((value) => [value, share(items.filter(({ example }) => key(example) === value))]),
      );
    const stated = (words: string, items: readonly Judged[]) => {
      const { flagged, of, low, high } = share(items);
      return `${words} ${flagged}/${of} (${(low * 100).toFixed(2)}% to ${(high * 100).toFixed(2)}%)`;
    };
    notes[name] = [
      'sources left out',
      stated('practice scams found', scams.filter(isPractised)),
      stated('practice look-alikes flagged', sets.practice),
      stated('hard public texts flagged', sets.hard),
      stated('ordinary talk flagged', sets.ordinary),
    ].join('; ');
    report[name] = {
      logOdds,
      threshold: thresholds[name],
      practiceScams: by(scams.filter(isPractised), (example) => example.language),
      practiceHonest: by(sets.practice, (example) => example.language),
      developmentScams: by(
        scams.filter((item) => !isPractised(item)),
        (example) => example.source,
      ),
      developmentHonest: by(
        honest.filter((item) => !isPractised(item)),
        (example) => example.source,
      ),
      hard: share(sets.hard),
      ordinary: share(sets.ordinary),
    };
  }
  return { thresholds, report, notes };
}

/** The log-odds from which on no more than a share of the texts is flagged. */
function lowestWithin(judged: readonly Judged[], limit: number): number {
  const sorted = judged.map(({ logOdds }) => logOdds).sort((a, b) => b - a);
  const allowed = Math.floor(sorted.length * limit);
  return sorted.length === 0 ? Number.NEGATIVE_INFINITY : (sorted[Math.min(allowed, sorted.length - 1)] as number) + 0.01;
}
