import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Classifier, classify, createClassifier } from '../src/index.js';
import { languageTags } from '../tools/load.js';

const root = fileURLToPath(new URL('../', import.meta.url));

interface Message {
  readonly id: string;
  readonly text: string;
  readonly label: 'scam' | 'legit';
}

const languages = languageTags();

function messages(language: string, sets: readonly string[]): Message[] {
  return sets
    .map((set) => `${root}fixtures/messages/${language}/${set}.jsonl`)
    .filter((path) => existsSync(path))
    .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Message);
}

describe('what the README says of languages', () => {
  const readme = readFileSync(`${root}README.md`, 'utf8');
  const claimed = new Map(
    [...readme.matchAll(/^\| `([a-z]{2,3})` \|[^|]*\| (supported|experimental) \|/gm)].map((match) => [match[1], match[2]]),
  );

  it('is said of each, and of no other', () => {
    expect([...claimed.keys()].sort()).toEqual(languages);
  });

  // Supported: of the blind half at least 75 % of the scams are found and at most 8 % of the honest texts flagged.
  it.each(languages)('%s is supported only if its blind half passes', (language) => {
    const blind = messages(language, ['blind', 'second/blind']);
    const share = (label: Message['label']) => {
      const own = blind.filter((message) => message.label === label);
      return own.filter((message) => classify(message.text).flagged).length / own.length;
    };
    const passes = share('scam') >= 0.75 && share('legit') <= 0.08;
    if (!passes) expect(claimed.get(language)).toBe('experimental');
  });
});

/**
 * Of so many texts the verdict is the same: a few hold words that two languages share. The score may rise, for an English phrase
 * in a text of another language is evidence more.
 */
const leastAlike = 0.99;

/** In these every other sentence is half English, and English phrases in them are meant to be found. */
const mixedWithEnglish = ['fil', 'hi'];
const leastAlikeMixed = 0.95;

describe('a language beside others', () => {
  const alike = (one: Classifier, texts: readonly Message[]) =>
    texts.filter(({ text }) => one.classify(text).flagged === classify(text).flagged).length / texts.length;

  it.each(languages)('%s gives the results it gives alone', (language) => {
    const texts = messages(language, ['open', 'blind', 'second/blind']);
    expect(alike(createClassifier({ languages: [language] }), texts)).toBeGreaterThanOrEqual(
      mixedWithEnglish.includes(language) ? leastAlikeMixed : leastAlike,
    );
  });
});

describe('words of two languages in one text', () => {
  it.each([
    ['Kiếm tiền online, zero inventory nha, lo từ A đến Z, lợi nhuận cam kết mỗi ngày', 'vi'],
    ['Kumita ng 5000 pesos daily sa bahay lang, zero inventory, guaranteed profit, message mo lang ako', 'fil'],
  ])('%s', (text) => {
    const result = classify(text);
    expect(result.flagged).toBe(true);
    expect(new Set(result.phrases.map((phrase) => phrase.language)).size).toBeGreaterThan(1);
  });
});

describe('languages that are not there', () => {
  it.each([
    ['Ciao, oggi non posso venire perché ho molto lavoro, ci sentiamo domani', 'it'],
    ['Ik heb vandaag geen tijd, maar morgen kan ik wel naar de stad', 'nl'],
    ['Dzień dobry, czy jutro jest pan w biurze? Nie mam już czasu.', 'pl'],
    ['Γεια σου, τι κάνεις σήμερα;', 'und-Grek'],
  ])('%j is %s', (text, tag) => {
    const { language, assessed, notes } = classify(text);
    expect({ language, assessed, notes }).toEqual({
      language: { tag, supported: false },
      assessed: false,
      notes: ['unsupported-language'],
    });
  });

  it('a language that is not loaded is one of them', () => {
    const english = createClassifier({ languages: ['en'] });
    expect(english.classify('Merhaba, bugün çok işim var ama yarın sen ne zaman istersen gelirim, para da var').language).toEqual({
      tag: 'tr',
      supported: false,
    });
  });
});
