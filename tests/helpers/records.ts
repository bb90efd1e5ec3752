import { type ConversationState, type EvidenceRecord, emptyState } from '../../src/conversation/state.js';
import type { Evidence } from '../../src/evidence/evidence.js';

export function evidence(tactic: string, more: Partial<Evidence> = {}): Evidence {
  return { tactic, sense: '', strength: 2, keep: 1, exposure: 0, origin: 'written', ...more };
}

export function record(id: string, list: readonly Evidence[], more: Partial<EvidenceRecord> = {}): EvidenceRecord {
  return { id, from: 'ann', at: null, order: 0, evidence: list, tells: [], score: 0.5, ...more };
}

export function state(records: readonly EvidenceRecord[], more: Partial<ConversationState> = {}): ConversationState {
  return { ...emptyState, records, ...more };
}
