import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MessageInput } from '../../../src/classification.js';
import type { Classifier } from '../../../src/classifier.js';
import { createClassifier } from '../../../src/classify.js';
import { createPool, LexiconError, OptionsError, type Pool, PoolError, type PoolOptions } from '../../../src/entries/node/pool.js';
import { createPoolOn } from '../../../src/entries/node/pool-create.js';
import { english } from '../../../src/grammar/en.js';
import { builtWorker, failingWorker, missingWorker } from './pool-setup.js';

const own = {
  languages: ['en'],
  allow: ['guaranteed delivery'],
  phrases: [{ phrase: 'side door deal', tactic: 'off-platform-move', strength: 3 }],
  maxPhrases: 2,
} as const;

const texts = Array.from({ length: 40 }, (_, index) =>
  index % 4 === 0
    ? ''
    : index % 4 === 1
      ? `see you at lunch, table ${index}`
      : `Order ${index}: pay the tax before you can withdraw. A side door deal.`,
);

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

function isFrozenThrough(value: unknown): boolean {
  return typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozenThrough));
}

describe('a pool', () => {
  let pool: Pool;
  let alone: Classifier;
  beforeAll(async () => {
    pool = await createPoolOn({ threads: 2, batchSize: 3, highWaterMark: 2, classifier: { ...own, grammar: true } }, builtWorker);
    alone = createClassifier({ ...own, grammar: english });
  });
  afterAll(() => pool.close());

  it('gives what classify gives, in order', async () => {
    const expected = texts.map((text) => alone.classify(text));
    expect(expected.some(({ flagged }) => flagged) && expected.some(({ notes }) => notes.includes('empty'))).toBe(true);
    expect(await collect(pool.classifyAll(texts))).toStrictEqual(expected);
    expect(await pool.classifyBatch(texts)).toStrictEqual(expected);
  });

  it('takes messages, from whatever can be gone through', async () => {
    const messages = texts.map((text): MessageInput => ({ text, from: 'somebody', at: 5 }));
    async function* later() {
      for (const message of messages) yield message;
    }
    const expected = texts.map((text) => alone.classify(text));
    expect(await collect(pool.classifyAll(later()))).toStrictEqual(expected);
    expect(await collect(pool.classifyAll(new Set(messages)))).toStrictEqual(expected);
    expect(await pool.classifyBatch(messages)).toStrictEqual(expected);
  });

  it('freezes results through and through', async () => {
    const results = [...(await pool.classifyBatch(texts)), ...(await collect(pool.classifyAll(texts)))];
    expect(results.every(isFrozenThrough)).toBe(true);
  });

  it('answers nothing with nothing', async () => {
    expect(await collect(pool.classifyAll([]))).toEqual([]);
    expect(await pool.classifyBatch([])).toEqual([]);
  });

  it('does several things at a time', async () => {
    const [first, second] = await Promise.all([collect(pool.classifyAll(texts)), pool.classifyBatch([...texts].reverse())]);
    expect(second.reverse()).toStrictEqual(first);
  });

  it('reads no more than its high-water mark ahead', async () => {
    let read = 0;
    let taken = 0;
    let most = 0;
    function* counting() {
      for (const text of texts) {
        read++;
        most = Math.max(most, read - taken);
        yield text;
      }
    }
    const results = pool.classifyAll(counting());
    expect(read).toBe(0);
    for await (const _ of results) {
      taken++;
      if (taken === 1) await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect([read, taken, most]).toEqual([texts.length, texts.length, 6]);
  });

  it('gives what came before a failure of the source, and then the failure', async () => {
    const failure = new Error('the line broke');
    function* breaking() {
      yield* texts.slice(0, 7);
      throw failure;
    }
    let taken = 0;
    const reading = async () => {
      for await (const _ of pool.classifyAll(breaking())) taken++;
    };
    await expect(reading()).rejects.toBe(failure);
    expect(taken).toBe(7);
  });

  it('refuses what is no message, and says nothing of what it was', async () => {
    const wrong = ['fine', { txt: 'secret words' }] as unknown as MessageInput[];
    await expect(collect(pool.classifyAll(wrong))).rejects.toThrow(TypeError);
    await expect(pool.classifyBatch(wrong)).rejects.toThrow('a pool takes strings, or objects whose text is a string');
  });

  it('closes the source when the caller breaks off', async () => {
    let closed = false;
    function* closing() {
      try {
        yield* texts;
      } finally {
        closed = true;
      }
    }
    for await (const _ of pool.classifyAll(closing())) break;
    expect(closed).toBe(true);
  });
});

describe('closing', () => {
  it('finishes what was begun and refuses what comes after', async () => {
    const pool = await createPoolOn({ threads: 1 }, failingWorker);
    const begun = pool.classifyBatch(['slow']);
    await Promise.all([pool.close(), pool.close()]);
    expect(await begun).toHaveLength(1);
    await expect(pool.classifyBatch(['late'])).rejects.toMatchObject({ name: 'PoolError', code: 'closed' });
    await expect(collect(pool.classifyAll(['late']))).rejects.toThrow(PoolError);
  });

  it('can be left to the end of a block', async () => {
    const pool = await createPoolOn({ threads: 1 }, failingWorker);
    await pool[Symbol.asyncDispose]();
    await expect(pool.classifyBatch(['late'])).rejects.toMatchObject({ code: 'closed' });
  });
});

describe('a thread that fails', () => {
  it.each(['end', 'throw'])('rejects without what it read (%s), and the pool goes on', async (way) => {
    const pool = await createPoolOn({ threads: 1, batchSize: 2 }, failingWorker);
    const error = await pool.classifyBatch([way, 'secret words']).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PoolError);
    expect(error).toMatchObject({ code: 'worker-failed', remedy: expect.stringContaining('again') });
    expect((error as PoolError).stack).not.toContain('secret');
    expect((error as PoolError).cause).toBeUndefined();
    await expect(collect(pool.classifyAll(['fine', 'fine', way]))).rejects.toMatchObject({ code: 'worker-failed' });
    expect(await pool.classifyBatch(['after'])).toHaveLength(1);
    await pool.close();
  });
});

