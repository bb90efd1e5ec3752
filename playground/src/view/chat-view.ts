import type { Capabilities, Chat, ChatReading, Detail } from '../reading/protocol.js';
import { contributionTable } from './contribution-table.js';
import { courseChart } from './course-chart.js';
import { h } from './dom.js';
import { jsonView } from './json-view.js';
import { messageList } from './message-list.js';
import { count, shortScore } from './numbers.js';
import { peopleTable, stagePath } from './stage-strip.js';
import { verdict } from './verdict.js';
import { sourceWords, words } from './words.js';

interface ChatViewContext {
  readonly capabilities: Capabilities;
  details(chat: number, positions: readonly number[]): Promise<readonly Detail[]>;
  announce(words: string): void;
}

/** Conversations: which one, where there are several, and all there is to say of it. */
export function chatView(reading: ChatReading, context: ChatViewContext): HTMLElement {
  const { chats, errors } = reading;
  const loudest = chats.reduce((best, chat, index) => (chat.peak > (chats[best] as Chat).peak ? index : best), 0);
  const body = h('div', {});
  const show = (index: number): void => {
    const chat = chats[index];
    if (chat !== undefined) body.replaceChildren(...oneChat(chat, (positions) => context.details(index, positions), context));
  };
  show(loudest);
  return h(
    'div',
    { class: 'chat-view' },
    sourceLine(reading),
    errors.length === 0 ? null : unread(reading),
    chats.length < 2 ? null : chooser(chats, loudest, show),
    body,
  );
}

function oneChat(
  chat: Chat,
  details: (positions: readonly number[]) => Promise<readonly Detail[]>,
  { capabilities, announce }: ChatViewContext,
): HTMLElement[] {
  const { assessment } = chat;
  const peak = chat.peak > assessment.score ? [h('span', { class: 'badge' }, h('b', {}, 'Peak'), ` ${shortScore(chat.peak)}`)] : [];
  const messages = messageList(chat, capabilities, details);
  const found = assessment.contributions.length > 1;
  const named = chat.participants.some(({ from }) => from !== null);
  return [
    verdict(assessment, capabilities, peak, 'conversation').element,
    ...(found
      ? [
          h(
            'section',
            { 'aria-labelledby': 'path-title' },
            h('h3', { id: 'path-title' }, 'Stage path'),
            stagePath(chat, (number) => void messages.go(number)),
          ),
        ]
      : []),
    ...(named ? [h('section', { 'aria-label': 'Participants' }, peopleTable(chat.participants))] : []),
    h(
      'section',
      { class: 'figures', 'aria-label': 'Figures' },
      courseChart(chat, capabilities),
      found ? contributionTable(assessment.contributions, new Map(chat.tactics), assessment.logOdds) : null,
    ),
    h('section', { 'aria-labelledby': 'said-title' }, h('h3', { id: 'said-title' }, 'What was said'), messages.element),
    jsonView(assessment, announce),
  ];
}

function sourceLine({ source, dateOrder, chats, skipped }: ChatReading): HTMLElement {
  const messages = chats.reduce((sum, { lines }) => sum + lines.length, 0);
  const parts = [
    count(messages, 'message'),
    ...(chats.length > 1 ? [count(chats.length, 'conversation')] : []),
    `read as ${sourceWords[source]}`,
    ...(dateOrder === null ? [] : [`dates ${words(dateOrder)}`]),
    ...(skipped > 0 ? [`${count(skipped, 'line')} without text left out`] : []),
  ];
  return h('p', { class: 'source' }, parts.join(' · '));
}

function unread({ errors }: ChatReading): HTMLElement {
  return h(
    'details',
    { class: 'unread' },
    h('summary', {}, `${count(errors.length, 'line')} could not be read`),
    h('ul', {}, ...errors.map(({ line, reason }) => h('li', {}, `line ${line}: ${reason}`))),
  );
}

function chooser(chats: readonly Chat[], chosen: number, show: (index: number) => void): HTMLElement {
  const order = chats.map((chat, index) => ({ chat, index })).sort((a, b) => b.chat.peak - a.chat.peak || a.index - b.index);
  const select = h(
    'select',
    { id: 'chat' },
    ...order.map(({ chat, index }) =>
      h('option', { value: index }, `${shortScore(chat.peak)} · ${chat.name ?? 'without a name'} · ${count(chat.lines.length, 'message')}`),
    ),
  );
  select.value = String(chosen);
  select.addEventListener('change', () => show(Number(select.value)));
  return h('p', { class: 'chooser' }, h('label', { for: 'chat' }, 'Conversation'), select);
}
