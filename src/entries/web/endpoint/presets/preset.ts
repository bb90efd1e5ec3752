import type { Classification, MessageInput } from '../../../../classification.js';
import type { ProblemCode } from '../problem.js';

/** A vendor whose requests an endpoint understands. */
export type PresetName = 'stream' | 'cometchat' | 'ably';

/** What the writer of a message that is held back is told, where the vendor shows it. It accuses nobody and teaches nothing. */
export interface Notices {
  /** A message that was flagged. */
  readonly blocked: string;
  /** A message that could not be checked, with `onFailure: 'closed'`. */
  readonly unchecked: string;
}

/** What a vendor posts and wants to hear. Nothing of the message goes into an answer. */
export interface Preset {
  /** Milliseconds, with room left for the way there and back within what the vendor waits. */
  readonly deadline: number;
  /** The message to be judged; null where there is no text in it. @throws Problem `shape`. */
  read(json: unknown): MessageInput | null;
  /** `null`: there was no text. */
  answer(classification: Classification | null, notices: Notices): unknown;
  /** What to say when there is no judgement. */
  failed(onFailure: 'open' | 'closed', code: ProblemCode, notices: Notices): unknown;
}

/** A message as far as it is known, without fields that are empty. */
export function messageOf(fields: { [Key in keyof MessageInput]?: MessageInput[Key] | null | undefined }): MessageInput | null {
  const { text, id, from, at } = fields;
  if (text === undefined || text === null || text === '') return null;
  return { text, ...(id == null ? {} : { id }), ...(from == null ? {} : { from }), ...(at == null ? {} : { at }) };
}
