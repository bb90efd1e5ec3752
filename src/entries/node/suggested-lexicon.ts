import type { Suggestion } from '../../quality/suggest/finalists.js';
import type { TextCounts } from '../../quality/suggest/log-odds.js';
import { withoutMarks } from '../../text/characters.js';
import { fingerprint } from '../../text/fingerprint.js';
import { LexiconError, parseLexicon } from '../lexicon.js';

/** An entry as `parseLexicon` takes it. */
export interface SuggestedEntry {
  readonly id: string;
  readonly tactic: string;
  readonly phrase: string;
  /** The lowest: a person has not looked at it yet. */
  readonly strength: 1;
  readonly pattern: string;
  readonly yes?: readonly string[];
  readonly source: string;
}

export interface SuggestedLexicon {
  readonly id: 'suggested';
  readonly language: string;
  readonly phrases: readonly SuggestedEntry[];
}

/** Entries and what could not become one. */
export interface Drafted {
  readonly lexicon: SuggestedLexicon;
  /** Without a tactic to stand under. */
  readonly withoutTactic: number;
  /** That the format refuses, most often because ordinary talk has all their words. */
  readonly refused: number;
}

/**
 * A lexicon of suggestions, to be corrected by a person. Every entry is tried: it parses, and finds its own phrase.
 * @param tactic where all of them belong; null: where each seems to.
 */
export function draftLexicon(phrases: readonly Suggestion[], language: string, tactic: string | null, texts: TextCounts): Drafted {
  const taken = new Set<string>();
  const entries = phrases.flatMap((suggestion): SuggestedEntry[] => {
    const under = tactic ?? suggestion.tactic;
    return under === null ? [] : [entryOf(suggestion, language, under, tactic === null, texts, taken)];
  });
  const usable = withoutRefused(entries, language);
  return {
    lexicon: { id: 'suggested', language, phrases: usable },
    withoutTactic: phrases.length - entries.length,
    refused: entries.length - usable.length,
  };
}

function entryOf(
  { phrase, flagged, legit, examples }: Suggestion,
  language: string,
  tactic: string,
  guessed: boolean,
  texts: TextCounts,
  taken: Set<string>,
): SuggestedEntry {
  const bare = withoutMarks(phrase);
  const plain = /^[a-z0-9 ]+$/.test(bare) ? bare.replaceAll(' ', '-') : fingerprint(phrase).slice(0, 8);
  const id = `${language}:suggested-${taken.has(plain) ? fingerprint(phrase) : plain}`;
  taken.add(plain);
  const toDo = [...(guessed ? ['check the tactic'] : []), examples.length === 0 ? 'write yes and no sentences' : 'write no sentences'];
  return {
    id,
    tactic,
    phrase,
    strength: 1,
    pattern: phrase,
    ...(examples.length === 0 ? {} : { yes: examples }),
    source: `unlure suggest: ${flagged} of ${texts.flagged} flagged texts, ${legit} of ${texts.legit} legit; ${toDo.join(', ')}`,
  };
}

function withoutRefused(entries: readonly SuggestedEntry[], language: string): SuggestedEntry[] {
  let left = entries.map((entry) => ({ ...entry, tried: [entry.phrase, ...(entry.yes ?? [])] }));
  for (;;) {
    const problems = problemsOf({ id: 'suggested', language, phrases: left.map(({ tried, ...entry }) => ({ ...entry, yes: tried })) });
    if (problems.size === 0) return left.map(({ tried: _tried, ...entry }) => entry);
    left = left.flatMap((entry, index) => {
      const sentences = problems.get(index);
      if (sentences === undefined) return [entry];
      // A sentence that goes is no loss, the phrase itself is.
      if (sentences.has(-1) || sentences.has(0)) return [];
      const { yes = [], ...rest } = entry;
      const found = yes.filter((_, position) => !sentences.has(position + 1));
      return [{ ...rest, ...(found.length === 0 ? {} : { yes: found }), tried: [entry.phrase, ...found] }];
    });
  }
}

/** By entry, the sentences that it does not find; -1 where it is the entry itself that is wrong. @throws LexiconError if no entry is to blame. */
function problemsOf(json: object): Map<number, Set<number>> {
  try {
    parseLexicon(json);
    return new Map();
  } catch (error) {
    if (!(error instanceof LexiconError)) throw error;
    const problems = new Map<number, Set<number>>();
    for (const { code, pointer } of error.issues) {
      const [, entry, sentence] = /^\/phrases\/(\d+)(?:\/yes\/(\d+))?/.exec(pointer) ?? [];
      if (entry === undefined) throw error;
      const own = problems.get(Number(entry)) ?? new Set();
      problems.set(Number(entry), own.add(code === 'yes-not-matched' && sentence !== undefined ? Number(sentence) : -1));
    }
    return problems;
  }
}
