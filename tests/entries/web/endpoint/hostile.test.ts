import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifier, endpointOf, post, postJson, scam } from './requests.js';

const { endpoint } = endpointOf();

async function problemOf(response: Response | Promise<Response>): Promise<[status: number, code: string, errors?: unknown]> {
  const { status, code, errors } = (await (await response).clone().json()) as { status: number; code: string; errors?: unknown };
  expect((await response).status).toBe(status);
  return errors === undefined ? [status, code] : [status, code, errors];
}

describe('bodies', () => {
  it.each([
    ['no bytes', new Uint8Array(), 'not-json'],
    ['a byte that UTF-8 has not', Uint8Array.of(0x22, 0xff, 0x22), 'not-utf-8'],
    ['half a character', Uint8Array.of(0x22, 0xe4, 0xb8), 'not-utf-8'],
    ['a character the long way round', Uint8Array.of(0x22, 0xc0, 0xaf, 0x22), 'not-utf-8'],
    ['half a surrogate pair', Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22), 'not-utf-8'],
    ['UTF-16', new Uint8Array(Buffer.from('{"text":""}', 'utf16le')), 'not-json'],
    ['no JSON', new TextEncoder().encode(`{"text": "${scam}"`), 'not-json'],
    ['a number that JSON has not', new TextEncoder().encode('{"text": "", "at": NaN}'), 'not-json'],
  ])('of %s are refused', async (_, bytes, code) => {
    expect(await problemOf(endpoint(post(bytes)))).toEqual([400, code]);
  });

  it('may begin with a byte order mark', async () => {
    expect((await endpoint(post('\uFEFF{"text": ""}'))).status).toBe(200);
  });

  it('of deep JSON are refused like any other, where it is read and where it is not', async () => {
    const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect((await endpoint(post(deep(50_000)))).status).toBe(422);
    expect((await endpoint(post(`{"text": ${deep(50_000)}}`))).status).toBe(422);
    expect((await endpoint(post(`{"messages": ${deep(50_000)}}`))).status).toBe(422);
    expect((await endpoint(post('{"a":'.repeat(20_000)))).status).toBe(400);
    const { endpoint: ably } = endpointOf({ preset: 'ably' });
    const body = `{"message": {"text": ${JSON.stringify(scam)}, "metadata": ${deep(50_000)}}}`;
    expect(await (await ably(post(body))).json()).toMatchObject({ action: 'reject' });
  });

  it.each([
    ['{"__proto__": {"text": "x"}}', 422],
    ['{"text": "", "__proto__": {"admin": true}}', 422],
    ['{"constructor": {"prototype": {"text": "x"}}}', 422],
    ['{"messages": {"length": 1, "0": ""}}', 422],
    ['{"messages": [{"__proto__": {"text": "x"}}]}', 422],
    ['[]', 422],
    ['"text"', 422],
    ['null', 422],
    ['7', 422],
    ['{}', 422],
    ['{"text": null}', 422],
    ['{"text": ["a"]}', 422],
    ['{"text": "", "id": 5}', 422],
    ['{"text": "", "at": "yesterday"}', 422],
    ['{"messages": []}', 422],
    ['{"messages": [null]}', 422],
    ['{"messages": [""], "text": ""}', 422],
  ])('%s is answered with %i', async (body, status) => {
    expect((await endpoint(post(body))).status).toBe(status);
    expect(({} as { text?: string; admin?: boolean }).text ?? ({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('of CometChat may name a sender __proto__', async () => {
    const { endpoint } = endpointOf({ preset: 'cometchat' });
    const body = `{"contextMessages": [{"__proto__": {"sender": "a", "data": {"text": ${JSON.stringify(scam)}}}}]}`;
    expect(await (await endpoint(post(body))).json()).toMatchObject({ isMatchingCondition: true });
  });

  it('with a key twice are read as everybody reads them: the last counts', async () => {
    const twice = `{"text": "see you at lunch", "text": ${JSON.stringify(scam)}}`;
    expect(await (await endpoint(post(twice))).json()).toMatchObject({ flagged: true });
  });

  it('say where they are wrong, at sixteen places at most, and nothing of what stands there', async () => {
    const wrong = { text: 7, from: 'x'.repeat(300), [`the key ${scam}`]: 1 };
    expect(await problemOf(endpoint(postJson(wrong)))).toEqual([
      422,
      'shape',
      [
        { pointer: '/text', detail: 'is not of type string' },
        { pointer: '/from', detail: 'is longer than 256' },
        { pointer: '', detail: 'has a key that is not known' },
      ],
    ]);
    const [, , errors] = await problemOf(endpoint(postJson({ messages: Array.from({ length: 100 }, () => 7) })));
    expect(errors).toHaveLength(16);
  });

  it('of a thousand thousand messages are refused before each is looked at', async () => {
    const { endpoint } = endpointOf({ maxBytes: 4_000_000 });
    const body = `{"messages": [${'"",'.repeat(1_000_000)}""]}`;
    expect(await problemOf(endpoint(post(body)))).toEqual([422, 'too-many-messages']);
  });

  it('of any text, or of any bytes, have an answer', async () => {
    const texts = fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), async (text) => {
      const response = await endpoint(postJson({ text }));
      expect(response.status).toBe(200);
      const { score, phrases } = (await response.json()) as { score: number; phrases: { start: number; end: number }[] };
      // Half a surrogate pair cannot be sent as UTF-8, only escaped, as JSON.stringify does.
      expect(score).toBe(classifier.classify(text).score);
      for (const { start, end } of phrases) expect(0 <= start && start < end && end <= text.length).toBe(true);
    });
    await fc.assert(texts, { numRuns: 100 });
    const bytes = fc.asyncProperty(fc.uint8Array(), async (body) => {
      expect([400, 422]).toContain((await endpoint(post(new Uint8Array(body)))).status);
    });
    await fc.assert(bytes, { numRuns: 100 });
    const values = fc.asyncProperty(fc.jsonValue(), async (json) => {
      expect([200, 422]).toContain((await endpoint(postJson(json))).status);
      for (const preset of ['stream', 'cometchat', 'ably'] as const)
        expect((await endpointOf({ preset }).endpoint(postJson(json))).status).toBe(200);
    });
    await fc.assert(values, { numRuns: 100 });
  });
});

describe('media types', () => {
  it.each([
    ['application/json', 200],
    ['application/json; charset=utf-8', 200],
    ['Application/JSON;charset="UTF-8"', 200],
    ['application/cloudevents+json', 200],
    ['application/json; charset=utf-16', 415],
    ['text/plain', 415],
    ['application/jsonx', 415],
    ['text/html, application/json', 415],
    ['application/x-www-form-urlencoded', 415],
  ])('%s is %i', async (type, status) => {
    const response = await endpoint(post('{"text": ""}', { 'content-type': type }));
    expect(response.status).toBe(status);
    if (status === 415) expect(response.headers.get('accept')).toBe('application/json');
  });

  it('have to be said', async () => {
    const silent = new Request('https://example.com/', { method: 'POST', body: new TextEncoder().encode('{"text": ""}') });
    expect(await problemOf(endpoint(silent))).toEqual([415, 'media-type']);
  });
});

describe('size', () => {
  const small = endpointOf({ maxBytes: 100 }).endpoint;
  const ofSize = (size: number): string => JSON.stringify({ text: 'x'.repeat(size - 11) });

  it('is counted in bytes, to the byte', async () => {
    expect(ofSize(100)).toHaveLength(100);
    expect((await small(post(ofSize(100)))).status).toBe(200);
    expect(await problemOf(small(post(ofSize(101))))).toEqual([413, 'body-too-large']);
    expect((await small(postJson({ text: '中'.repeat(40) }))).status).toBe(413);
  });

  it('is what comes, not what content-length claims', async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pulled++;
        controller.enqueue(new Uint8Array(40).fill(0x20));
      },
    });
    expect(await problemOf(small(post(endless, { 'content-length': '10' })))).toEqual([413, 'body-too-large']);
    expect(pulled).toBeLessThan(8);
  });

  it('that is claimed to be too large is believed', async () => {
    let pulled = 0;
    const stream = new ReadableStream({ pull: () => void pulled++ }, { highWaterMark: 0 });
    expect((await small(post(stream, { 'content-length': '101' }))).status).toBe(413);
    expect(pulled).toBe(0);
  });

  it('is counted once more behind gzip', async () => {
    const gzip = { 'content-encoding': 'gzip' };
    expect((await small(post(gzipSync(ofSize(100)), gzip))).status).toBe(200);
    const bomb = gzipSync(Buffer.alloc(50_000, 0x20));
    expect(bomb.length).toBeLessThan(100);
    expect(await problemOf(small(post(bomb, gzip)))).toEqual([413, 'body-too-large']);
  });

  it('leaves what was not read to the server', async () => {
    let cancelled = false;
    const stream = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(60)),
      cancel: () => {
        cancelled = true;
      },
    });
    const request = post(stream);
    expect((await small(request)).status).toBe(413);
    expect([cancelled, request.body?.locked]).toEqual([false, false]);
  });
});

