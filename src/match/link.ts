import { LexiconError } from '../lexicon/errors.js';
import { type CharacterTable, createCharacterTable } from '../text/characters.js';
import { createKindFinder, type KindFinder, type KindWords } from '../text/kinds/find.js';
import { Normalizer } from '../text/normalize.js';
import { hashSeed, hashStep } from '../text/units.js';
import { AnchorIndex, pairCount } from './anchor-index.js';
import { LinkedLexicon } from './linked-lexicon.js';
import { DigitReader } from './packed/digits.js';
import type { PackedAbout, PackedLexicon } from './packed/packed-lexicon.js';
import { UnitKind, UnitTable } from './unit-table.js';
import { splitUnits } from './vocabulary.js';
import { createWordLookup } from './word-lookup.js';

/** The lexicons that texts are searched with, loaded together: what they share, and each for itself. */
export interface LinkedLexicons {
  /** Undoes disguise, towards words that are known here. */
  readonly normalizer: Normalizer;
  readonly characters: CharacterTable;
  readonly units: UnitTable;
  /** For each unit the one it is another spelling of, or 0. */
  readonly spelled: Int32Array;
  readonly anchors: AnchorIndex;
  readonly lexicons: readonly LinkedLexicon[];
  /** Those with a learned wording. */
  readonly worded: readonly LinkedLexicon[];
  /** For each unit, and for numbers in the place after the last: a bit for each of `worded` that knows it. */
  readonly knownTo: Int32Array;
  readonly kinds: KindFinder;
}

export interface LinkOptions {
  /** Look-alike letters and the Latin ones they pass for, in turn. */
  readonly lookAlikes?: string;
  /** `false`: disguise is not undone, and texts are read as they stand; to measure what undoing it does. */
  readonly disguise?: boolean;
  /** `false`: learned wording does not count. */
  readonly learned?: boolean;
}

/** Languages with a learned wording are told apart by bits. */
const mostWorded = 31;

/** @throws LexiconError if they are too many. */
export function linkLexicons(packed: readonly PackedLexicon[], options: LinkOptions = {}): LinkedLexicons {
  const abouts = packed.map(({ about }) => JSON.parse(about) as PackedAbout);
  const characters = createCharacterTable(abouts.map(({ folds }) => folds));
  const prefixes = abouts
    .flatMap(({ language }) => language?.inflection?.prefixes ?? [])
    .flatMap((prefix) => splitUnits(characters, prefix));
  const learned = options.learned !== false;
  const worded = abouts.filter(({ wording }) => learned && wording !== null).length;
  if (worded > mostWorded) throw tooMany(worded);
  const linker = new Linker(characters, packed, prefixes);
  let bit = 0;
  for (const [index, one] of packed.entries()) linker.addUnits(index, one, learned && abouts[index]?.wording != null ? 1 << bit++ : 0);
  const { units, knownTo } = linker;
  for (const [index, { wording }] of abouts.filter(({ wording }) => learned && wording !== null).entries())
    if (wording?.numbers === true) knownTo[units.size] = (knownTo[units.size] as number) | (1 << index);
  const { spelled, likes } = linker.spellings(options.disguise !== false);
  const anchors = new AnchorIndex(
    units,
    likes,
    packed.reduce((sum, one) => sum + pairCount(one.anchors), 0),
  );
  for (const [index, one] of packed.entries()) anchors.add(index, one.anchors, linker.unitsOf[index] as Int32Array);
  const lexicons = packed.map(
    (one, index) =>
      new LinkedLexicon(one, abouts[index] as PackedAbout, index, linker.unitsOf[index] as Int32Array, units, anchors, learned),
  );
  const normalizer = new Normalizer({
    undo: options.disguise !== false,
    characters,
    words: createWordLookup({ units, uses: linker.uses, spellings: linker.spellingUnits, anchors, lexicons }),
    lookAlikes: options.lookAlikes ?? '',
    sounds: abouts.find(({ sounds }) => sounds !== '')?.sounds ?? '',
    spellings: abouts.flatMap(({ spellings }) => spellings),
  });
  return {
    normalizer,
    characters,
    units,
    spelled,
    anchors,
    lexicons,
    worded: lexicons.filter(({ info }) => info.wording !== null),
    knownTo: knownTo.slice(0, units.size + 1),
    kinds: createKindFinder(kindWords(abouts)),
  };
}

