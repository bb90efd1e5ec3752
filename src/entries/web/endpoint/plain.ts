import type { Classification, MessageInput } from '../../../classification.js';
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

/** What is told of a classification; of the text nothing, unless asked for. */
export function plainAnswer({ batch, messages }: Asked, results: readonly Classification[], phraseText: boolean): unknown {
  const [first] = results;
  if (!batch && first !== undefined) return { ...described(first, messages[0]?.id, phraseText), versions: first.versions };
  return {
    results: results.map((result, index) => described(result, messages[index]?.id, phraseText)),
    versions: first?.versions ?? null,
  };
}

function described(result: Classification, id: string | undefined, phraseText: boolean) {
  const { score, level, flagged, threshold, stage, stages, script, exposure, framing, language, assessed, notes } = result;
  return {
    ...(id === undefined ? {} : { id }),
    ...{ score, level, flagged, threshold, stage, stages, script, exposure, framing, language, assessed, notes },
    phrases: result.phrases.map(({ id, tactic, stage, strength, language, keep, start, end, modifiers, disguise, text }) => ({
      ...{ id, tactic, stage, strength, language, keep, start, end, modifiers, disguise },
      ...(phraseText ? { text } : {}),
    })),
  };
}

type Gappy<T> = { [Key in keyof T]: T[Key] | undefined };

/** A field that is not there is not the same as one that is undefined. */
function withoutGaps({ text, ...others }: Gappy<Omit<MessageInput, 'text'>> & { readonly text: string }): MessageInput {
  const given = Object.entries(others).filter(([, value]) => value !== undefined);
  return { text, ...(Object.fromEntries(given) as Omit<MessageInput, 'text'>) };
}
