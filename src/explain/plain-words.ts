import type { Classification, Contribution, Note } from '../classification.js';
import type { Participant } from '../conversation/participants.js';
import type { Modifier } from '../lexicon/lexicon.js';
import type { Stage } from '../lexicon/taxonomy.js';
import type { Disguise } from '../text/folds/fold.js';
import type { Effect } from './explained-phrase.js';
import { shortScore } from './numbers.js';

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

const scriptWords: Readonly<Record<string, string>> = {
  'cross-border-store': 'an online shop without stock that somebody else runs',
  'exchange-registration': 'an account at an exchange or wallet, opened under guidance',
  impersonation: 'somebody speaks as a bank, an authority or a platform',
  investment: 'an investment or trading group with sure profit',
  recovery: 'lost money is to be got back, for a fee first',
  'task-job': 'a job of small tasks, of which later ones must be prepaid',
};

/** The skin of a scam in words; that of somebody's own data by its id. */
export function scriptInWords(script: string): string {
  return scriptWords[script] ?? script;
}

export const effectWords: Readonly<Record<Effect, string>> = {
  counts: 'there is less without it',
  doubled: 'another phrase of its tactic is there',
  capped: 'the limit of its kind is reached without it',
  excuses: 'it only takes from others',
  'nothing-left': 'context leaves nothing of it',
  weaker: 'a stronger phrase of the same tactic counts',
  'no-lure': 'it says nothing without a lure beside it',
  outside: 'it stands outside the passage that decides',
};

export function keepInWords(keep: number): string {
  if (keep >= 1) return 'counts in full';
  return keep <= 0 ? 'does not count' : `counts with ${shortScore(keep)} of its weight`;
}
