import type { Contender } from './contender.js';

type Tokenizer = new () => { tokenize(text: string): string[] };
type Stemmer = { stem(word: string): string };

const naturalFiles = ['natural/lib/natural/tokenizers/aggressive_tokenizer', 'natural/lib/natural/stemmers/porter_stemmer'] as const;

interface Token {
  out(what: unknown): unknown;
}
interface Nlp {
  readDoc(text: string): { tokens(): { each(visit: (token: Token) => void): void } };
  readonly its: { readonly type: unknown; readonly stopWordFlag: unknown; readonly stem: unknown };
}
interface NaiveBayes {
  definePrepTasks(tasks: readonly ((text: string) => string[])[]): void;
  defineConfig(options: object): void;
  learn(text: string, label: string): void;
  consolidate(): void;
  predict(text: string): string;
}

/** Sentences that Bayes learns from: as many as there are phrases. */
const lessons = 1000;

/** Libraries that read language or learn: other work than ours, done on the same texts. */
export const languagePeers: readonly Contender[] = [
  {
    name: 'natural: tokenizer, Porter stemmer, Set',
    packages: ['natural'],
    app: naturalFiles.map((file, index) => `export { default as part${index} } from '${file}.js';`).join(' '),
    // Its main entry brings database clients along, so the two files are loaded on their own.
    async open({ load }) {
      const Tokenizer = load(naturalFiles[0]) as Tokenizer;
      const stemmer = load(naturalFiles[1]) as Stemmer;
      return ({ phrases }) => {
        const tokenizer = new Tokenizer();
        const stems = new Set(phrases.flatMap((phrase) => phrase.split(' ')).map((word) => stemmer.stem(word)));
        return (text) => tokenizer.tokenize(text.toLowerCase()).filter((word) => stems.has(stemmer.stem(word))).length;
      };
    },
  },
  {
    name: 'wink-naive-bayes-text-classifier',
    packages: ['wink-naive-bayes-text-classifier'],
    app: `export { default as bayes } from 'wink-naive-bayes-text-classifier'; export { default as nlp } from 'wink-nlp'; export { default as model } from 'wink-eng-lite-web-model';`,
    async open({ load }) {
      const create = load('wink-naive-bayes-text-classifier') as () => NaiveBayes;
      const nlp = (load('wink-nlp') as (model: unknown) => Nlp)(load('wink-eng-lite-web-model'));
      return ({ examples }) => {
        const { type, stopWordFlag, stem } = nlp.its;
        const classifier = create();
        classifier.definePrepTasks([
          (text) => {
            const stems: string[] = [];
            nlp
              .readDoc(text)
              .tokens()
              .each((token) => {
                if (token.out(type) === 'word' && token.out(stopWordFlag) !== true) stems.push(String(token.out(stem)));
              });
            return stems;
          },
        ]);
        classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
        for (const label of [true, false]) {
          for (const { text } of examples.filter(({ scam }) => scam === label).slice(0, lessons / 2)) classifier.learn(text, String(label));
        }
        classifier.consolidate();
        return (text) => Number(classifier.predict(text) === 'true');
      };
    },
  },
  {
    name: 'compromise',
    packages: ['compromise'],
    app: `export { default as nlp } from 'compromise';`,
    async open({ load }) {
      const nlp = load('compromise') as (text: string) => { has(match: string): boolean };
      return () => (text) => Number(nlp(text).has('#Money'));
    },
  },
];
