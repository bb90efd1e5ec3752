import { checkShape, type LexiconFile } from './assemble.js';
import type { LexiconIssue } from './errors.js';
import {
  contextFileSchema,
  cueSchema,
  type LexiconData,
  languageSchema,
  lexiconSchema,
  ownAllowEntrySchema,
  ownAllowFileSchema,
  ownEntrySchema,
  ownPhraseSchema,
  ownTacticFileSchema,
  sharedFileSchema,
} from './schema.js';

/** A file whose JSON could not be read, which has been reported. */
export const unreadable: unique symbol = Symbol('unreadable');

/** The JSON files of one folder. */
export interface FolderFiles {
  /** Its own name, without those it is in. */
  readonly name: string;
  /** Its path, for errors. */
  readonly path: string;
  readonly files: readonly LexiconFile[];
}

/** A place in a file of the user's. */
export interface Place {
  readonly file: string;
  readonly pointer: string;
}

/** One lexicon of a folder, in the form `parseLexicon` takes, and where each part of it stands. */
export interface FolderLexicon {
  readonly data: LexiconData;
  /** The files it is made of. */
  readonly files: readonly string[];
  /** Where a part of `data` was written. */
  place(pointer: string): Place;
}

/** What a folder comes to. What is broken is reported and left out, so that the rest can be checked. */
export interface AssembledFolder {
  readonly lexicons: readonly FolderLexicon[];
  readonly issues: readonly LexiconIssue[];
  /** Files in a form that only the built-in lexicons have. */
  readonly notRead: readonly string[];
}

type Section = 'phrases' | 'allow' | 'cues';
type Classes = NonNullable<LexiconData['classes']>;

/**
 * Puts the files of a folder together. A file is a whole lexicon (`id`, `language`, `phrases`), or one of the parts that a folder
 * of `lexicons/` is made of; all parts are one lexicon, of the language that `language.json` describes or that the folder is
 * named after.
 * @param loaded tags of the languages that are there already.
 */
export function assembleFolder({ name, path, files }: FolderFiles, loaded: ReadonlySet<string>): AssembledFolder {
  const issues: LexiconIssue[] = [];
  const notRead: string[] = [];
  const parts = new Draft(issues);
  const whole: FolderLexicon[] = [];
  let language: LexiconData['language'] | null | undefined;
  for (const file of files) {
    const form = formOf(file);
    if (file.json === unreadable) language = form === 'language' ? null : language;
    else if (form === 'not-read') notRead.push(file.path);
    else if (form === 'whole') whole.push(...wholeLexicon(file, issues));
    else if (form === 'language') {
      language = checkShape(languageSchema, file, issues);
      parts.placeLanguage(file.path);
    } else parts.add(file, form);
  }
  if (language === undefined && loaded.has(name)) language = name;
  if (language === undefined && parts.files.length > 0) {
    issues.push({
      code: 'language-mismatch',
      file: path,
      pointer: '',
      message: 'nothing says which language these files are of',
      remedy: 'name the folder after the tag of their language, such as en, or describe the language in language.json',
    });
  }
  if (language === undefined || language === null || parts.files.length === 0) return { lexicons: whole, issues, notRead };
  const id = typeof language === 'string' || loaded.has(language.tag) ? `own-${tagOf(language)}` : tagOf(language);
  return { lexicons: [parts.lexicon(id.toLowerCase(), language), ...whole], issues, notRead };
}

function tagOf(language: LexiconData['language']): string {
  return typeof language === 'string' ? language : language.tag;
}

type Form = 'whole' | 'language' | 'tactic' | 'allow' | 'context' | 'not-read';

/** Told by the name, as in `lexicons/`, and by what is in the file. What is neither is read as a whole lexicon, which says what it lacks. */
function formOf({ path, json }: LexiconFile): Form {
  const base = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const has = (key: string): boolean => typeof json === 'object' && json !== null && Object.hasOwn(json, key);
  if (base === 'spellings.json' || base === 'wording.json') return 'not-read';
  if (base === 'language.json') return 'language';
  if (has('id') || has('language')) return 'whole';
  if (has('tactic')) return 'tactic';
  if (has('cues')) return 'context';
  return base === 'allow.json' || base.startsWith('allow-') ? 'allow' : 'whole';
}

