/**
 * Where a row comes from, and so what its figures are worth: practice texts are learned from, open ones have been read,
 * and texts of a blind set stay unread.
 */
export const sectionNames = ['development', 'practice', 'open', 'blind'] as const;

export type SectionName = (typeof sectionNames)[number];

/** What is known of every labelled row before anything is judged. */
export interface LabelledRow {
  readonly id: string;
  /** `spam` is what a source only calls spam: much of it is fraud, so it counts for neither side. */
  readonly label: 'scam' | 'spam' | 'legit';
  readonly lang: string;
  readonly source: string;
  /** The skin of the scam, where somebody said so. */
  readonly script: string | null;
  /** A family of the development data: patterns picked the row as one of our kinds of scam. */
  readonly family: string | null;
  /** What sort of honest text it is: a class of our fixtures, or the medium of the development data. */
  readonly class: string | null;
  /** Honest text that looks like a scam, or is about one. */
  readonly hard: boolean;
}

export interface LabelledMessage extends LabelledRow {
  readonly text: string;
  /** Who wrote it and the chat it stood in, where the row says so: texts of one chat are no independent evidence. */
  readonly from?: string;
  readonly conversation?: string;
  /** Every stage a careful reader would accept. */
  readonly stages: readonly string[];
  /** Null where nobody looked at it. */
  readonly framing: string | null;
}

export interface LabelledConversation extends LabelledRow {
  readonly messages: readonly LabelledTurn[];
}

export interface LabelledTurn {
  readonly text: string;
  readonly from: string | null;
  readonly id: string | null;
  readonly at: number | null;
  readonly stages: readonly string[];
}

/** A second reading of a row. */
export interface Correction {
  readonly id: string;
  readonly verdict: 'scam' | 'spam' | 'legit' | 'unclear';
  readonly kind: string | null;
  readonly stage: string | null;
  /** 1 to 3. */
  readonly sure: number;
}

export function isConversation(row: LabelledMessage | LabelledConversation): row is LabelledConversation {
  return 'messages' in row;
}

/** `ours` are the scams this library is about; it is not blamed for missing others, nor praised for finding them. */
export type Side = 'ours' | 'other' | 'honest' | 'left-out';

/** What a row is taken to be. */
export interface Truth {
  readonly side: Side;
  readonly script: string | null;
  readonly stages: readonly string[];
}

export const ourScripts: readonly string[] = ['store', 'task-job', 'investment', 'exchange', 'recovery'];

/** The source's own label. A family marks our kinds whatever the label says. */
export function truthAsLabelled(row: LabelledRow & { readonly stages?: readonly string[] }): Truth {
  const stages = row.stages ?? [];
  if (row.family !== null) return { side: 'ours', script: row.script, stages };
  if (row.label === 'scam') return { side: sideOfScam(row.script), script: row.script, stages };
  return { side: row.label === 'legit' ? 'honest' : 'left-out', script: null, stages: [] };
}

/** The second reading where there is one, else the label. */
export function truthOf(row: LabelledRow & { readonly stages?: readonly string[] }, correction: Correction | undefined): Truth {
  if (correction === undefined) return truthAsLabelled(row);
  if (correction.verdict === 'scam') {
    return {
      side: sideOfScam(correction.kind),
      script: correction.kind,
      stages: correction.stage === null ? (row.stages ?? []) : [correction.stage],
    };
  }
  return { side: correction.verdict === 'legit' ? 'honest' : 'left-out', script: null, stages: [] };
}

function sideOfScam(script: string | null): Side {
  return script !== null && ourScripts.includes(script) ? 'ours' : 'other';
}
