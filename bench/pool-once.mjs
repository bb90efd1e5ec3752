/**
 * One measurement of `bench/pool.ts`, in a process of its own: what it takes to classify, or to follow in chats, so many
 * messages with the built package, from the first import to the last result, in milliseconds and megabytes. Plain
 * JavaScript, so that no loader of TypeScript is measured with it. Its arguments: what is done, texts, messages, threads
 * (0: this process), languages (`all`, or tags with commas).
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [task, kind, count, threads, languages] = process.argv.slice(2);
const lunch = ['see you at lunch then', 'did the parcel arrive?', 'ok, call me when you are home', 'the meeting moved to three, same room'];
const texts = textsOf();
const options = languages === 'all' ? {} : { languages: languages.split(',') };

const start = performance.now();
await (threads === '0' ? here() : inPool());
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ ms: Math.round(performance.now() - start), megabytes }));

async function here() {
  const { createClassifier } = await import('../dist/index.js');
  const classifier = createClassifier(options);
  if (task === 'classify') for (const text of texts) classifier.classify(text);
  else
    for (const chat of chats()) {
      const conversation = classifier.conversation();
      for (const { message } of chat) conversation.add(message);
    }
  if (texts.length === 0) classifier.warm();
}

async function inPool() {
  if (task === 'classify') {
    const { createPool } = await import('../dist/pool.js');
    const pool = await createPool({ threads: Number(threads), classifier: options });
    for await (const _ of pool.classifyAll(texts));
    return pool.close();
  }
  // As `unlure scan` has them followed.
  const { Piscina } = await import('piscina');
  const filename = fileURLToPath(new URL('../dist/pool-worker.js', import.meta.url));
  const piscina = new Piscina({ filename, name: 'followChats', minThreads: Number(threads), maxThreads: Number(threads), execArgv: [] });
  await Promise.all(chats().map((chat) => piscina.run({ chats: [chat], options: {} })));
  return piscina.destroy();
}

/** Short harmless texts made up here, or scams from the English fixtures, over and over. A number keeps them different, as real messages are. */
function textsOf() {
  const lines = readFileSync(new URL('../fixtures/messages/en/open.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const scams = lines.map((line) => JSON.parse(line)).filter(({ label }) => label === 'scam');
  const source = kind === 'harmless' ? lunch : scams.map(({ text }) => text);
  return Array.from({ length: Number(count) }, (_, index) => `${source[index % source.length]} ${index}`);
}

/** The texts as chats of two people, 200 messages each. */
function chats() {
  return Array.from({ length: Math.ceil(texts.length / 200) }, (_, chat) =>
    texts.slice(chat * 200, (chat + 1) * 200).map((text, index) => ({
      line: index + 1,
      conversation: `chat ${chat}`,
      message: { text, from: index % 2 === 0 ? 'Kim' : 'Lou', id: `${index}` },
    })),
  );
}
