import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit, insertion } from '../../src/attack/edits.js';

const text = 'pay the fee now';
const fee = { start: 8, end: 11 };

function place(edits: readonly Edit[], span = fee): string | null {
  const result = applyEdits(text, edits, [span]);
  return result === null ? null : result.text.slice(result.spans[0]?.start, result.spans[0]?.end);
}

describe('applyEdits', () => {
  it('replaces, puts in and takes out, in whatever order the edits come', () => {
    const edits = [{ start: 12, end: 15, text: 'soon' }, insertion(1, '*'), { start: 3, end: 7, text: '' }];
    expect(applyEdits(text, edits, [])?.text).toBe('p*ay fee soon');
  });

  it('says null where nothing changes', () => {
    expect(applyEdits(text, [], [fee])).toBeNull();
    expect(applyEdits(text, [{ ...fee, text: 'fee' }], [fee])).toBeNull();
  });

  it('moves spans along', () => {
    expect(place([insertion(2, '**')])).toBe('fee');
    expect(place([insertion(9, '-'), insertion(10, '-')])).toBe('f-e-e');
    expect(place([{ ...fee, text: 'charge' }])).toBe('charge');
    expect(place([insertion(14, '**')])).toBe('fee');
  });

  it('leaves what is put in at an edge outside', () => {
    expect(place([insertion(8, '<'), insertion(11, '>')])).toBe('fee');
  });

  it('takes all of a replacement that an edge lies in', () => {
    expect(place([{ start: 6, end: 9, text: 'XY' }])).toBe('XYee');
    expect(place([{ start: 10, end: 13, text: 'XY' }])).toBe('feXY');
  });

  it('finds every place again', () => {
    const plain = fc.string({ minLength: 1, maxLength: 20 });
    const cuts = fc.array(fc.tuple(fc.nat(20), fc.nat(3), fc.string({ maxLength: 4 })), { maxLength: 6 });
    fc.assert(
      fc.property(plain, cuts, fc.nat(20), fc.nat(20), (before, wished, one, other) => {
        const edits: Edit[] = [];
        for (const [start, length, put] of wished.sort((a, b) => a[0] - b[0])) {
          const end = Math.min(start + length, before.length);
          if (start <= before.length && start >= (edits.at(-1)?.end ?? 0)) edits.push({ start, end, text: put });
        }
        const start = Math.min(one, other, before.length);
        const end = Math.min(Math.max(one, other), before.length);
        fc.pre(start < end);
        const result = applyEdits(before, edits, [{ start, end }]);
        if (result === null) return;
        // Every unit of the new text, with the place it comes from: an edit's own units come from the edit.
        const origins: { from: number; edit: Edit | null }[] = [];
        let read = 0;
        for (const edit of [...edits, { start: before.length, end: before.length, text: '' }]) {
          for (; read < edit.start; read += 1) origins.push({ from: read, edit: null });
          for (let unit = 0; unit < edit.text.length; unit += 1) origins.push({ from: edit.start, edit });
          read = edit.end;
        }
        expect(origins).toHaveLength(result.text.length);
        const inside = origins.flatMap(({ from, edit }, index) => {
          const isInside =
            edit === null
              ? start <= from && from < end
              : edit.start === edit.end
                ? start < from && from < end
                : edit.start < end && edit.end > start;
          return isInside ? [index] : [];
        });
        const [span] = result.spans;
        expect(Array.from({ length: (span?.end ?? 0) - (span?.start ?? 0) }, (_, index) => index + (span?.start ?? 0))).toEqual(inside);
      }),
    );
  });
});