function wholeLexicon(file: LexiconFile, issues: LexiconIssue[]): FolderLexicon[] {
  const data = checkShape(lexiconSchema, file, issues) ?? salvaged(file);
  if (data === null) return [];
  claimIds(data, new Map(), (section, index) => ({ file: file.path, pointer: `/${section}/${index}` }), issues);
  // Broken items were left out, so those behind them have moved.
  const kept = (section: Section) => soundIndexes(section, (file.json as Record<string, unknown>)[section]);
  const indexes = { phrases: kept('phrases'), allow: kept('allow'), cues: kept('cues') };
  return [
    {
      data,
      files: [file.path],
      place: (pointer) => {
        const [, section = '', index = '', ...rest] = pointer.split('/');
        const moved = isSection(section) ? indexes[section][Number(index)] : undefined;
        return { file: file.path, pointer: moved === undefined ? pointer : ['', section, moved, ...rest].join('/') };
      },
    },
  ];
}

/** What is sound in a broken lexicon; nothing if its language is not. */
function salvaged({ json, path }: LexiconFile): LexiconData | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  const { id, language, classes, ...sections } = json as Record<string, unknown>;
  const head = checkShape(lexiconSchema, { path, json: { id: typeof id === 'string' ? id : 'own', language, phrases: [] } }, []);
  if (head === null) return null;
  const items = (section: Section): unknown[] => {
    const all = sections[section];
    return soundIndexes(section, all).map((index) => sound<unknown>(itemSchemas[section], (all as unknown[])[index]));
  };
  const json2 = { ...head, classes: soundClasses(classes), phrases: items('phrases'), allow: items('allow'), cues: items('cues') };
  return checkShape(lexiconSchema, { path, json: json2 }, []);
}

const itemSchemas = { phrases: ownPhraseSchema, allow: ownAllowEntrySchema, cues: cueSchema } as const;

function soundIndexes(section: Section, items: unknown): number[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item, index) => (sound<unknown>(itemSchemas[section], item) === undefined ? [] : [index]));
}

interface ItemSchema<T> {
  readonly shape: object;
  safeParse(item: unknown): {
    readonly data?: T | undefined;
    readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] } | undefined;
  };
}

/** What stands in for a field that is wrong, so that the rest of its entry is checked all the same. */
const spare: Readonly<Record<string, unknown>> = { phrase: 'a phrase', strength: 1, source: 'nobody' };

/** An item that can be checked further: without the fields that nobody knows, and with spare ones for those that say little. */
function sound<T>(schema: ItemSchema<T>, item: unknown): T | undefined {
  const { data } = schema.safeParse(item);
  if (data !== undefined || typeof item !== 'object' || item === null) return data;
  const known = Object.fromEntries(Object.entries(item).filter(([key]) => Object.hasOwn(schema.shape, key)));
  const { error } = schema.safeParse(known);
  const wrong = error?.issues.map(({ path }) => String(path[0])).filter((key) => Object.hasOwn(schema.shape, key)) ?? [];
  return schema.safeParse({
    ...known,
    ...Object.fromEntries(wrong.flatMap((key) => (Object.hasOwn(spare, key) ? [[key, spare[key]]] : []))),
  }).data;
}

function soundClasses(classes: unknown): Classes {
  if (typeof classes !== 'object' || classes === null) return {};
  const sound = Object.entries(classes).filter(([name, words]) => sharedFileSchema.safeParse({ classes: { [name]: words } }).success);
  return Object.fromEntries(sound) as Classes;
}

function isSection(name: string): name is Section {
  return name === 'phrases' || name === 'allow' || name === 'cues';
}

