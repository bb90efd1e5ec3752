import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endpointOf, post } from './requests.js';

const body = JSON.stringify({ text: 'see you at lunch – 中' });
const token = 'token-of-nobody-0001';

async function statusOf(endpoint: ReturnType<typeof endpointOf>['endpoint'], headers: Record<string, string>, sent = body) {
  const response = await endpoint(post(sent, headers));
  return { status: response.status, challenge: response.headers.get('www-authenticate'), text: await response.text() };
}

describe('a bearer token', () => {
  const { endpoint } = endpointOf({ authentication: { bearer: [token, 'token-of-nobody-0002'] } });

  it('opens, each of several, in any case of its scheme', async () => {
    for (const authorization of [`Bearer ${token}`, `bearer ${token}`, 'BEARER  token-of-nobody-0002'])
      expect((await statusOf(endpoint, { authorization })).status).toBe(200);
  });

  it.each([
    '',
    'Bearer',
    'Bearer ',
    `Bearer ${token}x`,
    `Bearer ${token.slice(0, -1)}`,
    `Bearer ${token} ${token}`,
    `Basic ${token}`,
    token,
    'Bearer token-of-nobody-0003',
    `Bearer ${token.toUpperCase()}`,
  ])("'%s' does not", async (authorization) => {
    const { status, challenge, text } = await statusOf(endpoint, { authorization });
    expect(status).toBe(401);
    expect(challenge).toMatch(/^Bearer realm="unlure"/);
    expect(JSON.parse(text)).toMatchObject({ status: 401, code: 'unauthorized' });
  });

  it('is asked for before anything of the body is read', async () => {
    let pulled = 0;
    const stream = new ReadableStream(
      {
        pull(controller) {
          pulled++;
          controller.enqueue(new Uint8Array(10));
        },
      },
      { highWaterMark: 0 },
    );
    expect((await endpoint(post(stream))).status).toBe(401);
    expect(pulled).toBe(0);
  });
});

describe('a user and a password', () => {
  const { endpoint } = endpointOf({ authentication: { basic: { user: 'chat', password: 'pässword:with colon' } } });
  const encoded = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`;

  it('open, and nothing near them does', async () => {
    expect((await statusOf(endpoint, { authorization: encoded('chat:pässword:with colon') })).status).toBe(200);
    for (const authorization of [
      '',
      'Basic',
      'Basic %%%',
      encoded('chat:'),
      encoded('chat'),
      encoded('chat:password:with colon'),
      encoded(''),
    ]) {
      const { status, challenge } = await statusOf(endpoint, { authorization });
      expect([status, challenge]).toEqual([401, 'Basic realm="unlure", charset="UTF-8"']);
    }
  });
});

describe('a signature of the body', () => {
  const sign = (text: string | Buffer, secret = 'secret') => createHmac('sha256', secret).update(text).digest('hex');
  const { endpoint } = endpointOf({ authentication: { hmac: ['older', 'secret'] } });

  it('opens, with each of several secrets', async () => {
    for (const signature of [sign(body), sign(body, 'older'), sign(body).toUpperCase(), ` ${sign(body)} `])
      expect((await statusOf(endpoint, { 'x-signature': signature })).status).toBe(200);
  });

  it('does not when it is missing, of another length, of another body, or no signature', async () => {
    const right = sign(body);
    const wrong = [
      '',
      '00',
      right.slice(2),
      `${right}00`,
      right.slice(1),
      'x'.repeat(64),
      sign(`${body} `),
      sign(body, 'other'),
      '0'.repeat(64),
    ];
    for (const signature of wrong) expect((await statusOf(endpoint, { 'x-signature': signature })).status).toBe(401);
    const { status, challenge } = await statusOf(endpoint, {});
    expect([status, challenge]).toEqual([401, 'Signature realm="unlure", header="x-signature"']);
  });

  it('of one body opens for no other, whatever was changed', async () => {
    const property = fc.asyncProperty(fc.string(), fc.string(), async (text, other) => {
      const sent = JSON.stringify({ text });
      const headers = { 'x-signature': sign(sent) };
      expect((await statusOf(endpoint, headers, sent)).status).toBe(200);
      fc.pre(text !== other);
      expect((await statusOf(endpoint, headers, JSON.stringify({ text: other }))).status).toBe(401);
    });
    await fc.assert(property, { numRuns: 50 });
  });

  it('is looked for in the header that is named', async () => {
    const { endpoint } = endpointOf({ authentication: { hmac: 'secret', header: 'x-hub' } });
    expect((await statusOf(endpoint, { 'x-hub': sign(body) })).status).toBe(200);
    expect((await statusOf(endpoint, { 'x-signature': sign(body) })).status).toBe(401);
  });

  it('is of the body before gzip', async () => {
    const { gzipSync } = await import('node:zlib');
    const zipped = gzipSync(body);
    const headers = { 'content-encoding': 'gzip' };
    expect((await endpoint(post(zipped, { ...headers, 'x-signature': sign(body) }))).status).toBe(200);
    expect((await endpoint(post(zipped, { ...headers, 'x-signature': sign(zipped) }))).status).toBe(401);
  });
});

describe('a standard webhook', () => {
  const bytes = Buffer.from('0123456789abcdef0123456789abcdef');
  const secret = `whsec_${bytes.toString('base64')}`;
  const now = 1_800_000_000_000;
  const { endpoint } = endpointOf({ authentication: { standardWebhooks: secret, tolerance: 300 }, now: () => now });
  const signed = (seconds: number | string, sent = body, id = 'msg_1') => ({
    'webhook-id': id,
    'webhook-timestamp': `${seconds}`,
    'webhook-signature': `v1,${createHmac('sha256', bytes).update(`${id}.${seconds}.${sent}`).digest('base64')}`,
  });

  it('opens within the window, on either side, and not beyond', async () => {
    const statuses = await Promise.all(
      [-301, -300, 0, 300, 301].map(async (off) => (await statusOf(endpoint, signed(now / 1000 + off))).status),
    );
    expect(statuses).toEqual([401, 200, 200, 200, 401]);
  });

  it('opens with one signature among several, of which some are not known', async () => {
    const headers = signed(now / 1000);
    const many = `v1a,abc v1,${Buffer.alloc(32).toString('base64')} ${headers['webhook-signature']}`;
    expect((await statusOf(endpoint, { ...headers, 'webhook-signature': many })).status).toBe(200);
  });

  it('does not open when the time, the id or the body was changed, or is no time', async () => {
    const headers = signed(now / 1000);
    expect((await statusOf(endpoint, { ...headers, 'webhook-timestamp': `${now / 1000 + 1}` })).status).toBe(401);
    expect((await statusOf(endpoint, { ...headers, 'webhook-id': 'msg_2' })).status).toBe(401);
    expect((await statusOf(endpoint, headers, `${body} `)).status).toBe(401);
    for (const time of ['', 'NaN', 'Infinity', '1e9', '-1', `${now / 1000}.0`, '9'.repeat(400)])
      expect((await statusOf(endpoint, signed(time))).status).toBe(401);
    expect((await statusOf(endpoint, {})).status).toBe(401);
  });

  // The example of the specification's own test suite: secret, id, time and signature are public.
  it('agrees with the published example', async () => {
    const published = endpointOf({
      authentication: { standardWebhooks: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' },
      now: () => 1_614_265_330_000,
    });
    const headers = {
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    };
    // Its body is no message of ours, which is found out behind the door.
    const response = await published.endpoint(post('{"test": 2432232314}', headers));
    expect([response.status, published.observations[0]?.problem]).toEqual([422, 'shape']);
  });
});
