import { createEndpoint, type EndpointOptions, type Observation } from '../../../../src/entries/web/endpoint.js';
import { classifierOf } from '../../../helpers/classifiers.js';

export const scam = 'settle the tax in full before withdrawing';
export const harmless = 'see you at lunch';

export const classifier = classifierOf();

export function endpointOf(options: Partial<EndpointOptions> = {}) {
  const observations: Observation[] = [];
  const endpoint = createEndpoint({
    classifier,
    authentication: 'none',
    observe: (observation) => {
      observations.push(observation);
    },
    ...options,
  });
  return { endpoint, observations };
}

type Body = ConstructorParameters<typeof Request>[1] extends infer Init
  ? NonNullable<Init> extends { body?: infer B }
    ? B
    : never
  : never;

export function post(body: Body, headers: Record<string, string> = {}, more: { signal?: AbortSignal; url?: string } = {}): Request {
  const { url = 'https://example.com/', ...others } = more;
  return new Request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: body ?? null,
    duplex: 'half',
    ...others,
  });
}

export function postJson(json: unknown, headers: Record<string, string> = {}): Request {
  return post(JSON.stringify(json), headers);
}
