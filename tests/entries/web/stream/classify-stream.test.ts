import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MessageInput } from '../../../../src/classification.js';
import { type Classified, classifyStream, OptionsError } from '../../../../src/entries/web/stream.js';
import { classifierOf } from '../../../helpers/classifiers.js';

const classifier = classifierOf();
const texts = ['hello', 'settle the tax in full before withdrawing', '', 'guaranteed profit for everyone'];

/** Says how long each text is, and what it was asked. */
const lengths = { classify: (input: string | MessageInput) => (typeof input === 'string' ? input : input.text).length };

function from<T>(items: Iterable<T>): ReadableStream<T> {
  const iterator = items[Symbol.iterator]();
  return new ReadableStream<T>(
    {
      pull(controller) {
        const { done, value } = iterator.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
}

async function collect<T>(stream: ReadableStream<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of stream) all.push(item);
  return all;
}

const turns = (count: number) => new Promise<void>((resolve) => setTimeout(resolve, count));

describe('a stream', () => {
  it('gives each message with what classify says of it, in order', async () => {
    const items: (string | MessageInput)[] = [...texts, { text: 'prepay the goods cost', id: 'm5', from: 'a' }];
    const results = await collect(from(items).pipeThrough(classifyStream(classifier)));
    expect(results).toStrictEqual(items.map((item) => ({ item, classification: classifier.classify(item) })));
    expect(results[4]?.item).toBe(items[4]);
    expect(results.filter(({ classification }) => classification.flagged).length).toBeGreaterThan(0);
  });

  it('keeps order and length whatever comes, however far it may read ahead, also when answers come late', async () => {
    const property = fc.asyncProperty(
      fc.array(fc.string(), { maxLength: 30 }),
      fc.nat(8),
      fc.constantFrom(0, 8, Infinity),
      fc.boolean(),
      async (items, highWaterMark, budget, late) => {
        const slow = { classify: async (text: string | MessageInput) => turns(0).then(() => lengths.classify(text)) };
        const results = await collect(from(items).pipeThrough(classifyStream(late ? slow : lengths, { highWaterMark, budget })));
        expect(results).toEqual(items.map((item) => ({ item, classification: item.length })));
      },
    );
    await fc.assert(property, { numRuns: 40 });
  });

  it('reads what to classify of rows of any form, and carries the row along', async () => {
    const rows = [{ body: 'guaranteed profit for everyone', row: 7 }];
    const [result] = await collect(from(rows).pipeThrough(classifyStream(classifier, { read: (row: { body: string }) => row.body })));
    expect(result?.item).toBe(rows[0]);
    expect(result?.classification).toEqual(classifier.classify('guaranteed profit for everyone'));
  });

  it('passes a threshold on', async () => {
    const strict = await collect(from(texts).pipeThrough(classifyStream(classifier, { threshold: 0.0001 })));
    expect(strict.map(({ classification }) => classification.threshold)).toEqual(texts.map(() => 0.0001));
  });

  it.each([0, 1, 5])('reads at most its mark and one more before anybody takes a result (mark %i)', async (highWaterMark) => {
    let read = 0;
    function* endless(): Generator<string> {
      while (true) {
        read++;
        yield 'text';
      }
    }
    const reader = from(endless()).pipeThrough(classifyStream(lengths, { highWaterMark })).getReader();
    await turns(20);
    expect(read).toBe(highWaterMark + 1);
    for (let taken = 0; taken < 10; taken++) await reader.read();
    await turns(20);
    expect(read).toBe(highWaterMark + 11);
    await reader.cancel();
  });

  it('gives the event loop its turn when the budget is used up, and not before', async () => {
    const turnsDuring = async (budget: number): Promise<number> => {
      let turnsTaken = 0;
      let running = true;
      const count = (): void => {
        turnsTaken++;
        if (running) setImmediate(count);
      };
      setImmediate(count);
      const busy = {
        classify() {
          const until = performance.now() + 2;
          while (performance.now() < until);
          return 0;
        },
      };
      await collect(from(Array.from({ length: 20 }, () => '')).pipeThrough(classifyStream(busy, { budget })));
      running = false;
      return turnsTaken;
    };
    expect(await turnsDuring(1)).toBeGreaterThanOrEqual(19);
    expect(await turnsDuring(1000)).toBeLessThan(5);
  });

  it('passes the error of its source on, as it is', async () => {
    const failure = new Error('the source');
    const source = new ReadableStream<string>({
      pull(controller) {
        controller.error(failure);
      },
    });
    await expect(collect(source.pipeThrough(classifyStream(classifier)))).rejects.toBe(failure);
  });

  it('fails with the TypeError of classify at what is no message, and cancels the source', async () => {
    let cancelled: unknown;
    const source = new ReadableStream<string>({
      pull: (controller) => controller.enqueue(7 as unknown as string),
      cancel: (reason) => {
        cancelled = reason;
      },
    });
    await expect(collect(source.pipeThrough(classifyStream(classifier)))).rejects.toThrow(TypeError);
    expect(cancelled).toBeInstanceOf(TypeError);
  });

  it('ends with the reason of its signal, before and in the middle, and lets go of the signal', async () => {
    const before = AbortSignal.abort(new Error('early'));
    await expect(collect(from(texts).pipeThrough(classifyStream(classifier, { signal: before })))).rejects.toThrow('early');

    const abort = new AbortController();
    let cancelled: unknown;
    const source = new ReadableStream<string>({
      pull: (controller) => controller.enqueue('x'),
      cancel: (reason) => {
        cancelled = reason;
      },
    });
    const reader = source.pipeThrough(classifyStream(lengths, { signal: abort.signal })).getReader();
    await reader.read();
    const reason = new Error('enough');
    abort.abort(reason);
    await expect(reader.read()).rejects.toBe(reason);
    await turns(5);
    expect(cancelled).toBe(reason);

    const kept = new AbortController();
    let listening = 0;
    const { signal } = kept;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...given: Parameters<typeof add>) => {
      listening++;
      add(...given);
    };
    signal.removeEventListener = (...given: Parameters<typeof remove>) => {
      listening--;
      remove(...given);
    };
    await collect(from(texts).pipeThrough(classifyStream(lengths, { signal })));
    await expect(collect(from([7 as unknown as string]).pipeThrough(classifyStream(classifier, { signal })))).rejects.toThrow(TypeError);
    await from(texts).pipeThrough(classifyStream(lengths, { signal })).cancel();
    expect(listening).toBe(0);
  });

  it('cancels its source when nobody wants more', async () => {
    let cancelled = false;
    const source = new ReadableStream<string>({
      pull: (controller) => controller.enqueue('x'),
      cancel: () => {
        cancelled = true;
      },
    });
    for await (const { classification } of source.pipeThrough(classifyStream(lengths))) if (classification === 1) break;
    expect(cancelled).toBe(true);
  });

  it('names every problem of its options', () => {
    const wrong = { read: 1, threshold: 2, budget: -1, signal: {}, highWaterMark: 0.5, more: 1 } as unknown as { budget: number };
    const problems = (() => {
      try {
        classifyStream(classifier, wrong);
      } catch (error) {
        return error instanceof OptionsError ? error.problems.length : error;
      }
    })();
    expect(problems).toBe(6);
    expect(() => classifyStream({} as never)).toThrow(OptionsError);
    expect(() => classifyStream(classifier, { budget: Number.NaN })).toThrow(OptionsError);
  });

  it('says in its types what it carries', () => {
    const stream: TransformStream<string, Classified<string>> = classifyStream<ReturnType<typeof classifier.classify>, string>(classifier);
    expect(stream.readable).toBeInstanceOf(ReadableStream);
    // @ts-expect-error rows of another form need `read`
    const rows: TransformStream<{ body: string }, unknown> = classifyStream(classifier);
    expect(rows.readable).toBeInstanceOf(ReadableStream);
  });
});
