import type { Modifier } from './lexicon.js';

/** The stages of the scam script, in the order in which they are played, and the tail after the loss. */
export const stages = ['traffic-diversion', 'guided-registration', 'fake-operations', 'net-closing', 'recovery'] as const;

/** A stage of the scam script. The list is closed. */
export type Stage = (typeof stages)[number];

const stageNames: ReadonlyMap<Stage | null, string> = new Map(stages.map((stage) => [stage, `stage:${stage}`]));

export interface Tactic {
  readonly id: string;
  readonly stage: Stage | null;
  /** `lure`: works for the scam; `carrier`: says nothing alone; `exculpatory`: honest wording that excuses tactics. */
  readonly kind: 'lure' | 'carrier' | 'exculpatory';
  /** Modifiers that do not touch it: "no deposit needed" is a lure although it negates. */
  readonly immune: readonly Modifier[];
  readonly excuses: readonly string[];
}

/** A skin of the script, recognised by its tells and by the tactics it prefers. */
export interface ScamScript {
  readonly id: string;
  readonly tactics: Readonly<Record<string, number>>;
}

export class Taxonomy {
  private readonly byId: ReadonlyMap<string, Tactic>;

  constructor(
    readonly tactics: readonly Tactic[],
    readonly scripts: readonly ScamScript[],
  ) {
    this.byId = new Map(tactics.map((tactic) => [tactic.id, tactic]));
  }

  tactic(id: string): Tactic {
    const tactic = this.byId.get(id);
    if (tactic === undefined) throw new RangeError(`there is no tactic '${id}'`);
    return tactic;
  }

  /** The stage of a tactic as the scoring numbers name it: `stage:<stage>`. */
  stageName(id: string): string {
    return stageNames.get(this.tactic(id).stage) ?? 'stage:null';
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }
}
