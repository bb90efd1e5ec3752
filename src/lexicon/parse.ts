import { deepFreeze } from '../freeze.js';
import { linkLexicons } from '../match/link.js';
import { Matcher } from '../match/match-phrases.js';
import { classesOf, entryIds, languageOf } from '../match/packed/classes-of.js';
import { type PackOptions, packLexicons } from '../match/packed/pack-lexicons.js';
import type { PackedLexicon } from '../match/packed/packed-lexicon.js';
import { asList, checkShape, toCue, toEntry } from './assemble.js';
import { LexiconError, type LexiconIssue } from './errors.js';
import type { LanguageData, Lexicon, WordClass } from './lexicon.js';
import { type LexiconData, lexiconSchema } from './schema.js';

/** What a lexicon may refer to without defining it. */
export interface LexiconContext {
  /** Lexicons loaded beside it, for their languages and classes. */
  readonly beside: readonly PackedLexicon[];
  /** Meetings per million units of ordinary talk, by which anchors are chosen. */
  readonly frequency?: Readonly<Record<string, number>>;
  readonly tactics: ReadonlySet<string>;
  /** A name for the data in messages: a file path. */
  readonly file?: string;
  /** Given the anchor of every pattern, for a lint. */
  readonly onAnchor?: NonNullable<PackOptions['onAnchor']>;
}

/**
 * Checks lexicon data from outside and makes it usable. Shape, patterns, class names, tactics, ids, and the entry's own
 * `yes` and `no` sentences are all checked at once.
 * @throws LexiconError with every problem.
 */
export function parseLexiconIn(json: unknown, context: LexiconContext): PackedLexicon {
  const issues: LexiconIssue[] = [];
  const file = context.file ?? '';
  const data = checkShape(lexiconSchema, { path: file, json }, issues);
  if (data === null) throw new LexiconError(issues);
  const language = languageFor(data, context.beside);
  if (language === null) {
    issues.push({
      code: 'language-mismatch',
      file,
      pointer: '/language',
      message: `language '${String(data.language)}' is not loaded`,
      remedy: 'name a loaded language or describe one here',
    });
  }
  const ids = new Set(context.beside.flatMap(entryIds));
  for (const [index, phrase] of data.phrases.entries()) {
    if (ids.has(phrase.id))
      issues.push({
        code: 'duplicate-id',
        file,
        pointer: `/phrases/${index}/id`,
        message: `'${phrase.id}' is taken`,
        remedy: 'choose another id',
      });
    ids.add(phrase.id);
    if (!context.tactics.has(phrase.tactic)) {
      issues.push({
        code: 'unknown-tactic',
        file,
        pointer: `/phrases/${index}/tactic`,
        message: `there is no tactic '${phrase.tactic}'`,
        remedy: `use one of ${tacticsLike(phrase.tactic, context.tactics).join(', ')}`,
      });
    }
  }
  const named = withDistinctIds(data);
  const packed = language === null ? null : tried(named, language, context, file, issues);
  if (issues.length > 0 || packed === null) throw new LexiconError(issues);
  return deepFreeze(packed);
}

/** The compiler knows entries by their ids: where two have one, the second has another while it is checked, so that its mistakes are its own. */
function withDistinctIds(data: LexiconData): LexiconData {
  const taken = new Set<string>();
  const phrases = data.phrases.map((phrase, index) => {
    const id = taken.has(phrase.id) ? `${phrase.id} ${index}` : phrase.id;
    taken.add(id);
    return { ...phrase, id };
  });
  return { ...data, phrases };
}

function writtenId(id: string): string {
  return id.replace(/ \d+$/, '');
}

/** Those that share a word with a name that is none; all of them if none does. */
function tacticsLike(name: string, tactics: ReadonlySet<string>): string[] {
  const words = name.split('-');
  const like = [...tactics].filter((tactic) => tactic.split('-').some((word) => words.includes(word)));
  return like.length === 0 ? [...tactics] : like;
}

/** What checked data says, ready to compile. */
export function lexiconOf(data: LexiconData, language: LanguageData): Lexicon {
  const ownClasses = typeof data.language === 'string' ? {} : (data.language.classes ?? {});
  return {
    id: data.id,
    origin: 'custom',
    language,
    classes: { ...ownClasses, ...(data.classes ?? {}) } as Readonly<Record<string, WordClass>>,
    entries: data.phrases.map((phrase) => toEntry(phrase.tactic, phrase)),
    allow: (data.allow ?? []).map((allow) => ({ id: allow.id, patterns: asList(allow.pattern) })),
    cues: (data.cues ?? []).map(toCue),
    folds: '',
    spellings: [],
    sounds: '',
    wording: null,
  };
}

