import type { Classification, MessageInput } from '../../../classification.js';
import { defaultBudget, Pacer } from '../pacer.js';
import type { Gate } from './authentication.js';
import type { Deadline } from './deadline.js';
import { checkMediaType, decodeJson } from './decode-json.js';
import type { CheckedEndpoint } from './endpoint-options.js';
import { plainAnswer, readPlain } from './plain.js';
import { Problem } from './problem.js';
import { readBody } from './read-body.js';

export type Route = 'classify' | 'health' | 'version';

/** What is known of a request while it is being answered; filled in as it becomes known, and kept if it then fails. */
export interface Progress {
  route: Route | null;
  bytes: number | null;
  results: readonly Classification[];
}

/**
 * From a request to the body of the answer.
 * @throws Problem
 */
export async function classifyRequest(
  request: Request,
  endpoint: CheckedEndpoint,
  gate: Gate,
  deadline: Deadline,
  progress: Progress,
): Promise<unknown> {
  const { headers } = request;
  await gate.before(headers);
  checkMediaType(headers.get('content-type'));
  const body = await readBody(request, endpoint.maxBytes, deadline);
  progress.bytes = body.length;
  deadline.bodyIsRead();
  await gate.after(headers, body);
  const json = decodeJson(body);
  const { preset } = endpoint;
  if (preset === null) {
    const asked = readPlain(json, endpoint.maxMessages);
    progress.results = await classifyAll(asked.messages, endpoint, deadline);
    return plainAnswer(asked, progress.results, endpoint.phraseText);
  }
  const message = preset.read(json);
  progress.results = await classifyAll(message === null ? [] : [message], endpoint, deadline);
  return preset.answer(progress.results[0] ?? null, endpoint.notices);
}

/** @throws Problem `deadline` between two messages, `classifier-failed`. */
export async function classifyAll(
  messages: readonly MessageInput[],
  { classifier, classify }: CheckedEndpoint,
  deadline: Deadline,
): Promise<Classification[]> {
  const pacer = new Pacer(defaultBudget);
  const results: Classification[] = [];
  for (const message of messages) {
    if (pacer.due) await deadline.for(pacer.rest());
    deadline.check();
    try {
      results.push(sound(await deadline.for(pacer.run(() => classifier.classify(message, classify)))));
    } catch (error) {
      throw error instanceof Problem ? error : new Problem('classifier-failed', { cause: error });
    }
  }
  return results;
}

/** Anything may stand behind `classify`; what is no classification must not become an answer that reads like one. */
function sound(result: Classification): Classification {
  if (typeof result?.score === 'number' && typeof result.flagged === 'boolean' && Array.isArray(result.phrases)) return result;
  throw new TypeError('the classifier gave no classification');
}
