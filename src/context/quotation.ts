import type { Span } from '../text/span.js';

export interface QuotedSpan extends Span {
  /** A whole line marked as quoted (`> …`). */
  readonly line: boolean;
}

interface QuotationMarks {
  readonly close: string;
  /** What may not stand between them. */
  readonly stop: string;
  /** The fewest characters between them. */
  readonly least: number;
}

const marks: Readonly<Record<string, QuotationMarks>> = {
  '“': { close: '”', stop: '“', least: 0 },
  '"': { close: '"', stop: '\n', least: 0 },
  '「': { close: '」', stop: '」', least: 3 },
  '『': { close: '』', stop: '』', least: 3 },
  '«': { close: '»', stop: '»', least: 3 },
  '‘': { close: '’', stop: '‘', least: 8 },
};
const opening = /[“"「『«‘]/g;

/** The most characters between marks: a whole page is no quotation. */
const longest = 600;
/** With its marks; what is shorter is a label ("OK"), not somebody's words. */
const shortest = 5;
const quotedLine = /^[ \t]*(?:>|&gt;)[^\n]*/gm;

/** Stretches between quotation marks, and quoted lines. */
export function quotedSpans(text: string): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  const next = placesIn(text);
  opening.lastIndex = 0;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const start = found.index;
    const { close, stop, least } = marks[found[0]] as QuotationMarks;
    const end = next(close, start + 1);
    const inside = end - start - 1;
    if (inside < least || inside > longest || next(stop, start + 1) < end) continue;
    opening.lastIndex = end + 1;
    if (end + 1 - start >= shortest) spans.push({ start, end: end + 1, line: false });
  }
  if (text.includes('>') || text.includes('&gt;'))
    for (const match of text.matchAll(quotedLine)) spans.push({ start: match.index, end: match.index + match[0].length, line: true });
  return spans;
}

/** Where a character comes next in a text that is gone through once, from its beginning to its end; infinity where it does not. */
function placesIn(text: string): (character: string, from: number) => number {
  const known = new Map<string, number>();
  return (character, from) => {
    let place = known.get(character) ?? -1;
    if (place >= from) return place;
    place = text.indexOf(character, from);
    if (place < 0) place = Number.POSITIVE_INFINITY;
    known.set(character, place);
    return place;
  };
}

/** The quotations of a text, to ask which of them holds a place. They are looked for when they are first asked for. */
export interface Quotations {
  holding(span: Span): QuotedSpan | null;
}

export function quotations(text: string): Quotations {
  let found: QuotedSpan[] | null = null;
  return {
    holding(span) {
      found ??= quotedSpans(text).sort((a, b) => a.start - b.start);
      return found.length === 0 ? null : holding(found, span);
    },
  };
}

/** Quotations inside one quoted line that are looked past. */
const nested = 8;

function holding(spans: readonly QuotedSpan[], span: Span): QuotedSpan | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as QuotedSpan).start <= span.start) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0 && index >= low - nested; index--) {
    const candidate = spans[index] as QuotedSpan;
    if (span.end <= candidate.end) return candidate;
  }
  return null;
}
