import type { ChatFormat, DateOrder } from '../../formats/chat-record.js';

export {
  contributionWords,
  disguiseWords,
  effectWords,
  framingWords,
  keepInWords,
  modifierWords,
  noteWords,
  partWords,
  stageWords,
} from '../../explain/plain-words.js';

export const formatWords: Readonly<Record<ChatFormat, string>> = {
  whatsapp: 'WhatsApp export',
  telegram: 'Telegram export',
  'json-lines': 'JSON Lines',
  'plain-lines': 'plain lines',
};

export const dateOrderWords: Readonly<Record<DateOrder, string>> = {
  'day-first': 'day before month',
  'month-first': 'month before day',
  'year-first': 'year first',
};