function kindWords(abouts: readonly PackedAbout[]): KindWords {
  const all = (name: keyof KindWords) => [...new Set(abouts.flatMap(({ language }) => language?.[name] ?? []))];
  return {
    money: all('money'),
    durations: all('durations'),
    percents: all('percents'),
    multiples: all('multiples'),
    numbers: all('numbers'),
    hundreds: all('hundreds'),
  };
}

function tooMany(count: number): LexiconError {
  return new LexiconError([
    {
      code: 'too-large',
      file: '',
      pointer: '',
      message: `${count} languages with a learned wording`,
      remedy: `load fewer languages: at most ${mostWorded} fit`,
    },
  ]);
}

/** Brings the units of lexicons under common numbers. */
class Linker {
  readonly units: UnitTable;
  /** Of each lexicon: its own numbers to those in common. */
  readonly unitsOf: Int32Array[] = [];
  /** How often patterns ask for a unit. */
  readonly uses: Uint16Array;
  readonly knownTo: Int32Array;
  /** Units that are only other spellings of words. */
  readonly spellingUnits = new Set<number>();
  private readonly as = new Map<number, number>();
  private readonly like = new Map<number, number>();
  private word = new Uint16Array(64);
  private hashes = new Int32Array(65);

  constructor(
    private readonly characters: CharacterTable,
    packed: readonly PackedLexicon[],
    prefixes: readonly string[],
  ) {
    const most = packed.reduce((sum, one) => {
      const digits = new DigitReader(one.units);
      return sum + digits.next() + digits.next() + digits.next();
    }, 1);
    this.units = new UnitTable(characters, most, prefixes);
    this.uses = new Uint16Array(most + 1);
    this.knownTo = new Int32Array(most + 2);
  }

  addUnits(index: number, packed: PackedLexicon, bit: number): void {
    const digits = new DigitReader(packed.units);
    const counts = [digits.next(), digits.next(), digits.next()] as const;
    const count = counts[0] + counts[1] + counts[2];
    const same = new Int32Array(count);
    const fresh = new Int32Array(count);
    let longest = this.word.length;
    for (let own = 0; own < count; own++) {
      same[own] = digits.next();
      fresh[own] = digits.next();
      longest = Math.max(longest, (same[own] as number) + (fresh[own] as number));
    }
    const unitOf = new Int32Array(count + 1);
    const { fold } = this.characters;
    if (longest > this.word.length) {
      this.word = new Uint16Array(longest);
      this.hashes = new Int32Array(longest + 1);
    }
    const { word, hashes, units } = this;
    const { letters } = packed;
    hashes[0] = hashSeed;
    let at = 0;
    for (let own = 0; own < count; own++) {
      let length = same[own] as number;
      for (const end = length + (fresh[own] as number); length < end; length++) {
        // A lexicon that is loaded beside may fold letters that this one does not.
        const letter = fold[letters.charCodeAt(at++)] as number;
        word[length] = letter;
        hashes[length + 1] = hashStep(hashes[length] as number, letter);
      }
      const kind = own < counts[0] ? UnitKind.word : own < counts[0] + counts[1] ? UnitKind.stem : UnitKind.trim;
      unitOf[own + 1] = units.add(kind, word, length, hashes[length] as number, digits.next());
    }
    for (let own = 1; own <= count; own++) {
      const about = digits.next();
      const unit = unitOf[own] as number;
      this.uses[unit] = Math.min(0xffff, (this.uses[unit] as number) + (about >> 1));
      if ((about & 1) === 1) this.knownTo[unit] = (this.knownTo[unit] as number) | bit;
    }
    for (const spellings of [this.as, this.like])
      for (let left = digits.next(); left > 0; left--) {
        const spelling = unitOf[digits.next()] as number;
        spellings.set(spelling, unitOf[digits.next()] as number);
        this.spellingUnits.add(spelling);
      }
    this.unitsOf[index] = unitOf;
  }

  /** A spelling that patterns of another lexicon ask for as it stands counts as both, like one of its own. */
  spellings(undo: boolean): { spelled: Int32Array; likes: ReadonlyMap<number, number> } {
    const spelled = new Int32Array(this.units.size);
    const likes = new Map(this.like);
    if (!undo) return { spelled, likes };
    for (const [spelling, plain] of this.as) {
      if ((this.uses[spelling] as number) > 0) likes.set(spelling, plain);
      else spelled[spelling] = plain;
    }
    return { spelled, likes };
  }
}
