import type { Span } from '../text/span.js';
import { mergeSpans } from './merge-spans.js';

/** A number in digits, with the signs that make it an amount. */
export interface Amount extends Span {
  readonly dollars: boolean;
  /** Without the commas of thousands. */
  readonly whole: string;
  /** Digits behind the point, or none. */
  readonly decimals: string;
  readonly percent: boolean;
  /** Touches a letter of an alphabet, as in VIP3 or 15k: no word can stand there. */
  readonly attached: boolean;
}

const pattern = /(?<dollars>\$ ?)?(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?<decimals>\d+))?(?<percent> ?[%％])?/g;
const alphabetic = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** All numbers in the spans. */
export function amountsIn(text: string, spans: readonly Span[]): Amount[] {
  return mergeSpans(spans).flatMap((span) =>
    [...text.slice(span.start, span.end).matchAll(pattern)].map(({ 0: written, index, groups }) => {
      const start = span.start + index;
      const end = start + written.length;
      return {
        start,
        end,
        dollars: groups?.['dollars'] !== undefined,
        whole: (groups?.['whole'] ?? '').replaceAll(',', ''),
        decimals: groups?.['decimals'] ?? '',
        percent: groups?.['percent'] !== undefined,
        attached: alphabetic.test(text.charAt(start - 1)) || alphabetic.test(text.charAt(end)),
      };
    }),
  );
}
