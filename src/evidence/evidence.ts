import type { Origin, Strength } from '../lexicon/lexicon.js';

/** What scoring knows of a match: no text, no place, so that it can be kept for a chat. */
export interface Evidence {
  readonly tactic: string;
  /** Which fee, where a word class says so; empty otherwise. */
  readonly sense: string;
  readonly strength: Strength;
  /** 0..1: what context left of it, as said by the writer. */
  readonly keep: number;
  /** 0..1: what is left of it as something that happens to the writer. */
  readonly exposure: number;
  readonly origin: Origin;
}
