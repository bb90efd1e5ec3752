import type { Contender } from './contender.js';

interface Obscenity {
  RegExpMatcher: new (options: object) => { getAllMatches(text: string): readonly unknown[] };
  parseRawPattern(pattern: string): unknown;
  englishRecommendedTransformers: object;
}

interface Profanity {
  Profanity: new (options: object) => { addWords(words: string[]): void; removeWords(words: string[]): void; censor(text: string): string };
  profaneWords: Map<string, string[]>;
}

interface BadWords {
  Filter: new (options: object) => { isProfane(text: string): boolean };
}

interface AhoCorasick {
  AhoCorasick: new (phrases: string[]) => { matchInText(text: string): readonly unknown[] };
}

/** Libraries that look for given phrases, each given the same thousand and none of its own words. */
export const matcherPeers: readonly Contender[] = [
  {
    name: 'obscenity',
    packages: ['obscenity'],
    app: `export { RegExpMatcher, parseRawPattern, englishRecommendedTransformers } from 'obscenity';`,
    async open({ load }) {
      const { RegExpMatcher, parseRawPattern, englishRecommendedTransformers } = load('obscenity') as Obscenity;
      return ({ phrases }) => {
        const blacklistedTerms = phrases.map((phrase, id) => ({ id, pattern: parseRawPattern(`|${phrase}|`) }));
        const matcher = new RegExpMatcher({ ...englishRecommendedTransformers, blacklistedTerms });
        return (text) => matcher.getAllMatches(text).length;
      };
    },
  },
  {
    name: '@2toad/profanity',
    packages: ['@2toad/profanity'],
    app: `export { Profanity } from '@2toad/profanity';`,
    async open({ load }) {
      const { Profanity, profaneWords } = load('@2toad/profanity') as Profanity;
      return ({ phrases }) => {
        const filter = new Profanity({ languages: ['en'], wholeWord: true });
        filter.removeWords([...(profaneWords.get('en') ?? [])]);
        filter.addWords([...phrases]);
        // `exists` would stop at the first phrase, and the others read on.
        return (text) => Number(filter.censor(text) !== text);
      };
    },
  },
  {
    name: 'bad-words',
    packages: ['bad-words'],
    app: `export { Filter } from 'bad-words';`,
    async open({ load }) {
      const { Filter } = load('bad-words') as BadWords;
      return ({ phrases }) => {
        const filter = new Filter({ emptyList: true });
        (filter as unknown as { list: string[] }).list = [...phrases];
        return (text) => Number(filter.isProfane(text));
      };
    },
  },
  ...(['', '/fast'] as const).map(
    (entry): Contender => ({
      name: `@monyone/aho-corasick${entry}`,
      packages: ['@monyone/aho-corasick'],
      app: `export { AhoCorasick } from '@monyone/aho-corasick${entry}';`,
      async open({ load }) {
        const { AhoCorasick } = load(`@monyone/aho-corasick${entry}`) as AhoCorasick;
        return ({ phrases }) => {
          const matcher = new AhoCorasick([...phrases]);
          return (text) => matcher.matchInText(text.toLowerCase()).length;
        };
      },
    }),
  ),
];