describe('threads that never get ready', () => {
  it('are no reason to wait for ever', async () => {
    await expect(createPoolOn({ threads: 2 }, missingWorker)).rejects.toMatchObject({ code: 'worker-failed' });
  });
});

describe('options', () => {
  it.each([
    [{ threads: 0 }, 'threads'],
    [{ threads: 65 }, 'threads'],
    [{ batchSize: 1.5 }, 'batchSize'],
    [{ highWaterMark: '2' }, 'highWaterMark'],
    [{ workers: 2 }, "'workers'"],
    [{ classifier: null }, 'classifier'],
    [{ classifier: { lexicons: [] } }, 'classifier.lexicons'],
    [{ classifier: { grammar: english } }, 'classifier.grammar'],
    [{ classifier: { allow: [() => 'x'] } }, 'another thread'],
  ])('%j is one problem', async (options, named) => {
    const error = await createPool(options as unknown as PoolOptions).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OptionsError);
    expect((error as OptionsError).problems).toHaveLength(1);
    expect((error as OptionsError).message).toContain(named);
  });

  it('of the classifier are refused as createClassifier refuses them', async () => {
    const start = (classifier: PoolOptions['classifier']) =>
      createPoolOn({ threads: 1, ...(classifier && { classifier }) }, builtWorker).catch((reason: unknown) => reason);
    const [unknown, broken] = await Promise.all([
      start({ languages: ['xx'], maxLength: 1 }),
      start({ languages: ['en'], phrases: [{ phrase: '[now', tactic: 'urgency', strength: 1 }] }),
    ]);
    expect(unknown).toBeInstanceOf(OptionsError);
    expect((unknown as OptionsError).problems).toHaveLength(2);
    expect(broken).toBeInstanceOf(LexiconError);
    expect((broken as LexiconError).issues).toMatchObject([{ code: 'pattern' }]);
  });
});

describe('without piscina', () => {
  it('says what to install', async () => {
    const load = () => Promise.reject(Object.assign(new Error("Cannot find package 'piscina'"), { code: 'ERR_MODULE_NOT_FOUND' }));
    const error = await createPoolOn({}, { load }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PoolError);
    expect(error).toMatchObject({ code: 'piscina-missing', remedy: expect.stringContaining('npm install piscina@5') });
    expect((error as PoolError).message).toContain('npm install piscina@5');
  });
});
