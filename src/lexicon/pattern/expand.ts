import type { TokenKind } from '../../text/kinds/kind-span.js';
import { PatternError, type PatternNode, type PatternSequence } from './syntax.js';

/** One step of a sequence after optional parts and alternatives are written out. */
export type Element =
  | { readonly type: 'unit'; readonly unit: string }
  /** Any of these unit sequences: an inflected word, or alternatives that are words only. */
  | { readonly type: 'words'; readonly words: readonly (readonly string[])[] }
  | { readonly type: 'class'; readonly name: string }
  | { readonly type: 'kind'; readonly kind: TokenKind }
  | { readonly type: 'gap' };

export type ElementSequence = readonly Element[];

/** What expansion needs to know of the language. */
export interface WordForms {
  /** Splits written words into units, folded like the text. */
  units(text: string): string[];
  /** All forms of a unit, itself included. */
  inflect(unit: string): readonly string[];
}

export const bounds = { expansions: 96, elements: 16, gaps: 3, parts: 4 } as const;

/** Writes out one part of a pattern as plain sequences, within the bounds. */
export function expandSequence(sequence: PatternSequence, forms: WordForms): ElementSequence[] {
  if (sequence[0]?.type === 'gap' || sequence[sequence.length - 1]?.type === 'gap') {
    throw new PatternError('a gap at an end asks for nothing', 1, 'remove the ... at the beginning or end');
  }
  const expanded = expand(sequence, forms).map(trimGaps);
  const sound = expanded.filter((elements) => elements.some((element) => element.type !== 'gap'));
  if (sound.length < expanded.length) {
    throw new PatternError('the pattern can match nothing at all', 1, 'let something in it be neither optional nor a gap');
  }
  for (const elements of sound) {
    if (elements.length > bounds.elements)
      throw new PatternError(`more than ${bounds.elements} elements in one part`, 1, 'shorten it, or split it with &');
    if (elements.filter((element) => element.type === 'gap').length > bounds.gaps) {
      throw new PatternError(`more than ${bounds.gaps} gaps in one part`, 1, 'use & for parts that may stand anywhere in the sentence');
    }
  }
  return sound;
}

/** The sequences of words that a pattern node stands for, or null if it holds anything else. */
export function plainWords(sequence: PatternSequence, forms: WordForms): string[][] | null {
  let all: string[][] = [[]];
  for (const node of sequence) {
    const words = nodeWords(node, forms);
    if (words === null) return null;
    all = all.flatMap((head) => words.map((tail) => [...head, ...tail]));
    if (all.length > bounds.expansions) return null;
  }
  return all;
}

function nodeWords(node: PatternNode, forms: WordForms): string[][] | null {
  if (node.type === 'words') return wordForms(node.text, node.inflected, forms);
  if (node.type !== 'choice') return null;
  const words: string[][] = node.optional ? [[]] : [];
  for (const branch of node.branches) {
    const branchWords = plainWords(branch, forms);
    if (branchWords === null) return null;
    words.push(...branchWords);
  }
  return words;
}

function wordForms(text: string, inflected: boolean, forms: WordForms): string[][] {
  const units = forms.units(text);
  if (!inflected || units.length === 0) return [units];
  const head = units.slice(0, -1);
  return forms.inflect(units[units.length - 1] as string).map((form) => [...head, form]);
}

function expand(sequence: PatternSequence, forms: WordForms): Element[][] {
  let all: Element[][] = [[]];
  for (const node of sequence) {
    const next = expandNode(node, forms);
    all = all.flatMap((head) => next.map((tail) => [...head, ...tail]));
    if (all.length > bounds.expansions) {
      throw new PatternError(`more than ${bounds.expansions} expansions`, 1, 'use fewer optional parts, or a word class');
    }
  }
  return all;
}

function expandNode(node: PatternNode, forms: WordForms): Element[][] {
  switch (node.type) {
    case 'gap':
      return [[{ type: 'gap' }]];
    case 'kind':
      return [[{ type: 'kind', kind: node.kind }]];
    case 'class':
      return [[{ type: 'class', name: node.name }]];
    case 'words': {
      const words = wordForms(node.text, node.inflected, forms);
      if (words.length > 1) return [[{ type: 'words', words }]];
      return [(words[0] as string[]).map((unit) => ({ type: 'unit', unit }))];
    }
    case 'choice':
      return expandChoice(node.branches, node.optional, forms);
  }
}

/** Alternatives of words only become one element; others are written out. */
function expandChoice(branches: readonly PatternSequence[], optional: boolean, forms: WordForms): Element[][] {
  const words: string[][] = [];
  const others: Element[][] = [];
  for (const branch of branches) {
    const plain = plainWords(branch, forms);
    if (plain === null) others.push(...expand(branch, forms));
    else words.push(...plain);
  }
  const nonEmpty = words.filter((units) => units.length > 0);
  const result: Element[][] = [...others];
  if (nonEmpty.length === 1) result.push((nonEmpty[0] as string[]).map((unit) => ({ type: 'unit', unit })));
  else if (nonEmpty.length > 1) result.push([{ type: 'words', words: nonEmpty }]);
  if (optional || nonEmpty.length < words.length) result.push([]);
  return result;
}

/** A gap at an end asks for nothing, and two gaps in a row are one. */
function trimGaps(elements: Element[]): Element[] {
  const trimmed: Element[] = [];
  for (const element of elements) {
    if (element.type === 'gap' && (trimmed.length === 0 || trimmed[trimmed.length - 1]?.type === 'gap')) continue;
    trimmed.push(element);
  }
  while (trimmed[trimmed.length - 1]?.type === 'gap') trimmed.pop();
  return trimmed;
}
