import type { Tactic } from '../lexicon/taxonomy.js';

// What each tactic is, for somebody who has never read the taxonomy. It describes; it quotes no wording.

const lures: Readonly<Record<string, string>> = {
  'no-requirements': 'the offer asks for nothing: no stock, capital, experience or interview',
  'pay-for-minutes': 'high pay for minutes of simple work',
  'recruiter-terms': 'the set terms of a recruiter for remote small work',
  'guaranteed-profit': 'profit is said to be sure, quick or without risk',
  'managed-for-you': 'somebody else is to run the business for the reader',
  'limited-places': 'places are said to be few or ending soon',
  'borrowed-authority': 'a well-known name, licence or insider is to lend credit',
  'unsolicited-approach': 'a stranger opens a talk that was not asked for',
  'mentor-hand-off': 'the reader is passed on to a mentor, receptionist or group',
  'off-platform-move': 'the talk is to move to another app',
  'profit-testimony': 'somebody tells of money made',
  'exchange-as-store-wallet': 'an exchange account is said to be the wallet of a store or job',
  'guided-account-opening': 'an account is opened step by step under guidance',
  'outside-app': 'an app or site outside the usual stores is to be used',
  'identity-to-activate': 'identity documents are asked for to activate something',
  'credential-hand-over': 'logins, codes or keys are to be handed over',
  'screen-share': 'the screen or the device is to be shared',
  'foreign-address': "somebody else's address or account is to be bound",
  'first-deposit': 'a first deposit is asked for to begin',
  'guided-purchase': 'coins are to be bought under guidance and sent on',
  'pay-cost-first': 'the reader is to pay the cost of orders first',
  'principal-and-commission': 'the money paid is to come back with a commission',
  'small-payout-proof': 'a small payout serves as proof',
  'orders-surge': 'orders or visitors come all at once',
  'tier-upgrade': 'paid levels or special tasks promise more',
  'top-up-earns-more': 'paying in more is said to earn more',
  'assigned-orders': 'orders are assigned and cannot be refused',
  'fee-before-withdrawal': 'money is to be paid before money can be withdrawn',
  'no-deduction': 'the fee cannot be taken from the balance',
  'finish-before-withdrawal': 'everything must be finished before anything is paid out',
  'error-penalty': 'a mistake is to be made good by paying',
  'frozen-funds': 'an account or money is said to be frozen',
  'negative-balance': 'the balance is said to be negative',
  'credit-score': 'points of credit are said to be too low',
  'shared-liability': 'others are said to lose by the delay of the reader',
  'borrow-suggestion': 'the reader is to borrow or sell something',
  'legal-threat': 'consequences in law are threatened',
  secrecy: 'nobody is to be told',
  'cash-courier': 'cash or goods of value are to be handed to somebody',
  'recovery-promise': 'lost money is to be got back',
  'recovery-fee': 'a fee is asked for to get money back',
  'official-partner': 'the helper claims to work with an authority',
  'traffic-diversion-wording': 'words that are typical of the first contact',
  'guided-registration-wording': 'words that are typical of guided registration',
  'fake-operations-wording': 'words that are typical of staged orders and tasks',
  'net-closing-wording': 'words that are typical of demands before withdrawal',
  'recovery-wording': 'words that are typical of offers to recover money',
  'self-test': 'the phrase by which integrators see that the library runs',
};

const carriers: Readonly<Record<string, string>> = {
  contact: 'a way of contact is given',
  'contact-evasion': 'a way of contact is written so that filters miss it',
  urgency: 'the reader is hurried',
  'impersonated-sender': 'the writer speaks as a bank, an authority or a platform',
  disguise: 'words are written so that filters miss them',
};

const exculpatory: Readonly<Record<string, string>> = {
  'lawful-service-terms': 'terms of a lawful agency or employer',
  'alternative-offered': 'another way than paying is offered',
  'itemised-duty': 'customs duty or tax as carriers and shops name it',
  'seller-rule-talk': 'talk among sellers about marketplace rules',
  'official-channel': 'the official place is pointed to',
};

/** Those with words, by kind. */
export const tacticWords = { lure: lures, carrier: carriers, exculpatory } as const;

/** A tactic in plain words; one of somebody's own data by its id. */
export function tacticInWords(tactic: string): string {
  return lures[tactic] ?? carriers[tactic] ?? exculpatory[tactic] ?? tactic;
}

/** What is not known works for a scam. */
export function kindOf(tactic: string): Tactic['kind'] {
  if (tactic in carriers) return 'carrier';
  return tactic in exculpatory ? 'exculpatory' : 'lure';
}
