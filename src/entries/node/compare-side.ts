/// <reference types="node" />
import { readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { policyData } from '../../builtin/policy.gen.js';
import { type Classifier, createClassifierFrom } from '../../classifier.js';
import { builtInParts, createClassifier } from '../../classify.js';
import { LexiconError } from '../../lexicon/errors.js';
import { type ClassifierOptions, OptionsError } from '../../options.js';
import { thresholdOption } from './option-values.js';
import { ownLexicons } from './own-lexicons.js';
import { oneLine } from './printable.js';
import { UsageError } from './usage-error.js';

/** What a settings file may say: options of a classifier that are plain data, lexicon folders, and numbers of the scoring. */
interface Settings extends Pick<ClassifierOptions, (typeof optionNames)[number]> {
  /** Lexicon folders, as seen from the file. */
  readonly lexicons?: readonly string[];
  /** What every text begins with, log-odds. */
  readonly intercept?: number;
  /** By tactic, log-odds of strengths 1, 2 and 3. */
  readonly weights?: Readonly<Record<string, readonly [number, number, number]>>;
}

const optionNames = ['threshold', 'languages', 'allow', 'phrases', 'learned', 'maxLength'] as const;
const settingNames: readonly string[] = [...optionNames, 'lexicons', 'intercept', 'weights'];

/** Bytes; as much as a file of a lexicon may have. */
const largestFile = 8_000_000;

/**
 * One side of a comparison: `builtin`, a threshold or its name, a lexicon folder, or a JSON file of settings or of a lexicon.
 * @throws UsageError for what is none of these, or holds a mistake.
 */
export function sideOf(name: string, side: 'A' | 'B'): Classifier {
  if (name === 'builtin') return createClassifier();
  const threshold = /^threshold=(.*)$/.exec(name)?.[1];
  if (threshold !== undefined) return createClassifier(namedThreshold(threshold));
  if (['highRecall', 'balanced', 'highPrecision'].includes(name)) return createClassifier(thresholdOption(name));
  const kind = kindOf(name);
  // What was given is not repeated: it may be a text that was meant for another command.
  if (kind === null)
    throw new UsageError(
      `${side} is none of builtin, highRecall, balanced, highPrecision, threshold=<number>, a lexicon folder or a JSON file`,
    );
  if (kind === 'folder') return createClassifier({ lexicons: ownLexicons([name]) });
  const settings = readJson(name);
  if ('id' in settings && 'phrases' in settings) return createClassifier({ lexicons: ownLexicons([name]) });
  return fromSettings(settings, name);
}

/** Null where there is nothing that could be read. */
function kindOf(path: string): 'folder' | 'file' | null {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return 'folder';
    return stats.isFile() && stats.size <= largestFile ? 'file' : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

function namedThreshold(value: string): ReturnType<typeof thresholdOption> {
  try {
    return thresholdOption(value);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(error.message.replace('--threshold', 'threshold='));
  }
}

function readJson(path: string): object {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`${oneLine(path)} holds no JSON`);
    throw new UsageError(`cannot read ${oneLine(path)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UsageError(`${oneLine(path)} holds no JSON object`);
  return value;
}

/** Every problem at once, in one line. */
function fromSettings(json: object, path: string): Classifier {
  const problems = [...Object.keys(json).flatMap(unknownSetting), ...scoringProblems(json)];
  const { lexicons = [], intercept, weights = {}, ...options } = json as Settings;
  if (!Array.isArray(lexicons) || lexicons.some((folder) => typeof folder !== 'string')) problems.push('lexicons is no list of folders');
  if (problems.length > 0) throw new UsageError(`${oneLine(path)}: ${problems.join('; ')}`);
  const { scoring } = policyData;
  const tactics = Object.fromEntries(
    Object.entries(weights).map(([tactic, three]) => [tactic, { ...scoring.tactics[tactic], weights: three }]),
  );
  const policy = {
    ...policyData,
    scoring: { ...scoring, intercept: intercept ?? scoring.intercept, tactics: { ...scoring.tactics, ...tactics } },
  };
  const own = ownLexicons(lexicons.map((folder) => (isAbsolute(folder) ? folder : join(dirname(path), folder))));
  try {
    return createClassifierFrom({ ...builtInParts, policy }, { ...options, lexicons: own });
  } catch (error) {
    if (error instanceof OptionsError) throw new UsageError(oneLine(`${path}: ${error.problems.join('; ')}`));
    if (error instanceof LexiconError)
      throw new UsageError(oneLine(`${path}: ${error.issues.map((issue) => `${issue.pointer} ${issue.message}`).join('; ')}`));
    throw error;
  }
}

function unknownSetting(name: string): string[] {
  return settingNames.includes(name) || name === '$schema' ? [] : [`there is no setting '${oneLine(name).slice(0, 40)}'`];
}

function scoringProblems(json: object): string[] {
  const { intercept, weights } = json as { readonly intercept?: unknown; readonly weights?: unknown };
  const problems = intercept === undefined || Number.isFinite(intercept) ? [] : ['intercept is no number'];
  if (weights === undefined) return problems;
  if (typeof weights !== 'object' || weights === null || Array.isArray(weights)) return [...problems, 'weights is no object'];
  for (const [tactic, three] of Object.entries(weights)) {
    if (!Object.hasOwn(policyData.scoring.tactics, tactic)) problems.push(`weights: there is no tactic '${oneLine(tactic).slice(0, 40)}'`);
    else if (!isRising(three)) problems.push(`weights.${tactic} is not three numbers from 0 on, none smaller than the one before`);
  }
  return problems;
}

/** A stronger wording never says less. */
function isRising(three: unknown): boolean {
  if (!Array.isArray(three) || three.length !== 3 || !three.every((weight) => Number.isFinite(weight))) return false;
  const [first, second, third] = three as [number, number, number];
  return first >= 0 && second >= first && third >= second;
}