/** Ids of phrases are checked where they are compiled; these are those of the rest. */
function claimIds(
  { phrases, allow = [], cues = [] }: Pick<LexiconData, 'phrases' | 'allow' | 'cues'>,
  taken: Map<string, Place>,
  placeOf: (section: Section, index: number) => Place,
  issues: LexiconIssue[],
): void {
  for (const [index, { id }] of phrases.entries()) taken.set(id, placeOf('phrases', index));
  for (const [section, items] of [
    ['allow', allow],
    ['cues', cues],
  ] as const) {
    for (const [index, { id }] of items.entries()) {
      const place = placeOf(section, index);
      if (taken.has(id)) {
        issues.push({
          code: 'duplicate-id',
          file: place.file,
          pointer: `${place.pointer}/id`,
          message: `'${id}' is taken`,
          remedy: 'choose another id',
        });
      }
      taken.set(id, place);
    }
  }
}

/** The parts of a lexicon, put together file by file. */
class Draft {
  readonly files: string[] = [];
  private languageFile = '';
  private readonly classes: Classes = {};
  private readonly classFiles = new Map<string, string>();
  private readonly items: { [S in Section]: NonNullable<LexiconData[S]>[number][] } = { phrases: [], allow: [], cues: [] };
  private readonly places: Record<Section, Place[]> = { phrases: [], allow: [], cues: [] };

  constructor(private readonly issues: LexiconIssue[]) {}

  placeLanguage(file: string): void {
    this.languageFile = file;
  }

  add(file: LexiconFile, form: 'tactic' | 'allow' | 'context'): void {
    this.files.push(file.path);
    const { issues } = this;
    const json = (file.json ?? {}) as Readonly<Record<string, unknown>>;
    checkShape({ tactic: ownTacticFileSchema, allow: ownAllowFileSchema, context: contextFileSchema }[form], file, issues);
    this.addClasses(file.path, soundClasses(json['classes']));
    const field = form === 'context' ? 'cues' : 'phrases';
    const list: readonly unknown[] = Array.isArray(json[field]) ? json[field] : [];
    for (const [index, item] of list.entries()) {
      const place = { file: file.path, pointer: `/${field}/${index}` };
      if (form === 'context') this.keep('cues', sound(cueSchema, item), place);
      else if (form === 'allow') this.keep('allow', sound(ownAllowEntrySchema, item), place);
      else {
        const entry = sound(ownEntrySchema, item);
        const { tactic } = json;
        if (typeof tactic === 'string') this.keep('phrases', entry && { ...entry, tactic }, place);
      }
    }
  }

  lexicon(id: string, language: LexiconData['language']): FolderLexicon {
    const { items, places, classes, files } = this;
    claimIds(items, new Map(), (section, index) => places[section][index] as Place, this.issues);
    return { data: { id, language, classes, ...items }, files, place: (pointer) => this.place(pointer) };
  }

  private keep<S extends Section>(section: S, item: NonNullable<LexiconData[S]>[number] | undefined, place: Place): void {
    if (item === undefined) return;
    (this.items[section] as unknown[]).push(item);
    this.places[section].push(place);
  }

  private addClasses(file: string, classes: Classes): void {
    for (const [name, words] of Object.entries(classes)) {
      if (this.classFiles.has(name)) {
        this.issues.push({
          code: 'duplicate-class',
          file,
          pointer: `/classes/${name}`,
          message: `class '@${name}' is in ${this.classFiles.get(name)} already`,
          remedy: 'rename one; class names are unique in a language',
        });
      } else {
        this.classes[name] = words;
        this.classFiles.set(name, file);
      }
    }
  }

  private place(pointer: string): Place {
    const [, section = '', name = '', ...rest] = pointer.split('/');
    const first = this.files[0] as string;
    if (section === 'classes') return { file: this.classFiles.get(name) ?? (this.languageFile || first), pointer };
    const place = isSection(section) ? this.places[section][Number(name)] : undefined;
    if (place === undefined) return { file: this.languageFile || first, pointer: '' };
    // The tactic is that of the file.
    if (section === 'phrases' && rest[0] === 'tactic') return { file: place.file, pointer: '/tactic' };
    return { file: place.file, pointer: [place.pointer, ...rest].join('/') };
  }
}
