import type { Pace } from './rounds.js';

/** How long everything may take. Limits are milliseconds; they bound what a slow build or machine can cost, not what is measured. */
export interface Schedule extends Pace {
  /** Fresh processes for each contender at start-up, and the time after which it gets no more than three. */
  readonly turns: number;
  readonly startLimit: number;
  /** The longest single call that is tried. */
  readonly callLimit: number;
  /** For each row of single calls. */
  readonly latencyLimit: number;
  readonly conversations: readonly number[];
  readonly conversationLimit: number;
  readonly jitlessGroups: number;
  readonly jitlessRounds: number;
  readonly jitlessLimit: number;
}

export const full: Schedule = {
  rounds: 9,
  slice: 100,
  turns: 7,
  startLimit: 12_000,
  callLimit: 5_000,
  latencyLimit: 2_500,
  conversations: [10, 1_000, 100_000],
  conversationLimit: 40_000,
  jitlessGroups: 4,
  jitlessRounds: 3,
  jitlessLimit: 120_000,
};

export const quick: Schedule = {
  rounds: 3,
  slice: 30,
  turns: 1,
  startLimit: 1_000,
  callLimit: 500,
  latencyLimit: 300,
  conversations: [10, 1_000],
  conversationLimit: 5_000,
  jitlessGroups: 1,
  jitlessRounds: 1,
  jitlessLimit: 60_000,
};
