import { loadCompromise } from '../builtin/compromise.gen.js';
import type { Modifier } from '../lexicon/lexicon.js';
import { isWording, type LexiconMatch, type SentenceSpan, type TextMatches } from '../match/match-phrases.js';
import type { Grammar, GrammarReading } from './grammar.js';
import { type Clause, modifiersOf, type Term } from './rules.js';

/** Reading costs about 1.6 ms a sentence, so few are read, and only short ones. */
const mostSentences = 4;
const longestSentence = 300;

/** As much of compromise's JSON as is read here. */
interface CompromiseTerm {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags: readonly string[];
}

type Compromise = (text: string) => { json(options: object): readonly { readonly terms: readonly CompromiseTerm[] }[] };

let compromise: Compromise | undefined;

function read(text: string): Term[] {
  compromise ??= loadCompromise() as Compromise;
  const terms: Term[] = [];
  let at = 0;
  for (const sentence of compromise(text).json({ terms: { tags: true, pre: true, post: true }, text: false })) {
    for (const { pre, text: word, post, tags } of sentence.terms) {
      const start = at + pre.length;
      terms.push({ word: word.toLowerCase(), start, end: start + word.length, tags: new Set(tags) });
      at = start + word.length + post.length;
    }
  }
  return terms;
}

function isWrittenEnglish(match: LexiconMatch): boolean {
  return match.lexicon.language?.tag === 'en' && !isWording(match);
}

/**
 * English grammar by the library compromise, which is loaded at the first matched English sentence (about 160 ms, once).
 * Gives the same modifiers as the cues: who does what in the sentence, in which mood and tense.
 */
export const english: Grammar = {
  language: 'en',
  warm: () => void read('They asked me to pay.'),
  read(found: TextMatches): GrammarReading {
    const modifiers = new Map<number, readonly Modifier[]>();
    const clauses = new Map<number, Clause>();
    let limited = false;
    for (const [index, match] of found.matches.entries()) {
      if (!isWrittenEnglish(match)) continue;
      let clause = clauses.get(match.sentence);
      if (clause === undefined) {
        const sentence = found.sentences[match.sentence] as SentenceSpan;
        if (clauses.size >= mostSentences || sentence.end - sentence.start > longestSentence) {
          limited = true;
          continue;
        }
        const text = found.text.source.slice(sentence.start, sentence.end);
        clause = { terms: read(text), start: sentence.start, question: /\?\s*$/.test(text) };
        clauses.set(match.sentence, clause);
      }
      const own = modifiersOf(clause, match);
      if (own.length > 0) modifiers.set(index, own);
    }
    return { modifiers, limited };
  },
};
