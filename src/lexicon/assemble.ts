import type * as z from 'zod/mini';
import type { Spelling } from '../text/folds/spelling.js';
import type { LexiconIssue } from './errors.js';
import type { AllowEntry, Cue, LanguageData, Lexicon, LexiconEntry, WordClass, Wording } from './lexicon.js';
import {
  allowFileSchema,
  contextFileSchema,
  type cueSchema,
  type entrySchema,
  languageSchema,
  sharedFileSchema,
  spellingsFileSchema,
  tacticFileSchema,
  wordingSchema,
} from './schema.js';
import { shapeProblems } from './shape-issues.js';

/** One JSON file of a lexicon folder, already read. */
export interface LexiconFile {
  /** Path below the lexicon folder, with forward slashes: `en/urgency.json`. */
  readonly path: string;
  readonly json: unknown;
}

/** A sentence an entry brings along, and whether it must match. */
export interface Example {
  readonly file: string;
  readonly pointer: string;
  readonly id: string;
  readonly type: 'entry' | 'allow' | 'cue';
  readonly text: string;
  readonly matches: boolean;
}

export interface Assembled {
  readonly lexicon: Lexicon;
  readonly examples: readonly Example[];
  readonly issues: readonly LexiconIssue[];
}

/**
 * Puts the files of one language together, checking every one; what is broken is reported and left out. `folds` and `sounds`
 * come from elsewhere than the folder.
 */
export function assembleLanguage(
  tag: string,
  files: readonly LexiconFile[],
  tactics: ReadonlySet<string>,
  { folds = '', sounds = '' } = {},
): Assembled {
  const assembly = new Assembly(tactics);
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) assembly.add(file);
  return assembly.result(tag, folds, sounds);
}

/** The classes of `shared/`, for all languages. */
export function assembleShared(files: readonly LexiconFile[]): Assembled {
  const issues: LexiconIssue[] = [];
  const classes: Record<string, WordClass> = {};
  const spellings: Spelling[] = [];
  for (const file of files) {
    if (file.path.endsWith('/spellings.json')) {
      spellings.push(...spellingsOf(file, issues));
      continue;
    }
    const parsed = checkShape(sharedFileSchema, file, issues);
    if (parsed !== null) Object.assign(classes, parsed.classes);
  }
  return {
    lexicon: {
      id: 'shared',
      origin: 'written',
      language: null,
      classes,
      entries: [],
      allow: [],
      cues: [],
      folds: '',
      spellings,
      sounds: '',
      wording: null,
    },
    examples: [],
    issues,
  };
}

/** The spellings of a file. One that stands for two words would be read by chance. */
function spellingsOf(file: LexiconFile, issues: LexiconIssue[]): readonly Spelling[] {
  const parsed = checkShape(spellingsFileSchema, file, issues);
  const taken = new Map<string, string>();
  for (const [index, { word, as }] of (parsed?.spellings ?? []).entries()) {
    for (const [position, spelled] of as.entries()) {
      const owner = taken.get(spelled.toLowerCase());
      if (owner !== undefined) {
        issues.push({
          code: 'duplicate-id',
          file: file.path,
          pointer: `/spellings/${index}/as/${position}`,
          message: `'${spelled}' is a spelling of '${owner}' already`,
          remedy: 'leave it with the word it is most often meant for',
        });
      }
      taken.set(spelled.toLowerCase(), word);
    }
  }
  return (parsed?.spellings ?? []).map(({ word, as, unless = [] }) => ({ word, as, unless }));
}

/** Checks a file against its schema; every violation becomes an issue. */
export function checkShape<T extends z.ZodMiniType>(schema: T, file: LexiconFile, issues: LexiconIssue[]): z.infer<T> | null {
  const result = schema.safeParse(file.json);
  if (result.success) return result.data;
  for (const problem of shapeProblems(result.error.issues, file.json)) issues.push({ code: 'shape', file: file.path, ...problem });
  return null;
}

class Assembly {
  private language: LanguageData | null = null;
  private wording: Wording | null = null;
  private readonly classes: Record<string, WordClass> = {};
  private readonly entries: LexiconEntry[] = [];
  private readonly allow: AllowEntry[] = [];
  private readonly cues: Cue[] = [];
  private spellings: readonly Spelling[] = [];
  private readonly examples: Example[] = [];
  private readonly issues: LexiconIssue[] = [];
  private readonly ids = new Map<string, string>();

  constructor(private readonly tactics: ReadonlySet<string>) {}

