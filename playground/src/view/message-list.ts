import type { Capabilities, Chat, ChatLine, Detail } from '../reading/protocol.js';
import { contributionTable, stagesOf } from './contribution-table.js';
import { h } from './dom.js';
import { fold, type Item } from './fold.js';
import { type MarkedText, markedText } from './marked-text.js';
import { count, shortScore, timeOf } from './numbers.js';
import { phraseList } from './phrase-list.js';
import { badgesOf } from './verdict.js';
import { changeWords, stageClass } from './words.js';

export interface MessageList {
  readonly element: HTMLElement;
  /** Shows a message and goes to it; its number counts from 1. */
  go(number: number): Promise<void>;
}

/** Messages written at once; a page with twenty thousand is one no browser likes. */
const batch = 60;

type Details = (positions: readonly number[]) => Promise<readonly Detail[]>;

/** What was said, stretches without a sign folded, a batch at a time. */
export function messageList({ lines }: Chat, capabilities: Capabilities, details: Details): MessageList {
  const list = h('ol', { class: 'messages' });
  const more = h('button', { type: 'button', class: 'more' });
  const shown = new Map<number, HTMLElement>();
  const items = fold(lines);
  let next = 0;

  const write = async (some: readonly Item[], place: (nodes: readonly HTMLElement[]) => void): Promise<void> => {
    const positions = some.flatMap((item) => (item.type === 'line' ? [item.position] : []));
    const found = await details(positions);
    const byPosition = new Map(positions.map((position, index) => [position, found[index]]));
    place(
      some.flatMap((item) => {
        if (item.type === 'folded') return [foldedItem(item.from, item.to)];
        const detail = byPosition.get(item.position);
        if (detail === undefined) return [];
        const line = lines[item.position] as ChatLine;
        const node = messageItem(line, detail, capabilities);
        shown.set(item.position, node);
        return line.change === null ? [node] : [node, changeItem(line)];
      }),
    );
  };

  const foldedItem = (from: number, to: number): HTMLElement => {
    const node = h('li', { class: 'folded' });
    const open = (): Promise<void> => {
      const end = Math.min(to, from + batch);
      const some = Array.from({ length: end - from }, (_, index): Item => ({ type: 'line', position: from + index }));
      const rest: Item[] = end < to ? [{ type: 'folded', from: end, to }] : [];
      return write([...some, ...rest], (nodes) => {
        const held = node.contains(document.activeElement);
        node.replaceWith(...nodes);
        if (held) nodes[0]?.focus();
      });
    };
    node.append(
      h(
        'button',
        { type: 'button', class: 'quiet', on: { click: () => void open() } },
        `Show ${count(to - from, 'message')} without a sign`,
      ),
    );
    return node;
  };

  const writeMore = async (): Promise<void> => {
    const some = items.slice(next, next + batch);
    next += some.length;
    const left = items.length - next;
    more.hidden = left === 0;
    more.textContent = `Show more of the conversation (${left.toLocaleString('en')} left)`;
    await write(some, (nodes) => {
      const held = document.activeElement === more;
      list.append(...nodes);
      if (held && next > batch) nodes[0]?.focus();
    });
  };
  more.addEventListener('click', () => void writeMore());
  void writeMore();

  return {
    element: h('div', {}, list, more),
    async go(number) {
      const position = number - 1;
      const place = items.findIndex((item) =>
        item.type === 'line' ? item.position === position : item.from <= position && position < item.to,
      );
      while (next <= place) await writeMore();
      const node = shown.get(position);
      node?.scrollIntoView({ block: 'center' });
      node?.focus({ preventScroll: true });
    },
  };
}

function changeItem({ change, score }: ChatLine): HTMLElement {
  const level = change === 'cleared' ? 'none' : change === 'escalated' ? 'high' : 'medium';
  return h('li', { class: `change ${level}` }, h('b', {}, changeWords[change as keyof typeof changeWords]), ` at ${shortScore(score)}`);
}

function messageItem(line: ChatLine, { message, result }: Detail, capabilities: Capabilities): HTMLElement {
  const marked = markedText(message.text, result);
  const badges = badgesOf(result, capabilities.thresholds).filter((badge) => badge.matches('.framing, .disguise'));
  return h(
    'li',
    { class: `message ${line.isTelling ? stageClass(line.stage) : 'plain'}`, id: `message-${line.number}`, tabindex: -1 },
    h(
      'p',
      { class: 'head' },
      message.from === undefined ? null : h('bdi', { class: 'who' }, message.from),
      message.at === undefined ? null : h('time', { datetime: new Date(message.at).toISOString() }, timeOf(message.at)),
      h('span', {}, `${line.number}`),
      message.forwarded === true ? h('span', {}, 'forwarded') : null,
      line.isTelling ? h('span', { class: 'alone' }, `scores ${shortScore(result.score)}`) : null,
    ),
    message.quoted === undefined ? null : h('blockquote', { dir: 'auto' }, message.quoted),
    marked.element,
    badges.length === 0 ? null : h('p', { class: 'badges' }, ...badges),
    result.phrases.length === 0 ? null : why(line, result, marked, capabilities),
  );
}

/** The phrases with their switches and the sum of a message, written when they are asked for. */
function why({ number }: ChatLine, result: Detail['result'], marked: MarkedText, { thresholds }: Capabilities): HTMLElement {
  const details = h(
    'details',
    { class: 'why' },
    h('summary', {}, `${count(result.phrases.length, 'phrase')}`, h('span', { class: 'unseen' }, ` of message ${number}`)),
  );
  details.addEventListener('toggle', () => {
    if (!details.open || details.childElementCount > 1) return;
    const list = phraseList(result, thresholds, { switched: (off) => marked.showWithout(off), pointed: (phrase) => marked.point(phrase) });
    details.append(list.element, contributionTable(result.contributions, stagesOf(result.phrases), result.logOdds));
  });
  return details;
}
