import { type Edit, EditLayer } from '../offset-map.js';
import type { Span } from '../span.js';
import { letterTable } from './letters.js';

/** How a stretch of text was hidden from filters, or only written oddly. */
export type Disguise =
  | 'compatibility'
  | 'zero-width'
  | 'marks'
  | 'emoji'
  | 'number-words'
  | 'line-split'
  | 'spacing'
  | 'filler'
  | 'homoglyph'
  | 'leet'
  | 'repeats'
  | 'typo'
  | 'homophone'
  | 'spelling';

/** An edit, and what it undid. */
export interface FoldEdit extends Edit {
  readonly disguises: readonly Disguise[];
}

/** What one fold did to a text: the new text, and the edits that led there. */
export class Folded {
  constructor(
    readonly value: string,
    readonly layer: EditLayer,
    /** What each edit undid. */
    readonly disguises: readonly (readonly Disguise[])[],
  ) {}

  get edits(): FoldEdit[] {
    return this.disguises.map((disguises, index) => ({ ...this.layer.edit(index), disguises }));
  }
}

export interface Fold {
  /** The signs without which it has nothing to do. */
  readonly signs: number;
  fold(text: string): Folded;
}

/** Something to put in the place of what was found. */
export interface Replacement {
  readonly value: string;
  readonly disguises: readonly Disguise[];
}

/** A replacement for a part of what was found, from `start` to `end` in it. */
export interface PartReplacement extends Replacement, Span {}

const noEdits = new EditLayer();
const noDisguises: readonly (readonly Disguise[])[] = [];

/** A text that a fold leaves as it is. */
export function unchanged(text: string): Folded {
  return new Folded(text, noEdits, noDisguises);
}

/** A text while stretches of it are replaced, in order and without overlaps; what is replaced by itself is no edit. */
export class Rewriting {
  private readonly layer = new EditLayer();
  private readonly disguises: (readonly Disguise[])[] = [];
  private value = '';
  private copied = 0;

  constructor(private readonly text: string) {}

  replace(sourceStart: number, sourceEnd: number, next: string, disguises: readonly Disguise[]): void {
    const { text } = this;
    if (sourceEnd - sourceStart === next.length && text.startsWith(next, sourceStart)) return;
    if (this.copied < sourceStart) this.value += text.slice(this.copied, sourceStart);
    const valueStart = this.value.length;
    this.layer.add(sourceStart, sourceEnd, valueStart, valueStart + next.length);
    this.disguises.push(disguises);
    this.value += next;
    this.copied = sourceEnd;
  }

  done(): Folded {
    const { text, layer, copied } = this;
    return this.disguises.length === 0 ? unchanged(text) : new Folded(this.value + text.slice(copied), layer, this.disguises);
  }
}

/** A match of a sticky pattern that begins at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * Replaces what a sticky pattern matches, tried only near characters of the `letters` given (bits of {@link Letter}), where
 * `candidate` says that a match may begin: at that place or, if it looks behind, at an earlier one, but never before `from`.
 * A negative place is none.
 */
export function replaceAt(
  text: string,
  pattern: RegExp,
  letters: number,
  candidate: (text: string, at: number, from: number) => number,
  replacement: (found: string, index: number) => Replacement | readonly PartReplacement[] | null,
): Folded {
  let rewriting: Rewriting | undefined;
  const { length } = text;
  for (let at = 0, from = 0; ; ) {
    while (at < length && ((letterTable[text.charCodeAt(at)] as number) & letters) === 0) at++;
    if (at >= length) break;
    const index = candidate(text, at, from);
    const end = index < 0 ? -1 : endOf(pattern, text, index);
    if (end < 0) {
      at++;
      continue;
    }
    const next = replacement(text.slice(index, end), index);
    at = Math.max(end, at + 1);
    from = end;
    if (next === null) continue;
    rewriting ??= new Rewriting(text);
    if ('value' in next) rewriting.replace(index, end, next.value, next.disguises);
    else for (const part of next) rewriting.replace(index + part.start, index + part.end, part.value, part.disguises);
  }
  return rewriting === undefined ? unchanged(text) : rewriting.done();
}

/** Where a match of a sticky pattern that begins at a place ends, or -1: cheaper than the match. */
export function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/**
 * How closely a fold looks: a text may be made so that everything in it wants a look, and each costs up to a microsecond. So
 * many looks are free, which is more than any honest text of a few pages wants, and each character brings a part of another.
 */
export class Looks {
  private left = freeLooks;
  private place = 0;

  /** Whether so many more may be taken, by what begins at `place`; places come in order. */
  take(place: number, count: number): boolean {
    this.left = Math.min(freeLooks, this.left + (place - this.place) * looksPerCharacter);
    this.place = place;
    if (count > this.left) return false;
    this.left -= count;
    return true;
  }
}

const freeLooks = 10_000;
const looksPerCharacter = 1 / 16;

/**
 * Replaces every match of a global pattern: the whole of it, or parts in order that do not overlap, so that each word keeps
 * its own place. `null` leaves it.
 */
export function replaceAll(
  text: string,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => Replacement | readonly PartReplacement[] | null,
): Folded {
  const parts: PartReplacement[] = [];
  for (const match of text.matchAll(pattern)) {
    const next = replacement(match);
    if (next === null) continue;
    for (const part of 'value' in next ? [{ ...next, start: 0, end: match[0].length }] : next)
      parts.push({ ...part, start: match.index + part.start, end: match.index + part.end });
  }
  return replaceParts(text, parts);
}

/** Replaces stretches of a text, in order and without overlaps; what is replaced by itself is no edit. */
export function replaceParts(text: string, parts: readonly PartReplacement[]): Folded {
  const rewriting = new Rewriting(text);
  for (const { start, end, value, disguises } of parts) rewriting.replace(start, end, value, disguises);
  return rewriting.done();
}
