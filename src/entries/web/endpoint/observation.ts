import type { Classification, Versions } from '../../../classification.js';
import type { Stage } from '../../../lexicon/taxonomy.js';
import type { Level } from '../../../score/level.js';
import type { PresetName } from './presets/preset.js';
import type { ProblemCode } from './problem.js';

/** What is told of a message that was judged. */
export interface ObservedMessage {
  /** From 0 to 1. */
  readonly score: number;
  /** The score in a word. */
  readonly level: Level;
  /** The score reached the threshold. */
  readonly flagged: boolean;
  /** Of the scam script; null where none was seen. */
  readonly stage: Stage | null;
  /** False where the text could not be read: an unsupported language, no words. */
  readonly assessed: boolean;
  /** Tactics of the phrases found, each once. */
  readonly tactics: readonly string[];
}

/** What happened to a request, for logs and metrics: nothing of any text, and no ids of messages or people. */
export interface Observation {
  /** Null where there is no such route. */
  readonly route: 'classify' | 'health' | 'version' | null;
  /** The preset of the endpoint, if it has one. */
  readonly preset: PresetName | null;
  /** Status of the answer. */
  readonly status: number;
  /** What went wrong, also where a preset answered with 200 all the same. */
  readonly problem: ProblemCode | null;
  /** `name` of what the classifier threw. Its message may repeat the text, and is not told. */
  readonly error: string | null;
  /** What a preset's answer comes to; null without one and where the request was refused. */
  readonly decision: 'pass' | 'block' | null;
  /** One for each message that was judged. */
  readonly messages: readonly ObservedMessage[];
  /** Bytes of the body, uncompressed, as far as it was read whole. */
  readonly bytes: number | null;
  /** From the request to the answer. */
  readonly milliseconds: number;
  /** What judged; null where nothing was. */
  readonly versions: Versions | null;
}

export function observedMessage({ score, level, flagged, stage, assessed, phrases }: Classification): ObservedMessage {
  return { score, level, flagged, stage, assessed, tactics: [...new Set(phrases.map(({ tactic }) => tactic))] };
}

/** A name, and no sentence in its place. */
export function errorName(error: unknown): string | null {
  const name: unknown = error instanceof Error ? error.name : null;
  return typeof name === 'string' && /^\w{1,64}$/.test(name) ? name : null;
}

/** Observing never changes an answer, nor does it make the process fail. */
export function tell(observe: ((observation: Observation) => unknown) | undefined, observation: Observation): void {
  try {
    Promise.resolve(observe?.(observation)).catch(() => {});
  } catch {
    // Whoever observes has to look after their own failures.
  }
}
