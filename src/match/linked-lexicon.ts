import type { Cue, LanguageData, LexiconEntry, Origin } from '../lexicon/lexicon.js';
import { type Stage, stages } from '../lexicon/taxonomy.js';
import type { AnchorIndex } from './anchor-index.js';
import { Companies } from './companies.js';
import type { PackedAbout, PackedLexicon, PackedSubjects } from './packed/packed-lexicon.js';
import { readSearch, type SearchTables } from './search-tables.js';
import type { UnitTable } from './unit-table.js';
import { readWording, type WordingTables, wordingStrength, wordingTactic, writtenPhrase } from './wording/tables.js';

/** What a match says of the lexicon it comes from. */
export interface LexiconInfo {
  readonly id: string;
  readonly origin: Origin;
  readonly language: LanguageData | null;
  /** What the language's written matches count for; null if it has no learned wording. */
  readonly wording: { readonly written: number } | null;
}

/** What a match says of its entry. */
export type EntryInfo = Pick<LexiconEntry, 'id' | 'tactic' | 'phrase' | 'strength'>;

export type CueInfo = Pick<Cue, 'modifier' | 'reach' | 'within' | 'except'>;

const noUnits: readonly number[] = Object.freeze([]);

/** A lexicon among those that are loaded together. What it holds is read from its packed form when a text first needs it. */
export class LinkedLexicon {
  readonly info: LexiconInfo;
  /** The same for what its wording finds. */
  readonly wordingInfo: LexiconInfo;
  private readSearch: SearchTables | null = null;
  private readCompanies: Companies | null = null;
  private readWording: WordingTables | null = null;
  private readSubjects: PackedSubjects | null = null;
  private readEntries: readonly EntryInfo[] | null = null;
  private readCues: readonly CueInfo[] | null = null;
  private numbers: Uint16Array | null = null;
  /** By common unit, as far as texts have asked. */
  private alike: (readonly number[] | undefined)[] | null = null;
  /** Own units that are one unit together with another: folds of another lexicon made them alike. */
  private readonly twins = new Map<number, number[]>();

  /** `unitOf`: its own numbers of units to those in common. `learned`: whether its wording counts. */
  constructor(
    private readonly packed: PackedLexicon,
    private readonly about: PackedAbout,
    readonly index: number,
    private readonly unitOf: Int32Array,
    private readonly units: UnitTable,
    private readonly anchors: AnchorIndex,
    learned: boolean,
  ) {
    const { id, origin } = packed;
    const wording = learned && about.wording !== null ? { written: about.wording.written } : null;
    this.info = { id, origin, language: about.language, wording };
    this.wordingInfo = { ...this.info, origin: 'learned' };
  }

  get unspaced(): boolean {
    return this.about.language?.writing === 'unspaced';
  }

  /** Whether its learned wording reads the beginnings of words. */
  get trims(): boolean {
    return this.about.language?.inflection?.trim === true;
  }

  get search(): SearchTables {
    this.readSearch ??= readSearch(this.packed.search);
    return this.readSearch;
  }

  /** The symbol of the first token kind; the others follow in the order of `tokenKinds`, then classes. */
  get kindBase(): number {
    return this.unitOf.length;
  }

  get companies(): Companies {
    this.readCompanies ??= new Companies(this.packed.companies, this.unitOf.length);
    return this.readCompanies;
  }

  get wording(): WordingTables | null {
    if (this.info.wording === null || this.about.wording === null) return null;
    this.readWording ??= readWording(this.packed.wording, this.about.wording, this.unitOf.length);
    return this.readWording;
  }

  /** Its own number of a common unit, or 0; of the unit after the last, which is any number, its own for that. */
  get locals(): Uint16Array {
    if (this.numbers !== null) return this.numbers;
    const numbers = new Uint16Array(this.units.size + 1);
    for (let own = this.unitOf.length - 1; own > 0; own--) {
      const unit = this.unitOf[own] as number;
      const other = numbers[unit] as number;
      if (other !== 0) this.twins.set(own, [other, ...(this.twins.get(other) ?? [])]);
      numbers[unit] = own;
    }
    numbers[this.units.size] = this.unitOf.length;
    this.numbers = numbers;
    return numbers;
  }

  /** The own units that a common one counts as: itself, stems, and units whose marks were left out where they may be. */
  localsOf(unit: number): readonly number[] {
    this.alike ??= new Array<readonly number[] | undefined>(this.units.size);
    let found = this.alike[unit];
    if (found === undefined) {
      found = this.findLocals(unit);
      this.alike[unit] = found;
    }
    return found;
  }

  private findLocals(unit: number): readonly number[] {
    const { locals } = this;
    const found: number[] = [];
    this.addLocals(locals[unit] as number, found);
    for (const stem of this.anchors.stemsOf(unit)) this.addLocals(locals[stem] as number, found);
    const { optionallyMarked } = this.search;
    for (const own of [...found])
      for (const marked of optionallyMarked.get(own) ?? noUnits) if (!found.includes(marked)) found.push(marked);
    return found.length === 0 ? noUnits : found;
  }

  private addLocals(own: number, found: number[]): void {
    if (own === 0) return;
    found.push(own);
    if (this.twins.size > 0) found.push(...(this.twins.get(own) ?? noUnits));
  }

  entry(number: number): EntryInfo {
    if (this.readEntries === null) {
      const { entries, tactics } = this.subjects;
      this.readEntries = entries.map(([id, phrase, tactic, strength]) => ({
        id,
        phrase,
        tactic: tactics[tactic] as string,
        strength: strength as EntryInfo['strength'],
      }));
    }
    return this.readEntries[number] as EntryInfo;
  }

  cue(number: number): CueInfo {
    this.readCues ??= this.subjects.cues.map(([modifier, reach, within, except]) => ({
      modifier: modifier as CueInfo['modifier'],
      reach: reach as CueInfo['reach'],
      within,
      except,
    }));
    return this.readCues[number] as CueInfo;
  }

  /** The script that a tell tells. */
  tell(number: number): string {
    return this.subjects.tells[number] as string;
  }

  sense(number: number): string {
    return this.subjects.senses[number] as string;
  }

  /** What a phrase of the wording is reported as, in a text of this stage. */
  wordingEntry(phrase: number, stage: number): EntryInfo {
    const tables = this.wording as WordingTables;
    const written = writtenPhrase(tables, phrase, (own) => this.units.name(this.unit(own)));
    return {
      id: `${this.packed.id}:wording:${written}`,
      tactic: wordingTactic(stages[stage] as Stage),
      phrase: written,
      strength: wordingStrength(tables.weights[phrase] as number),
    };
  }

  /** The common number of a unit of its own. */
  unit(own: number): number {
    return this.unitOf[own] as number;
  }

  private get subjects(): PackedSubjects {
    this.readSubjects ??= JSON.parse(this.packed.subjects) as PackedSubjects;
    return this.readSubjects;
  }
}
