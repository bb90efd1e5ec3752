import type { Grammar } from './grammar/grammar.js';
import type { Strength } from './lexicon/lexicon.js';
import type { PackedLexicon } from './match/packed/packed-lexicon.js';
import type { ThresholdName } from './score/policy.js';

/** What a classifier is made with; everything has a default. */
export interface ClassifierOptions {
  /** Lexicons beside the built-in ones; from `unlure/core`, all there are. Made by `parseLexicon`. */
  readonly lexicons?: readonly PackedLexicon[];
  /** Tags of the languages to use; all that are loaded by default. */
  readonly languages?: readonly string[];
  /** Phrases that are no sign of anything here; a match inside one is removed. */
  readonly allow?: readonly string[];
  /** Phrases of your own, in the pattern notation. */
  readonly phrases?: readonly {
    /** A pattern. */
    readonly phrase: string;
    /** What it is a sign of: an id of `lexicons/tactics.json`. */
    readonly tactic: string;
    /** How sure a sign it is. */
    readonly strength: Strength;
  }[];
  /** Where `flagged` begins; `balanced` by default. */
  readonly threshold?: ThresholdName | number;
  /** Whether phrases learned from data count; true by default. */
  readonly learned?: boolean;
  /** English grammar, from `unlure/grammar/en`; none by default, for on blind texts it changes nothing. False takes away one given before. */
  readonly grammar?: Grammar | false;
  /** UTF-16 code units read of a text, 1,000 to 100,000,000; 1,000,000 by default. */
  readonly maxLength?: number;
  /** Phrases reported of a text, 1 to 10,000; 64 by default. The score does not depend on it. */
  readonly maxPhrases?: number;
}

/** Options that cannot be used; `problems` names every one. */
export class OptionsError extends Error {
  /** Tells it apart where `instanceof` cannot: an app may hold both module formats. */
  override readonly name = 'OptionsError';
  /** Stable, for programs. */
  readonly code = 'invalid-options';

  /** @param problems Every problem, in words. */
  constructor(readonly problems: readonly string[]) {
    super(`invalid options: ${problems.join('; ')}`);
  }
}

const known: readonly (keyof ClassifierOptions)[] = [
  'lexicons',
  'languages',
  'allow',
  'phrases',
  'threshold',
  'learned',
  'grammar',
  'maxLength',
  'maxPhrases',
];

/** Every problem with the options, in words. */
export function optionProblems(
  options: ClassifierOptions,
  context: { languages: readonly string[]; hasTactic(id: string): boolean },
): string[] {
  const problems: string[] = [];
  for (const key of ['lexicons', 'languages', 'allow', 'phrases'] as const) {
    if (options[key] !== undefined && !Array.isArray(options[key])) problems.push(`${key} is not a list`);
  }
  const listed = <T>(list: readonly T[] | undefined): readonly T[] => (Array.isArray(list) ? list : []);
  for (const key of Object.keys(options)) {
    if (!known.includes(key as keyof ClassifierOptions)) problems.push(`there is no option '${key}'`);
  }
  for (const tag of listed(options.languages)) {
    if (!context.languages.includes(tag)) problems.push(`language '${tag}' is not loaded (${context.languages.join(', ')})`);
  }
  if (Array.isArray(options.languages) && options.languages.length === 0) problems.push('languages is empty');
  for (const [index, phrase] of listed(options.phrases).entries()) {
    if (typeof phrase?.phrase !== 'string' || phrase.phrase.trim() === '') problems.push(`phrases[${index}].phrase is not a text`);
    if (!context.hasTactic(phrase?.tactic)) problems.push(`phrases[${index}].tactic: there is no tactic '${phrase?.tactic}'`);
    if (![1, 2, 3].includes(phrase?.strength)) problems.push(`phrases[${index}].strength is not 1, 2 or 3`);
  }
  for (const [index, phrase] of listed(options.allow).entries()) {
    if (typeof phrase !== 'string' || phrase.trim() === '') problems.push(`allow[${index}] is not a text`);
  }
  if (options.threshold !== undefined) problems.push(...thresholdProblems(options.threshold));
  problems.push(
    ...rangeProblems('maxLength', options.maxLength, 1000, 100_000_000),
    ...rangeProblems('maxPhrases', options.maxPhrases, 1, 10_000),
  );
  return problems;
}

export function thresholdProblems(threshold: ThresholdName | number): string[] {
  if (threshold === 'highRecall' || threshold === 'balanced' || threshold === 'highPrecision') return [];
  if (typeof threshold === 'number' && threshold > 0 && threshold < 1) return [];
  return ["threshold is neither 'highRecall', 'balanced', 'highPrecision' nor a number between 0 and 1"];
}

function rangeProblems(name: string, value: number | undefined, least: number, most: number): string[] {
  if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) return [];
  return [`${name} is not a whole number from ${least} to ${most}`];
}
