import type { PhraseMatch } from '../../classification.js';
import type { Participant } from '../../conversation/participants.js';
import { columns } from './columns.js';
import { shorten } from './display-width.js';
import type { FollowedMessage, PlacedStep, ToldConversation } from './followed-conversation.js';
import { clockOf, dayOf, shortScore, signed } from './numbers.js';
import type { Paint } from './paint.js';
import { quote } from './phrase-words.js';
import { partWords, stageWords } from './plain-words.js';
import { oneLine } from './printable.js';

/** What a conversation comes to: its level, the steps of the script, the people and their parts, the phrases that decided. */
export function formatEnding(
  conversation: ToldConversation,
  messages: readonly FollowedMessage[],
  showsAll: boolean,
  paint: Paint,
  width: number,
): string[] {
  const { score, level, flagged, script } = conversation.assessment;
  const verdict = `${shortScore(score)}, ${level}, ${flagged ? 'flagged' : 'not flagged'}${script === null ? '' : `, script ${script}`}`;
  const parts = [
    steps(conversation.path, paint, width),
    people(conversation, showsAll, paint, width),
    deciding(conversation, messages, showsAll, paint, width),
  ];
  return [
    `${paint.strong('Taken together:')} ${paint.level(level, verdict)}`,
    ...parts.filter((lines) => lines.length > 0).flatMap((lines) => ['', ...lines]),
  ];
}

function steps(path: readonly PlacedStep[], paint: Paint, width: number): string[] {
  if (path.length === 0) return [];
  const lines = path.flatMap(({ stage, from, at, line }, index) => {
    const when = at === undefined ? [] : [`${dayOf(at)} ${clockOf(at)}`];
    const who = from === undefined ? [] : [oneLine(from)];
    const where = line === undefined ? [] : [`line ${line}`];
    return [
      `  ${index + 1}  ${stage}: ${stageWords[stage]}`,
      paint.faint(`     ${shorten([...when, ...who, ...where].join(', '), width - 5)}`),
    ];
  });
  return [paint.strong('Stages'), ...lines];
}

const parts: readonly Participant['part'][] = ['leading', 'supporting', 'targeted', 'unclear'];
/** A group may have hundreds of members who never say a thing that matters. */
const mostPeople = 10;
const widestName = 30;

function people({ participants, assessment }: ToldConversation, showsAll: boolean, paint: Paint, width: number): string[] {
  const named = participants.filter(({ from }) => from !== null);
  // Where nothing was found there are no parts to speak of.
  if (named.length === 0 || assessment.contributions.length < 2) return [];
  const sorted = [...named].sort((a, b) => parts.indexOf(a.part) - parts.indexOf(b.part) || b.score - a.score);
  const shown = showsAll ? sorted : sorted.slice(0, mostPeople);
  const rows = shown.map(({ from, part, score, exposure, stage }) => {
    const figures = stage === null ? '' : exposure > score ? `exposure ${shortScore(exposure)}` : `score ${shortScore(score)}`;
    return [`  ${shorten(oneLine(from as string), widestName)}`, part, partWords[part], figures];
  });
  const rest = sorted.length - shown.length;
  return [
    paint.strong('People, by their own messages'),
    ...columns(rows).map((line) => shorten(line, width)),
    ...(rest === 0 ? [] : [paint.faint(`  … and ${rest} more`)]),
  ];
}

interface Deciding {
  readonly phrase: PhraseMatch;
  readonly line: number;
}

const mostPhrases = 8;

/** For each tactic that counts, the strongest phrase anybody who plays the script used. */
function deciding(
  conversation: ToldConversation,
  messages: readonly FollowedMessage[],
  showsAll: boolean,
  paint: Paint,
  width: number,
): string[] {
  const targeted = new Set(conversation.participants.filter(({ part }) => part === 'targeted').map(({ from }) => from));
  const best = new Map<string, Deciding>();
  for (const { message, result, line } of messages) {
    if (targeted.has(message.from ?? null)) continue;
    for (const phrase of result.phrases) {
      const known = best.get(phrase.tactic)?.phrase;
      if (known === undefined || worth(phrase) > worth(known)) best.set(phrase.tactic, { phrase, line });
    }
  }
  const weights = conversation.assessment.contributions
    .filter(({ kind, id }) => kind === 'tactic' && best.has(id))
    .sort((a, b) => b.weight - a.weight);
  if (weights.length === 0) return [];
  const shown = showsAll ? weights : weights.slice(0, mostPhrases);
  const lines = shown.flatMap(({ id, weight }) => {
    const { phrase, line } = best.get(id) as Deciding;
    const start = `  ${signed(weight)}  `;
    return [start + paint.phrase(quote(phrase.text, width - start.length)), paint.faint(`${' '.repeat(start.length)}${id}, line ${line}`)];
  });
  const rest = weights.length - shown.length;
  return [
    paint.strong('Phrases that decided'),
    ...lines,
    ...(rest === 0 ? [] : [paint.faint(`  … and ${rest} that ${rest === 1 ? 'weighs' : 'weigh'} less`)]),
  ];
}

function worth({ strength, keep }: PhraseMatch): number {
  return strength * keep;
}
