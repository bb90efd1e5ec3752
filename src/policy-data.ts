import type { ScamScript, Tactic } from './lexicon/taxonomy.js';
import type { ScoringData } from './score/policy.js';

/** Taxonomy, scripts and numbers, as the generator writes them: what every classifier needs beside lexicons. */
export interface PolicyData {
  readonly tactics: readonly Tactic[];
  readonly scripts: readonly ScamScript[];
  readonly scoring: ScoringData;
  /** Meetings per million units of ordinary talk, of the words met most: what anchors of a user's own phrases are chosen by. */
  readonly frequency: Readonly<Record<string, number>>;
  /** Frequent words of languages written in Latin letters, by which one that is not loaded is told; by tag. */
  readonly cueWords: Readonly<Record<string, string>>;
  /** Letters of other writing systems and the Latin ones they pass for, in turn; from Unicode's confusable characters. */
  readonly lookAlikes: string;
}
