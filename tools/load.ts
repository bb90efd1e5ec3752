import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import { type Assembled, assembleLanguage, assembleShared, checkShape, type LexiconFile } from '../src/lexicon/assemble.js';
import type { LexiconIssue } from '../src/lexicon/errors.js';
import { cueWordsSchema, scoringSchema, scriptFileSchema, taxonomySchema } from '../src/lexicon/schema.js';

export const lexiconFolder = fileURLToPath(new URL('../lexicons/', import.meta.url));

export const fixturesFolder = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** The languages that have a folder, by tag. */
export function languageTags(folder = lexiconFolder): string[] {
  return readdirSync(folder)
    .filter((name) => !['shared', 'scripts', 'schema'].includes(name) && statSync(join(folder, name)).isDirectory())
    .sort();
}

/** Everything in `lexicons/`, read and checked. */
export function loadLexicons(folder = lexiconFolder) {
  const issues: LexiconIssue[] = [];
  const taxonomy = checkShape(taxonomySchema, readFile(folder, 'tactics.json', issues), issues);
  const scoring = checkShape(scoringSchema, readFile(folder, 'scoring.json', issues), issues);
  const tactics = new Set(taxonomy?.tactics.map((tactic) => tactic.id));
  const cueWords = checkShape(cueWordsSchema, readFile(folder, 'other-languages.json', issues), issues);
  const languages = new Map<string, Assembled>();
  for (const tag of languageTags(folder)) {
    const assembled = assembleLanguage(tag, readFolder(folder, tag, issues), tactics, tag === 'zh' ? traditionalPairs() : '');
    languages.set(tag, assembled);
    issues.push(...assembled.issues);
  }
  const shared = assembleShared(readFolder(folder, 'shared', issues).filter((file) => !file.path.endsWith('frequency.json')));
  issues.push(...shared.issues);
  const frequency = readOptional(folder, 'shared/frequency.json') as { perMillion: Record<string, number> } | null;
  const scripts = readFolder(folder, 'scripts', issues).flatMap((file) => checkShape(scriptFileSchema, file, issues) ?? []);
  return { taxonomy, scoring, cueWords, languages, shared, scripts, frequency: frequency?.perMillion ?? {}, issues };
}

function readFolder(folder: string, name: string, issues: LexiconIssue[]): LexiconFile[] {
  return readdirSync(join(folder, name))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => readFile(folder, `${name}/${file}`, issues));
}

function readFile(folder: string, path: string, issues: LexiconIssue[]): LexiconFile {
  try {
    return { path, json: JSON.parse(readFileSync(join(folder, path), 'utf8')) };
  } catch (error) {
    issues.push({
      code: 'shape',
      file: path,
      pointer: '',
      message: (error as Error).message,
      remedy: 'make the file exist and hold valid JSON',
    });
    return { path, json: null };
  }
}

function readOptional(folder: string, path: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, path), 'utf8'));
  } catch {
    return null;
  }
}

/** Variants that OpenCC keeps apart because they are both correct, but that people use for one another. */
const variants = '著着妳你祇只帐账帳账牠它佔占';

/** Traditional characters and their Simplified forms, one to one, from OpenCC's table. */
function traditionalPairs(): string {
  let pairs = '';
  for (const row of TSCharacters.split('|')) {
    const [from = '', to = ''] = row.split(' ');
    if (from.length === 1 && to.length === 1 && from !== to) pairs += from + to;
  }
  // What comes later wins.
  return pairs + variants;
}
