import type { Classification, Contribution, Disguise, Level, Modifier, Note, Participant, Stage, ThresholdName } from 'unlure';
import type { Source } from '../reading/protocol.js';

// The terms of the library, said so that somebody who has never read its documents can follow.

/** In the order in which they are played. */
export const stageOrder = [
  'traffic-diversion',
  'guided-registration',
  'fake-operations',
  'net-closing',
  'recovery',
] as const satisfies readonly Stage[];

export const stageMeaning: Readonly<Record<Stage, string>> = {
  'traffic-diversion': 'an offer or a stranger draws somebody in',
  'guided-registration': 'accounts are opened and bound under guidance',
  'fake-operations': 'orders, tasks and small payouts make it look real',
  'net-closing': 'money is asked for before money can be withdrawn',
  recovery: 'lost money is to come back, for a fee',
};

/** Stages as people number them; what is of no stage has a sign of its own. */
export function stageNumber(stage: Stage | null): string {
  return stage === null ? '+' : String(stageOrder.indexOf(stage) + 1);
}

/** The class by which the style sheet knows a stage: s1 to s5, s0 for none. */
export function stageClass(stage: Stage | null): string {
  return `s${stage === null ? 0 : stageOrder.indexOf(stage) + 1}`;
}

/** An id of the data in words. */
export function words(id: string): string {
  return id.replaceAll('-', ' ');
}

export function titled(id: string): string {
  const title = words(id);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

export function stageName(stage: Stage | null): string {
  return stage === null ? 'no stage' : words(stage);
}

export const levelSentence: Readonly<Record<Level, string>> = {
  none: 'Nothing here speaks for a scam.',
  low: 'Some of this is said in scams, and elsewhere.',
  medium: 'This is likely to work for a scam.',
  high: 'This is very likely to work for a scam.',
};

export const framingWords: Readonly<Record<Exclude<Classification['framing'], 'plain'>, string>> = {
  warning: 'warns of a scam',
  report: 'tells of a scam',
  inquiry: 'asks about a scam',
  quotation: 'quotes a scam',
};

export const modifierWords: Readonly<Record<Modifier, string>> = {
  warning: 'warned of',
  report: 'told of',
  inquiry: 'asked about',
  quotation: 'quoted',
  negated: 'negated',
  conditional: 'only supposed',
  excused: 'excused by honest terms beside it',
};

export const disguiseWords: Readonly<Record<Disguise, string>> = {
  compatibility: 'styled letters',
  'zero-width': 'invisible characters',
  marks: 'added marks',
  emoji: 'pictures for letters',
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
  empty: 'There is no text.',
  'no-text': 'There are no words in it.',
  'unsupported-language': 'It is in no language that is supported here, so it was not assessed.',
  truncated: 'Only the beginning of it was read.',
  'grammar-limited': 'English grammar was read in a part of it only.',
  'phrases-capped': 'More phrases were found than are listed.',
};

export const partWords: Readonly<Record<Participant['part'], string>> = {
  leading: 'carries the script',
  supporting: 'helps it along',
  targeted: 'it is played at this person',
  unclear: 'too little to say',
};

export const kindWords: Readonly<Record<Contribution['kind'], string>> = {
  intercept: 'where every text begins',
  tactic: 'tactic',
  combination: 'these together say more',
  transition: 'one came after the other',
  cap: 'over the limit of one kind',
};

export const strengthWords = { 1: 'a hint', 2: 'typical', 3: 'hardly ever honest' } as const;

export const scriptWords: Readonly<Record<string, string>> = {
  'cross-border-store': 'an online shop without stock that somebody else runs',
  'exchange-registration': 'an account at an exchange, opened under guidance',
  impersonation: 'somebody speaks as a bank, an authority or a platform',
  investment: 'an investment or trading group with sure profit',
  recovery: 'lost money is to be got back, for a fee first',
  'task-job': 'a job of small tasks, of which later ones must be prepaid',
};

export const thresholdWords: Readonly<Record<ThresholdName, string>> = {
  highRecall: 'High recall',
  balanced: 'Balanced',
  highPrecision: 'High precision',
};

export const sourceWords: Readonly<Record<Source, string>> = {
  whatsapp: 'WhatsApp export',
  telegram: 'Telegram export',
  'json-lines': 'JSON Lines',
  'plain-lines': 'a message a line',
  transcript: 'names before colons',
};

export const changeWords = {
  raised: 'Flagged from here on',
  escalated: 'Reaches the highest level',
  cleared: 'No longer flagged',
} as const;