describe('encodings', () => {
  it.each(['br', 'deflate', 'gzip, gzip', 'zstd'])('%s is refused', async (encoding) => {
    const response = await endpoint(post('{"text": ""}', { 'content-encoding': encoding }));
    expect([response.status, response.headers.get('accept-encoding')]).toEqual([415, 'gzip']);
  });

  it('that were undone on the way are no trouble', async () => {
    expect((await endpoint(post('{"text": ""}', { 'content-encoding': 'gzip' }))).status).toBe(200);
  });

  it('that are broken are', async () => {
    const zipped = gzipSync('{"text": ""}');
    for (const broken of [zipped.subarray(0, 12), Buffer.concat([zipped.subarray(0, 10), Buffer.alloc(20, 7)])])
      expect(await problemOf(endpoint(post(broken, { 'content-encoding': 'gzip' })))).toEqual([400, 'body-interrupted']);
  });
});

describe('time', () => {
  const stalled = () =>
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"text":'));
      },
    });

  it('runs out for a body that does not come', async () => {
    const { endpoint, observations } = endpointOf({ deadline: 30 });
    const start = performance.now();
    expect(await problemOf(endpoint(post(stalled())))).toEqual([408, 'body-timeout']);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(observations[0]).toMatchObject({ problem: 'body-timeout', bytes: null });
  });

  it('runs out for a body that drips', async () => {
    const dripping = new ReadableStream({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        controller.enqueue(Uint8Array.of(0x20));
      },
    });
    expect(await problemOf(endpointOf({ deadline: 50 }).endpoint(post(dripping)))).toEqual([408, 'body-timeout']);
  });

  it('runs out for a body that always has more', async () => {
    const stream = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(0)) });
    expect(await problemOf(endpointOf({ deadline: 50 }).endpoint(post(stream)))).toEqual([408, 'body-timeout']);
  });

  it('runs out between two messages', async () => {
    let classified = 0;
    const slow = {
      classify(input: Parameters<typeof classifier.classify>[0]) {
        classified++;
        const until = performance.now() + 10;
        while (performance.now() < until);
        return classifier.classify(input);
      },
    };
    const { endpoint } = endpointOf({ classifier: slow, deadline: 50 });
    expect(await problemOf(endpoint(postJson({ messages: Array.from({ length: 50 }, () => '') })))).toEqual([503, 'deadline']);
    expect(classified).toBeLessThan(10);
  });

  it('runs out for a classifier that does not answer, on every route', async () => {
    const { endpoint } = endpointOf({ classifier: { classify: () => new Promise<never>(() => {}) }, deadline: 30 });
    expect(await problemOf(endpoint(postJson({ text: '' })))).toEqual([503, 'deadline']);
    expect(await problemOf(endpoint(new Request('https://example.com/health')))).toEqual([503, 'deadline']);
  });

  it('is not waited out when the sender is gone', async () => {
    const abort = new AbortController();
    const { endpoint } = endpointOf({ deadline: 10_000 });
    const answered = endpoint(post(stalled(), {}, { signal: abort.signal }));
    setTimeout(() => abort.abort(), 5);
    expect(await problemOf(answered)).toEqual([400, 'body-interrupted']);
    expect(await problemOf(endpoint(post('{}', {}, { signal: AbortSignal.abort() })))).toEqual([400, 'body-interrupted']);
  });

  it('is not waited out when the body breaks off', async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error(scam)) });
    const { endpoint, observations } = endpointOf();
    expect(await problemOf(endpoint(post(broken)))).toEqual([400, 'body-interrupted']);
    expect(JSON.stringify(observations)).not.toContain(scam);
  });

  it('leaves no timer behind', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    for (const text of ['', scam]) await endpointOf({ deadline: 60_000 }).endpoint(postJson({ text }));
    expect(timers()).toBe(before);
  });
});

describe('a body that somebody read before', () => {
  it('is said to be so', async () => {
    const request = postJson({ text: '' });
    await request.text();
    expect(await problemOf(endpoint(request))).toEqual([500, 'body-already-read']);
  });
});
