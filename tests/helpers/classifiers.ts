import { type Classifier, createClassifierFrom, type Parts } from '../../src/classifier.js';
import type { Lexicon, LexiconEntry, Modifier, Strength } from '../../src/lexicon/lexicon.js';
import { type Stage, type Tactic, Taxonomy } from '../../src/lexicon/taxonomy.js';
import type { Tell } from '../../src/match/rules.js';
import type { ClassifierOptions } from '../../src/options.js';
import type { PolicyData } from '../../src/policy-data.js';
import { createPolicy, type ScoringData } from '../../src/score/policy.js';
import { cue, entry, lexicon, packed } from './lexicons.js';

function tactic(id: string, stage: Stage | null, more: Partial<Tactic> = {}): Tactic {
  return { id, stage, kind: stage === null ? 'carrier' : 'lure', immune: [], excuses: [], ...more };
}

export const tactics: readonly Tactic[] = [
  tactic('guaranteed-profit', 'traffic-diversion'),
  tactic('no-requirements', 'traffic-diversion', { immune: ['negated'] }),
  tactic('off-platform-move', 'traffic-diversion'),
  tactic('first-deposit', 'guided-registration'),
  tactic('small-payout-proof', 'fake-operations'),
  tactic('pay-cost-first', 'fake-operations'),
  tactic('fee-before-withdrawal', 'net-closing'),
  tactic('frozen-funds', 'net-closing'),
  tactic('recovery-promise', 'recovery'),
  tactic('contact', null),
  tactic('urgency', null),
  tactic('lawful-service-terms', null, { kind: 'exculpatory', excuses: ['guaranteed-profit'] }),
];

const closing: [number, number, number] = [0.9, 2.4, 4.4];
const earlier: [number, number, number] = [0.7, 1.8, 3];
const carrier: [number, number, number] = [0.3, 0.6, 1];

export const scoring: ScoringData = {
  intercept: -3.2,
  tactics: {
    'guaranteed-profit': { weights: earlier },
    'no-requirements': { weights: earlier },
    'off-platform-move': { weights: earlier },
    'first-deposit': { weights: [0.8, 2.2, 3.9] },
    'small-payout-proof': { weights: [0.8, 2.1, 3.8] },
    'pay-cost-first': { weights: [0.8, 2.1, 3.8] },
    'fee-before-withdrawal': { weights: closing },
    'frozen-funds': { weights: closing },
    'recovery-promise': { weights: [0.8, 2.2, 3.8] },
    contact: { weights: carrier },
    urgency: { weights: carrier },
  },
  combinations: [
    { id: 'offer-and-hand-off', all: ['guaranteed-profit|no-requirements', 'off-platform-move'], weight: 0.9 },
    { id: 'three-lures', all: ['stage:traffic-diversion'], atLeast: 3, weight: 0.8 },
    { id: 'fee-and-freeze', all: ['fee-before-withdrawal', 'frozen-funds'], weight: 0.8 },
  ],
  transitions: [
    { id: 'payout-to-cost', from: 'small-payout-proof', to: 'pay-cost-first', weight: 0.8 },
    { id: 'operations-to-closing', from: 'stage:fake-operations', to: 'stage:net-closing', weight: 1.2 },
    { id: 'second-fee', from: 'fee-before-withdrawal', to: 'fee-before-withdrawal', weight: 1.5 },
  ],
  caps: { carriers: 0.9, learned: 1, 'stage:traffic-diversion': 6.5, 'stage:fake-operations': 7.5 },
  keep: { warning: 0.05, report: 0.15, inquiry: 0.15, quotation: 0.25, negated: 0.1, conditional: 0.7, excused: 0.3 },
  wording: { full: 5, tolerance: 1, excuse: 0.4, floor: 0.1 },
  exposure: 1,
  chat: 0,
  thresholds: { highRecall: 0.3, balanced: 0.5, highPrecision: 0.85 },
};

export const policyData: PolicyData = {
  tactics,
  scripts: [
    { id: 'task-job', tactics: { 'small-payout-proof': 1 } },
    { id: 'investment', tactics: { 'guaranteed-profit': 1 } },
  ],
  scoring,
  cueWords: {},
  lookAlikes: 'аaеeоoрpсcіi',
  frequency: { the: 50_000, you: 30_000, a: 25_000, to: 25_000, pay: 200 },
};

