import { LexiconError, type LexiconIssue } from '../lexicon/errors.js';
import { createInflector } from '../lexicon/inflection.js';
import type { LanguageData, Lexicon, LexiconEntry, WordClass } from '../lexicon/lexicon.js';
import { bounds, type Element, expandSequence, type WordForms } from '../lexicon/pattern/expand.js';
import { PatternError, parsePattern } from '../lexicon/pattern/syntax.js';
import { type CharacterTable, createCharacterTable } from '../text/characters.js';
import { tokenKinds } from '../text/kinds/kind-span.js';
import { type Anchor, type Anchorable, cheapestAnchor, mostCompanies, unitsOf } from './anchors.js';
import { AnchorsBuilder } from './anchors-builder.js';
import { ClassRegistry, type ClassSource, type CompiledClass } from './class-registry.js';
import { frequencyOf } from './frequency.js';
import { GraphBuilder } from './graph-builder.js';
import type { PartGroups, RuleParts, RuleSubject, Tell } from './rules.js';
import { type SpelledWords, spelledWords } from './spelled-words.js';
import { splitUnits, VocabularyBuilder } from './vocabulary.js';
import { addWordingUnits } from './wording/units.js';

/** Classes that a lexicon may use without defining them, with the language they are in (null: any). */
export interface ClassesBeside {
  readonly classes: Readonly<Record<string, WordClass>>;
  readonly language: LanguageData | null;
}

export interface CompileOptions {
  /** Meetings per million units of ordinary talk; words that are not in it are taken for rare. */
  readonly frequency?: Readonly<Record<string, number>>;
  /** Those of this lexicon's language are compiled with it. */
  readonly tells?: readonly Tell[];
  /** Where classes that the lexicon does not define are looked up, in order. */
  readonly beside?: readonly ClassesBeside[];
  /** Given an anchor's cost, for a lint. Called once per pattern of an entry. */
  readonly onAnchor?: (entry: LexiconEntry, pattern: string, anchor: Anchor) => void;
}

/** Symbols of classes and kinds are numbered from here while units are still being counted. */
export const symbolBase = 0x100000;

/** One lexicon with its patterns written out; everything is numbered in the order in which it was asked for. */
export interface CompiledLexicon {
  readonly lexicon: Lexicon;
  readonly vocabulary: VocabularyBuilder;
  /** Units below this are those that patterns are made of; the rest only the wording knows. */
  readonly patternUnits: number;
  readonly spelled: SpelledWords;
  readonly graph: GraphBuilder;
  readonly partCount: number;
  readonly classes: ClassRegistry;
  /** Symbols from `symbolBase` on: the token kinds, then classes. */
  readonly symbolCount: number;
  readonly anchors: AnchorsBuilder;
  readonly rules: readonly CompiledRule[];
}

export interface CompiledRule extends RuleParts {
  readonly subject: RuleSubject;
}

/** @throws LexiconError with every problem. */
export function compileLexicon(lexicon: Lexicon, options: CompileOptions = {}): CompiledLexicon {
  return new Compiler(lexicon, options).compile();
}

interface CompiledPart {
  readonly part: number;
  /** One for each sequence it may be. */
  readonly anchors: readonly (Anchor | null)[];
}

/** Anchors met less often than this, per million units of ordinary talk, need no company. */
const rareEnough = 20;

function costOf({ anchors }: CompiledPart): number {
  return anchors.reduce((sum, anchor) => sum + (anchor?.cost ?? 0), 0);
}

