import type { Classification } from '../../classification.js';
import { displayWidth, shorten } from './display-width.js';
import { type Folded, isTelling } from './fold.js';
import type { FollowedMessage, Standing } from './followed-conversation.js';
import { highlight } from './highlight.js';
import { clockOf, count, dayOf, shortScore } from './numbers.js';
import type { Paint } from './paint.js';
import { modifierWords } from './plain-words.js';
import { oneLine } from './printable.js';
import { isSign } from './signs.js';
import { wrapped } from './wrap.js';

/** Text stands this far in, below the names. */
const margin = 7;

/** The messages of a conversation as a dialogue, with the days they were written on. */
export function formatMessages(messages: readonly Folded[], paint: Paint, width: number): string[] {
  const blocks: string[][] = [];
  let day: string | undefined;
  for (const item of messages) {
    if (typeof item === 'number') {
      blocks.push([`${' '.repeat(margin)}${paint.faint(`… ${count(item, 'message')} without a sign`)}`]);
      continue;
    }
    const { at } = item.message;
    const its = at === undefined ? day : dayOf(at);
    if (its !== day) blocks.push([paint.faint(rule(`── ${its} `, width))]);
    day = its;
    blocks.push(formatMessage(item, paint, width));
    if (item.standing.change !== null) blocks.push([formatChange(item.standing, paint, width)]);
  }
  return blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function formatMessage(item: FollowedMessage, paint: Paint, width: number): string[] {
  const { line, message, result } = item;
  const inner = width - margin;
  const place = `line ${line}${message.forwarded === true ? ', forwarded' : ''}`;
  const name = message.from === undefined ? '' : shorten(oneLine(message.from), inner - displayWidth(place) - 2);
  const clock = (message.at === undefined ? '' : clockOf(message.at)).padEnd(margin);
  const head = name === '' ? paint.faint(place) : `${paint.strong(name)}  ${paint.faint(place)}`;
  const quoted = message.quoted === undefined ? [] : [paint.faint(`> ${shorten(oneLine(message.quoted), inner - 2)}`)];
  const body = [
    ...quoted,
    ...highlight(message.text, result.phrases, paint, inner),
    ...(isTelling(item) ? signs(result, paint, inner) : []),
  ];
  return [paint.faint(clock) + head, ...body.map((text) => `${' '.repeat(margin)}${text}`.trimEnd())];
}

/** What the message by itself comes to: its score, its stage, and what was found. */
function signs(result: Classification, paint: Paint, width: number): string[] {
  const found = tacticsOf(result);
  if (found.length === 0) return [];
  const { score, stage, exposure } = result;
  const happens = exposure > score ? [`exposure ${shortScore(exposure)}`] : [];
  const start = `→ ${[shortScore(score), ...(stage === null ? [] : [stage]), ...happens].join(' ')}`;
  const lines = wrapped(`${start}: ${found.join(', ')}`, width - 2);
  return lines.map((line, index) => (index === 0 ? paint.level(result.level, line) : paint.level(result.level, `  ${line}`)));
}

/** The tactics found, each once, with what context made of it where it took something from all its phrases. */
function tacticsOf({ phrases }: Classification): string[] {
  const best = new Map<string, { keep: number; words: string }>();
  for (const { tactic, keep, modifiers } of phrases.filter(isSign)) {
    if ((best.get(tactic)?.keep ?? -1) >= keep) continue;
    const words = keep < 1 && modifiers.length > 0 ? ` (${modifiers.map((modifier) => modifierWords[modifier]).join(', ')})` : '';
    best.set(tactic, { keep, words });
  }
  return [...best].map(([tactic, { words }]) => tactic + words);
}

function formatChange({ change, score, level }: Standing, paint: Paint, width: number): string {
  const words =
    change === 'cleared'
      ? 'the conversation is no longer flagged'
      : change === 'escalated'
        ? 'the conversation reaches the highest level'
        : 'the conversation is flagged from here on';
  return paint.level(level, rule(`━━ ${change}: ${words} (${shortScore(score)}, ${level}) `, width, '━'));
}

function rule(start: string, width: number, line = '─'): string {
  return start + line.repeat(Math.max(0, width - displayWidth(start)));
}