export const tells: readonly Tell[] = [{ script: 'task-job', language: 'en', patterns: ['daily tasks'] }];

export const taxonomy = new Taxonomy(tactics, policyData.scripts);
export const policy = createPolicy(scoring);

/** Wordings by tactic, from a hint to what no honest writer says. Each is a sentence that stands alone. */
export const wordings: Readonly<Record<string, readonly (readonly [strength: Strength, wording: string])[]>> = {
  'guaranteed-profit': [
    [1, 'good returns'],
    [2, 'steady profit daily'],
    [3, 'guaranteed profit for everyone'],
  ],
  'no-requirements': [
    [1, 'beginners are welcome'],
    [2, 'no experience needed'],
    [3, 'zero inventory required'],
  ],
  'off-platform-move': [
    [1, 'write on the other app'],
    [2, 'message me on telegram'],
    [3, 'add my mentor on telegram'],
  ],
  'first-deposit': [
    [1, 'fund the account'],
    [2, 'make a first deposit'],
    [3, 'deposit to activate the store'],
  ],
  'small-payout-proof': [
    [1, 'try a small withdrawal'],
    [2, 'you received the payout'],
    [3, 'see the payout proof arrived'],
  ],
  'pay-cost-first': [
    [1, 'cover the goods'],
    [2, 'prepay the goods cost'],
    [3, 'prepay the cost before shipping'],
  ],
  'frozen-funds': [
    [1, 'the account was locked'],
    [2, 'the funds are frozen'],
    [3, 'frozen until you settle'],
  ],
  'recovery-promise': [
    [1, 'lost money before'],
    [2, 'recover your money'],
    [3, 'we recover stolen crypto'],
  ],
  contact: [
    [1, 'text me'],
    [2, 'write to this number'],
  ],
  urgency: [
    [1, 'hurry up'],
    [2, 'only until midnight'],
  ],
  'lawful-service-terms': [[2, 'past performance is no guide']],
};

/** The fee is by sense, so that a second and different one is seen. */
const fees: readonly LexiconEntry[] = [
  entry('en:fee-1', '@fee is due', { tactic: 'fee-before-withdrawal', strength: 1 }),
  entry('en:fee-2', 'a @fee for withdrawals', { tactic: 'fee-before-withdrawal', strength: 2 }),
  entry('en:fee-3', 'settle the @fee ... before withdrawing', { tactic: 'fee-before-withdrawal', strength: 3 }),
];

export function feeWording(strength: Strength, fee: 'tax' | 'margin'): string {
  if (strength === 1) return `${fee} is due`;
  return strength === 2 ? `a ${fee} for withdrawals` : `settle the ${fee} in full before withdrawing`;
}

export const testLexicon: Lexicon = lexicon({
  classes: { fee: { tax: ['tax~'], margin: ['margin~', 'security deposit'] } },
  entries: [
    ...Object.entries(wordings).flatMap(([id, list]) =>
      list.map(([strength, wording]) => entry(`en:${id}-${strength}`, wording, { tactic: id, strength })),
    ),
    ...fees,
  ],
  allow: [{ id: 'en:allow-bank', patterns: ['good returns policy'] }],
  cues: [
    cue('en:beware', 'warning', 'text', 'scam alert'),
    cue('en:beware-of', 'warning', 'after', 'beware of'),
    cue('en:told', 'report', 'after', 'they told me'),
    cue('en:is-it', 'inquiry', 'text', 'is this a scam'),
    cue('en:never', 'negated', 'after', 'we never say'),
    cue('en:if', 'conditional', 'after', 'if you like'),
    cue('en:said', 'quotation', 'sentence', 'he wrote'),
    cue('en:demand', 'demand', 'sentence', 'you must'),
  ],
});

export const packedTestLexicon = packed(testLexicon, { frequency: policyData.frequency, tells });

export const parts: Parts = { policy: policyData, library: '0.0.0-test', lexicons: [packedTestLexicon], grammar: null };

export function classifierOf(options: ClassifierOptions = {}, more: Partial<Parts> = {}): Classifier {
  return createClassifierFrom({ ...parts, ...more }, options);
}

export const keepOfModifier = (modifier: Modifier): number => scoring.keep[modifier] as number;
