/**
 * The pattern notation once more, as plainly as it can be said: everything is written out and tried everywhere.
 * Slow and obvious, to hold the matcher against.
 */
export type Node =
  | { readonly type: 'word'; readonly word: string }
  | { readonly type: 'gap' }
  | { readonly type: 'choice'; readonly branches: readonly (readonly Node[])[]; readonly optional: boolean };

export type Part = readonly Node[];

/** Groups over neighbouring sentences, each of parts within one sentence. */
export type Pattern = readonly (readonly Part[])[];

/** Words of a part that were found: `[start, end)` of a sentence. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

const gap = Symbol('gap');
type Step = string | typeof gap;

export function render(pattern: Pattern): string {
  return pattern.map((group) => group.map(renderPart).join(' & ')).join(' && ');
}

function renderPart(part: Part): string {
  return part
    .map((node) => {
      if (node.type === 'word') return node.word;
      if (node.type === 'gap') return '...';
      const inside = node.branches.map(renderPart).join('|');
      return node.optional ? `[${inside}]` : `(${inside})`;
    })
    .join(' ');
}

/** Whether the pattern lies in the text, a list of sentences of words. */
export function isIn(pattern: Pattern, sentences: readonly (readonly string[])[]): boolean {
  const [first, ...others] = pattern as [readonly Part[], ...(readonly Part[])[]];
  return sentences.some((_, home) =>
    chosen(first, home, sentences, []).some((taken) => {
      const place = (rest: readonly (readonly Part[])[], so: readonly Taken[]): boolean => {
        const [group, ...more] = rest;
        if (group === undefined) return true;
        return [home - 1, home, home + 1].some((sentence) => chosen(group, sentence, sentences, so).some((next) => place(more, next)));
      };
      return place(others, taken);
    }),
  );
}

interface Taken extends Interval {
  readonly sentence: number;
}

/** Every way to find each part of a group in one sentence, no two parts sharing words. */
function chosen(
  group: readonly Part[],
  sentence: number,
  sentences: readonly (readonly string[])[],
  taken: readonly Taken[],
): (readonly Taken[])[] {
  const words = sentences[sentence];
  if (words === undefined) return [];
  let ways: (readonly Taken[])[] = [taken];
  for (const part of group) {
    const places = intervals(part, words);
    ways = ways.flatMap((way) =>
      places
        .filter((place) => !way.some((other) => other.sentence === sentence && place.start < other.end && other.start < place.end))
        .map((place) => [...way, { ...place, sentence }]),
    );
  }
  return ways;
}

/** All places of a part in a sentence. A gap is at most `widest` words, or characters where each is a word. */
export function intervals(part: Part, words: readonly string[], widest = 5): Interval[] {
  const places: Interval[] = [];
  for (const steps of writtenOut(part).map(trimmed)) {
    for (let start = 0; start < words.length; start++) {
      for (const end of ends(steps, 0, start, words, widest)) places.push({ start, end });
    }
  }
  return places;
}

function writtenOut(part: Part): Step[][] {
  let all: Step[][] = [[]];
  for (const node of part) {
    let next: Step[][];
    if (node.type === 'word') next = [[node.word]];
    else if (node.type === 'gap') next = [[gap]];
    else next = [...(node.optional ? [[]] : []), ...node.branches.flatMap(writtenOut)];
    all = all.flatMap((head) => next.map((tail) => [...head, ...tail]));
  }
  return all;
}

/** A gap asks for something on both sides, and two gaps in a row are one. */
function trimmed(steps: readonly Step[]): Step[] {
  const result = steps.filter((step, index) => step !== gap || steps[index - 1] !== gap);
  while (result[0] === gap) result.shift();
  while (result[result.length - 1] === gap) result.pop();
  return result;
}

function ends(steps: readonly Step[], step: number, at: number, words: readonly string[], widest: number): number[] {
  if (step === steps.length) return [at];
  const wanted = steps[step] as Step;
  if (wanted === gap) return Array.from({ length: widest + 1 }, (_, width) => ends(steps, step + 1, at + width, words, widest)).flat();
  return words[at] === wanted ? ends(steps, step + 1, at + 1, words, widest) : [];
}
