import { type ConversationReport, evaluateConversations } from './evaluate-conversations.js';
import { evaluateMessages, type MessageReport } from './evaluate-messages.js';
import type { Judge } from './judge.js';
import type { Reading } from './listing.js';
import {
  type Correction,
  isConversation,
  type LabelledConversation,
  type LabelledMessage,
  type SectionName,
  sectionNames,
} from './rows.js';

/** Labelled rows, apart by where they come from. */
export interface Corpus {
  readonly rows: Readonly<Record<SectionName, readonly (LabelledMessage | LabelledConversation)[]>>;
  /** Second readings, by the id of the row. */
  readonly corrections: ReadonlyMap<string, Correction>;
}

/** What of the texts may stand in the report. */
export interface ReadingOptions extends Reading {
  /** A blind set that has been read is blind no more, so its texts stay out unless this says otherwise. */
  readonly readBlind: boolean;
}

export interface EvaluationReport {
  readonly sections: readonly SectionReport[];
}

export interface SectionReport {
  readonly section: SectionName;
  readonly messages: MessageReport | null;
  readonly conversations: ConversationReport | null;
}

const unread: Reading = { misses: false, alarms: false };

/** One report for each section that has rows; sections are never added up. */
export function evaluate(corpus: Corpus, judge: Judge, options: ReadingOptions): EvaluationReport {
  const sections = sectionNames.flatMap((section): SectionReport[] => {
    const rows = corpus.rows[section];
    if (rows.length === 0) return [];
    const reading = section === 'blind' && !options.readBlind ? unread : options;
    const conversations = rows.filter(isConversation);
    const messages = rows.filter((row): row is LabelledMessage => !isConversation(row));
    return [
      {
        section,
        messages: messages.length === 0 ? null : evaluateMessages(messages, judge, corpus.corrections, reading),
        // Public dialogues follow many scripts; our own follow ours.
        conversations:
          conversations.length === 0
            ? null
            : evaluateConversations(conversations, judge, corpus.corrections, reading, section !== 'development'),
      },
    ];
  });
  return { sections };
}
