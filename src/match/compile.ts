import { LexiconError, type LexiconIssue } from '../lexicon/errors.js';
import { createInflector } from '../lexicon/inflection.js';
import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.js';
import { bounds, type Element, expandSequence, type WordForms } from '../lexicon/pattern/expand.js';
import { PatternError, parsePattern } from '../lexicon/pattern/syntax.js';
import { type CharacterTable, createCharacterTable } from '../text/characters.js';
import { createKindFinder, type KindFinder, tokenKinds } from '../text/kinds/find.js';
import { Normalizer } from '../text/normalize.js';
import { type Anchor, type Anchorable, type Anchors, AnchorsBuilder, cheapestAnchor, unitsOf } from './anchors.js';
import { ClassRegistry } from './class-registry.js';
import type { ClassIndex } from './classes.js';
import { frequencyOf } from './frequency.js';
import { type Graph, GraphBuilder } from './graph.js';
import { NeighbourPairs } from './neighbours.js';
import { type PartGroups, type Rule, type RuleSubject, rulesByKeyPart, type Tell } from './rules.js';
import { isUnspaced, spelledWords } from './spelled-words.js';
import { relateStems } from './stems.js';
import { splitUnits, type Vocabulary, VocabularyBuilder } from './vocabulary.js';
import { createWordLookup } from './word-lookup.js';
import { addWordingUnits, compileWording, type WordingTables } from './wording/tables.js';

/** Everything that matching needs, made once from data. */
export interface CompiledLexicon {
  /** Undoes disguise, towards words that are known here. */
  readonly normalizer: Normalizer;
  readonly characters: CharacterTable;
  readonly vocabulary: Vocabulary;
  /** For each unit the one it is another spelling of, or 0. */
  readonly spelled: Int32Array;
  readonly anchors: Anchors;
  readonly classes: ClassIndex;
  readonly graph: Graph;
  readonly rules: readonly Rule[];
  /** The rules to try when a part was found: each rule stands with the one of its parts that fewest rules share. */
  readonly rulesOfPart: readonly (readonly number[])[];
  readonly kinds: KindFinder;
  /** Symbol of each token kind, in the order of `tokenKinds`. */
  readonly kindSymbols: readonly number[];
  readonly symbolCount: number;
  readonly senses: readonly string[];
  /** The learned wording of each language that has one. */
  readonly wordings: readonly WordingTables[];
}

export interface CompileOptions {
  /** Meetings per million units of ordinary talk; words that are not in it are taken for rare. */
  readonly frequency?: Readonly<Record<string, number>>;
  readonly tells?: readonly Tell[];
  /** Look-alike letters and the Latin ones they pass for, in turn. */
  readonly lookAlikes?: string;
  /** `false`: disguise is not undone, and texts are read as they stand; to measure what undoing it does. */
  readonly disguise?: boolean;
  /** Given an anchor's cost, for a lint. Called once per pattern of an entry. */
  readonly onAnchor?: (entry: LexiconEntry, pattern: string, anchor: Anchor) => void;
}

/** Class symbols are numbered from here until the vocabulary is complete. */
const provisional = 0x100000;

