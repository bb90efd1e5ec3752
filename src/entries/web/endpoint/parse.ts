import * as z from 'zod/mini';
import { Problem, type ShapeError } from './problem.js';

/** Shapes of what is posted. The only file of the endpoint that sees zod: what leaves it has types of our own. */

const id = z.optional(z.string().check(z.maxLength(256)));

const message = z.strictObject({
  text: z.string(),
  from: id,
  id,
  at: z.optional(z.number()),
  quoted: z.optional(z.string()),
  forwarded: z.optional(z.boolean()),
});

const batch = z.strictObject({ messages: z.array(z.union([z.string(), message])).check(z.minLength(1)) });

/** Vendors add fields: only what is read is asked for, and texts may be missing, as with pictures. */
const text = z.nullish(z.string());

const streamBody = z.object({
  message: z.object({ id: z.nullish(z.string()), text }),
  user: z.nullish(z.object({ id: z.nullish(z.string()) })),
});

const cometChatBody = z.object({ contextMessages: z.array(z.unknown()).check(z.minLength(1)) });

const cometChatMessage = z.object({
  id: z.nullish(z.union([z.string(), z.number()])),
  sender: z.nullish(z.string()),
  sentAt: z.nullish(z.number()),
  data: z.nullish(z.object({ text })),
});

const ablyBody = z.object({ message: z.object({ clientId: z.nullish(z.string()), text }) });

/** How a body of one kind is read. @throws Problem `shape`, with every place that is wrong. */
export type Parse<T> = (json: unknown, at?: string) => T;

export const parseMessage = parser(message);
export const parseBatch = parser(batch);
export const parseStream = parser(streamBody);
export const parseCometChat = parser(cometChatBody);
export const parseCometChatMessage = parser(cometChatMessage);
export const parseAbly = parser(ablyBody);

/** So many places are named; a body can be wrong at a thousand. */
const mostErrors = 16;

function parser<Schema extends z.ZodMiniType>(schema: Schema): Parse<z.infer<Schema>> {
  return (json, at = '') => {
    // Some runtimes forbid code that is made at run time, and bodies this small gain nothing by it.
    const result = schema.safeParse(json, { jitless: true });
    if (result.success) return result.data;
    throw new Problem('shape', { errors: result.error.issues.slice(0, mostErrors).map((issue) => shapeError(issue, at)) });
  };
}

/** Words of our own: what zod says may repeat what was sent, and so may a key that is not known. */
function shapeError(issue: z.core.$ZodIssue, at: string): ShapeError {
  const pointer = at + issue.path.map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
  if (issue.code === 'unrecognized_keys') return { pointer, detail: 'has a key that is not known' };
  if (issue.code === 'too_small') return { pointer, detail: 'is empty' };
  if (issue.code === 'too_big') return { pointer, detail: `is longer than ${issue.maximum}` };
  if (issue.code === 'invalid_type') return { pointer, detail: `is not of type ${issue.expected}` };
  return { pointer, detail: 'is neither a string nor a message' };
}
