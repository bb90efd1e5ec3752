import type { Span } from '../text/span.js';

export interface QuotedSpan extends Span {
  /** A whole line marked as quoted (`> …`). */
  readonly line: boolean;
}

const quoted = /“[^“”]{0,600}”|"[^"\n]{0,600}"|「[^」]{3,600}」|『[^』]{3,600}』|«[^»]{3,600}»|‘[^‘’]{8,600}’/g;
/** With its marks; what is shorter is a label ("OK"), not somebody's words. */
const shortest = 5;
const quotedLine = /^[ \t]*(?:>|&gt;)[^\n]*/gm;

/** Stretches between quotation marks, and quoted lines. */
export function quotedSpans(text: string): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  for (const match of text.matchAll(quoted))
    if (match[0].length >= shortest) spans.push({ start: match.index, end: match.index + match[0].length, line: false });
  for (const match of text.matchAll(quotedLine)) spans.push({ start: match.index, end: match.index + match[0].length, line: true });
  return spans;
}

/** The quotations of a text, to ask which of them holds a place. */
export function quotations(text: string): { holding(span: Span): QuotedSpan | null } {
  const spans = quotedSpans(text).sort((a, b) => a.start - b.start);
  return {
    holding(span) {
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
    },
  };
}

/** Quotations inside one quoted line that are looked past. */
const nested = 8;
