import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/builtin/en.gen.js';
import { shared } from '../../../../src/builtin/shared.gen.js';
import * as unlure from '../../../../src/core.js';
import { createEndpoint, type EndpointOptions, OptionsError, type SingleAnswer } from '../../../../src/entries/web/endpoint.js';
import { classifier, endpointOf, harmless, post, postJson, scam } from './requests.js';

const url = 'https://example.com';

describe('one message', () => {
  it('is answered with its classification, without the words that were written', async () => {
    const { endpoint } = endpointOf();
    const response = await endpoint(postJson({ text: `Hello! ${scam}`, id: 'm-1', from: 'a', at: 5, quoted: 'why?', forwarded: false }));
    const expected = classifier.classify(`Hello! ${scam}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const body = (await response.json()) as Record<string, unknown>;
    const { phrases, contributions: _contributions, logOdds: _logOdds, ...rest } = expected;
    expect(body).toEqual({
      id: 'm-1',
      ...rest,
      phrases: phrases.map(({ text: _text, phrase: _phrase, ...phrase }) => phrase),
    });
    expect(phrases.length).toBeGreaterThan(0);
    expect(JSON.stringify(body)).not.toMatch(/settle|withdrawing|Hello/);
  });

  it('is answered with the words of its phrases where that is asked for, and no more of it', async () => {
    const { endpoint } = endpointOf({ phraseText: true });
    const body = (await (await endpoint(postJson({ text: `Hello! ${scam}` }))).json()) as { phrases: { text: string }[] };
    expect(body.phrases.map(({ text }) => text)).toEqual([scam]);
    expect(JSON.stringify(body)).not.toContain('Hello');
  });

  it('does not spell words out in the ids of learned phrases either', async () => {
    const english = unlure.createClassifier({ lexicons: [shared, en] });
    const text = 'Your account is frozen, pay the unfreeze fee first, then you can withdraw.';
    const phrasesOf = async (phraseText: boolean) => {
      const { endpoint } = endpointOf({ classifier: english, phraseText });
      const { phrases } = (await (await endpoint(postJson({ text }))).json()) as SingleAnswer;
      return phrases;
    };
    const learned = (await phrasesOf(false)).filter(({ origin }) => origin === 'learned');
    expect(learned.length).toBeGreaterThan(0);
    expect(new Set(learned.map(({ id }) => id))).toEqual(new Set(['en:wording']));
    expect((await phrasesOf(true)).map(({ id }) => id)).toEqual(english.classify(text).phrases.map(({ id }) => id));
  });
});

describe('a list', () => {
  it('is answered in order, one for one, with ids where they were given', async () => {
    const { endpoint } = endpointOf();
    const messages = [harmless, { text: scam, id: 'b' }, '', { text: scam }];
    const body = (await (await endpoint(postJson({ messages }))).json()) as {
      results: { id?: string; score: number }[];
      versions: unknown;
    };
    expect(body.results.map(({ id, score }) => [id, score])).toEqual(
      messages.map((message) => [typeof message === 'string' ? undefined : message.id, classifier.classify(message).score]),
    );
    expect(body.versions).toEqual(classifier.versions);
  });

  it('gives the event loop its turn', async () => {
    let turns = 0;
    let running = true;
    const count = (): void => {
      turns++;
      if (running) setImmediate(count);
    };
    setImmediate(count);
    const busy = {
      classify(text: Parameters<typeof classifier.classify>[0]) {
        const until = performance.now() + 4;
        while (performance.now() < until);
        return classifier.classify(text);
      },
    };
    const { endpoint } = endpointOf({ classifier: busy, deadline: 10_000 });
    await endpoint(postJson({ messages: Array.from({ length: 20 }, () => '') }));
    running = false;
    expect(turns).toBeGreaterThan(6);
  });

  it('may not be longer than is allowed', async () => {
    const { endpoint } = endpointOf({ maxMessages: 2 });
    expect((await endpoint(postJson({ messages: ['', ''] }))).status).toBe(200);
    const response = await endpoint(postJson({ messages: ['', '', ''] }));
    expect([response.status, await response.json()]).toMatchObject([422, { code: 'too-many-messages' }]);
  });
});

describe('routes', () => {
  const { endpoint, observations } = endpointOf();

  it.each([
    ['GET', '/health', 200, null],
    ['HEAD', '/health', 200, null],
    ['GET', '/version', 200, null],
    ['HEAD', '/version', 200, null],
    ['OPTIONS', '/', 204, 'POST, OPTIONS'],
    ['OPTIONS', '/health', 204, 'GET, HEAD, OPTIONS'],
    ['GET', '/', 405, 'POST, OPTIONS'],
    ['HEAD', '/', 405, 'POST, OPTIONS'],
    ['PUT', '/', 405, 'POST, OPTIONS'],
    ['DELETE', '/version', 405, 'GET, HEAD, OPTIONS'],
    ['POST', '/health', 405, 'GET, HEAD, OPTIONS'],
    ['GET', '/nowhere', 404, null],
    ['POST', '/__proto__', 404, null],
    ['GET', '/healthz', 404, null],
    ['GET', '//health', 404, null],
  ])('%s %s is %i', async (method, path, status, allow) => {
    const response = await endpoint(new Request(`${url}${path}`, { method }));
    expect([response.status, response.headers.get('allow')]).toEqual([status, allow]);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const text = await response.text();
    if (method === 'HEAD' || status === 204) expect(text).toBe('');
    else expect(response.headers.get('content-type')).toBe(status < 400 ? 'application/json' : 'application/problem+json');
    if (method === 'GET' && status >= 400) expect(JSON.parse(text)).toMatchObject({ type: 'about:blank', status });
    expect(observations.at(-1)).toMatchObject({ status, decision: null });
  });

  it('say that the classifier works, and what it is', async () => {
    expect(await (await endpoint(new Request(`${url}/health`))).json()).toEqual({ status: 'ok' });
    expect(await (await endpoint(new Request(`${url}/version`))).json()).toEqual({ ...classifier.versions, preset: null });
  });

  it('say so when the classifier does not work, with a preset too', async () => {
    const broken = {
      classify(): never {
        throw new Error('broken');
      },
    };
    const { endpoint } = endpointOf({ classifier: broken, preset: 'stream' });
    for (const path of ['/health', '/version']) expect((await endpoint(new Request(url + path))).status).toBe(500);
  });

  it('are found where the endpoint is mounted', async () => {
    const statusAt = async (path: string, at: string): Promise<number> => {
      const { endpoint } = endpointOf({ path });
      return (await endpoint(new Request(url + at))).status;
    };
    for (const path of ['/moderate', '/moderate/', '/a/b'])
      expect([await statusAt(path, `${path.replace(/\/$/, '')}/health?x=1`), await statusAt(path, '/health')]).toEqual([200, 404]);
    expect(await statusAt('/moderate', '/moderatehealth')).toBe(404);
    const { endpoint: mounted } = endpointOf({ path: '/moderate' });
    for (const at of ['/moderate', '/moderate/']) expect((await mounted(post('{"text":""}', {}, { url: url + at }))).status).toBe(200);
  });
});

describe('classifiers', () => {
  it('may answer late', async () => {
    const { endpoint } = endpointOf({ classifier: { classify: async (input) => classifier.classify(input) } });
    expect(await (await endpoint(postJson({ text: scam }))).json()).toMatchObject({ flagged: true });
  });

  it('may be made of parts, with a threshold of the endpoint', async () => {
    const core = unlure.createClassifier({ lexicons: [en] });
    const { endpoint } = endpointOf({ classifier: core, threshold: 'highPrecision' });
    const body = await (await endpoint(postJson({ text: 'You must pay the tax before you can withdraw' }))).json();
    expect(body).toMatchObject({ threshold: core.classify('x', { threshold: 'highPrecision' }).threshold });
  });

  it.each([[{}], [undefined], [{ score: 1 }], ['flagged']])('that give %j are no judgement', async (given) => {
    const { endpoint, observations } = endpointOf({ classifier: { classify: () => given as never } });
    const response = await endpoint(postJson({ text: scam }));
    expect([response.status, observations[0]?.problem, observations[0]?.error]).toEqual([500, 'classifier-failed', 'TypeError']);
  });
});

describe('options', () => {
  const problemsOf = (options: unknown): readonly string[] => {
    try {
      createEndpoint(options as EndpointOptions);
    } catch (error) {
      if (error instanceof OptionsError) return error.problems;
      throw error;
    }
    return [];
  };
  const sound = { classifier, authentication: 'none' };

  it('name every problem at once', () => {
    expect(problemsOf({}).length).toBe(2);
    const wrong = {
      threshold: 7,
      path: 'x',
      maxBytes: 0,
      maxMessages: 1.5,
      deadline: -1,
      onFailure: 'ajar',
      observe: 1,
      now: 1,
      phraseText: 1,
      more: 1,
    };
    // Without a preset, onFailure is wrong twice over.
    expect(problemsOf({ ...sound, ...wrong }).length).toBe(11);
    expect(problemsOf(null)).toEqual(['the options are no object']);
  });

  it('that could never do anything are refused', () => {
    expect(problemsOf({ ...sound, onFailure: 'closed' })).toHaveLength(1);
    expect(problemsOf({ ...sound, notices: { blocked: 'x' } })).toHaveLength(1);
    expect(problemsOf({ ...sound, preset: 'stream', phraseText: true, maxMessages: 5 })).toHaveLength(2);
    expect(problemsOf({ ...sound, preset: 'stream', notices: { blockd: 'x', unchecked: '' } })).toHaveLength(2);
    expect(problemsOf({ ...sound, preset: 'toString' })).toHaveLength(1);
  });

  it.each([
    [undefined],
    [null],
    ['nobody'],
    [{}],
    [{ bearer: 'short' }],
    [{ bearer: [] }],
    [{ bearer: 7 }],
    [{ bearer: 'with spaces in the middle' }],
    [{ hmac: '' }],
    [{ hmac: 'secret', header: 'no header' }],
    [{ basic: {} }],
    [{ basic: { user: 'a:b', password: 'c' } }],
    [{ standardWebhooks: 'whsec_short' }],
    [{ standardWebhooks: 'whsec_%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%' }],
    [{ standardWebhooks: `whsec_${btoa('0123456789abcdef0123456789')}`, tolerance: 0 }],
  ])('authentication %j is refused', (authentication) => {
    const problems = problemsOf({ classifier, authentication });
    expect(problems).toHaveLength(1);
    // A secret that cannot be used is a secret all the same.
    expect(problems[0]).not.toMatch(/short\b|spaces in/);
  });
});
