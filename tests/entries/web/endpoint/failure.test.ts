import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EndpointOptions, PresetName } from '../../../../src/entries/web/endpoint.js';
import { classifier, endpointOf, post, postJson, scam } from './requests.js';

const presets: readonly PresetName[] = ['stream', 'cometchat', 'ably'];

const pass: Readonly<Record<PresetName, object>> = {
  stream: {},
  cometchat: { isMatchingCondition: false },
  ably: { action: 'accept' },
};
const block: Readonly<Record<PresetName, object>> = {
  stream: { message: { type: 'error', text: 'unchecked' } },
  cometchat: { isMatchingCondition: true, confidence: 1 },
  ably: { action: 'reject', rejectionReason: { reason: 'unchecked' } },
};

const body = (text: unknown) => ({
  message: { id: 'm', text, clientId: 'c' },
  contextMessages: [{ a: { id: '1', sender: 'a', data: { text } } }],
});

const broken = {
  classify(): never {
    throw new RangeError(`out of memory at: ${scam}`);
  },
};

/** Ways to fail behind the door, and what each is called. */
const failures: readonly [string, Partial<EndpointOptions>, () => Request][] = [
  ['classifier-failed', { classifier: broken }, () => postJson(body(scam))],
  ['classifier-failed', { classifier: { classify: () => Promise.reject(new Error(scam)) } }, () => postJson(body(scam))],
  ['deadline', { classifier: { classify: () => new Promise<never>(() => {}) }, deadline: 10 }, () => postJson(body(scam))],
  ['body-timeout', { deadline: 10 }, () => post(new ReadableStream())],
  ['body-too-large', { maxBytes: 10 }, () => postJson(body(scam))],
  ['not-json', {}, () => post('{')],
  ['not-utf-8', {}, () => post(Uint8Array.of(0xff))],
  ['shape', {}, () => postJson(body({ rich: scam }))],
  ['media-type', {}, () => post('{}', { 'content-type': 'text/plain' })],
  ['encoding', {}, () => post('{}', { 'content-encoding': 'br' })],
];

describe.each(presets)('when anything fails, %s', (preset) => {
  it.each(failures)('is let pass by default: %s', async (code, options, request) => {
    const { endpoint, observations } = endpointOf({ preset, ...options });
    const response = await endpoint(request());
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject(pass[preset]);
    expect(observations).toMatchObject([{ problem: code, decision: 'pass', status: 200, preset }]);
  });

  it.each(failures)('is held back where the endpoint is closed: %s', async (code, options, request) => {
    const { endpoint, observations } = endpointOf({ preset, onFailure: 'closed', notices: { unchecked: 'unchecked' }, ...options });
    const response = await endpoint(request());
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject(block[preset]);
    expect(observations).toMatchObject([{ problem: code, decision: 'block' }]);
  });

  it('is judged all the same where nothing fails', async () => {
    for (const onFailure of ['open', 'closed'] as const) {
      const { endpoint, observations } = endpointOf({ preset, onFailure });
      await endpoint(postJson(body('see you at lunch')));
      await endpoint(postJson(body(scam)));
      expect(observations.map(({ decision, problem }) => [decision, problem])).toEqual([
        ['pass', null],
        ['block', null],
      ]);
    }
  });

  it('is refused where the address, the method or the secret is wrong', async () => {
    for (const onFailure of ['open', 'closed'] as const) {
      const { endpoint } = endpointOf({ preset, onFailure, authentication: { hmac: 'secret' } });
      expect((await endpoint(new Request('https://example.com/'))).status).toBe(405);
      expect((await endpoint(post('{}', {}, { url: 'https://example.com/x' }))).status).toBe(404);
      expect((await endpoint(postJson(body(scam)))).status).toBe(401);
      expect((await endpoint(postJson(body(scam), { 'x-signature': '00' }))).status).toBe(401);
    }
  });
});

describe('without a preset', () => {
  it.each(failures.filter(([code]) => code !== 'shape'))('%s is a problem with its status', async (code, options, request) => {
    const { endpoint } = endpointOf(options);
    const response = await endpoint(code === 'classifier-failed' || code === 'deadline' ? postJson({ text: scam }) : request());
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const problem = (await response.json()) as Record<string, unknown>;
    expect(problem).toMatchObject({ type: 'about:blank', status: response.status, code });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(Object.keys(problem).sort()).toEqual(['code', 'detail', 'status', 'title', 'type']);
  });
});

describe('an observer', () => {
  it('that throws, or fails later, changes nothing', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => void unhandled.push(reason);
    process.on('unhandledRejection', note);
    for (const observe of [
      () => {
        throw new Error('log is full');
      },
      async () => {
        throw new Error('log is full');
      },
    ]) {
      const { endpoint } = endpointOf({ observe });
      expect((await endpoint(postJson({ text: scam }))).status).toBe(200);
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });

  it('is told the name of what was thrown, if it is one', async () => {
    const thrown = async (error: unknown) => {
      const failing = {
        classify(): never {
          throw error;
        },
      };
      const { endpoint, observations } = endpointOf({ classifier: failing });
      await endpoint(postJson({ text: scam }));
      return observations[0]?.error;
    };
    expect(await thrown(new RangeError(scam))).toBe('RangeError');
    expect(await thrown(Object.assign(new Error('x'), { name: scam }))).toBeNull();
    expect(await thrown(scam)).toBeNull();
  });

  it('is told once for each request, with the bytes and the time', async () => {
    const { endpoint, observations } = endpointOf();
    await endpoint(postJson({ messages: [scam, ''] }));
    expect(observations).toHaveLength(1);
    const [{ bytes, milliseconds, messages, versions } = observations[0] as never] = observations;
    expect(bytes).toBe(JSON.stringify({ messages: [scam, ''] }).length);
    expect(milliseconds).toBeGreaterThanOrEqual(0);
    expect(messages).toHaveLength(2);
    expect(versions).toEqual(classifier.versions);
  });
});

describe('what was written', () => {
  /** Seven letters that stand nowhere else. */
  const mark = 'zqxjkvw';
  const repeating = {
    classify(input: Parameters<typeof classifier.classify>[0]): never {
      throw new Error(JSON.stringify(input));
    },
  };
  const marked = fc.oneof(
    fc.string().map((text) => `${text} ${mark} ${scam}`),
    fc.constantFrom(`${mark}`, `{"${mark}`, `${scam} ${mark}`),
  );

  it('is in no answer and no observation, whatever fails', async () => {
    const property = fc.asyncProperty(
      marked,
      fc.constantFrom(null, ...presets),
      fc.boolean(),
      fc.constantFrom('json', 'key', 'raw', 'type', 'nested'),
      async (text, preset, fails, way) => {
        const { endpoint, observations } = endpointOf({
          ...(preset === null ? {} : { preset }),
          classifier: fails ? repeating : classifier,
        });
        const sent: Readonly<Record<typeof way, string>> = {
          json: JSON.stringify(preset === null ? { text } : body(text)),
          key: JSON.stringify({ text: '', [text]: 1, messages: { [text]: 1 } }),
          raw: text,
          type: JSON.stringify(preset === null ? { text: [text] } : body([text])),
          nested: JSON.stringify({ messages: [text, { [text]: text }] }),
        };
        const response = await endpoint(post(sent[way]));
        const headers = JSON.stringify([...response.headers]);
        expect(`${headers} ${await response.text()} ${JSON.stringify(observations)}`).not.toContain(mark);
      },
    );
    await fc.assert(property, { numRuns: 200 });
  });
});
