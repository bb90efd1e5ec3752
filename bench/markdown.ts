import type { Spread } from './statistics.js';

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A part of the report: what was measured, what its columns mean, and the figures. */
export interface Section {
  readonly title: string;
  readonly text: string;
  readonly table: Table;
}

/** A Markdown table with aligned columns, the first to the left and the others to the right: readable as it stands, too. */
export function tableLines({ header, rows }: Table): string[] {
  const cells = [header, ...rows].map((row) => header.map((_, column) => (row[column] ?? '').replaceAll('|', '\\|')));
  const widths = header.map((_, column) => Math.max(3, ...cells.map((row) => (row[column] as string).length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] as number) : cell.padStart(widths[column] as number))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(cells[0] as string[]), rule, ...cells.slice(1).map(line)];
}

export function sectionLines({ title, text, table }: Section): string[] {
  return [`## ${title}`, '', text, '', ...tableLines(table), ''];
}

/** Three digits that say something; more would claim what a noisy machine cannot hold. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  if (size >= 100) return Math.round(value).toLocaleString('en');
  if (size >= 10) return value.toFixed(1);
  return size >= 1 ? value.toFixed(2) : value.toPrecision(2);
}

/** Of things that are counted, not measured. */
export function count(value: number): string {
  return value.toLocaleString('en');
}

export function around({ low, high }: Spread): string {
  return `${figure(low)}..${figure(high)}`;
}

export function times(ratio: Spread): string {
  return `${figure(ratio.median)}×`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

export function kilobytes(bytes: number): string {
  return `${figure(bytes / 1000)} kB`;
}

export function megabytes(bytes: number): string {
  return `${figure(bytes / 1_000_000)} MB`;
}
