import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalize } from '../../src/text/normalize.js';
import { entry, lexicon, matcherOf, read } from '../helpers/lexicons.js';
import { intervals, isIn, type Node, type Part, type Pattern, render } from '../helpers/naive.js';

const words = ['ka', 'ro', 'mi', 'tu', 'ze'];
const word = fc.constantFrom(...words);
const wordNode = word.map((text): Node => ({ type: 'word', word: text }));

/** Parts whose alternatives are single words, or any number of words. */
function partOf(branch: fc.Arbitrary<readonly Node[]>): fc.Arbitrary<Part> {
  const inner: fc.Arbitrary<Node> = fc.oneof(
    { weight: 5, arbitrary: wordNode },
    { weight: 2, arbitrary: fc.constant<Node>({ type: 'gap' }) },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('choice' as const),
        branches: fc.array(branch, { minLength: 1, maxLength: 2 }),
        optional: fc.boolean(),
      }),
    },
  );
  // A part must begin and end with something, for a pattern like "... ka" is refused.
  return fc.tuple(wordNode, fc.array(inner, { maxLength: 3 }), fc.option(wordNode)).map(([first, middle, last]) => {
    const nodes = last === null ? [first, ...middle.filter((node) => node.type !== 'gap')] : [first, ...middle, last];
    return nodes;
  });
}

const simplePart = partOf(wordNode.map((node) => [node]));
const anyPart = partOf(fc.array(wordNode, { minLength: 1, maxLength: 3 }));
const sentence = fc.array(fc.constantFrom(...words, 'other'), { minLength: 1, maxLength: 7 });
const sentences = fc.array(sentence, { minLength: 1, maxLength: 4 });

function textOf(of: readonly (readonly string[])[]): string {
  return of.map((list) => `${list.join(' ')}.`).join(' ');
}

/** How common words are decides what is looked for first, never what is found. */
const frequency = { ka: 900, ro: 5, mi: 5000, tu: 40, ze: 60, 天: 900, 地: 5000 };

function matchesOf(pattern: Pattern, text: string) {
  const entries = [entry('en:one', render(pattern))];
  const { matches } = read(matcherOf(lexicon({ entries })), text);
  const common = read(matcherOf(lexicon({ entries }), { frequency }), text).matches;
  expect(common.map(({ start, end }) => [start, end])).toEqual(matches.map(({ start, end }) => [start, end]));
  return matches;
}

const runs = { numRuns: 600 };

describe('against a naive reading of the notation', () => {
  test('one part, alternatives of one word', () => {
    fc.assert(
      fc.property(simplePart, sentences, (part, list) => {
        expect(matchesOf([[part]], textOf(list)).length > 0).toBe(isIn([[part]], list));
      }),
      runs,
    );
  });

  test('one part, alternatives of several words', () => {
    fc.assert(
      fc.property(anyPart, sentences, (part, list) => {
        expect(matchesOf([[part]], textOf(list)).length > 0).toBe(isIn([[part]], list));
      }),
      runs,
    );
  });

  test('what is matched is what the notation says', () => {
    fc.assert(
      fc.property(anyPart, sentence, (part, list) => {
        const text = textOf([list]);
        const places = intervals(part, list).map(({ start, end }) => list.slice(start, end).join(' '));
        for (const { start, end } of matchesOf([[part]], text)) expect(places).toContain(text.slice(start, end));
      }),
      runs,
    );
  });

  test('a class word of several words is what the same alternatives are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
        word,
        sentence,
        (alternatives, last, list) => {
          const written = alternatives.map((units) => units.join(' '));
          const text = textOf([list]);
          const direct = isIn(
            [
              [
                [
                  {
                    type: 'choice',
                    branches: alternatives.map((units) => units.map((unit) => ({ type: 'word', word: unit }))),
                    optional: false,
                  },
                  { type: 'gap' },
                  { type: 'word', word: last },
                ],
              ],
            ],
            [list],
          );
          const matcher = matcherOf(lexicon({ classes: { some: written }, entries: [entry('en:one', `@some ... ${last}`)] }));
          expect(read(matcher, text).matches.length > 0).toBe(direct);
        },
      ),
      runs,
    );
  });

  test('parts joined by &', () => {
    fc.assert(
      fc.property(fc.array(simplePart, { minLength: 2, maxLength: 2 }), sentences, (group, list) => {
        expect(matchesOf([group], textOf(list)).length > 0).toBe(isIn([group], list));
      }),
      runs,
    );
  });

  const choice = fc
    .uniqueArray(word, { minLength: 1, maxLength: 3 })
    .map((list): Part => [{ type: 'choice', branches: list.map((text) => [{ type: 'word', word: text }]), optional: false }]);

  test('three and four parts of one word each', () => {
    fc.assert(
      fc.property(fc.array(choice, { minLength: 3, maxLength: 4 }), sentences, (group, list) => {
        expect(matchesOf([group], textOf(list)).length > 0).toBe(isIn([group], list));
      }),
      runs,
    );
  });

  test('two to four groups of one word each', () => {
    fc.assert(
      fc.property(
        fc.array(
          choice.map((part) => [part]),
          { minLength: 2, maxLength: 4 },
        ),
        sentences,
        (groups, list) => {
          expect(matchesOf(groups, textOf(list)).length > 0).toBe(isIn(groups, list));
        },
      ),
      runs,
    );
  });

  test('groups joined by &&', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(simplePart, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 2 }),
        sentences,
        (groups, list) => {
          expect(matchesOf(groups, textOf(list)).length > 0).toBe(isIn(groups, list));
        },
      ),
      runs,
    );
  });
});

