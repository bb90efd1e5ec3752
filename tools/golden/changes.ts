/** How the results written down differ from those of another build. */
export interface Changes {
  readonly added: number;
  readonly removed: number;
  /** Cases that both have, with another line. */
  readonly changed: number;
  /** Of those, cases whose level is another: what makes a version more than a patch. */
  readonly levels: readonly string[];
}

interface Line {
  readonly id: string;
  readonly level: string;
}

/** Compares two files of results, line by line, whatever their order. */
export function changesBetween(before: readonly string[], after: readonly string[]): Changes {
  const old = new Map(before.map((line) => [(JSON.parse(line) as Line).id, line]));
  const now = new Map(after.map((line) => [(JSON.parse(line) as Line).id, line]));
  const both = [...now].flatMap(([id, line]) => {
    const earlier = old.get(id);
    return earlier === undefined || earlier === line ? [] : [{ from: JSON.parse(earlier) as Line, to: JSON.parse(line) as Line }];
  });
  return {
    added: [...now.keys()].filter((id) => !old.has(id)).length,
    removed: [...old.keys()].filter((id) => !now.has(id)).length,
    changed: both.length,
    levels: both.filter(({ from, to }) => from.level !== to.level).map(({ from, to }) => `${from.id}: ${from.level} → ${to.level}`),
  };
}
