import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import { pinyin } from 'pinyin-pro';
import unhomoglyph from 'unhomoglyph/data.json' with { type: 'json' };
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
    const assembled = assembleLanguage(
      tag,
      readFolder(folder, tag, issues),
      tactics,
      tag === 'zh' ? { folds: traditionalPairs(), sounds: chineseSounds() } : {},
    );
    languages.set(tag, assembled);
    issues.push(...assembled.issues);
  }
  const shared = assembleShared(readFolder(folder, 'shared', issues).filter((file) => !file.path.endsWith('frequency.json')));
  issues.push(...shared.issues);
  const frequency = readOptional(folder, 'shared/frequency.json') as { perMillion: Record<string, number> } | null;
  const scripts = readFolder(folder, 'scripts', issues).flatMap((file) => checkShape(scriptFileSchema, file, issues) ?? []);
  return {
    lookAlikes: lookAlikes(),
    taxonomy,
    scoring,
    cueWords,
    languages,
    shared,
    scripts,
    frequency: frequency?.perMillion ?? {},
    issues,
  };
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

/**
 * Letters that pass for a single plain Latin one, from Unicode's list of confusable characters. Styled forms of Latin
 * letters are not among them, for they have a fold of their own, and digits stand for letters only between letters.
 */
function lookAlikes(): string {
  const table = unhomoglyph as Readonly<Record<string, string>>;
  const latinOf = new Map<string, string>();
  // The prototype of I is l; as a look-alike it is an i first.
  for (const letter of 'lIabcdefghijklnopqrstuvwxyzABCDEFGHJKLMNOPQRSTUVWXYZ') {
    const prototype = table[letter] ?? letter;
    if (!latinOf.has(prototype)) latinOf.set(prototype, letter.toLowerCase());
  }
  const pairs = new Map<string, string>();
  for (const [character, prototype] of Object.entries(table)) {
    const latin = latinOf.get(prototype);
    if (latin === undefined || character.length > 1 || !/^\p{L}$/u.test(character) || /[A-Za-z]/.test(character.normalize('NFKC')))
      continue;
    for (const form of [character, character.toLowerCase()]) if (form.length === 1 && !pairs.has(form)) pairs.set(form, latin);
  }
  return [...pairs].flat().join('');
}

/** The 3,755 common characters of the national standard by their syllables without tones, those first that are usually read so. */
function chineseSounds(): string {
  const decoder = new TextDecoder('gbk');
  const bySyllable = new Map<string, [usual: string, also: string]>();
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(new Uint8Array([row, cell]));
      if (!/^[\u4e00-\u9fff]$/.test(character)) continue;
      for (const [index, syllable] of [
        ...new Set(pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true })),
      ].entries()) {
        const known = bySyllable.get(syllable) ?? ['', ''];
        known[index === 0 ? 0 : 1] += character;
        bySyllable.set(syllable, known);
      }
    }
  }
  return [...bySyllable]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, characters]) => `${syllable} ${characters.join('')}`)
    .join(', ');
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
