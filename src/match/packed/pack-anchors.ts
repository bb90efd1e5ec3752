import type { AnchorsBuilder } from '../anchors-builder.js';
import { DigitWriter } from './digits.js';

/**
 * The anchors, single units and pairs, each with its list of companies; and apart from them the companies, for they are only
 * asked about where an anchor was met. Units are written in rising order, for small distances take little room.
 */
export function packAnchors(anchors: AnchorsBuilder, unitOf: Int32Array): { anchors: string; companies: string } {
  const digits = new DigitWriter();
  const companies = new DigitWriter();
  const byUnit = (a: readonly [number, unknown], b: readonly [number, unknown]) => a[0] - b[0];
  const renumbered = <T>(map: ReadonlyMap<number, T>) =>
    [...map].map(([unit, value]) => [unitOf[unit] as number, value] as const).sort(byUnit);

  companies.put(anchors.companies.length);
  for (const units of anchors.companies) {
    const own = units.map((unit) => unitOf[unit] as number).sort((a, b) => a - b);
    companies.put(own.length).putRising(own);
  }
  companies.put(anchors.circles.length);
  for (const circle of anchors.circles) companies.put(2 * circle.companies.length + (circle.wide ? 1 : 0)).putRising(circle.companies);
  const lists = new Map<string, number>();
  const written: (readonly number[])[] = [];
  const listOf = (companies: ReadonlySet<number>): number => {
    const list = companies.has(0) ? [0] : [...companies].sort((a, b) => a - b);
    const key = list.join();
    let number = lists.get(key);
    if (number === undefined) {
      number = written.push(list) - 1;
      lists.set(key, number);
    }
    return number;
  };
  const singles = renumbered(anchors.singles).map(([unit, companies]) => [unit, listOf(companies)] as const);
  const pairs = renumbered(anchors.pairs).map(
    ([first, seconds]) => [first, renumbered(seconds).map(([second, companies]) => [second, listOf(companies)] as const)] as const,
  );
  companies.put(written.length);
  for (const list of written) companies.put(list.length).putRising(list);
  digits.put(singles.length).put(pairs.reduce((sum, [, seconds]) => sum + seconds.length, 0));
  digits.putRising(singles.map(([unit]) => unit));
  for (const [, list] of singles) digits.put(list);
  digits.put(pairs.length).putRising(pairs.map(([first]) => first));
  for (const [, seconds] of pairs) digits.put(seconds.length);
  for (const [, seconds] of pairs) digits.putRising(seconds.map(([second]) => second));
  for (const [, seconds] of pairs) for (const [, list] of seconds) digits.put(list);
  return { anchors: digits.toString(), companies: companies.toString() };
}
