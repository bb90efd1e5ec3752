import type { Classification, Contribution, Note, Versions } from '../classification.js';
import type { Evidence } from '../evidence/evidence.js';
import { type Stage, stages as stageOrder } from '../lexicon/taxonomy.js';
import { type Level, levelOf } from '../score/level.js';
import { probabilityOf } from '../score/probability.js';
import { scoreEvidence } from '../score/score-evidence.js';
import { inferScript } from '../stage/infer-script.js';
import { inferStage } from '../stage/infer-stage.js';
import type { Engine } from '../text-classifier.js';
import { corroborated } from './corroborate.js';
import { type FadedRecord, faded } from './fade.js';
import { type Participant, participantsOf } from './participants.js';
import { pathOf, type Step } from './path.js';
import { type ConversationState, type EvidenceRecord, isMadeUp } from './state.js';
import { earnedTransitions } from './transitions.js';

/** A conversation so far. */
export interface Assessment {
  /** 1e-6 .. 1 - 1e-6: how likely the script is being played in this chat, scam and honest taken as equally likely beforehand. */
  readonly score: number;
  /** A multiple of 0.01; the sum of the contributions. */
  readonly logOdds: number;
  /** Cut exactly at the thresholds `highRecall`, `balanced` and `highPrecision`. */
  readonly level: Level;
  /** Exactly `score >= threshold`. `change` is what to warn on: it is told once and taken back late. */
  readonly flagged: boolean;
  /** The score from which on this conversation flags, 0..1. */
  readonly threshold: number;
  /** The stage whose evidence alone would score highest, ties going to the later; null without evidence of any. */
  readonly stage: Stage | null;
  /** What the evidence of each stage alone would score, 0..1. */
  readonly stages: Readonly<Record<Stage, number>>;
  /** The skin of the scam. */
  readonly script: string | null;
  /** Indexes of phrases are those of `message`, so they are empty for what earlier messages said. */
  readonly contributions: readonly Contribution[];
  /** Notes on the message just added. */
  readonly notes: readonly Note[];
  /** What made this assessment. */
  readonly versions: Versions;
  /** Steps of the script seen so far, in order. */
  readonly path: readonly Step[];
  /** Everyone with evidence, and whoever wrote the message just added. */
  readonly participants: readonly Participant[];
  /** Once each: what a UI warns on. */
  readonly change: 'raised' | 'escalated' | 'cleared' | null;
  /** The message that scores highest by itself. */
  readonly peak: {
    /** Its score, 0..1. */
    readonly score: number;
    /** Its id, if it came with one. */
    readonly messageId?: string;
  };
  /** The message just added, exactly as `classify` has it. */
  readonly message: Classification;
}

/** What the conversation as a whole comes to: everything in an `Assessment` that the state decides. */
export type Overall = Omit<Assessment, 'change' | 'message' | 'notes' | 'threshold' | 'flagged'>;

function evidenceOf(records: readonly FadedRecord[]): Evidence[] {
  const all: Evidence[] = [];
  for (const { evidence } of records) for (const item of evidence) all.push(item);
  return all;
}

/** `author` wrote the message at hand; people without evidence are known only while they speak. */
export function assessConversation(state: ConversationState, engine: Engine, author?: string | null): Overall {
  const { taxonomy } = engine;
  // A chat has many messages, and must be surer than one of them.
  const policy = { ...engine.policy, intercept: engine.policy.intercept - engine.policy.chat };
  const records = state.records.map((record) => ({ record, evidence: faded(record, state) }));
  const { participants, working, decided } = participantsOf(records, author === undefined ? [] : [author], {
    score: (chosen) => scoreEvidence(corroborated(chosen), policy, taxonomy, 'keep', earnedTransitions(chosen, policy, taxonomy)),
    exposure: (chosen) => {
      const exposed = evidenceOf(chosen).filter((item) => item.exposure > 0);
      return exposed.length === 0 ? policy.intercept : scoreEvidence(exposed, policy, taxonomy, 'exposure').logOdds;
    },
    stageOf: (chosen) => inferStage(evidenceOf(chosen), policy, taxonomy).stage,
    policy,
  });
  const evidence = corroborated(working);
  const probability = probabilityOf(decided.logOdds);
  const { stage, stages } = inferStage(evidence, engine.policy, taxonomy);
  // A chat is where the script has got to, however much was said before.
  const reached = [...stageOrder].reverse().find((name) => stages[name] >= policy.thresholds.balanced) ?? stage;
  const tells = state.records.flatMap((record) => record.tells);
  const peak = state.records.reduce<EvidenceRecord | null>(
    (best, record) => (best === null || record.score > best.score ? record : best),
    null,
  );
  return {
    score: probability,
    logOdds: decided.logOdds / 100,
    level: levelOf(probability, policy),
    stage: reached,
    stages,
    script: inferScript(evidence, tells, taxonomy),
    contributions: decided.terms.map((term) => ({ kind: term.kind, id: term.id, weight: term.weight / 100, phrases: [] })),
    versions: engine.versions,
    path: pathOf(working, taxonomy),
    participants,
    peak:
      peak === null
        ? { score: probabilityOf(engine.policy.intercept) }
        : { score: peak.score, ...(isMadeUp(peak.id) ? {} : { messageId: peak.id }) },
  };
}
