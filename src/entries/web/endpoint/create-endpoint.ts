import { type Gate, gateOf } from './authentication.js';
import { classifyAll, classifyRequest, type Progress, type Route } from './classify-request.js';
import { Deadline } from './deadline.js';
import { type CheckedEndpoint, type EndpointOptions, endpointOptions } from './endpoint-options.js';
import { errorName, type Observation, observedMessage, tell } from './observation.js';
import { jsonResponse, Problem, problemResponse } from './problem.js';

/** Answers a request; never rejects. */
export type Endpoint = (request: Request) => Promise<Response>;

const routes: Readonly<Record<string, Route>> = { '': 'classify', '/': 'classify', '/health': 'health', '/version': 'version' };

const methods: Readonly<Record<Route, readonly string[]>> = {
  classify: ['POST', 'OPTIONS'],
  health: ['GET', 'HEAD', 'OPTIONS'],
  version: ['GET', 'HEAD', 'OPTIONS'],
};

/**
 * A classifier as a web endpoint, from a standard `Request` to a standard `Response`: for Hono, Express, Fastify, Workers, Deno and
 * Bun (docs/endpoint.md says how), or as the hook of a chat vendor.
 *
 * - `POST /` classifies a message, or a list; with a preset, what the vendor posts.
 * - `GET /health` classifies an empty text; `GET /version` says which library and which data. Neither asks for a secret.
 *
 * Problems are `application/problem+json`. With a preset whatever fails behind the door, a body too large or a classifier that throws, is
 * answered as `onFailure` says.
 * @throws OptionsError naming every problem.
 */
export function createEndpoint(options: EndpointOptions): Endpoint {
  const endpoint = endpointOptions(options);
  const gate = gateOf(endpoint.authentication, endpoint.now);
  return async (request) => {
    const start = performance.now();
    const progress: Progress = { route: null, bytes: null, results: [] };
    const deadline = new Deadline(endpoint.deadline, request.signal);
    let problem: Problem | null = null;
    let response: Response;
    try {
      response = await respond(request, endpoint, gate, deadline, progress);
    } catch (error) {
      problem = error instanceof Problem ? error : new Problem('classifier-failed', { cause: error });
      response = failed(problem, endpoint, progress);
    } finally {
      deadline.clear();
    }
    tell(endpoint.observe, {
      route: progress.route,
      preset: endpoint.presetName,
      status: response.status,
      problem: problem?.code ?? null,
      error: problem === null ? null : errorName(problem.cause),
      decision: decisionOf(endpoint, progress, response, problem),
      messages: progress.results.map(observedMessage),
      bytes: progress.bytes,
      milliseconds: performance.now() - start,
      versions: progress.results[0]?.versions ?? null,
    });
    return request.method === 'HEAD' ? new Response(null, response) : response;
  };
}

async function respond(request: Request, endpoint: CheckedEndpoint, gate: Gate, deadline: Deadline, progress: Progress): Promise<Response> {
  const route = routeOf(request.url, endpoint.path);
  if (route === null) throw new Problem('not-found');
  progress.route = route;
  const allow = methods[route].join(', ');
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow, 'cache-control': 'no-store' } });
  if (!methods[route].includes(request.method)) throw new Problem('method-not-allowed', { headers: { allow } });
  if (route === 'classify') return jsonResponse(await classifyRequest(request, endpoint, gate, deadline, progress));
  deadline.bodyIsRead();
  const [result] = await classifyAll([{ text: '' }], endpoint, deadline);
  return jsonResponse(route === 'health' ? { status: 'ok' } : { ...result?.versions, preset: endpoint.presetName });
}

/** A wrong address, method or secret is told to whoever is wrong; no vendor takes it for a judgement. */
const plainly: ReadonlySet<string> = new Set(['not-found', 'method-not-allowed', 'unauthorized']);

function failed(problem: Problem, { preset, onFailure, notices }: CheckedEndpoint, { route }: Progress): Response {
  if (preset === null || route !== 'classify' || plainly.has(problem.code)) return problemResponse(problem);
  return jsonResponse(preset.failed(onFailure, problem.code, notices));
}

function decisionOf(
  { preset, onFailure }: CheckedEndpoint,
  { route, results }: Progress,
  { status }: Response,
  problem: Problem | null,
): Observation['decision'] {
  if (route !== 'classify' || preset === null || status !== 200) return null;
  if (problem !== null) return onFailure === 'closed' ? 'block' : 'pass';
  return results[0]?.flagged ? 'block' : 'pass';
}

function routeOf(url: string, path: string): Route | null {
  const { pathname } = new URL(url);
  if (!pathname.startsWith(path)) return null;
  const rest = pathname.slice(path.length);
  return Object.hasOwn(routes, rest) ? (routes[rest] ?? null) : null;
}
