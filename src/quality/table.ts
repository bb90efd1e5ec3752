/** Full-width characters take two columns of a terminal. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/**
 * Lines of aligned columns under a heading: the first to the left, the others to the right. A column with nothing in it is
 * left out.
 */
export function formatTable(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const columns = header.map((_, index) => index).filter((index) => index === 0 || rows.some((row) => (row[index] ?? '') !== ''));
  const lines = [header, ...rows];
  const widths = columns.map((column) => Math.max(...lines.map((line) => widthOf(line[column] ?? ''))));
  return lines.map((line) =>
    columns
      .map((column, position) => pad(line[column] ?? '', widths[position] as number, column === 0))
      .join('  ')
      .trimEnd(),
  );
}

export function widthOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

function pad(text: string, width: number, left: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return left ? text + space : space + text;
}
