import { stages as stageOrder } from '../lexicon/taxonomy.js';
import { type Calibration, calibrate } from './calibration.js';
import { type FramingFigures, framingFigures, framingOrder } from './framing-figures.js';
import type { JudgedMessage } from './judged-message.js';
import { type Ranking, rankingsOf } from './message-ranking.js';
import { smallestRate } from './metrics.js';
import { meanOverSources, type NamedOutcome, type Outcome, outcomeOf, outcomesBy, type SourceMean } from './outcome.js';
import { ourScripts } from './rows.js';
import { type StageFigures, stageFigures } from './stage-figures.js';

/** What messages are broken down by. */
export const messageDimensions = ['difficulty', 'source', 'language', 'script', 'family', 'stage', 'framing', 'class'] as const;

export type MessageDimension = (typeof messageDimensions)[number];

/** Everything measured on messages, under one reading of their labels. */
export interface MessageFigures {
  readonly outcome: Outcome;
  /** Recall on our kinds, every source weighing the same: large sources are not to decide. */
  readonly bySource: SourceMean;
  /** The smallest false-positive rate that this many honest texts can show, and this many ordinary ones. */
  readonly smallestRate: number | null;
  readonly smallestOrdinaryRate: number | null;
  readonly groups: Readonly<Record<MessageDimension, readonly NamedOutcome[]>>;
  readonly rankings: readonly Ranking[];
  /** Our kinds against all honest texts. */
  readonly calibration: Calibration | null;
  readonly stages: StageFigures;
  readonly framings: FramingFigures;
}

export function messageFigures(messages: readonly JudgedMessage[]): MessageFigures {
  const honest = messages.filter((message) => message.side === 'honest');
  const ours = messages.filter((message) => message.side === 'ours');
  return {
    outcome: outcomeOf(messages),
    bySource: meanOverSources(ours, (message) => message.flagged),
    smallestRate: smallestRate(honest.length),
    smallestOrdinaryRate: smallestRate(honest.filter((message) => !message.hard).length),
    groups: {
      difficulty: outcomesBy(honest, (message) => (message.hard ? 'hard' : 'ordinary'), ['ordinary', 'hard']),
      source: outcomesBy(messages, (message) => message.source),
      language: outcomesBy(messages, (message) => message.language),
      script: outcomesBy(messages.filter(isScam), (message) => message.script ?? 'not stated', ourScripts),
      family: outcomesBy(messages, (message) => message.family),
      stage: outcomesBy(messages.filter(isScam), (message) => message.stages[0] ?? null, stageOrder),
      framing: outcomesBy(messages, (message) => message.framing, framingOrder),
      class: outcomesBy(honest, (message) => message.class),
    },
    rankings: rankingsOf(messages),
    calibration: calibrate(
      ours.map((message) => message.score),
      honest.map((message) => message.score),
    ),
    stages: stageFigures(messages),
    framings: framingFigures(messages),
  };
}

function isScam(message: JudgedMessage): boolean {
  return message.side === 'ours' || message.side === 'other';
}
