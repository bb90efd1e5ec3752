import { parseStream } from '../parse.js';
import { messageOf, type Preset } from './preset.js';

/**
 * Stream's before-message-send hook. It waits 1,500 ms unless told otherwise, sends the message as it is when it hears nothing good
 * (4xx and 5xx too), and takes an answer with status 200 for a change: a message of type `error` is not sent, and its text is shown
 * to the writer. An answer without a message changes nothing.
 *
 * https://getstream.io/chat/docs/react/before_message_send_webhook/
 */
export const stream: Preset = {
  deadline: 1000,
  read(json) {
    const { message, user } = parseStream(json);
    return messageOf({ text: message.text, id: message.id, from: user?.id });
  },
  answer: (classification, { blocked }) => (classification?.flagged ? held(blocked) : {}),
  failed: (onFailure, _code, { unchecked }) => (onFailure === 'closed' ? held(unchecked) : {}),
};

function held(text: string): unknown {
  return { message: { type: 'error', text } };
}
