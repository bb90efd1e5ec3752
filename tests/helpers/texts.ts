import fc from 'fast-check';
import type { Strength } from '../../src/lexicon/lexicon.js';
import { feeWording, wordings } from './classifiers.js';

export interface Phrase {
  readonly tactic: string;
  readonly strength: Strength;
  readonly wording: string;
}

const fees: readonly Phrase[] = ([1, 2, 3] as const).flatMap((strength) =>
  (['tax', 'margin'] as const).map((fee) => ({ tactic: 'fee-before-withdrawal', strength, wording: feeWording(strength, fee) })),
);

export const phrases: readonly Phrase[] = [
  ...Object.entries(wordings).flatMap(([tactic, list]) => list.map(([strength, wording]): Phrase => ({ tactic, strength, wording }))),
  ...fees,
];

/** Wordings that work for the scam. */
export const lures: readonly Phrase[] = phrases.filter(({ tactic }) => !['contact', 'urgency', 'lawful-service-terms'].includes(tactic));

/** Sentences with nothing of the test lexicon in them: no phrase, no cue. */
export const neutral: readonly string[] = [
  'The weather was mild on Tuesday',
  'Our cat sleeps on the sofa',
  'Dinner is at seven',
  'We saw 12 ducks on the lake',
  'The train to Leeds was late again',
  'Rosa plays the violin',
];

/** Openings that frame what follows in the sentence. */
export const openings: readonly string[] = ['', 'beware of', 'they told me', 'we never say', 'if you like', 'you must'];

export const aPhrase = fc.constantFrom(...phrases);
export const aLure = fc.constantFrom(...lures);
export const anOpening = fc.constantFrom(...openings);
export const aNeutral = fc.constantFrom(...neutral);

/** Sentences made of an opening and a phrase, or of nothing that matters. */
export const aSentence = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(anOpening, aPhrase).map(([opening, { wording }]) => `${opening} ${wording}`.trim()) },
  { weight: 1, arbitrary: aNeutral },
  { weight: 1, arbitrary: fc.constantFrom('Scam alert', 'Is this a scam', 'He wrote "good returns" and "the funds are frozen"') },
);

export const someSentences = fc.array(aSentence, { minLength: 1, maxLength: 8 });

export function textOf(sentences: readonly string[]): string {
  return sentences.map((sentence) => `${sentence}.`).join(' ');
}

/** Strings of every sort: phrases, disguises, marks, other writing, lone surrogates. */
const fragments: readonly string[] = [
  'message me on telegram',
  'mess\u200bage me on teleg\u00adram',
  'm e s s a g e me on telegram',
  'mеssаgе mе on tеlеgrаm',
  'me55age me on te1egram',
  '𝐦𝐞𝐬𝐬𝐚𝐠𝐞 me on telegram',
  'm\u0336e\u0336ssage me on telegram',
  'ＭＥＳＳＡＧＥ me on telegram',
  '$50',
  '15%',
  '300 USDT',
  '@name',
  't.me/x',
  '。',
  '…',
  '\r\n',
  '\n',
  ' ',
  '.',
  '"',
  '“',
  '”',
  '👨‍👩‍👧',
  '🔥',
  '𝒳',
  '\ud83d',
  '\udc00',
  '\u0301',
  '\u0301\u0302\u0303',
  'é',
  'e\u0301',
  'Đặt cọc',
  'оооd4bcdefg',
  'ж',
  'ﬁ',
  '①',
  'İ',
  'ß',
  '中文',
  'ไทย',
  '한국',
  'عربي',
  '\u200d',
  '\ufe0f',
  '\u202e',
  '\u0000',
];

export const anyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...fragments, ...phrases.map(({ wording }) => wording)) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      { weight: 1, arbitrary: aSentence },
    ),
    { maxLength: 12 },
  )
  .chain((pieces) => fc.constantFrom('', ' ').map((glue) => pieces.join(glue)));