export function compileLexicons(lexicons: readonly Lexicon[], options: CompileOptions = {}): CompiledLexicon {
  const characters = createCharacterTable(lexicons.map((lexicon) => lexicon.folds));
  const compiler = new Compiler(characters, options);
  for (const lexicon of lexicons) compiler.addClasses(lexicon);
  for (const lexicon of lexicons) compiler.addRules(lexicon);
  compiler.addTells(lexicons);
  return compiler.finish(lexicons);
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
  private readonly vocabulary: VocabularyBuilder;
  private readonly classes: ClassRegistry;
  private readonly graph = new GraphBuilder();
  private readonly neighbours: NeighbourPairs;
  private readonly anchors: AnchorsBuilder;
  private readonly rules: Rule[] = [];
  private readonly rulesOfPart: number[][] = [];
  private readonly partOf = new Map<string, CompiledPart>();
  private readonly formsOf = new Map<Lexicon, WordForms>();
  private readonly kindBase: number;
  private readonly issues: LexiconIssue[] = [];
  private readonly frequency: (unit: number) => number;
  private symbols = provisional;

  constructor(
    private readonly characters: CharacterTable,
    private readonly options: CompileOptions,
  ) {
    this.vocabulary = new VocabularyBuilder(characters);
    this.frequency = frequencyOf((unit) => this.vocabulary.name(unit), options.frequency);
    this.neighbours = new NeighbourPairs((unit) => this.vocabulary.id(unit));
    this.classes = new ClassRegistry(
      this.vocabulary,
      () => this.symbols++,
      (units) => this.neighbours.addWord(units),
    );
    this.anchors = new AnchorsBuilder(this.vocabulary);
    this.kindBase = this.symbols;
    this.symbols += tokenKinds.length;
  }

  addClasses(lexicon: Lexicon): void {
    this.classes.add(lexicon, this.forms(lexicon), (pointer, work) => this.guard(lexicon.id, pointer, work));
  }

  addRules(lexicon: Lexicon): void {
    for (const entry of lexicon.entries) {
      this.addRule(lexicon, `/phrases/${entry.id}`, { type: 'entry', entry, lexicon }, entry.patterns, entry.unless, true);
    }
    for (const allow of lexicon.allow) this.addRule(lexicon, `/allow/${allow.id}`, { type: 'allow', allow }, allow.patterns, [], false);
    for (const cue of lexicon.cues)
      this.addRule(lexicon, `/cues/${cue.id}`, { type: 'cue', cue, lexicon }, cue.patterns, cue.unless, false);
  }

  addTells(lexicons: readonly Lexicon[]): void {
    for (const tell of this.options.tells ?? []) {
      const lexicon = lexicons.find((candidate) => candidate.id === tell.language);
      if (lexicon !== undefined) this.addRule(lexicon, `/scripts/${tell.script}`, { type: 'tell', tell }, tell.patterns, [], false);
    }
  }

  finish(lexicons: readonly Lexicon[]): CompiledLexicon {
    const spelled = spelledWords(lexicons, this.characters, this.vocabulary, (file, pointer, work) => this.guard(file, pointer, work));
    const patternUnits = this.vocabulary.size;
    for (const lexicon of lexicons) addWordingUnits(lexicon, this.characters, this.vocabulary);
    if (this.vocabulary.size >= provisional) {
      this.issues.push({
        code: 'too-large',
        file: '',
        pointer: '',
        message: `${this.vocabulary.size} different words`,
        remedy: `load fewer languages: at most ${provisional - 1} words fit`,
      });
    }
    if (this.issues.length > 0) throw new LexiconError(this.issues);
    const unitCount = this.vocabulary.size;
    const prefixes = unique(
      lexicons.flatMap((lexicon) => lexicon.language?.inflection?.prefixes ?? []).flatMap((prefix) => splitUnits(this.characters, prefix)),
    );
    const forms = relateStems(this.vocabulary, prefixes, spelled.like);
    const spelledAs = new Int32Array(unitCount);
    if (this.options.disguise !== false) for (const [unit, plain] of spelled.as) spelledAs[unit] = plain;
    const vocabulary = this.vocabulary.build(prefixes);
    const idOf = (unit: string) => this.vocabulary.id(unit);
    const final = (symbol: number) => (symbol < provisional ? symbol : symbol - provisional + unitCount);
    const classes = this.classes.build(final, forms.stemsOf);
    const words = createWordLookup({
      vocabulary,
      patternUnits,
      spellings: new Set([...spelled.as.keys(), ...spelled.like.keys()]),
      uses: (unit) => this.vocabulary.uses(unit),
      forms,
      neighbours: this.neighbours,
    });
    return {
      normalizer: new Normalizer({
        undo: this.options.disguise !== false,
        characters: this.characters,
        words,
        lookAlikes: this.options.lookAlikes ?? '',
        sounds: lexicons.find((lexicon) => lexicon.sounds !== '')?.sounds ?? '',
        spellings: lexicons.flatMap((lexicon) => (isUnspaced(lexicon) ? lexicon.spellings : [])),
      }),
      characters: this.characters,
      vocabulary,
      spelled: spelledAs,
      anchors: this.anchors.build(unitCount, forms.formsOf),
      classes,
      graph: this.graph.build(final, final(this.symbols)),
      rules: this.rules,
      rulesOfPart: rulesByKeyPart(this.rules, this.rulesOfPart),
      kinds: createKindFinder({
        money: unique(lexicons.flatMap((lexicon) => lexicon.language?.money ?? [])),
        durations: unique(lexicons.flatMap((lexicon) => lexicon.language?.durations ?? [])),
        percents: unique(lexicons.flatMap((lexicon) => lexicon.language?.percents ?? [])),
        multiples: unique(lexicons.flatMap((lexicon) => lexicon.language?.multiples ?? [])),
        hundreds: unique(lexicons.flatMap((lexicon) => lexicon.language?.hundreds ?? [])),
        numbers: unique(lexicons.flatMap((lexicon) => lexicon.language?.numbers ?? [])),
      }),
      kindSymbols: tokenKinds.map((_, index) => final(this.kindBase + index)),
      symbolCount: final(this.symbols),
      senses: this.classes.senses,
      wordings: lexicons.flatMap((lexicon) => compileWording(lexicon, this.characters, vocabulary, idOf) ?? []),
    };
  }

  private addRule(
    lexicon: Lexicon,
    pointer: string,
    subject: RuleSubject,
    patterns: readonly string[],
    unless: readonly string[],
    anchored: boolean,
  ): void {
    const exceptions: PartGroups[] = [];
    for (const [index, pattern] of unless.entries()) {
      this.guard(lexicon.id, `${pointer}/unless/${index}`, () => {
        exceptions.push(this.groups(pattern, lexicon).map((group) => group.map((part) => part.part)));
      });
    }
    for (const [index, pattern] of patterns.entries()) {
      this.guard(lexicon.id, `${pointer}/pattern/${index}`, () => {
        const groups = this.groups(pattern, lexicon);
        const rule = this.rules.length;
        this.rules.push({ subject, groups: groups.map((group) => group.map((part) => part.part)), unless: exceptions });
        for (const part of unique(groups.flat().map((compiled) => compiled.part))) (this.rulesOfPart[part] as number[]).push(rule);
        if (anchored) this.anchor(subject, pattern, groups, lexicon.language?.marks === 'optional');
      });
    }
  }

  /** The rarest part of a pattern stands guard for the whole; where it is common, with another part or element beside it. */
  private anchor(subject: RuleSubject, pattern: string, groups: readonly (readonly CompiledPart[])[], optionalMarks: boolean): void {
    const parts = groups.flat();
    const ranked = parts.filter(({ anchors }) => !anchors.includes(null)).sort((a, b) => costOf(a) - costOf(b));
    const [best, second] = ranked as [CompiledPart | undefined, CompiledPart | undefined];
    if (best === undefined) throw new PatternError('the pattern has no anchor', 1, 'give it a word or class of its own');
    const anchors = best.anchors as readonly Anchor[];
    const cost = costOf(best);
    if (subject.type === 'entry') this.options.onAnchor?.(subject.entry, pattern, { ...(anchors[0] as Anchor), cost });
    const other = second === undefined ? null : second.anchors.flatMap((anchor) => unitsOf(anchor as Anchor, this.frequency));
    // Of three groups two may stand further apart than company is looked for.
    const needsNone = cost <= rareEnough || groups.length > 2;
    for (const anchor of anchors) this.anchors.add(anchor, needsNone ? null : (other ?? anchor.company), optionalMarks);
  }

  private groups(pattern: string, lexicon: Lexicon): CompiledPart[][] {
    const tree = parsePattern(pattern);
    if (tree.reduce((sum, group) => sum + group.length, 0) > bounds.parts) {
      throw new PatternError(`more than ${bounds.parts} parts`, 1, 'join parts, or write two patterns');
    }
    const forms = this.forms(lexicon);
    return tree.map((group) => group.map((sequence) => this.part(expandSequence(sequence, forms), lexicon)));
  }

  private part(expansions: readonly (readonly Element[])[], lexicon: Lexicon): CompiledPart {
    const sequences = expansions.map((elements) => elements.map((element) => this.symbol(element, lexicon)));
    const key = sequences
      .map((sequence) => sequence.join(' '))
      .sort()
      .join('|');
    const known = this.partOf.get(key);
    if (known !== undefined) return known;
    const part = this.rulesOfPart.length;
    this.rulesOfPart.push([]);
    for (const sequence of sequences) this.graph.add(sequence, part);
    for (const elements of expansions) this.neighbours.add(elements);
    const anchors = expansions.map((elements) =>
      cheapestAnchor(
        elements.map((element) => this.anchorable(element, lexicon)),
        this.frequency,
      ),
    );
    const compiled = { part, anchors };
    this.partOf.set(key, compiled);
    return compiled;
  }

  private symbol(element: Element, lexicon: Lexicon): number | null {
    switch (element.type) {
      case 'gap':
        return null;
      case 'kind':
        return this.kindBase + tokenKinds.indexOf(element.kind);
      case 'class':
        return this.classes.named(element.name, lexicon).symbol;
      case 'words':
        return this.classes.ofWords(element.words, lexicon).symbol;
      case 'unit':
        this.classes.alias(element.unit, lexicon);
        return this.vocabulary.id(element.unit);
    }
  }

  private anchorable(element: Element, lexicon: Lexicon): Anchorable {
    switch (element.type) {
      case 'gap':
      case 'kind':
        return { words: null };
      case 'unit':
        return { words: [[this.vocabulary.id(element.unit)]] };
      case 'words':
      case 'class': {
        const found = element.type === 'class' ? this.classes.named(element.name, lexicon) : this.classes.ofWords(element.words, lexicon);
        found.ids ??= found.words.map((units) => units.map((unit) => this.vocabulary.id(unit)));
        return { words: found.ids };
      }
    }
  }

  private forms(lexicon: Lexicon): WordForms {
    let forms = this.formsOf.get(lexicon);
    if (forms === undefined) {
      forms = { units: (text) => splitUnits(this.characters, text), inflect: createInflector(lexicon.language?.inflection) };
      this.formsOf.set(lexicon, forms);
    }
    return forms;
  }

  private guard(file: string, pointer: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      const code = error.message.startsWith('unknown class') ? 'unknown-class' : error.message.includes('anchor') ? 'no-anchor' : 'pattern';
      this.issues.push({ code, file, pointer, message: `${error.message} (column ${error.column})`, remedy: error.remedy });
    }
  }
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
