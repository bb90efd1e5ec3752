import { stages } from '../../src/lexicon/taxonomy.js';
import type { ScoringData } from '../../src/score/policy.js';
import { loadLexicons } from '../../tools/load.js';
import { scoring, tactics, testLexicon } from '../helpers/classifiers.js';

/** Values of the closed types. */
const enums = [
  ...['verdict', 'tactics', 'spans', 'none', 'low', 'medium', 'high', 'raised', 'escalated', 'cleared'],
  ...['plain', 'warning', 'report', 'inquiry', 'quotation', 'negated', 'conditional', 'excused'],
  ...['compatibility', 'zero-width', 'marks', 'emoji', 'number-words', 'line-split', 'spacing', 'filler', 'homoglyph', 'leet'],
  ...['repeats', 'typo', 'homophone', 'spelling', 'written', 'learned', 'custom', 'custom:1', 'und', 'und:self-test'],
  ...['leading', 'supporting', 'targeted', 'unclear', 'intercept', 'tactic', 'combination', 'transition', 'cap'],
  ...['empty', 'no-text', 'unsupported-language', 'truncated', 'grammar-limited', 'phrases-capped'],
  ...stages,
];

type Numbers = Pick<ScoringData, 'combinations' | 'transitions' | 'caps'>;

function vocabularyOf(ids: readonly string[], { combinations, transitions, caps }: Numbers, languages: readonly string[]): Set<string> {
  const scored = [...combinations, ...transitions].map(({ id }) => id);
  const tags = languages.flatMap((tag) => [tag, `und-${tag}`, `${tag}:wording`]);
  return new Set([...enums, ...ids, ...scored, ...Object.keys(caps), ...tags]);
}

/** Every string that the test classifier may put into a result of itself, not of the text. */
export const testVocabulary: ReadonlySet<string> = vocabularyOf(
  [...testLexicon.entries.map(({ id }) => id), ...tactics.map(({ id }) => id), 'task-job', 'investment'],
  scoring,
  ['en'],
);

/** The same for the built-in classifier. */
export function builtInVocabulary(): ReadonlySet<string> {
  const { taxonomy, scoring: numbers, languages, scripts, cueWords } = loadLexicons();
  if (taxonomy === null || numbers === null || cueWords === null) throw new Error('the lexicons cannot be read');
  const entries = [...languages.values()].flatMap(({ lexicon }) => lexicon.entries.map(({ id }) => id));
  const named = [...taxonomy.tactics, ...scripts].map(({ id }) => id);
  return vocabularyOf([...entries, ...named], numbers as Numbers, [...languages.keys(), ...Object.keys(cueWords.languages)]);
}

/** Tags of writing systems that no lexicon is for: `und-` and the name that Unicode has for them. */
export const ofWritingSystem = /^und-[A-Z][a-z]+$/;

/** Every string in a value, not the names of its fields. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** The names of all fields in a value. */
export function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [...(Array.isArray(value) ? [] : [name]), ...namesIn(inner)]);
}
