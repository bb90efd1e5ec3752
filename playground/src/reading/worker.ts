import { type Classification, type Classifier, createClassifier, type MessageInput } from 'unlure';
import { followChat } from './follow-chat.js';
import type { Answer, Chat, DetailsRequest, ReadRequest, Request, Settings } from './protocol.js';
import { type NamedChat, readInput } from './read-input.js';

// All reading is done here, so that the page stays quick under one's fingers. Nothing here opens a connection.

/** What the library is typed with has no worker of its own. */
const scope = self as unknown as {
  postMessage(answer: Answer): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Request>) => void): void;
};

/** Milliseconds of reading before others have their turn. */
const turn = 60;

const everyLanguage = createClassifier();
let lastClassifier: { key: string; classifier: Classifier } = { key: '', classifier: everyLanguage };
/** Of the last reading, for details. */
let chats: readonly NamedChat[] = [];
let detailed: (message: MessageInput) => Classification = (message) => everyLanguage.classify(message);
let latest = 0;

function classifierFor({ languages }: Settings): Classifier {
  if (languages === null) return everyLanguage;
  const key = languages.join(' ');
  if (lastClassifier.key !== key) lastClassifier = { key, classifier: createClassifier({ languages }) };
  return lastClassifier.classifier;
}

async function read({ id, text, fileName, settings }: ReadRequest): Promise<void> {
  const classifier = classifierFor(settings);
  const { threshold } = settings;
  const input = readInput(text, fileName, settings.readAs);
  if (input.kind === 'message') {
    const result = classifier.classify(text, { threshold });
    scope.postMessage({ type: 'reading', id, reading: { kind: 'message', text, result } });
    return;
  }
  const total = input.chats.reduce((sum, { messages }) => sum + messages.length, 0);
  const followed: Chat[] = [];
  let done = 0;
  let since = performance.now();
  for (const chat of input.chats) {
    const following = followChat(chat, classifier, { threshold });
    let step = following.next();
    while (!step.done) {
      done++;
      if (performance.now() - since > turn) {
        scope.postMessage({ type: 'progress', id, done, total });
        await new Promise((resolve) => setTimeout(resolve));
        // Something newer was asked for.
        if (id !== latest) return;
        since = performance.now();
      }
      step = following.next();
    }
    followed.push(step.value);
  }
  const { source, dateOrder, skipped, errors } = input;
  chats = input.chats;
  detailed = (message) => classifier.classify(message, { threshold });
  scope.postMessage({ type: 'reading', id, reading: { kind: 'conversation', source, dateOrder, chats: followed, skipped, errors } });
}

function details({ id, chat, positions }: DetailsRequest): void {
  const messages = chats[chat]?.messages ?? [];
  const found = positions.flatMap((position) => {
    const message = messages[position];
    return message === undefined ? [] : [{ message, result: detailed(message) }];
  });
  scope.postMessage({ type: 'details', id, details: found });
}

scope.addEventListener('message', ({ data }) => {
  if (data.type === 'details') {
    details(data);
    return;
  }
  latest = data.id;
  read(data).catch(() => scope.postMessage({ type: 'failed', id: data.id }));
});

everyLanguage.warm();
const at = (threshold: 'highRecall' | 'balanced' | 'highPrecision'): number => everyLanguage.classify('', { threshold }).threshold;
scope.postMessage({
  type: 'ready',
  capabilities: {
    languages: everyLanguage.languages,
    thresholds: { highRecall: at('highRecall'), balanced: at('balanced'), highPrecision: at('highPrecision') },
    library: everyLanguage.versions.library,
    fingerprint: everyLanguage.versions.fingerprint,
  },
});
