import type { Attack } from '../attack.js';
import { applyEdits, type Edit } from '../edits.js';
import { mergeSpans } from '../merge-spans.js';

/** A space between two words, and the letter behind it. Han and kana have no spaces to lose. */
const joint = /(?<=[\p{L}\p{M}])[ \u00a0]+(?<next>\p{L})/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * payFirst, kiếmtiền: words run together. People do it in hashtags, with capitals so that it stays readable, and, in pairs of
 * words, without.
 */
export const noSpace: Attack = {
  kind: 'no-space',
  apply(text, spans, random) {
    const asHashtag = random.below(2) === 0;
    const edits = mergeSpans(spans).flatMap((span) => {
      const joints = [...text.slice(span.start, span.end).matchAll(joint)].flatMap(({ 0: whole, index, groups }): Edit[] => {
        const next = groups?.['next'] ?? '';
        if (unspaced.test(next)) return [];
        const start = span.start + index;
        return [{ start, end: start + whole.length, text: asHashtag ? next.toUpperCase() : next }];
      });
      return asHashtag ? joints : everyOther(joints, random.below(2));
    });
    return applyEdits(text, edits, spans);
  },
};

/** Of a single joint that one, whatever the first. */
function everyOther(joints: readonly Edit[], first: number): Edit[] {
  return joints.length === 1 ? [...joints] : joints.filter((_, index) => index % 2 === first);
}