test('characters of writing without spaces, against the same naive reading', () => {
  const character = fc.constantFrom('天', '地', '玄');
  const characterNode = character.map((text): Node => ({ type: 'word', word: text }));
  const part = partOf(fc.array(characterNode, { minLength: 1, maxLength: 2 })).map((nodes): Part => {
    const rename = (node: Node): Node =>
      node.type === 'word' ? { type: 'word', word: { ka: '天', ro: '地', mi: '玄', tu: '天', ze: '地' }[node.word] ?? node.word } : node;
    return nodes.map(rename);
  });
  const text = fc.array(fc.oneof({ weight: 1, arbitrary: character }, { weight: 3, arbitrary: fc.constant('空') }), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(part, text, (nodes, list) => {
      expect(matchesOf([[nodes]], list.join('')).length > 0).toBe(intervals(nodes, list, 12).length > 0);
    }),
    runs,
  );
});

test('several patterns together find what each finds alone', () => {
  fc.assert(
    fc.property(fc.array(anyPart, { minLength: 2, maxLength: 5 }), sentences, (parts, list) => {
      const entries = parts.map((part, index) => entry(`en:p${index}`, render([[part]]), { tactic: `tactic-${index}` }));
      const text = textOf(list);
      const together = matcherOf(lexicon({ entries })).match(normalize(text), true)?.matches ?? [];
      for (const one of entries) {
        const alone = matcherOf(lexicon({ entries: [one] })).match(normalize(text), true)?.matches ?? [];
        const mine = together.filter((match) => match.entry.id === one.id);
        expect(
          mine.map(({ start, end }) => [start, end]),
          one.patterns[0],
        ).toEqual(alone.map(({ start, end }) => [start, end]));
      }
    }),
    { numRuns: 300 },
  );
});

describe('a gap stays open', () => {
  test.each([
    ['where what follows it also ends what stands before it', 'ro ka ... ka', 'ro ka ro ka'],
    ['where it is opened again by the word that follows it', 'ka ... ka', 'ka ka'],
    ['where another gap leads to the same word', 'ka ... ro ... ro', 'ka ro mi ro'],
    ['behind a longer reading of the same class', '(ka|ka ro mi) ... mi', 'ka ro mi'],
  ])('%s', (_, pattern, text) => {
    expect(read(matcherOf(lexicon({ entries: [entry('en:one', pattern)] })), text).matches).toHaveLength(1);
  });
});

test('a part that comes up again and again in a sentence does not drown others', () => {
  const matcher = matcherOf(lexicon({ entries: [entry('en:one', 'ka'), entry('en:two', 'ro mi')] }));
  const ids = read(matcher, `${'ka '.repeat(50)}ro mi`).matches.map((match) => match.entry.id);
  expect(ids).toContain('en:two');
  expect(ids).toContain('en:one');
});

test('nothing an earlier text left behind is taken for this one', () => {
  const matcher = matcherOf(lexicon({ entries: [entry('en:one', 'ka ... ro'), entry('en:two', 'mi tu & ze')] }));
  fc.assert(
    fc.property(sentences, sentences, (before, list) => {
      const text = textOf(list);
      const fresh = read(matcherOf(lexicon({ entries: [entry('en:one', 'ka ... ro'), entry('en:two', 'mi tu & ze')] })), text).matches;
      read(matcher, textOf(before));
      expect(read(matcher, text).matches.map(({ start, end, entry: { id } }) => [id, start, end])).toEqual(
        fresh.map(({ start, end, entry: { id } }) => [id, start, end]),
      );
    }),
    { numRuns: 200 },
  );
});
