import type { createClassifier as createCoreClassifier } from '../src/core.js';
import type { createClassifier, Grammar, Lexicon } from '../src/index.js';
import { denseAhoCorasick } from './aho-corasick.js';
import type { Contender, Source } from './contender.js';

export type Library = { readonly createClassifier: typeof createClassifier };

/** The built package as an app gets it. By address, for inside `bench` its name is not its own. */
export const libraryOf = ({ root }: Source) => import(`${root}dist/index.js`) as Promise<Library>;

export const grammarOf = async ({ root }: Source) => ((await import(`${root}dist/grammar/en.js`)) as { english: Grammar }).english;

/** All languages, no grammar: what `import { classify } from 'unlure'` is. */
export const unlure: Contender = {
  name: 'unlure',
  packages: [],
  app: `export { classify } from 'unlure';`,
  async open(source) {
    const { createClassifier } = await libraryOf(source);
    return () => {
      const classifier = createClassifier();
      return (text) => Number(classifier.classify(text).flagged);
    };
  },
};

export const unlureWithGrammar: Contender = {
  name: 'unlure, English grammar',
  packages: [],
  app: `export { createClassifier } from 'unlure'; export { english } from 'unlure/grammar/en';`,
  async open(source) {
    const [{ createClassifier }, grammar] = [await libraryOf(source), await grammarOf(source)];
    return () => {
      const classifier = createClassifier({ grammar });
      return (text) => Number(classifier.classify(text).flagged);
    };
  },
};

export const unlureEnglish: Contender = {
  name: 'unlure/core, English only',
  packages: [],
  app: `export { createClassifier } from 'unlure/core'; export { shared } from 'unlure/lexicons/shared'; export { en } from 'unlure/lexicons/en';`,
  async open({ root }) {
    const { createClassifier } = (await import(`${root}dist/core.js`)) as { createClassifier: typeof createCoreClassifier };
    const { shared } = (await import(`${root}dist/lexicons/shared.js`)) as { shared: Lexicon };
    const { en } = (await import(`${root}dist/lexicons/en.js`)) as { en: Lexicon };
    return () => {
      const classifier = createClassifier({ lexicons: [shared, en] });
      return (text) => Number(classifier.classify(text).flagged);
    };
  },
};

export const dense: Contender = {
  name: 'bare dense Aho-Corasick',
  packages: [],
  async open() {
    return ({ phrases }) => {
      const search = denseAhoCorasick(phrases);
      return (text) => search(text).length;
    };
  },
};

export const alternation: Contender = {
  name: 'V8 RegExp',
  packages: [],
  async open() {
    return ({ phrases }) => {
      // The longer ones first: an alternation takes the first that fits.
      const longest = [...phrases].sort((a, b) => b.length - a.length);
      const pattern = new RegExp(`\\b(?:${longest.join('|')})\\b`, 'gi');
      return (text) => text.match(pattern)?.length ?? 0;
    };
  },
};

export const ownContenders: readonly Contender[] = [unlure, unlureWithGrammar, unlureEnglish, dense, alternation];