/** The language that data names or describes; null where it names one that is not loaded. */
export function languageFor({ language }: LexiconData, beside: readonly PackedLexicon[]): LanguageData | null {
  if (typeof language !== 'string') return withoutClasses(language);
  const found = beside.find((lexicon) => lexicon.tag === language);
  return found === undefined ? null : languageOf(found);
}

function withoutClasses({
  $schema: _schema,
  classes: _classes,
  ...language
}: LanguageData & { $schema?: string | undefined; classes?: unknown }): LanguageData {
  return language;
}

/** The compiler names entries by id; in the data they are items of a list, and a single pattern is no list. */
function pointerInto(pointer: string, data: LexiconData): string {
  const [, section, id, field, position] = pointer.split('/');
  const list = section === 'phrases' || section === 'allow' || section === 'cues' ? data[section] : undefined;
  const index = list?.findIndex((item) => item.id === id) ?? -1;
  if (list === undefined || index < 0 || field === undefined) return pointer;
  const item = list[index] as { pattern: string | readonly string[] };
  const isWhole = field === 'pattern' && typeof item.pattern === 'string';
  return `/${section}/${index}/${field}${isWhole || position === undefined ? '' : `/${position}`}`;
}

/** Compiles the lexicon beside the others' classes, and tries the sentences that entries bring along. */
function tried(
  data: LexiconData,
  language: LanguageData,
  context: LexiconContext,
  file: string,
  issues: LexiconIssue[],
): PackedLexicon | null {
  const all = data.phrases.map((_, index) => index);
  const { packed, broken } = pack(lexiconOf(data, language), context);
  if (packed !== null) {
    trySentences(packed, data, all, file, issues);
    return packed;
  }
  const found = broken.map((issue) => ({ ...issue, file: file || issue.file, pointer: pointerInto(issue.pointer, data) }));
  issues.push(...found);
  // Nothing compiles beside a pattern that does not: what is sound is tried without it, so that everything is told at once.
  const items = new Set(found.map(({ pointer }) => itemOf(pointer)));
  const isSound = (section: string) => (_: unknown, index: number) => !items.has(`/${section}/${index}`);
  const rest = {
    ...data,
    phrases: data.phrases.filter(isSound('phrases')),
    allow: data.allow?.filter(isSound('allow')),
    cues: data.cues?.filter(isSound('cues')),
  };
  const sound = rest.phrases.length === 0 ? null : pack(lexiconOf(rest, language), { ...context, onAnchor: undefined }).packed;
  if (sound !== null)
    trySentences(
      sound,
      rest,
      all.filter((index) => isSound('phrases')(null, index)),
      file,
      issues,
    );
  return null;
}

/** A compiled lexicon, or what keeps it from compiling. */
function pack(
  lexicon: Lexicon,
  {
    frequency = {},
    beside,
    onAnchor,
  }: Pick<LexiconContext, 'frequency' | 'beside'> & { readonly onAnchor?: LexiconContext['onAnchor'] | undefined },
): { readonly packed: PackedLexicon | null; readonly broken: readonly LexiconIssue[] } {
  try {
    const packed = packLexicons([lexicon], {
      frequency,
      beside: beside.map(classesOf),
      ...(onAnchor === undefined ? {} : { onAnchor: (entry, ...others) => onAnchor({ ...entry, id: writtenId(entry.id) }, ...others) }),
    })[0] as PackedLexicon;
    return { packed, broken: [] };
  } catch (error) {
    if (!(error instanceof LexiconError)) throw error;
    return { packed: null, broken: error.issues };
  }
}

/** `indexes`: where the phrases stand in the data as it was given. */
function trySentences(packed: PackedLexicon, data: LexiconData, indexes: readonly number[], file: string, issues: LexiconIssue[]): void {
  const linked = linkLexicons([packed]);
  const matcher = new Matcher(linked);
  for (const [place, { id, yes = [], no = [] }] of data.phrases.entries()) {
    for (const [type, texts] of [
      ['yes', yes],
      ['no', no],
    ] as const) {
      for (const [position, text] of texts.entries()) {
        const matches = matcher.match(linked.normalizer.normalize(text), true)?.matches.some((match) => match.entry.id === id) ?? false;
        if (matches === (type === 'yes')) continue;
        issues.push({
          code: type === 'yes' ? 'yes-not-matched' : 'no-matched',
          file,
          pointer: `/phrases/${indexes[place]}/${type}/${position}`,
          message: `'${writtenId(id)}' ${matches ? 'matches' : 'does not match'} this sentence`,
          remedy: type === 'yes' ? 'widen the pattern or correct the sentence' : 'narrow the pattern, or use unless',
        });
      }
    }
  }
}

/** `/phrases/3/pattern/0` is of `/phrases/3`. */
function itemOf(pointer: string): string {
  return pointer.split('/').slice(0, 3).join('/');
}
