import { deepFreeze } from '../freeze.js';
import type { Engine } from '../text-classifier.js';
import { assessConversation, type Overall } from './assess.js';
import { fadesByMessage } from './fade.js';
import type { ConversationState, EvidenceRecord } from './state.js';

/** People who said nothing that counts are remembered up to so many. */
const mostPeople = 64;

/** What a conversation comes to, worked out again only when something of it has changed: most messages change nothing. */
export class RememberedOverall {
  private records: readonly EvidenceRecord[] | null = null;
  private messages = 0;
  private fades = false;
  private people: ReadonlySet<string | null> = new Set();
  /** By author, where the author has no evidence of their own; else by the absence of one. */
  private readonly byAuthor = new Map<string | null | undefined, Overall>();

  constructor(private readonly engine: Engine) {}

  of(state: ConversationState, author?: string | null): Overall {
    if (state.records !== this.records) {
      this.records = state.records;
      this.fades = fadesByMessage(state);
      this.people = new Set(state.records.map(({ from }) => from));
      this.byAuthor.clear();
    } else if (this.fades && state.messages !== this.messages) this.byAuthor.clear();
    this.messages = state.messages;
    const stranger = author === undefined || this.people.has(author) ? undefined : author;
    let overall = this.byAuthor.get(stranger);
    if (overall === undefined) {
      overall = deepFreeze(assessConversation(state, this.engine, stranger));
      if (this.byAuthor.size === mostPeople) this.byAuthor.clear();
      this.byAuthor.set(stranger, overall);
    }
    return overall;
  }
}