class Compiler {
  private readonly characters: CharacterTable;
  private readonly vocabulary: VocabularyBuilder;
  private readonly forms: WordForms;
  private readonly optionalMarks: boolean;
  private readonly classes: ClassRegistry;
  private readonly graph = new GraphBuilder();
  private readonly anchors: AnchorsBuilder;
  private readonly rules: CompiledRule[] = [];
  private readonly partOf = new Map<string, CompiledPart>();
  private readonly issues: LexiconIssue[] = [];
  private readonly frequency: (unit: number) => number;
  private symbols = symbolBase + tokenKinds.length;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly options: CompileOptions,
  ) {
    this.characters = createCharacterTable([lexicon.folds]);
    this.vocabulary = new VocabularyBuilder();
    this.frequency = frequencyOf((unit) => this.vocabulary.name(unit), options.frequency);
    const own = { classes: lexicon.classes, language: lexicon.language };
    this.classes = new ClassRegistry(
      this.vocabulary,
      () => this.symbols++,
      [own, ...(options.beside ?? [])].map((one) => this.classSource(one)),
    );
    this.forms = this.formsOf(lexicon.language);
    this.optionalMarks = lexicon.language?.marks === 'optional';
    this.anchors = new AnchorsBuilder(this.vocabulary);
  }

  compile(): CompiledLexicon {
    const { lexicon, vocabulary, characters } = this;
    this.classes.addOwn((pointer, work) => this.guard(pointer, work));
    for (const entry of lexicon.entries) this.addRule(`/phrases/${entry.id}`, { type: 'entry', entry }, entry.patterns, entry.unless);
    for (const allow of lexicon.allow) this.addRule(`/allow/${allow.id}`, { type: 'allow', allow }, allow.patterns, []);
    for (const cue of lexicon.cues) this.addRule(`/cues/${cue.id}`, { type: 'cue', cue }, cue.patterns, cue.unless);
    for (const tell of this.options.tells ?? [])
      if (tell.language === lexicon.id) this.addRule(`/scripts/${tell.script}`, { type: 'tell', tell }, tell.patterns, []);
    const spelled = spelledWords(lexicon, characters, vocabulary, (pointer, work) => this.guard(pointer, work));
    const patternUnits = vocabulary.size;
    addWordingUnits(lexicon, characters, vocabulary);
    if (vocabulary.size > mostUnits) {
      this.issues.push({
        code: 'too-large',
        file: lexicon.id,
        pointer: '',
        message: `${vocabulary.size} different words`,
        remedy: `split the lexicon: at most ${mostUnits} words fit`,
      });
    }
    if (this.issues.length > 0) throw new LexiconError(this.issues);
    return {
      lexicon,
      vocabulary,
      patternUnits,
      spelled,
      graph: this.graph,
      partCount: this.partOf.size,
      classes: this.classes,
      symbolCount: this.symbols - symbolBase,
      anchors: this.anchors,
      rules: this.rules,
    };
  }

  private addRule(pointer: string, subject: RuleSubject, patterns: readonly string[], unless: readonly string[]): void {
    const exceptions: PartGroups[] = [];
    for (const [index, pattern] of unless.entries()) {
      this.guard(`${pointer}/unless/${index}`, () => {
        exceptions.push(this.groups(pattern).map((group) => group.map((part) => part.part)));
      });
    }
    for (const [index, pattern] of patterns.entries()) {
      this.guard(`${pointer}/pattern/${index}`, () => {
        const groups = this.groups(pattern);
        this.rules.push({ subject, groups: groups.map((group) => group.map((part) => part.part)), unless: exceptions });
        if (subject.type === 'entry') this.anchor(subject.entry, pattern, groups);
      });
    }
  }

  /** The rarest part of a pattern stands guard for the whole; where it is common, with another part or element beside it. */
  private anchor(entry: LexiconEntry, pattern: string, groups: readonly (readonly CompiledPart[])[]): void {
    const parts = groups.flat();
    const ranked = parts.filter(({ anchors }) => !anchors.includes(null)).sort((a, b) => costOf(a) - costOf(b));
    const [best, ...others] = ranked;
    if (best === undefined) throw new PatternError('the pattern has no anchor', 1, 'give it a word or class of its own');
    const anchors = best.anchors as readonly Anchor[];
    const cost = costOf(best);
    this.options.onAnchor?.(entry, pattern, { ...(anchors[0] as Anchor), cost });
    // Of three groups two may stand further apart than company is looked for.
    const beside =
      groups.length > 2 ? [] : others.map((other) => other.anchors.flatMap((anchor) => unitsOf(anchor as Anchor, this.frequency)));
    for (const anchor of anchors) {
      const company = cost <= rareEnough || groups.length > 2 ? [] : [...beside, ...anchor.company].slice(0, mostCompanies);
      this.anchors.add(anchor, company, this.optionalMarks, groups.length > 1);
    }
  }

  private groups(pattern: string): CompiledPart[][] {
    const tree = parsePattern(pattern);
    if (tree.reduce((sum, group) => sum + group.length, 0) > bounds.parts) {
      throw new PatternError(`more than ${bounds.parts} parts`, 1, 'join parts, or write two patterns');
    }
    return tree.map((group) => group.map((sequence) => this.part(expandSequence(sequence, this.forms))));
  }

  private part(expansions: readonly (readonly Element[])[]): CompiledPart {
    const sequences = expansions.map((elements) => elements.map((element) => this.symbol(element)));
    const key = sequences
      .map((sequence) => sequence.join(' '))
      .sort()
      .join('|');
    const known = this.partOf.get(key);
    if (known !== undefined) return known;
    const part = this.partOf.size;
    for (const sequence of sequences) this.graph.add(sequence, part);
    const anchors = expansions.map((elements) =>
      cheapestAnchor(
        elements.map((element) => this.anchorable(element)),
        this.frequency,
      ),
    );
    const compiled = { part, anchors };
    this.partOf.set(key, compiled);
    return compiled;
  }

  private symbol(element: Element): number | null {
    switch (element.type) {
      case 'gap':
        return null;
      case 'kind':
        return symbolBase + tokenKinds.indexOf(element.kind);
      case 'class':
      case 'words':
        return this.classOf(element).symbol;
      case 'unit':
        this.classes.words.alias(element.unit, this.optionalMarks);
        return this.vocabulary.id(element.unit);
    }
  }

  private anchorable(element: Element): Anchorable {
    switch (element.type) {
      case 'gap':
      case 'kind':
        return { words: null };
      case 'unit':
        return { words: [[this.vocabulary.id(element.unit)]] };
      case 'words':
      case 'class': {
        const found = this.classOf(element);
        found.ids ??= found.words.map((units) => units.map((unit) => this.vocabulary.id(unit)));
        return { words: found.ids };
      }
    }
  }

  private classOf(element: Extract<Element, { type: 'words' | 'class' }>): CompiledClass {
    return element.type === 'class' ? this.classes.named(element.name) : this.classes.ofWords(element.words, this.optionalMarks);
  }

  private classSource({ classes, language }: ClassesBeside): ClassSource {
    return { classes, forms: this.formsOf(language), optionalMarks: language?.marks === 'optional' };
  }

  private formsOf(language: LanguageData | null): WordForms {
    return { units: (text) => splitUnits(this.characters, text), inflect: createInflector(language?.inflection) };
  }

  private guard(pointer: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      const code = error.message.startsWith('unknown class') ? 'unknown-class' : error.message.includes('anchor') ? 'no-anchor' : 'pattern';
      this.issues.push({
        code,
        file: this.lexicon.id,
        pointer,
        message: `${error.message} (column ${error.column})`,
        remedy: error.remedy,
      });
    }
  }
}

/** Units of one lexicon are numbered in 16 bits. */
const mostUnits = 0xfffe;
