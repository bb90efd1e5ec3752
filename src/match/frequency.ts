/** A word that the frequency table does not list is met less often than this, per million. */
const unlisted = 8;

/** Numbers are not in it either, and any of them is common enough. */
const digits = 1500;

/** How often units are met in ordinary talk, per million. Each is looked up once. */
export function frequencyOf(nameOf: (unit: number) => string, table: Readonly<Record<string, number>> = {}): (unit: number) => number {
  const known: number[] = [];
  return (unit) => {
    let frequency = known[unit];
    if (frequency === undefined) {
      const name = nameOf(unit);
      frequency = Object.hasOwn(table, name) ? (table[name] as number) : /^\d/.test(name) ? digits : unlisted;
      known[unit] = frequency;
    }
    return frequency;
  };
}