  add(file: LexiconFile): void {
    const base = file.path.slice(file.path.lastIndexOf('/') + 1);
    if (base === 'language.json') {
      const parsed = checkShape(languageSchema, file, this.issues);
      if (parsed === null) return;
      const { $schema: _schema, classes, ...language } = parsed;
      this.language = language;
      this.addClasses(file, classes);
    } else if (base === 'allow.json') {
      const parsed = checkShape(allowFileSchema, file, this.issues);
      this.addClasses(file, parsed?.classes);
      for (const [index, entry] of (parsed?.phrases ?? []).entries()) {
        if (!this.claim(entry.id, file.path, `/phrases/${index}/id`)) continue;
        this.allow.push({ id: entry.id, patterns: asList(entry.pattern) });
        this.addExamples(file.path, `/phrases/${index}`, 'allow', entry);
      }
    } else if (base === 'context.json' || base.startsWith('context-')) {
      const parsed = checkShape(contextFileSchema, file, this.issues);
      this.addClasses(file, parsed?.classes);
      for (const [index, cue] of (parsed?.cues ?? []).entries()) {
        if (!this.claim(cue.id, file.path, `/cues/${index}/id`)) continue;
        this.cues.push(toCue(cue));
        this.addExamples(file.path, `/cues/${index}`, 'cue', { ...cue, yes: cue.yes ?? [], no: cue.no ?? [] });
      }
    } else if (base === 'spellings.json') {
      this.spellings = spellingsOf(file, this.issues);
    } else if (base === 'wording.json') {
      const parsed = checkShape(wordingSchema, file, this.issues);
      if (parsed === null) return;
      const { $schema: _schema, fitted: _fitted, ...wording } = parsed;
      this.wording = wording;
    } else this.addTactic(file, base);
  }

  result(tag: string, folds: string, sounds: string): Assembled {
    const { language, classes, entries, allow, cues, examples, issues, spellings, wording } = this;
    if (language === null) {
      issues.push({
        code: 'shape',
        file: `${tag}/language.json`,
        pointer: '',
        message: 'the language has no sound language.json',
        remedy: 'write one: tag, name, writing',
      });
    } else if (language.tag !== tag) {
      issues.push({
        code: 'language-mismatch',
        file: `${tag}/language.json`,
        pointer: '/tag',
        message: `the tag is '${language.tag}' in folder '${tag}'`,
        remedy: 'name the folder after the tag',
      });
    }
    return {
      lexicon: {
        id: tag,
        origin: 'written',
        language,
        classes,
        entries,
        allow,
        cues,
        folds: folds + (language?.folds ?? ''),
        spellings,
        sounds,
        wording,
      },
      examples,
      issues,
    };
  }

  private addTactic(file: LexiconFile, base: string): void {
    const parsed = checkShape(tacticFileSchema, file, this.issues);
    if (parsed === null) return;
    if (!this.tactics.has(parsed.tactic)) {
      this.issues.push({
        code: 'unknown-tactic',
        file: file.path,
        pointer: '/tactic',
        message: `there is no tactic '${parsed.tactic}'`,
        remedy: 'add it to tactics.json or correct its name',
      });
      return;
    }
    if (base !== `${parsed.tactic}.json` && base !== `${parsed.tactic}-chat.json`) {
      this.issues.push({
        code: 'shape',
        file: file.path,
        pointer: '/tactic',
        message: `the file holds tactic '${parsed.tactic}'`,
        remedy: 'name the file after its tactic, or after it and -chat',
      });
    }
    this.addClasses(file, parsed.classes);
    for (const [index, entry] of parsed.phrases.entries()) {
      if (!this.claim(entry.id, file.path, `/phrases/${index}/id`)) continue;
      this.entries.push(toEntry(parsed.tactic, entry));
      this.addExamples(file.path, `/phrases/${index}`, 'entry', entry);
    }
  }

  private addClasses(file: LexiconFile, classes: Readonly<Record<string, WordClass>> | undefined): void {
    for (const [name, wordClass] of Object.entries(classes ?? {})) {
      if (Object.hasOwn(this.classes, name)) {
        this.issues.push({
          code: 'duplicate-class',
          file: file.path,
          pointer: `/classes/${name}`,
          message: `class '@${name}' is defined twice`,
          remedy: 'rename one; class names are unique in a language',
        });
      } else this.classes[name] = wordClass;
    }
  }

  private claim(id: string, file: string, pointer: string): boolean {
    const owner = this.ids.get(id);
    if (owner === undefined) {
      this.ids.set(id, file);
      return true;
    }
    this.issues.push({ code: 'duplicate-id', file, pointer, message: `'${id}' is taken by ${owner}`, remedy: 'choose another id' });
    return false;
  }

  private addExamples(
    file: string,
    pointer: string,
    type: Example['type'],
    entry: { id: string; yes: readonly string[]; no: readonly string[] },
  ): void {
    for (const [index, text] of entry.yes.entries())
      this.examples.push({ file, pointer: `${pointer}/yes/${index}`, id: entry.id, type, text, matches: true });
    for (const [index, text] of entry.no.entries())
      this.examples.push({ file, pointer: `${pointer}/no/${index}`, id: entry.id, type, text, matches: false });
  }
}

export function toEntry(
  tactic: string,
  entry: Pick<z.infer<typeof entrySchema>, 'id' | 'phrase' | 'strength' | 'pattern' | 'unless'>,
): LexiconEntry {
  return {
    id: entry.id,
    tactic,
    phrase: entry.phrase,
    strength: entry.strength,
    patterns: asList(entry.pattern),
    unless: entry.unless ?? [],
  };
}

/** A cue as data files write it, with what they may leave out. */
export function toCue(cue: z.infer<typeof cueSchema>): Cue {
  return {
    id: cue.id,
    modifier: cue.modifier,
    reach: cue.reach,
    within: cue.within ?? 10,
    except: cue.except ?? [],
    patterns: asList(cue.pattern),
    unless: cue.unless ?? [],
  };
}

export function asList(patterns: string | readonly string[]): readonly string[] {
  return typeof patterns === 'string' ? [patterns] : patterns;
}
