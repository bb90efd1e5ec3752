import { exampleGroups } from './examples.js';
import type { Capabilities, ChatReading, Reading } from './reading/protocol.js';
import { Reader } from './reading/reader.js';
import { Announcer } from './view/announcer.js';
import { chatView } from './view/chat-view.js';
import { find, h } from './view/dom.js';
import { messageView } from './view/message-view.js';
import { count, shortScore } from './view/numbers.js';
import { firstSettings, settingsForm } from './view/settings-form.js';
import { TextInput } from './view/text-input.js';
import { startTheme } from './view/theme.js';
import { welcome } from './view/welcome.js';
import { stageName } from './view/words.js';

/** Milliseconds without a key before a text is read, and before it is said that reading takes its time. */
const pause = 180;
const patience = 250;

const busy = find('busy', HTMLElement);
const place = find('reading', HTMLElement);
const announcer = new Announcer();
const announce = (words: string): void => announcer.now(words);

let settings = firstSettings;
let capabilities: Capabilities | null = null;
let pauseTimer: ReturnType<typeof setTimeout> | undefined;
let busyTimer: ReturnType<typeof setTimeout> | undefined;

const input = new TextInput((_, isTyping) => {
  clearTimeout(pauseTimer);
  pauseTimer = setTimeout(read, isTyping ? pause : 0);
});

const reader = new Reader({
  ready(known) {
    capabilities = known;
    find('settings', HTMLElement).replaceChildren(
      settingsForm(known, (chosen) => {
        settings = chosen;
        read();
      }),
    );
    find('version', HTMLElement).textContent = `unlure ${known.library}, fingerprint ${known.fingerprint}`;
    if (input.entered.text === '') settle();
  },
  progress: showProgress,
  reading(reading) {
    settle();
    if (capabilities === null) return;
    place.replaceChildren(reading.kind === 'message' ? messageView(reading, capabilities, announce) : conversations(reading, capabilities));
    announcer.later(inWords(reading));
  },
  failed() {
    settle();
    const words = 'The text could not be read: this browser may not run workers that are modules.';
    place.replaceChildren(h('p', { class: 'problem' }, words));
    announce(words);
  },
});

function conversations(reading: ChatReading, known: Capabilities): HTMLElement {
  if (reading.chats.length > 0)
    return chatView(reading, { capabilities: known, details: (chat, positions) => reader.details(chat, positions), announce });
  const reason = reading.errors[0]?.reason;
  return h('p', { class: 'problem' }, reason === undefined ? 'There is no message in it.' : `No message could be read: ${reason}.`);
}

/** On a small screen the result is further down, and an example is chosen to see one. */
function choose(text: string): void {
  input.show(text);
  const result = find('result', HTMLElement);
  if (result.getBoundingClientRect().top > innerHeight * 0.6) result.scrollIntoView();
}

function read(): void {
  clearTimeout(pauseTimer);
  const { text, fileName } = input.entered;
  if (text.trim() === '') {
    reader.drop();
    settle();
    place.replaceChildren(welcome());
    announcer.later('No text');
    return;
  }
  clearTimeout(busyTimer);
  busyTimer = setTimeout(() => showProgress(0, 0), patience);
  reader.read(text, fileName, settings);
}

function showProgress(done: number, total: number): void {
  clearTimeout(busyTimer);
  busy.hidden = false;
  const words =
    total === 0
      ? capabilities === null
        ? 'Loading the phrases…'
        : 'Reading…'
      : `${done.toLocaleString('en')} of ${count(total, 'message')}`;
  busy.replaceChildren(
    h('progress', { 'aria-label': 'Reading', max: total || null, value: total === 0 ? null : done }),
    h('span', {}, words),
  );
}

function settle(): void {
  clearTimeout(busyTimer);
  busy.hidden = true;
}

/** A result in one breath. */
function inWords(reading: Reading): string {
  if (reading.kind === 'message') {
    const { score, level, flagged, stage, phrases } = reading.result;
    return `Message: score ${shortScore(score)}, ${level}, ${flagged ? 'flagged' : 'not flagged'}${stage === null ? '' : `, ${stageName(stage)}`}, ${count(phrases.length, 'phrase')}.`;
  }
  const worst = [...reading.chats].sort((a, b) => b.peak - a.peak)[0];
  if (worst === undefined) return 'No message could be read.';
  const { score, level, flagged, stage } = worst.assessment;
  return `Conversation of ${count(worst.lines.length, 'message')}: score ${shortScore(score)}, ${level}, ${flagged ? 'flagged' : 'not flagged'}${stage === null ? '' : `, ${stageName(stage)}`}.`;
}

startTheme();
// Beside the result there is room for the settings; above it they would stand in its way.
find('settings-fold', HTMLDetailsElement).open = matchMedia('(min-width: 60.01rem)').matches;
find('policy', HTMLElement).textContent =
  document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')?.content ?? '';
find('examples', HTMLElement).replaceChildren(
  ...exampleGroups.map(({ name, examples }) =>
    h(
      'div',
      { class: 'example-group', role: 'group', 'aria-label': name },
      h('p', { 'aria-hidden': 'true' }, name),
      ...examples.map((example) =>
        h('button', { type: 'button', class: 'example', on: { click: () => choose(example.text) } }, example.name),
      ),
    ),
  ),
);
place.replaceChildren(welcome());
busyTimer = setTimeout(() => showProgress(0, 0), patience);
