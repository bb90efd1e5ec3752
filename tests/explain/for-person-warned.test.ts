import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Classification } from '../../src/classification.js';
import { classify, classifyConversation } from '../../src/classify.js';
import { forPersonWarned } from '../../src/explain/for-person-warned.js';
import { warningIn } from '../../src/explain/person-warning.js';
import { warningsInAllLanguages } from '../../src/explain/warnings/all.js';
import { en } from '../../src/explain/warnings/en.js';
import type { WarningWords } from '../../src/explain/warnings/warning-words.js';
import { stages } from '../../src/lexicon/taxonomy.js';
import { languageTags } from '../../tools/load.js';
import { stringsIn } from './written-by-us.js';

const cases = [null, ...stages] as const;

/** Words for criminals and crime, by the beginning of the word: the text tells nobody that somebody is one. */
const accusing: Readonly<Record<string, RegExp>> = {
  ar: /احتيال|محتال|نصاب|نصب|لص/,
  de: /betrug|betrüg|täter|krimin|abzock/i,
  en: /scam|fraud|crimin|crook|thie[fv]/i,
  es: /estaf|fraude|delincu|timad|ladr[oó]n/i,
  fil: /scam|manloloko|panloloko|kriminal|magnanakaw/i,
  fr: /arnaq|escroc|escroquer|fraud|crimin|voleur/i,
  hi: /धोखे|धोखा|ठग|अपराध|फ़्रॉड|घोटाल/,
  id: /penipu|tipu|kriminal|pencuri|scam/i,
  ja: /詐欺|犯罪|犯人|だまし|騙/,
  ko: /사기|범죄|범인/,
  ms: /penipu|tipu|scam|jenayah|pencuri/i,
  pt: /golp|fraud|crimin|estelion|ladr/i,
  ru: /мошен|обман|преступ|жулик/i,
  th: /โกง|หลอก|มิจฉาชีพ|อาชญาก/,
  tr: /dolandır|sahtekâr|sahtekar|suçlu|hırsız/i,
  uk: /шахра|обман|злочин/i,
  vi: /lừa|tội phạm|kẻ gian|kẻ xấu/i,
  zh: /骗|诈|罪|贼/,
};

test('every supported language has its words, in a file of its own', () => {
  expect(warningsInAllLanguages.map(({ language }) => language)).toEqual(languageTags());
  for (const tag of languageTags()) expect(existsSync(new URL(`../../src/explain/warnings/${tag}.ts`, import.meta.url)), tag).toBe(true);
  expect(Object.keys(accusing)).toEqual(languageTags());
});

describe.each(warningsInAllLanguages.map((words) => [words.language, words] as const))('the words in %s', (tag, words) => {
  const texts = stringsIn({ ...words, language: '', direction: '' }).filter((text) => text !== '');

  test('have every part that English has, each in words of its own', () => {
    const shapeOf = ({ about, steps, ...parts }: WarningWords) => [parts, about, steps].map((part) => Object.keys(part));
    expect(shapeOf(words)).toEqual(shapeOf(en));
    expect(texts.length).toBe(3 + 6 + 10);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).toBe(text.trim());
    if (tag !== 'en') for (const text of texts) expect(stringsIn(en)).not.toContain(text);
  });

  test('hold no number, no percentage, no link and no quotation', () => {
    for (const text of texts) expect(text).not.toMatch(/\p{Nd}|%|https?:|www\.|["“”«»„「」]/u);
  });

  test('call nobody a criminal', () => {
    for (const text of texts) expect(text).not.toMatch(accusing[tag] as RegExp);
  });

  test('are not flagged themselves, neither whole nor in parts, and are no threat to those who quote them', () => {
    for (const text of texts) expect([text, classify(text).flagged]).toEqual([text, false]);
    for (const stage of cases) {
      const { text } = warningIn(words, { stage });
      expect([stage, classify(text).flagged]).toEqual([stage, false]);
    }
  });

  test('are in the writing of the language, and say which way it runs', () => {
    const writing = { ar: 'Arabic', hi: 'Devanagari', ja: 'Hiragana', ko: 'Hangul', ru: 'Cyrillic', th: 'Thai', uk: 'Cyrillic', zh: 'Han' }[
      tag
    ];
    for (const text of texts) expect(text).toMatch(new RegExp(`\\p{Script=${writing ?? 'Latin'}}`, 'u'));
    expect(words.direction).toBe(tag === 'ar' ? 'rtl' : 'ltr');
  });
});

describe('for the person warned', () => {
  const closing = classify('You must pay the 15% tax before you can withdraw.');

  test('the steps are those of the stage, the most urgent first', () => {
    const idsAt = (stage: (typeof cases)[number]) => warningIn(en, { stage }).steps.map(({ id }) => id);
    expect(idsAt('net-closing')[0]).toBe('do-not-pay');
    expect(idsAt('guided-registration')).toEqual(
      expect.arrayContaining(['share-nothing', 'check-logins', 'two-factor', 'contact-platform']),
    );
    expect(idsAt('recovery')[0]).toBe('expect-recovery-offers');
    expect(idsAt('traffic-diversion')).toContain('take-time');
    // Whoever has been asked for money may have paid already.
    for (const stage of ['fake-operations', 'net-closing', 'recovery'] as const) expect(idsAt(stage)).toContain('report-loss');
    for (const stage of cases) {
      expect(idsAt(stage)).toEqual(expect.arrayContaining(['share-nothing', 'keep-evidence']));
      expect(new Set(idsAt(stage)).size).toBe(idsAt(stage).length);
    }
    const reached = new Set(cases.flatMap(idsAt));
    expect([...reached].sort()).toEqual(Object.keys(en.steps).sort());
  });

  test('the text is its parts', () => {
    const { title, about, caution, stepsTitle, steps, text } = forPersonWarned(closing, { language: 'en' });
    expect(text.split('\n')).toEqual([title, '', about, caution, '', stepsTitle, ...steps.map((step) => `• ${step.text}`)]);
    expect(about).toBe(en.about['net-closing']);
  });

  test('nothing of the message has an influence on it but the stage', () => {
    for (const stage of cases) {
      const other = { ...classify('Zero inventory, guaranteed profit.'), stage, language: closing.language } as Classification;
      expect(forPersonWarned({ ...closing, stage })).toEqual(forPersonWarned(other));
    }
  });

  test.each([
    ['tr', 'tr', false],
    ['pt-BR', 'pt', false],
    ['zh_TW', 'zh', false],
    ['TL', 'fil', false],
    ['it', 'en', true],
    ['', 'en', true],
    ['toString', 'en', true],
  ])('asked for %j it is in %s', (wanted, language, isFallback) => {
    expect(forPersonWarned(closing, { language: wanted })).toMatchObject({ wanted, language, isFallback });
  });

  test('not asked, it is in the language of the message, and in English where that is not known', () => {
    expect(forPersonWarned(classify('需要先缴纳15%的保证金才能提现'))).toMatchObject({ wanted: 'zh', language: 'zh', isFallback: false });
    expect(forPersonWarned(classify(''))).toMatchObject({ wanted: null, language: 'en', isFallback: false });
    expect(forPersonWarned({ ...closing, language: { tag: 'it', supported: false } })).toMatchObject({
      wanted: 'it',
      language: 'en',
      isFallback: true,
    });
  });

  test('a conversation is answered for its stage', () => {
    const chat = classifyConversation([{ from: 'a', text: 'To withdraw you must first pay a 15% margin.' }]);
    expect(forPersonWarned(chat).about).toBe(en.about['net-closing']);
  });
});
