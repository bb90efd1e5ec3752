import type { Classification, Contribution, Note } from '../../classification.js';
import type { Participant } from '../../conversation/participants.js';
import type { ChatFormat, DateOrder } from '../../formats/chat-record.js';
import type { Modifier } from '../../lexicon/lexicon.js';
import type { Stage } from '../../lexicon/taxonomy.js';
import type { Disguise } from '../../text/folds/fold.js';

// The terms of the library, said so that somebody who has never read its documents can follow.

export const stageWords: Readonly<Record<Stage, string>> = {
  'traffic-diversion': 'an offer or a stranger draws somebody in',
  'guided-registration': 'accounts are opened and bound under guidance',
  'fake-operations': 'orders, tasks and small payouts make it look real',
  'net-closing': 'money is asked for before money can be withdrawn',
  recovery: 'lost money is to come back, for a fee',
};

export const framingWords: Readonly<Record<Classification['framing'], string>> = {
  plain: 'speaks for itself',
  warning: 'warns of it',
  report: 'tells of it',
  inquiry: 'asks about it',
  quotation: 'quotes it',
};

export const modifierWords: Readonly<Record<Modifier, string>> = {
  warning: 'it is warned of',
  report: 'it is told of',
  inquiry: 'it is asked about',
  quotation: 'it is quoted',
  negated: 'it is negated',
  conditional: 'it is only supposed',
  excused: 'honest terms stand beside it',
};

export const disguiseWords: Readonly<Record<Disguise, string>> = {
  compatibility: 'styled letters',
  'zero-width': 'invisible characters',
  marks: 'added marks',
  emoji: 'pictures for letters or words',
  'number-words': 'numbers in words',
  'line-split': 'broken lines',
  spacing: 'spaced-out letters',
  filler: 'symbols inside words',
  homoglyph: 'look-alike letters',
  leet: 'digits for letters',
  repeats: 'repeated letters',
  typo: 'a slip of spelling',
  homophone: 'characters that sound or look alike',
  spelling: 'another spelling',
};

export const noteWords: Readonly<Record<Note, string>> = {
  empty: 'there is no text',
  'no-text': 'there are no words in it',
  'unsupported-language': 'it is in no language that is supported here, so it was not assessed',
  truncated: 'only the beginning of it was read',
  'grammar-limited': 'English grammar was read in a part of it only',
  'phrases-capped': 'more phrases were found than are listed',
};

export const partWords: Readonly<Record<Participant['part'], string>> = {
  leading: 'carries the script',
  supporting: 'helps it along',
  targeted: 'it is played at this person',
  unclear: 'too little to say',
};

export const contributionWords: Readonly<Record<Contribution['kind'], string>> = {
  intercept: 'where every text begins',
  tactic: '',
  combination: 'these together say more than each',
  transition: 'one came after the other',
  cap: 'what goes over the limit of one kind',
};

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
