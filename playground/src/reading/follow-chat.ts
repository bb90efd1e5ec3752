import type { Classifier, ClassifyOptions, Participant, Stage } from 'unlure';
import type { Chat, ChatLine } from './protocol.js';
import type { NamedChat } from './read-input.js';

/** Tactics of honest wording: they excuse others and speak for nothing by themselves. */
const honest = new Set(['lawful-service-terms', 'alternative-offered', 'itemised-duty', 'seller-rule-talk', 'official-channel']);

/** Follows a chat to its end. Says after every message how far it is, for whoever runs it to let others have their turn. */
export function* followChat(chat: NamedChat, classifier: Classifier, options: ClassifyOptions): Generator<number, Chat> {
  const conversation = classifier.conversation(options);
  const lines: ChatLine[] = [];
  const numbers = new Map<string, number>();
  const met = new Map<string | null, Participant>();
  const tactics = new Map<string, Stage | null>();
  let peak = 0;
  for (const message of chat.messages) {
    const number = lines.length + 1;
    // Messages without an id get one that leads back to them, padded because ties in time are settled by id.
    const id = message.id ?? `message-${String(number).padStart(9, '0')}`;
    const { score, change, participants, message: result } = conversation.add({ ...message, id });
    if (result.phrases.length > 0) numbers.set(id, number);
    // People without evidence are known only while they speak.
    for (const participant of participants) met.set(participant.from, participant);
    for (const { tactic, stage } of result.phrases) tactics.set(tactic, stage);
    peak = Math.max(peak, score);
    const isTelling = change !== null || result.phrases.some(({ tactic }) => !honest.has(tactic));
    lines.push({ number, own: result.score, stage: result.stage, isTelling, score, change });
    yield number;
  }
  const { assessment } = conversation;
  const last = new Map(assessment.participants.map((participant) => [participant.from, participant]));
  return {
    name: chat.name,
    lines,
    assessment,
    peak,
    path: assessment.path.map(({ messageId, ...step }) => ({ ...step, number: numbers.get(messageId ?? '') ?? null })),
    participants: [...met].map(([from, participant]) => last.get(from) ?? participant),
    tactics: [...tactics],
  };
}
