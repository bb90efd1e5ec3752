import { displayWidth } from './display-width.js';

const gap = '  ';

/** Lines of columns, each as wide as its widest cell. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = columnWidths(rows);
  return rows.map((row) =>
    row
      .map((cell, index) => cell + ' '.repeat((widths[index] as number) - displayWidth(cell)))
      .join(gap)
      .trimEnd(),
  );
}

/** The columns that are left in a line of `width` behind columns of these cells. */
export function widthBehind(rows: readonly (readonly string[])[], width: number): number {
  return columnWidths(rows).reduce((left, column) => left - column - gap.length, width);
}

function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, displayWidth(cell));
  }
  return widths;
}
