import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ably } from '../../../../src/entries/web/endpoint/presets/ably.js';
import { cometchat } from '../../../../src/entries/web/endpoint/presets/cometchat.js';
import { stream } from '../../../../src/entries/web/endpoint/presets/stream.js';
import type { Authentication, EndpointOptions, PresetName } from '../../../../src/entries/web/endpoint.js';
import { classifier, endpointOf, postJson, scam } from './requests.js';

interface Fixture {
  readonly sources: readonly string[];
  readonly vendor: { readonly waitsMilliseconds: number | null };
  readonly authentication: Authentication;
  readonly exchanges: readonly {
    readonly name: string;
    readonly headers: Record<string, string>;
    readonly body: unknown;
    readonly options?: Partial<EndpointOptions>;
    readonly response: { readonly status: number; readonly body: unknown };
  }[];
}

const folder = new URL('../../../../fixtures/endpoint/', import.meta.url);
const presets = { stream, cometchat, ably };

function fixtureOf(name: string): Fixture {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Fixture;
}

describe('the fixtures of vendors', () => {
  it('are there for every preset, each with its sources', () => {
    const names = readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.replace('.json', ''));
    expect(names.sort()).toEqual(Object.keys(presets).sort());
    for (const name of names) expect(fixtureOf(name).sources.filter((url) => url.startsWith('https://')).length).toBeGreaterThan(0);
  });
});

describe.each(Object.keys(presets) as PresetName[])('the preset %s', (preset) => {
  const { exchanges, authentication, vendor } = fixtureOf(preset);

  it.each(exchanges)('$name', async ({ headers, body, options, response }) => {
    const { endpoint } = endpointOf({ preset, authentication, ...options });
    const answered = await endpoint(postJson(body, headers));
    expect(answered.headers.get('content-type')).toBe('application/json');
    expect({ status: answered.status, body: await answered.json() }).toEqual(response);
  });

  it('refuses the same requests with another secret, and says nothing of a judgement', async () => {
    const others: Authentication[] = [{ hmac: 'another' }, { bearer: 'another-token-of-nobody' }, { basic: { user: 'a', password: 'b' } }];
    for (const other of others) {
      const { endpoint, observations } = endpointOf({ preset, authentication: other });
      for (const { body, headers } of exchanges) {
        const answered = await endpoint(postJson(body, headers));
        expect(answered.status).toBe(401);
        expect(answered.headers.get('www-authenticate')).toMatch(/realm="unlure"/);
      }
      expect(new Set(observations.map(({ decision, problem }) => `${decision} ${problem}`))).toEqual(new Set(['null unauthorized']));
    }
  });

  it('tells the observer what it decided and found', async () => {
    const { endpoint, observations } = endpointOf({ preset, authentication });
    for (const { body, headers } of exchanges.slice(0, 2)) await endpoint(postJson(body, headers));
    expect(observations[0]).toMatchObject({ route: 'classify', preset, status: 200, problem: null, decision: 'block' });
    expect(observations[0]?.messages).toMatchObject([{ flagged: true, stage: 'net-closing', tactics: ['fee-before-withdrawal'] }]);
    expect(observations[1]).toMatchObject({ decision: 'pass', messages: [{ flagged: false, stage: null, tactics: [] }] });
  });

  it('answers a good deal before the vendor stops waiting', () => {
    const { deadline } = presets[preset];
    expect(deadline).toBeLessThanOrEqual((vendor.waitsMilliseconds ?? 2000) * 0.75);
  });

  it('only observes with a threshold above every score', async () => {
    const certain = {
      classify: (_: unknown, options?: { threshold?: unknown }) => ({
        ...classifier.classify(scam, options as never),
        score: 0.999999,
        flagged: 0.999999 >= Number(options?.threshold),
      }),
    };
    const { endpoint, observations } = endpointOf({ preset, authentication, classifier: certain, threshold: 0.9999999 });
    await endpoint(postJson(exchanges[0]?.body, exchanges[0]?.headers));
    expect(observations[0]).toMatchObject({ decision: 'pass', messages: [{ score: 0.999999 }] });
  });

  it('takes a threshold: what is flagged is what is held back', async () => {
    const [first] = exchanges;
    const { endpoint, observations } = endpointOf({ preset, authentication, threshold: 0.99 });
    await endpoint(postJson(first?.body, first?.headers));
    expect(observations[0]?.decision).toBe('pass');
    expect(observations[0]?.messages[0]?.score).toBeGreaterThan(0.5);
  });
});

describe('what a vendor may show to the writer', () => {
  it('names neither a phrase nor a tactic', async () => {
    const { endpoint } = endpointOf({ preset: 'ably' });
    const told = JSON.stringify(await (await endpoint(postJson({ message: { clientId: 'a', text: scam } }))).json());
    expect(told).not.toMatch(/tax|withdraw|fee|stage|closing/i);
  });
});
