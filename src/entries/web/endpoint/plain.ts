import type { Classification, MessageInput, PhraseMatch, Versions } from '../../../classification.js';
import { parseBatch, parseMessage } from './parse.js';
import { Problem } from './problem.js';

/** What was asked without a preset: one message, or a list that is answered in the same order. */
export interface Asked {
  readonly batch: boolean;
  readonly messages: readonly MessageInput[];
}

/** @throws Problem `shape`, `too-many-messages`. */
export function readPlain(json: unknown, maxMessages: number): Asked {
  const batch = typeof json === 'object' && json !== null && Object.hasOwn(json, 'messages');
  if (!batch) return { batch, messages: [withoutGaps(parseMessage(json))] };
  // Before each of them is looked at.
  const listed: unknown = Reflect.get(json, 'messages');
  if (Array.isArray(listed) && listed.length > maxMessages) throw new Problem('too-many-messages');
  const { messages } = parseBatch(json);
  return { batch, messages: messages.map((message) => (typeof message === 'string' ? { text: message } : withoutGaps(message))) };
}

type Told<Key extends keyof Classification> = Pick<Classification, Key>;

/** What is told of one message. */
export interface MessageAnswer
  extends Told<
    'score' | 'level' | 'flagged' | 'threshold' | 'stage' | 'stages' | 'script' | 'exposure' | 'framing' | 'language' | 'assessed' | 'notes'
  > {
  /** The id that came with the message. */
  readonly id?: string;
  /** With `text` only where `phraseText` asks for it; without, ids of learned phrases end before their words. */
  readonly phrases: readonly (Omit<PhraseMatch, 'text' | 'phrase'> & {
    /** The writer's own words. */
    readonly text?: string;
  })[];
}

/** The body of the answer to a list, in its order. */
export interface ListAnswer {
  /** One for each message, in the order of the request. */
  readonly results: readonly MessageAnswer[];
  /** What judged them; null for an empty list. */
  readonly versions: Versions | null;
}

/** The body of the answer to one message. */
export interface SingleAnswer extends MessageAnswer {
  /** What judged it. */
  readonly versions: Versions;
}

/** What is told of classifications; of the text nothing, unless asked for. */
export function plainAnswer(
  { batch, messages }: Asked,
  results: readonly Classification[],
  phraseText: boolean,
): SingleAnswer | ListAnswer {
  const [first] = results;
  if (!batch && first !== undefined) return { ...described(first, messages[0]?.id, phraseText), versions: first.versions };
  return {
    results: results.map((result, index) => described(result, messages[index]?.id, phraseText)),
    versions: first?.versions ?? null,
  };
}

function described(result: Classification, id: string | undefined, phraseText: boolean): MessageAnswer {
  const { score, level, flagged, threshold, stage, stages, script, exposure, framing, language, assessed, notes } = result;
  return {
    ...(id === undefined ? {} : { id }),
    ...{ score, level, flagged, threshold, stage, stages, script, exposure, framing, language, assessed, notes },
    phrases: result.phrases.map(({ id, tactic, stage, strength, origin, language, keep, start, end, modifiers, disguise, text }) => ({
      id: phraseText || origin !== 'learned' ? id : withoutWords(id),
      ...{ tactic, stage, strength, origin, language, keep, start, end, modifiers, disguise },
      ...(phraseText ? { text } : {}),
    })),
  };
}

/** The id of a learned phrase ends in the words it stands for: `en:wording:pay the`. */
function withoutWords(id: string): string {
  return id.split(':', 2).join(':');
}

type Gappy<T> = { [Key in keyof T]: T[Key] | undefined };

/** A field that is not there is not the same as one that is undefined. */
function withoutGaps({ text, ...others }: Gappy<Omit<MessageInput, 'text'>> & { readonly text: string }): MessageInput {
  const given = Object.entries(others).filter(([, value]) => value !== undefined);
  return { text, ...(Object.fromEntries(given) as Omit<MessageInput, 'text'>) };
}
