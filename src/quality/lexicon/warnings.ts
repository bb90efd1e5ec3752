import type { Classification } from '../../classification.js';
import type { CheckedLexicon } from '../../lexicon/check-folder.js';
import type { Place } from '../../lexicon/folder.js';
import { PatternError, parsePattern } from '../../lexicon/pattern/syntax.js';

/** Codes of what is allowed and yet seldom meant; stable, for programs that read them. */
export type LexiconWarningCode =
  | 'no-sentence'
  | 'no-counter-sentence'
  | 'common-word'
  | 'common-anchor'
  | 'found-already'
  | 'same-pattern'
  | 'unused-class'
  | 'not-read';

/** Something about a lexicon that is usable that its writer may want to change. */
export interface LexiconWarning extends Place {
  readonly code: LexiconWarningCode;
  readonly message: string;
  readonly remedy: string;
}

/** What entries are held against. */
export interface LintContext {
  /** Without the lexicon. */
  readonly builtIn: (text: string) => Classification;
  /** With it; null where it has issues and cannot be used. */
  readonly withOwn: ((text: string) => Classification) | null;
  /** Meetings per million words of ordinary talk. */
  readonly frequency: Readonly<Record<string, number>>;
}

type Entry = CheckedLexicon['data']['phrases'][number];

/** Words met more often than this, per million of ordinary talk, are no sign of anything by themselves. */
const commonWord = 20;
/** Expected meetings per million words above which the rarest words of a pattern are common. */
export const commonAnchor = 400;

/** What the writer of a lexicon may want to change, entry by entry. */
export function lexiconWarnings(lexicon: CheckedLexicon, context: LintContext): LexiconWarning[] {
  const { data, place } = lexicon;
  const patterns = new Map<string, string>();
  return [
    ...data.phrases.flatMap((entry, index) => [
      ...sentenceWarnings(entry, place(`/phrases/${index}`)),
      ...listed(entry.pattern).flatMap((pattern, position) => {
        const at = place(`/phrases/${index}/pattern${typeof entry.pattern === 'string' ? '' : `/${position}`}`);
        return [...commonWordWarnings(pattern, at, context.frequency), ...samePattern(pattern, entry.id, at, patterns)];
      }),
      ...foundAlready(entry, place(`/phrases/${index}`), context),
    ]),
    ...unusedClasses(lexicon),
  ];
}

/** A pattern whose rarest words ordinary talk has all the time makes every text slow and finds little that is meant. */
export function commonAnchorWarning(at: Place, cost: number): LexiconWarning {
  return {
    ...at,
    code: 'common-anchor',
    message: `its rarest words are met about ${Math.round(cost)} times in a million words of ordinary talk`,
    remedy: 'add a word of the scam that honest people seldom use',
  };
}

export function notReadWarning(file: string): LexiconWarning {
  return {
    file,
    pointer: '',
    code: 'not-read',
    ...(file.endsWith('.json')
      ? { message: 'is not read: a lexicon of your own has no such part', remedy: 'move what it holds into entries, classes or cues' }
      : { message: 'is not read', remedy: 'keep files in the lexicon folder itself, or in folders of it that are named after languages' }),
  };
}

function sentenceWarnings({ yes = [], no = [] }: Entry, at: Place): LexiconWarning[] {
  return [
    ...(yes.length > 0
      ? []
      : [
          {
            ...at,
            code: 'no-sentence' as const,
            message: 'has no sentence that it must find',
            remedy: 'add yes: invented sentences as scammers write them, as different as the pattern allows',
          },
        ]),
    ...(no.length > 0
      ? []
      : [
          {
            ...at,
            code: 'no-counter-sentence' as const,
            message: 'has no honest sentence that it must leave alone',
            remedy: 'add no: what honest people say with nearly the same words',
          },
        ]),
  ];
}

function commonWordWarnings(pattern: string, at: Place, frequency: Readonly<Record<string, number>>): LexiconWarning[] {
  const word = onlyWord(pattern);
  const met = word !== null && Object.hasOwn(frequency, word) ? (frequency[word] as number) : 0;
  if (met < commonWord) return [];
  return [
    {
      ...at,
      code: 'common-word',
      message: `is one common word, met about ${Math.round(met)} times in a million words of ordinary talk`,
      remedy: 'add the words that make it the scam’s',
    },
  ];
}

/** The word of a pattern that is nothing else; null for any other. */
function onlyWord(pattern: string): string | null {
  try {
    const [group, ...groups] = parsePattern(pattern);
    const [sequence, ...parts] = group ?? [];
    const needed = sequence?.filter((node) => !(node.type === 'choice' && node.optional)) ?? [];
    const [node, ...nodes] = needed;
    const isAlone = groups.length === 0 && parts.length === 0 && nodes.length === 0;
    return isAlone && node?.type === 'words' && !/\s/.test(node.text.trim()) ? node.text.trim().toLowerCase() : null;
  } catch (error) {
    if (error instanceof PatternError) return null;
    throw error;
  }
}

function samePattern(pattern: string, id: string, at: Place, seen: Map<string, string>): LexiconWarning[] {
  const plain = pattern.toLowerCase().replace(/\s+/g, ' ').trim();
  const owner = seen.get(plain);
  if (owner === undefined) seen.set(plain, id);
  return owner === undefined
    ? []
    : [{ ...at, code: 'same-pattern', message: `is the pattern of '${owner}' as well`, remedy: 'keep one of the two' }];
}

/** An entry that says nothing new: wherever it should be found, a built-in one says as much or more already. */
function foundAlready({ id, tactic, strength, yes = [] }: Entry, at: Place, { builtIn, withOwn }: LintContext): LexiconWarning[] {
  const finders = yes.map((text) => {
    const own = withOwn?.(text).phrases.find((phrase) => phrase.id === id);
    return builtIn(text).phrases.find(
      (phrase) =>
        phrase.tactic === tactic &&
        phrase.strength >= strength &&
        phrase.origin === 'written' &&
        (own === undefined || (phrase.start < own.end && own.start < phrase.end)),
    )?.id;
  });
  if (finders.length === 0 || finders.includes(undefined)) return [];
  return [
    {
      ...at,
      code: 'found-already',
      message: `says what built-in entries say of all its sentences already: ${[...new Set(finders)].slice(0, 3).join(', ')}`,
      remedy: 'leave it out, or add sentences that only it finds',
    },
  ];
}

function unusedClasses({ data, place }: CheckedLexicon): LexiconWarning[] {
  const items = [...data.phrases, ...(data.cues ?? []), ...(data.allow ?? [])];
  const patterns = items.flatMap((item) => [...listed(item.pattern), ...('unless' in item ? (item.unless ?? []) : [])]);
  const used = new Set(patterns.flatMap((pattern) => [...pattern.matchAll(/@([a-z][a-z0-9-]*)/g)].map(([, name]) => name)));
  return Object.keys(data.classes ?? {})
    .filter((name) => !used.has(name))
    .map((name) => ({
      ...place(`/classes/${name}`),
      code: 'unused-class',
      message: `no pattern uses class '@${name}'`,
      remedy: 'use it, or leave it out',
    }));
}

function listed(pattern: string | readonly string[]): readonly string[] {
  return typeof pattern === 'string' ? [pattern] : pattern;
}
