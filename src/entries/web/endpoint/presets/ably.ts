import { parseAbly } from '../parse.js';
import { messageOf, type Preset } from './preset.js';

/**
 * Ably Chat's custom moderation before publish, as a webhook. How long it waits, tries again included, is the rule's retry timeout;
 * 4xx is not tried again, 5xx is. The reason may be shown to clients, so it is the notice and nothing else.
 *
 * https://ably.com/docs/chat/moderation/custom, https://ably.com/docs/chat/moderation/custom/webhook
 */
export const ably: Preset = {
  deadline: 1000,
  read(json) {
    const { message } = parseAbly(json);
    return messageOf({ text: message.text, from: message.clientId });
  },
  answer: (classification, { blocked }) => (classification?.flagged ? rejected(blocked) : { action: 'accept' }),
  failed: (onFailure, _code, { unchecked }) => (onFailure === 'closed' ? rejected(unchecked) : { action: 'accept' }),
};

function rejected(reason: string): unknown {
  return { action: 'reject', rejectionReason: { reason } };
}
