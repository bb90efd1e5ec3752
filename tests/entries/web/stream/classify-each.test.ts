import { describe, expect, it } from 'vitest';
import type { MessageInput } from '../../../../src/classification.js';
import { classifyEach, OptionsError } from '../../../../src/entries/web/stream.js';
import { classifierOf } from '../../../helpers/classifiers.js';

const classifier = classifierOf();
const texts = ['hello', 'settle the tax in full before withdrawing', '', 'guaranteed profit for everyone'];

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const expected = texts.map((item) => ({ item, classification: classifier.classify(item) }));

describe('going through messages', () => {
  it('takes lists, generators and streams', async () => {
    async function* later() {
      for (const text of texts) yield text;
    }
    const stream = new ReadableStream<string>({
      start(controller) {
        for (const text of texts) controller.enqueue(text);
        controller.close();
      },
    });
    expect(await collect(classifyEach(classifier, texts))).toStrictEqual(expected);
    expect(await collect(classifyEach(classifier, later()))).toStrictEqual(expected);
    expect(await collect(classifyEach(classifier, stream))).toStrictEqual(expected);
  });

  it('carries messages and rows of any form along', async () => {
    const messages: MessageInput[] = texts.map((text, index) => ({ text, id: `${index}` }));
    const results = await collect(classifyEach(classifier, messages));
    expect(results.map(({ item }) => item.id)).toEqual(['0', '1', '2', '3']);
    const rows = texts.map((body) => [body] as const);
    const read = await collect(classifyEach(classifier, rows, { read: ([body]) => body }));
    expect(read.map(({ classification }) => classification)).toStrictEqual(expected.map(({ classification }) => classification));
    expect(read[2]?.item).toBe(rows[2]);
  });

  it('waits for answers that come late', async () => {
    const slow = { classify: async (text: string | MessageInput) => `${text}!` };
    expect(await collect(classifyEach(slow, ['a', 'b']))).toEqual([
      { item: 'a', classification: 'a!' },
      { item: 'b', classification: 'b!' },
    ]);
  });

  it('reads nothing ahead', async () => {
    let read = 0;
    function* source() {
      for (; read < 100; read++) yield 'x';
    }
    const results = classifyEach(classifier, source());
    await results.next();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(read).toBe(0);
    await results.next();
    expect(read).toBe(1);
  });

  it('gives what came before an error of the source, then the error', async () => {
    const failure = new Error('the source');
    async function* source() {
      yield 'hello';
      throw failure;
    }
    const results = classifyEach(classifier, source());
    expect((await results.next()).value).toStrictEqual(expected[0]);
    await expect(results.next()).rejects.toBe(failure);
    expect(await results.next()).toEqual({ done: true, value: undefined });
  });

  it('closes the source when it is broken off or fails at what is no message', async () => {
    let closed = 0;
    function* source(): Generator<string> {
      try {
        yield 'hello';
        yield 7 as unknown as string;
      } finally {
        closed++;
      }
    }
    for await (const _ of classifyEach(classifier, source())) break;
    expect(closed).toBe(1);
    await expect(collect(classifyEach(classifier, source()))).rejects.toThrow(TypeError);
    expect(closed).toBe(2);
  });

  it('gives up waiting for a source that says nothing more when its signal says so', async () => {
    const abort = new AbortController();
    async function* source() {
      yield 'hello';
      await new Promise(() => {});
    }
    const results = classifyEach(classifier, source(), { signal: abort.signal });
    await results.next();
    const waiting = results.next();
    const reason = new Error('enough');
    setTimeout(() => abort.abort(reason), 5);
    await expect(waiting).rejects.toBe(reason);
    await expect(collect(classifyEach(classifier, texts, { signal: AbortSignal.abort(reason) }))).rejects.toBe(reason);
  });

  it('stops between two texts when its signal says so, and closes the source', async () => {
    const abort = new AbortController();
    let closed = false;
    function* source() {
      try {
        while (true) yield 'hello';
      } finally {
        closed = true;
      }
    }
    let seen = 0;
    const reading = (async () => {
      for await (const _ of classifyEach(classifier, source(), { signal: abort.signal, budget: 0 })) if (++seen === 3) abort.abort();
    })();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect([seen, closed]).toEqual([3, true]);
  });

  it('names every problem of its options at once, not when first asked', () => {
    expect(() => classifyEach(classifier, texts, { budget: -1, more: 1 } as never)).toThrow(OptionsError);
  });
});
