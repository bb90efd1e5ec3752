import type { Classification, Contribution } from '../classification.js';
import type { Assessment } from '../conversation/assess.js';
import type { Participant } from '../conversation/participants.js';
import type { Step } from '../conversation/path.js';
import type { Modifier } from '../lexicon/lexicon.js';
import type { Stage } from '../lexicon/taxonomy.js';
import type { Disguise } from '../text/folds/fold.js';
import type { ExplainedPhrase } from './explained-phrase.js';
import type { Clearing } from './what-clears.js';

/** An id of the library, and what it means. */
export interface Named<Id extends string = string> {
  /** Of a stage, script or tactic. */
  readonly id: Id;
  /** In plain words. */
  readonly meaning: string;
}

type Shared = 'flagged' | 'score' | 'logOdds' | 'threshold' | 'level' | 'notes';

/** The verdict. */
export interface What extends Pick<Classification, Shared> {
  /** Null where none was seen. */
  readonly stage: Named<Stage> | null;
  /** Null where none is told apart. */
  readonly script: Named | null;
}

/** A tactic that was found. */
export interface Reason {
  /** Its id. */
  readonly tactic: string;
  /** In plain words. */
  readonly meaning: string;
  /** Log-odds, as counted; 0 where it adds nothing. */
  readonly weight: number;
  /** Places in `where` of its phrases, or of those it was seen in; empty in a conversation, which keeps none. */
  readonly phrases: readonly number[];
  /** What context did to some of them. */
  readonly modifiers: readonly Modifier[];
  /** How some of them were hidden. */
  readonly disguise: readonly Disguise[];
}

/** A line of the sum. */
export interface Share extends Contribution {
  /** In plain words. */
  readonly meaning: string;
}

/** A message, for somebody who has to decide on it. */
export interface MessageExplanation {
  /** Tells it from that of a conversation. */
  readonly about: 'message';
  /** The verdict. */
  readonly what: What & Pick<Classification, 'framing' | 'language' | 'assessed'>;
  /** Every phrase, in the order of the text. */
  readonly where: readonly ExplainedPhrase[];
  /** Every tactic, what weighs most first. */
  readonly why: readonly Reason[];
  /** The sum that is `logOdds`. */
  readonly howMuch: readonly Share[];
  /** What would clear it; null where nothing found would. */
  readonly clearing: Clearing | null;
  /** All of it in English, in lines. Plain text: escape it before it goes into a page. */
  readonly text: string;
}

/**
 * A conversation, for somebody who has to decide on it. A conversation keeps no phrases, so there is none to leave out:
 * `message` says what would clear the message that came last.
 */
export interface ConversationExplanation {
  /** Tells it from that of a message. */
  readonly about: 'conversation';
  /** The verdict. */
  readonly what: What & Pick<Assessment, 'change'>;
  /** The steps of the script, in order. */
  readonly path: readonly (Step & Pick<Named, 'meaning'>)[];
  /** Everyone who wrote, and the part they play. */
  readonly people: readonly (Participant & Pick<Named, 'meaning'>)[];
  /** Every tactic, what weighs most first. */
  readonly why: readonly Reason[];
  /** The sum that is `logOdds`. */
  readonly howMuch: readonly Share[];
  /** The message just added. */
  readonly message: MessageExplanation;
  /** All of it in English, in lines. Plain text: escape it before it goes into a page. */
  readonly text: string;
}
