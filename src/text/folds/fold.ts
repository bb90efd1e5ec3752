import type { Edit } from '../offset-map.js';

/** How a stretch of text was hidden from filters. */
export type Disguise = 'compatibility' | 'homoglyph' | 'leet' | 'spacing' | 'zero-width' | 'marks';

/** What one fold did to a text: the new text, the edits that led there, and what each edit undid. */
export interface Folded {
  readonly value: string;
  readonly edits: readonly Edit[];
}

export interface Fold {
  readonly disguise: Disguise;
  /** Cheap test: can this fold change anything in the text? */
  applies(text: string): boolean;
  fold(text: string): Folded;
}

/** Replaces every match of a global pattern for which `replacement` gives a string. */
export function replaceAll(text: string, pattern: RegExp, replacement: (match: string, at: number) => string | null): Folded {
  const edits: Edit[] = [];
  let value = '';
  let copied = 0;
  for (const match of text.matchAll(pattern)) {
    const found = match[0];
    const next = replacement(found, match.index);
    if (next === null || next === found) continue;
    value += text.slice(copied, match.index);
    edits.push({
      sourceStart: match.index,
      sourceEnd: match.index + found.length,
      valueStart: value.length,
      valueEnd: value.length + next.length,
    });
    value += next;
    copied = match.index + found.length;
  }
  return edits.length === 0 ? { value: text, edits } : { value: value + text.slice(copied), edits };
}
