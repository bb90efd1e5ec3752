import { fingerprint } from '../../text/fingerprint.js';
import type { Rate } from '../metrics.js';
import { clusteredRate } from '../tune/clustered-rate.js';
import { copyKey, groupKeyed } from '../tune/copies.js';
import { type McNemar, mcnemar } from './mcnemar.js';

/** What one side says of a row: a message, or a conversation played to its end. */
export interface Finding {
  /** Of a conversation, whether it was at any time. */
  readonly flagged: boolean;
  /** Of a conversation, the highest reached. */
  readonly score: number;
  readonly stage: string | null;
  /** Tactics of the phrases found. */
  readonly tactics: ReadonlySet<string>;
}

/** A row before it is judged. */
export interface ComparedRow {
  readonly id: string;
  /** Null where nobody said. */
  readonly truth: 'scam' | 'honest' | null;
  readonly texts: readonly string[];
  /** The chat it stood in, where that is known. */
  readonly conversation: string | null;
  /** Whether it may be listed. */
  readonly listed: boolean;
}

/** A row that one side flags and the other does not. */
export interface ChangedRow {
  readonly id: string;
  readonly change: 'flagged' | 'cleared';
  readonly truth: ComparedRow['truth'];
  readonly scores: readonly [a: number, b: number];
  readonly stages: readonly [a: string | null, b: string | null];
  /** Tactics that only B finds, and that only A does. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  /** Only where texts were asked for. */
  readonly texts?: readonly string[];
}

/** Rows in which a tactic is found by one side only, and those of them that change sides. */
export interface TacticChange {
  readonly tactic: string;
  readonly gained: number;
  readonly lost: number;
  readonly flagged: number;
  readonly cleared: number;
}

/** One side held against labels. */
export interface SideFigures {
  readonly precision: Rate;
  readonly recall: Rate;
  readonly falseAlarms: Rate;
}

export interface LabelledFigures {
  readonly scams: number;
  readonly honest: number;
  /** Copies of texts that came before; they count for the shares and not for the tests. */
  readonly copies: number;
  readonly a: SideFigures;
  readonly b: SideFigures;
  /** Who was right where only one was, over different texts. */
  readonly tests: Readonly<Record<'all' | 'scams' | 'honest', McNemar>>;
}

export interface Comparison {
  readonly rows: number;
  readonly newlyFlagged: number;
  readonly newlyCleared: number;
  readonly flaggedByBoth: number;
  readonly flaggedByNeither: number;
  /** Rows of another score that are flagged as before. */
  readonly moved: number;
  /** Those in most rows first. */
  readonly tactics: readonly TacticChange[];
  readonly stages: readonly { readonly from: string | null; readonly to: string | null; readonly rows: number }[];
  /** Null where no row has a label. */
  readonly labelled: LabelledFigures | null;
  readonly changes: readonly ChangedRow[];
  /** Changed rows of blind sets, which are not listed. */
  readonly unlisted: number;
}

interface JudgedPair {
  readonly scam: boolean;
  readonly a: boolean;
  readonly b: boolean;
  readonly key: string;
  readonly conversation: string | null;
}

/** Adds up rows judged by two sides, one after the other. Of a text it keeps nothing but a hash, unless texts are asked for. */
export class Comparer {
  private rows = 0;
  private moved = 0;
  private unlisted = 0;
  /** Rows by whether A flags them and whether B does. */
  private readonly flags = { both: 0, neither: 0, onlyA: 0, onlyB: 0 };
  private readonly tactics = new Map<string, { gained: number; lost: number; flagged: number; cleared: number }>();
  private readonly stages = new Map<string, { from: string | null; to: string | null; rows: number }>();
  private readonly changes: ChangedRow[] = [];
  private readonly pairs: JudgedPair[] = [];

  constructor(private readonly withTexts: boolean) {}

