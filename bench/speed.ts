import { around, figure, percent, type Section, times } from './markdown.js';
import { repeated } from './random.js';
import { type Entrant, interleaved, type Outcome, type Pace, ratioOf } from './rounds.js';
import type { Group } from './texts.js';

/** How many messages a list is repeated to: enough that no entrant reads the same order twice within a slice. */
const listLength = 5000;

/** The cost of a message in every language, ours beside the two floors. `floor` and `pattern` are names of entrants. */
export function measureGroups(entrants: readonly Entrant[], groups: readonly Group[], pace: Pace): Map<string, Outcome[]> {
  return new Map(groups.map(({ name, texts }) => [name, interleaved(entrants, repeated(texts, listLength), pace)]));
}

/** One row for each group: what `own` costs, and how many times that of the floor and of the regular expression. */
export function groupSection(
  title: string,
  text: string,
  results: ReadonlyMap<string, readonly Outcome[]>,
  groups: readonly Group[],
  own: string,
  others: readonly string[],
): Section {
  const rows = [...results].map(([name, outcomes]) => {
    const of = (wanted: string) => outcomes.find((outcome) => outcome.name === wanted) as Outcome;
    const { perMessage, speed, found } = of(own);
    const texts = groups.find((group) => group.name === name)?.texts ?? [];
    const mean = texts.reduce((sum, one) => sum + one.length, 0) / texts.length;
    return [
      name,
      String(texts.length),
      figure(mean),
      percent(found),
      figure(perMessage.median),
      around(perMessage),
      figure(speed),
      ...others.flatMap((other) => [figure(of(other).perMessage.median), times(ratioOf(of(own), of(other)))]),
    ];
  });
  const header = ['texts', 'messages', 'characters', 'flagged', 'µs a message', '10..90 %', 'M characters/s'];
  return { title, text, table: { header: [...header, ...others.flatMap((other) => [`${other}, µs`, 'ratio'])], rows } };
}

/** One row for each entrant on the same texts, the cheapest first. */
export function entrantSection(title: string, text: string, outcomes: readonly Outcome[], own: string, floor: string): Section {
  const of = (wanted: string) => outcomes.find((outcome) => outcome.name === wanted) as Outcome;
  const rows = [...outcomes]
    .sort((a, b) => a.perMessage.median - b.perMessage.median)
    .map((outcome) => [
      outcome.name,
      figure(outcome.perMessage.median),
      around(outcome.perMessage),
      figure(outcome.speed),
      percent(outcome.found),
      times(ratioOf(outcome, of(floor))),
      times(ratioOf(outcome, of(own))),
    ]);
  const header = ['', 'µs a message', '10..90 %', 'M characters/s', 'found in', 'to the bare automaton', `to ${own}`];
  return { title, text, table: { header, rows } };
}
