import { parseCometChat, parseCometChatMessage } from '../parse.js';
import { Problem } from '../problem.js';
import { messageOf, type Preset } from './preset.js';

/**
 * CometChat's Custom API. It waits 2 seconds and only reads answers with status 200; `confidence` is how sure the decision is, and the
 * rule in its dashboard acts on decisions surer than the rule's own threshold. The last of the messages is to be judged; those before
 * it, plain texts without ids, are not read.
 *
 * https://www.cometchat.com/docs/moderation/custom/custom-api, https://www.cometchat.com/docs/moderation/engine-failures
 */
export const cometchat: Preset = {
  deadline: 1500,
  read(json) {
    const { contextMessages } = parseCometChat(json);
    const at = `/contextMessages/${contextMessages.length - 1}`;
    const last = contextMessages.at(-1);
    const [key, latest] = typeof last === 'object' && last !== null ? (Object.entries(last)[0] ?? []) : [];
    if (key === undefined)
      throw new Problem('shape', { errors: [{ pointer: at, detail: 'is not a message under the name of its sender' }] });
    if (typeof latest === 'string') return messageOf({ text: latest });
    const { id, sender, sentAt, data } = parseCometChatMessage(latest, `${at}/*`);
    return messageOf({ text: data?.text, id: id == null ? id : String(id), from: sender, at: sentAt == null ? sentAt : sentAt * 1000 });
  },
  answer(classification) {
    if (classification === null) return decision(false, 1, '');
    const { flagged, score, stage, phrases } = classification;
    if (!flagged) return decision(false, Math.round((1 - score) * 1e6) / 1e6, '');
    const tactics = [...new Set(phrases.map(({ tactic }) => tactic))].sort();
    return decision(true, score, [stage, ...tactics].filter((word) => word !== null).join(', '));
  },
  failed: (onFailure, code) =>
    onFailure === 'closed' ? decision(true, 1, `not checked: ${code}`) : decision(false, 0, `not checked: ${code}`),
};

function decision(isMatchingCondition: boolean, confidence: number, reason: string): unknown {
  return { isMatchingCondition, confidence, reason };
}