  add(row: ComparedRow, a: Finding, b: Finding): void {
    this.rows++;
    this.flags[a.flagged ? (b.flagged ? 'both' : 'onlyA') : b.flagged ? 'onlyB' : 'neither']++;
    const change = a.flagged === b.flagged ? null : b.flagged ? 'flagged' : 'cleared';
    if (change === null && a.score !== b.score) this.moved++;
    const gained = [...b.tactics].filter((tactic) => !a.tactics.has(tactic));
    const lost = [...a.tactics].filter((tactic) => !b.tactics.has(tactic));
    for (const tactic of gained) this.countTactic(tactic, 'gained', change);
    for (const tactic of lost) this.countTactic(tactic, 'lost', change);
    if (a.stage !== b.stage) this.countStage(a.stage, b.stage);
    if (row.truth !== null) this.keepPair(row, row.truth, a, b);
    if (change !== null && !row.listed) this.unlisted++;
    else if (change !== null) {
      const { id, truth, texts } = row;
      const scores = [a.score, b.score] as const;
      const stages = [a.stage, b.stage] as const;
      this.changes.push({ id, change, truth, scores, stages, gained, lost, ...(this.withTexts ? { texts } : {}) });
    }
  }

  /** Null where there was no row. */
  result(): Comparison | null {
    if (this.rows === 0) return null;
    const { rows, moved, flags, changes, unlisted } = this;
    const byRows = [...this.tactics].map(([tactic, counts]) => ({ tactic, ...counts }));
    return {
      rows,
      newlyFlagged: flags.onlyB,
      newlyCleared: flags.onlyA,
      flaggedByBoth: flags.both,
      flaggedByNeither: flags.neither,
      moved,
      tactics: byRows.sort((x, y) => y.gained + y.lost - x.gained - x.lost || (x.tactic < y.tactic ? -1 : 1)),
      stages: [...this.stages.values()].sort((x, y) => y.rows - x.rows),
      labelled: this.labelled(),
      changes,
      unlisted,
    };
  }

  private countTactic(tactic: string, which: 'gained' | 'lost', change: ChangedRow['change'] | null): void {
    const counts = this.tactics.get(tactic) ?? { gained: 0, lost: 0, flagged: 0, cleared: 0 };
    counts[which]++;
    if (change !== null) counts[change]++;
    this.tactics.set(tactic, counts);
  }

  private countStage(from: string | null, to: string | null): void {
    const key = `${from} ${to}`;
    const counted = this.stages.get(key) ?? { from, to, rows: 0 };
    counted.rows++;
    this.stages.set(key, counted);
  }

  private keepPair({ texts, conversation }: ComparedRow, truth: 'scam' | 'honest', a: Finding, b: Finding): void {
    const key = fingerprint(...texts.map(copyKey));
    this.pairs.push({ scam: truth === 'scam', a: a.flagged, b: b.flagged, key, conversation });
  }

  private labelled(): LabelledFigures | null {
    const { pairs } = this;
    if (pairs.length === 0) return null;
    const { groups, copies } = groupKeyed(pairs);
    const items = pairs.map((pair, index) => ({ ...pair, group: groups[index] as number, copy: copies[index] as number }));
    const figures = (side: 'a' | 'b'): SideFigures => ({
      precision: clusteredRate(items.filter((item) => item[side]).map((item) => ({ ...item, hit: item.scam }))),
      recall: clusteredRate(items.filter((item) => item.scam).map((item) => ({ ...item, hit: item[side] }))),
      falseAlarms: clusteredRate(items.filter((item) => !item.scam).map((item) => ({ ...item, hit: item[side] }))),
    });
    const different = items.filter(({ copy }, index) => copy === index);
    const test = (some: readonly JudgedPair[]): McNemar =>
      mcnemar(
        some.filter(({ scam, a, b }) => a === scam && b !== scam).length,
        some.filter(({ scam, a, b }) => b === scam && a !== scam).length,
      );
    const scams = items.filter(({ scam }) => scam).length;
    return {
      scams,
      honest: items.length - scams,
      copies: items.length - different.length,
      a: figures('a'),
      b: figures('b'),
      tests: {
        all: test(different),
        scams: test(different.filter(({ scam }) => scam)),
        honest: test(different.filter(({ scam }) => !scam)),
      },
    };
  }
}
