import { isConversation, type LabelledConversation, type LabelledMessage, truthOf } from '../../quality/rows.js';
import type { DecidedText } from '../../quality/suggest/decided-text.js';
import { type JsonLinesFile, LineProblems } from './json-lines.js';
import { labelledRows, readCorrections } from './read-corpus.js';

/** Texts that somebody decided on, and rows that are none. */
export interface DecidedTexts {
  /** What a text is: a message, or all that was said in a conversation. */
  readonly thing: 'message' | 'conversation';
  /** As often as wanted. */
  read(): Iterable<DecidedText>;
  readonly leftOut: LeftOut;
}

export interface LeftOut {
  /** Conversations where messages are read. They are not read together: the longer text would hold more of everything. */
  readonly conversations: number;
  /** Neither scam nor legit. */
  readonly undecided: number;
  readonly blind: number;
  /** Files without labels. */
  readonly files: readonly string[];
}

/**
 * The decisions in labelled files: single messages or, where there are none of both kinds, conversations.
 * @throws UsageError naming every line that cannot be used.
 */
export function decidedTexts(files: readonly JsonLinesFile[], readBlind: boolean): DecidedTexts {
  const problems = new LineProblems();
  const unlabelled: string[] = [];
  const corrections = readCorrections(files, problems.add);
  const isScam = (row: LabelledMessage | LabelledConversation): boolean | null => {
    const { side } = truthOf(row, corrections.get(row.id));
    return side === 'left-out' ? null : side !== 'honest';
  };
  const counts = { messages: { scam: 0, legit: 0 }, conversations: { scam: 0, legit: 0 }, undecided: 0, blind: 0 };
  for (const { row, section } of labelledRows(files, problems.add, (path) => unlabelled.push(path))) {
    const scam = isScam(row);
    if (section === 'blind' && !readBlind) counts.blind++;
    else if (scam === null) counts.undecided++;
    else counts[isConversation(row) ? 'conversations' : 'messages'][scam ? 'scam' : 'legit']++;
  }
  problems.refuse();
  const { messages, conversations, undecided, blind } = counts;
  const areMessages = (messages.scam > 0 && messages.legit > 0) || conversations.scam + conversations.legit === 0;
  const read = function* (): Generator<DecidedText> {
    for (const { row, section } of labelledRows(
      files,
      () => {},
      () => {},
    )) {
      const flagged = isScam(row);
      if (flagged === null || (section === 'blind' && !readBlind) || isConversation(row) === areMessages) continue;
      yield { ...writtenIn(row), flagged, language: row.lang === 'und' ? null : row.lang };
    }
  };
  return {
    thing: areMessages ? 'message' : 'conversation',
    read,
    leftOut: { conversations: areMessages ? conversations.scam + conversations.legit : 0, undecided, blind, files: unlabelled },
  };
}

/** Messages of a conversation stand apart like paragraphs, so no phrase reaches from one into the next. */
function writtenIn(row: LabelledMessage | LabelledConversation): Pick<DecidedText, 'text' | 'from'> {
  return isConversation(row)
    ? { text: row.messages.map(({ text }) => text).join('\n\n'), from: null }
    : { text: row.text, from: row.from ?? null };
}
