import type { GoldenCase } from './case.js';

const scam = 'To withdraw your balance you must first pay a 15% margin; tax cannot be deducted from the balance.';
const highSurrogate = '\ud83d';
const lowSurrogate = '\udc00';

/** Strings that engines are likely to differ on, and limits; invented here. */
const texts: Readonly<Record<string, string>> = {
  empty: '',
  space: ' ',
  'spaces-of-unicode': '\u00a0\u2003\u3000\ufeff\u2028\u2029',
  'line-ends': '\r\n\r\n\n\r',
  nul: '\0',
  'nul-inside': 'To withdraw you must first\0 pay a 15% tax.',
  digits: '12345 67890',
  emoji: '🙂👍🏽👨‍👩‍👧🇻🇳',
  'self-test': 'UNLURE-TEST-PHRASE',
  'self-test-between-surrogates': `${highSurrogate}UNLURE-TEST-PHRASE${lowSurrogate}`,
  'high-surrogate': highSurrogate,
  'low-surrogate': lowSurrogate,
  'surrogates-in-the-wrong-order': lowSurrogate + highSurrogate,
  'surrogate-before': highSurrogate + scam,
  'surrogate-behind': scam + lowSurrogate,
  'surrogate-inside-a-word': scam.replace('withdraw', `with${highSurrogate}draw`),
  'surrogate-between-words': scam.replace(' pay', ` ${lowSurrogate} pay`),
  'supplementary-letters': [...'must first pay a margin before you can withdraw']
    .map((letter) => (/[a-z]/.test(letter) ? String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97) : letter))
    .join(''),
  'supplementary-before': `𝒳𐐷🂡 ${scam}`,
  fullwidth: [...scam].map((letter) => (/[!-~]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter)).join(''),
  'zero-width-everywhere': [...scam].join('\u200b'),
  'soft-hyphens': scam.replaceAll('a', 'a\u00ad'),
  'combining-marks': scam.replaceAll('a', 'a\u0336'),
  'many-combining-marks': scam.replaceAll('e', `e${'\u0301'.repeat(20)}`),
  'decomposed-vietnamese': 'Bạn phải đóng thuế trước khi rút tiền, không thể khấu trừ từ số dư.'.normalize('NFD'),
  'composed-vietnamese': 'Bạn phải đóng thuế trước khi rút tiền, không thể khấu trừ từ số dư.'.normalize('NFC'),
  'decomposed-korean': '출금하려면 먼저 세금을 내야 합니다.'.normalize('NFD'),
  'dotted-and-dotless-i': 'ÇEKMEK İÇİN ÖNCE VERGİYİ ÖDEMELİSİNİZ, KAZANCINIZ IŞIKTAN HIZLI.',
  'sharp-s-and-sigma': 'STRASSE straße ΟΔΟΣ οδος ὈΔΥΣΣΕΎΣ',
  'bidirectional-marks': `\u202e${scam}\u202c \u2067السحب بعد دفع الضريبة\u2069`,
  'torn-lines': scam.split(' ').join('\n'),
  'letters-apart': [...scam].join(' '),
  'dots-apart': scam.replaceAll('pay', 'p.a.y').replaceAll('tax', 't-a-x').replaceAll('withdraw', 'w1thdraw'),
  'look-alike-letters': scam.replaceAll('a', 'а').replaceAll('e', 'е').replaceAll('o', 'о'),
  repeated: `${scam} `.repeat(30),
  'many-punctuation': `!?${'.'.repeat(3000)}${scam}`,
  'one-long-word': 'withdraw'.repeat(500),
  'no-language': 'Ġġ ħħ żż ċċ ',
  'another-writing-system': 'ქართული ტექსტი აქ არის დაწერილი',
  'two-languages': `Kiếm tiền online, zero inventory nha. 先交税才能提现, ${scam}`,
  'every-language-in-turn': [
    '先交15%的税才能提现。',
    'Bạn phải đóng thuế trước khi rút tiền.',
    'Для вывода сначала оплатите налог.',
    scam,
  ].join(' '),
};

const limited: readonly GoldenCase[] = [
  { id: 'corner/truncated', options: { maxLength: 1000 }, input: `${'The weather was mild. '.repeat(60)}${scam}` },
  { id: 'corner/truncated-inside-a-phrase', options: { maxLength: 1000 }, input: `${'-'.repeat(960)} ${scam}` },
  { id: 'corner/truncated-inside-a-pair', options: { maxLength: 1000 }, input: '🙂'.repeat(400) + scam + '🙂'.repeat(400) },
  { id: 'corner/truncated-between-the-halves-of-a-pair', options: { maxLength: 1001 }, input: scam + '🙂'.repeat(600) },
  { id: 'corner/phrases-capped', options: { maxPhrases: 2 }, input: `${scam} ${scam} Guaranteed profit every day, add me on Telegram.` },
  { id: 'corner/without-learned', options: { learned: false }, input: scam },
  { id: 'corner/language-not-loaded', options: { languages: ['zh'] }, input: scam },
  { id: 'corner/threshold', options: { threshold: 'highPrecision' }, input: scam },
];

const chats: readonly GoldenCase[] = [
  { id: 'corner/chat/nothing-said', input: [] },
  { id: 'corner/chat/empty-messages', input: [{ text: '' }, { text: ' ', from: 'a' }, { text: highSurrogate, from: 'a' }] },
  {
    id: 'corner/chat/surrogates-in-names',
    input: [
      { from: highSurrogate, id: lowSurrogate, text: 'We open a shop for you without inventory, my team runs it.' },
      { from: lowSurrogate, id: highSurrogate, text: 'Why must I pay?', quoted: scam },
      { from: highSurrogate, text: `${highSurrogate} ${scam}`, forwarded: true },
    ],
  },
  {
    id: 'corner/chat/weeks-apart',
    input: [
      { from: 'mentor', id: '1', at: 0, text: 'Guaranteed profit, no risk, I show you one to one.' },
      { from: 'mentor', id: '2', at: 40 * 86_400_000, text: 'Did you sleep well?' },
      { from: 'mentor', id: '3', at: 41 * 86_400_000, text: scam },
      { from: 'mentor', id: '3', at: 41 * 86_400_000, text: 'Sorry, wrong person.' },
      { from: 'mentor', id: '4', at: 30 * 86_400_000, text: 'The small payout reached your wallet, now pay the goods cost.' },
    ],
  },
];

export const cornerCases: readonly GoldenCase[] = [
  ...Object.entries(texts).map(([name, input]): GoldenCase => ({ id: `corner/${name}`, input })),
  ...limited,
  ...chats,
];
