import { type CharacterTable, createCharacterTable } from './characters.js';
import { compatibility } from './folds/compatibility.js';
import { createEmoji } from './folds/emoji.js';
import { createFiller } from './folds/filler.js';
import type { Disguise, Fold } from './folds/fold.js';
import { invisible } from './folds/invisible.js';
import { jamo } from './folds/jamo.js';
import { createLines } from './folds/lines.js';
import { createMarks } from './folds/marks.js';
import { createMaskedWords } from './folds/masked-words.js';
import { numberWords } from './folds/number-words.js';
import { repeats } from './folds/repeats.js';
import { createSounds } from './folds/sounds.js';
import { createSpacing } from './folds/spacing.js';
import { createSpelling, type Spelling } from './folds/spelling.js';
import { OffsetMap } from './offset-map.js';
import { createSignReader } from './signs.js';
import type { Span } from './span.js';
import { createLookAlikes } from './words/look-alikes.js';
import { Unmasker } from './words/unmask.js';
import { noWords, type WordLookup } from './words/word-lookup.js';

/** A text as the matcher reads it, and the way back to the caller's own text. */
export interface NormalizedText {
  readonly source: string;
  readonly value: string;
  readonly offsets: OffsetMap;
  /** What was undone and where, in the caller's text, by start. Empty for ordinary text. */
  readonly disguises: readonly DisguisedSpan[];
}

export interface DisguisedSpan extends Span {
  readonly disguise: Disguise;
}

/** What undoing disguise goes by. */
export interface NormalizerData {
  readonly characters: CharacterTable;
  /** Words are only changed into ones that are known. */
  readonly words: WordLookup;
  /** Look-alike letters and the Latin ones they pass for, in turn. */
  readonly lookAlikes: string;
  readonly spellings: readonly Spelling[];
  /** Syllables and the characters that sound so. */
  readonly sounds: string;
  /** `false`: texts are read as they stand. */
  readonly undo?: boolean;
}

/** What one fold lays open another may undo; more rounds than this only happen in texts made to need them. */
const mostRounds = 6;
/** In a very long text more than these only happen so. */
const fewestRounds = 2;
const mostCharactersRead = 600_000;

function roundsFor(length: number): number {
  return Math.max(fewestRounds, Math.min(mostRounds, Math.floor(mostCharactersRead / length)));
}

const noDisguises: readonly DisguisedSpan[] = Object.freeze([]);

/** Undoes disguise; made once for a set of languages. */
export class Normalizer {
  /** For words of one writing system, which are only looked at when nobody knows them. */
  readonly unmasker: Unmasker;
  private readonly signsOf: (text: string) => number;
  private readonly folds: readonly Fold[];

  /** Only for texts that hide words by their sound. */
  private readonly bySound: Fold;

  constructor({ characters, words, lookAlikes, spellings, sounds, undo = true }: NormalizerData) {
    const letters = createLookAlikes(lookAlikes);
    const unmasker = new Unmasker(undo ? words : noWords, letters);
    this.unmasker = unmasker;
    this.signsOf = undo ? createSignReader(characters) : () => 0;
    const bySound = createSounds(characters, sounds, words);
    this.bySound = bySound.characters;
    // The order matters: what is invisible goes first, styled letters become letters, then their marks go; pictures and
    // spellings become words, what was torn apart is drawn together, and last single words are read by their look.
    this.folds = [
      invisible,
      compatibility,
      createMarks(letters),
      jamo,
      repeats,
      ...createEmoji(words),
      numberWords,
      createSpelling(characters, spellings),
      bySound.letters,
      createSpacing(words, unmasker),
      ...createLines(words, unmasker),
      createMaskedWords(words, unmasker, false),
      ...createFiller(words, unmasker),
      createMaskedWords(words, unmasker, true),
    ];
  }

  /** Text that shows no sign of disguise comes back as it is, without a copy. */
  normalize(source: string): NormalizedText {
    let signs = this.signsOf(source);
    if (signs === 0) return { source, value: source, offsets: OffsetMap.identity, disguises: noDisguises };
    const text = new FoldedText(source);
    for (let rounds = roundsFor(source.length); rounds > 0 && signs !== 0; rounds--) {
      const before = text.value;
      for (const fold of this.folds) if ((fold.signs & signs) !== 0) text.apply(fold);
      if (text.value === before) break;
      signs = this.signsOf(text.value);
    }
    if (text.disguises.some(({ disguise }) => disguise === 'homophone')) text.apply(this.bySound);
    return text.result();
  }
}

/** A text on its way through the folds. */
class FoldedText {
  value: string;
  readonly disguises: DisguisedSpan[] = [];
  private offsets = OffsetMap.identity;

  constructor(private readonly source: string) {
    this.value = source;
  }

  apply(fold: Fold): void {
    const { value, layer, disguises } = fold.fold(this.value);
    if (disguises.length === 0) return;
    for (const [index, undone] of disguises.entries()) {
      if (undone.length === 0) continue;
      const { start, end } = this.offsets.toSource(layer.source(index));
      for (const disguise of undone) this.disguises.push({ start, end, disguise });
    }
    this.offsets = this.offsets.then(layer);
    this.value = value;
  }

  result(): NormalizedText {
    const { source, value, offsets, disguises } = this;
    if (disguises.length === 0) return { source, value, offsets, disguises: noDisguises };
    return { source, value, offsets, disguises: disguises.sort((a, b) => a.start - b.start || a.end - b.end) };
  }
}

let plain: Normalizer | undefined;

/** Undoes what can be undone without knowing any words. */
export function normalize(source: string): NormalizedText {
  plain ??= new Normalizer({ characters: createCharacterTable(), words: noWords, lookAlikes: '', spellings: [], sounds: '' });
  return plain.normalize(source);
}
