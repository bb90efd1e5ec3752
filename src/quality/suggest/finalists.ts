import { type DecidedText, languageOf, type ReadText, type SuggestOptions } from './decided-text.js';
import { phrasesIn, runsOf, type UnitRun } from './phrases.js';
import type { RankedPhrase } from './rank.js';

/** A phrase with what there is to know before it becomes an entry. */
export interface Suggestion extends RankedPhrase {
  /** Of the flagged texts; null where no row says who wrote it. */
  readonly senders: number | null;
  /** What most of its flagged texts are written in. */
  readonly language: string | null;
  /** The tactic that most of its flagged texts show, by the lexicon; a guess, null where they show none. */
  readonly tactic: string | null;
  /** Sentences of flagged texts; empty unless asked for. */
  readonly examples: readonly string[];
}

interface Notes {
  readonly senders: Set<string>;
  texts: number;
  readonly languages: Map<string, number>;
  readonly tactics: Map<string, number>;
  readonly examples: string[];
}

/** Beyond this it does not matter how many. */
const mostSenders = 1000;
const mostExamples = 3;
const longestExample = 300;

/** Reads the texts once more for what is to be told of the best phrases. Phrases of a single known sender are dropped. */
export function describeFinalists(finalists: readonly RankedPhrase[], rows: Iterable<ReadText>, options: SuggestOptions): Suggestion[] {
  const notes = new Map(
    finalists.map(({ phrase }): [string, Notes] => [
      phrase,
      { senders: new Set(), texts: 0, languages: new Map(), tactics: new Map(), examples: [] },
    ]),
  );
  for (const { row, isCopy } of rows) if (!isCopy && row.flagged) take(row, notes, options);
  return finalists.flatMap((ranked) => {
    const { senders, languages, tactics, examples } = notes.get(ranked.phrase) as Notes;
    const known = senders.size === 0 ? null : senders.size;
    return known === 1 ? [] : [{ ...ranked, senders: known, language: mostOf(languages), tactic: mostOf(tactics), examples }];
  });
}

function take(row: DecidedText, notes: ReadonlyMap<string, Notes>, options: SuggestOptions): void {
  const runs = runsOf(row.text);
  const here = new Map<string, UnitRun>();
  for (const { phrase, run } of phrasesIn(runs)) if (notes.has(phrase) && !here.has(phrase)) here.set(phrase, run);
  if (here.size === 0) return;
  const language = languageOf(row, options);
  const tactics = new Set(
    options
      .classify(row.text)
      .phrases.filter(({ origin }) => origin !== 'learned')
      .map(({ tactic }) => tactic),
  );
  for (const [phrase, run] of here) {
    const note = notes.get(phrase) as Notes;
    if (row.from !== null && note.senders.size < mostSenders) note.senders.add(row.from);
    if (language !== null) note.languages.set(language, (note.languages.get(language) ?? 0) + 1);
    for (const tactic of tactics) if (options.isLure(tactic)) note.tactics.set(tactic, (note.tactics.get(tactic) ?? 0) + 1);
    if (!options.examples || note.examples.length >= mostExamples) continue;
    const example = sentenceOf(row.text, runs, run);
    if (example.length <= longestExample && !note.examples.includes(example)) note.examples.push(example);
  }
}

/** The sentence a run stands in, from its first word to its last. */
function sentenceOf(text: string, runs: readonly UnitRun[], run: UnitRun): string {
  const sentence = run[0]?.sentence;
  const own = runs.filter((other) => other[0]?.sentence === sentence).flat();
  return text.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0).replace(/\s+/g, ' ');
}

function mostOf(counts: ReadonlyMap<string, number>): string | null {
  let best: [string, number] | null = null;
  for (const [name, count] of counts) {
    if (best === null || count > best[1] || (count === best[1] && name < best[0])) best = [name, count];
  }
  return best?.[0] ?? null;
}
