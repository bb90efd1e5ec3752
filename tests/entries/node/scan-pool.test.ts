import { describe, expect, it, vi } from 'vitest';
import { followHere } from '../../../src/entries/node/follow.js';
import { chatsOf, followInPool } from '../../../src/entries/node/follow-in-pool.js';
import { jsonOutput } from '../../../src/entries/node/json-output.js';
import { startWorkers } from '../../../src/entries/node/pool-workers.js';
import { Progress } from '../../../src/entries/node/progress.js';
import { scan } from '../../../src/entries/node/scan.js';
import { followerFor, payingMessages, sparedMessages } from '../../../src/entries/node/scan-pool.js';
import { storyOutput } from '../../../src/entries/node/story.js';
import { readChat } from '../../../src/formats/read-chat.js';
import { builtWorker, failingWorker, missingWorker } from './pool-setup.js';
import { chat, exported, telling } from './terminal.js';

// Threads make a classifier of all languages each.
vi.setConfig({ testTimeout: 120_000 });

/** Chats whose messages stand between each other's, one longer than a thread is given at a time, and lines that are no message. */
const mixed = readChat(
  `${exported('mixed.jsonl').trimEnd()}\n${chat(
    ...Array.from({ length: 300 }, (_, index) => ({
      text: index % 97 === 5 ? telling : `small talk ${index}`,
      from: index % 2 === 0 ? 'Kim' : 'Lou',
      conversation: index % 3 === 0 ? 'long' : `short ${index % 7}`,
      ...(index % 5 === 0 ? { at: 1_700_000_000_000 + index * 60_000 } : {}),
    })),
  )}no JSON\n`,
);

const messages = mixed.records.filter((record) => record.type === 'message');
const options = { threshold: 0.6 };

async function printed(follower = followHere(options)): Promise<string[]> {
  const outs = ['', ''];
  const io = (index: number) => ({
    stdout: (text: string) => {
      outs[index] += text;
    },
    stderr: () => {},
    readFile: async () => '',
    readStdin: async () => '',
    isTTY: { stdout: false, stderr: false },
    env: {},
    columns: 80,
    now: () => 0,
  });
  const story = storyOutput(io(0), true);
  const lines = jsonOutput(io(1));
  const summary = await scan(
    mixed,
    options,
    {
      begin: () => {},
      message: (...given) => [story, lines].forEach((output) => output.message(...given)),
      error: (...given) => [story, lines].forEach((output) => output.error(...given)),
      end: (...given) => [story, lines].forEach((output) => output.end(...given)),
    },
    new Progress(io(0)),
    follower,
  );
  await follower.close();
  return [...outs, JSON.stringify(summary)];
}

describe('a scan in other threads', () => {
  it('prints the same, byte for byte', async () => {
    const workers = await startWorkers({ threads: 2, data: null, ...builtWorker });
    const expected = await printed();
    expect(expected[0]).toContain('[UNLURE-TEST-PHRASE]');
    expect(await printed(followInPool(chatsOf(messages), options, workers))).toEqual(expected);
  });

  it.each([failingWorker, missingWorker])('prints the same where the threads fail:', async (worker) => {
    const workers = await startWorkers({ threads: 2, data: null, ...worker });
    expect(await printed(followInPool(chatsOf(messages), options, workers))).toEqual(await printed());
  });
});

describe('whether other threads pay', () => {
  const long = (length: number): number[] => Array(length).fill(0);

  it('counts what the busiest is spared', () => {
    expect(sparedMessages([], 4)).toBe(0);
    expect(sparedMessages([long(900)], 1)).toBe(0);
    expect(sparedMessages([long(900)], 4)).toBe(0);
    expect(sparedMessages([long(800), long(100)], 2)).toBe(100);
    expect(sparedMessages([long(300), long(300), long(300)], 3)).toBe(600);
    expect(
      sparedMessages(
        Array.from({ length: 100 }, () => long(10)),
        4,
      ),
    ).toBe(750);
  });

  it('does not for a single chat, however long', async () => {
    const record = { type: 'message', line: 1, conversation: null, message: { text: 'small talk' } } as const;
    const follower = await followerFor(Array(payingMessages * 5).fill(record), {});
    expect(follower.next(record)).not.toBeInstanceOf(Promise);
  });
});
