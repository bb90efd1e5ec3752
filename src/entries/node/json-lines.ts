/// <reference types="node" />
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RowError } from '../../quality/read-row.js';
import { fileProblem } from './file-problem.js';
import type { CliIo } from './io.js';
import { jsonMistake } from './json-mistake.js';
import { count } from './numbers.js';
import { oneLine } from './printable.js';
import { type FileLine, linesOfText, readFileLines } from './read-lines.js';
import { UsageError } from './usage-error.js';

/** A file of JSON Lines. */
export interface JsonLinesFile {
  readonly path: string;
  /** As often as wanted. */
  lines(): Iterable<FileLine>;
}

/** A line that holds nothing that can be used, and why. The reason never holds what the line says. */
export interface LineProblem {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

export const standardInput = 'standard input';

/** What comes in where one of the paths is `-`. */
export async function inputFor(paths: readonly string[], io: Pick<CliIo, 'readStdin'>): Promise<string | undefined> {
  return paths.includes('-') ? io.readStdin() : undefined;
}

/**
 * The `.jsonl` files at or below the paths, each once however often it is reached, in order; a file that is named itself is taken
 * whatever its ending. Links to folders are not followed.
 * @param input what `-` stands for, see `inputFor`.
 * @throws UsageError for a path that cannot be read.
 */
export function jsonLinesBelow(paths: readonly string[], input?: string): JsonLinesFile[] {
  const found = new Map<string, JsonLinesFile>();
  for (const path of paths) {
    if (path === '-' && input !== undefined) found.set('-', { path: standardInput, lines: () => linesOfText(input) });
    else
      for (const file of orUsageError(path, () => filesAt(path))) if (!found.has(resolve(file.path))) found.set(resolve(file.path), file);
  }
  return [...found.values()];
}

function filesAt(path: string): JsonLinesFile[] {
  const stats = statSync(path);
  if (stats.isDirectory()) return filesBelow(path).map((file) => ({ path: file, lines: () => linesOf(file) }));
  if (stats.isFile()) return [{ path, lines: () => linesOf(path) }];
  // A pipe is empty once it has been read.
  let held: readonly FileLine[] | undefined;
  return [{ path, lines: () => (held ??= [...linesOf(path)]) }];
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.name.endsWith('.jsonl') && statSync(path, { throwIfNoEntry: false })?.isFile() === true ? [path] : [];
    });
}

function* linesOf(path: string): Generator<FileLine> {
  try {
    yield* readFileLines(path);
  } catch (error) {
    throw usageErrorFor(path, error);
  }
}

function orUsageError<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw usageErrorFor(path, error);
  }
}

function usageErrorFor(path: string, error: unknown): unknown {
  const reason = fileProblem(error);
  return reason === undefined ? error : new UsageError(`cannot read ${oneLine(path)}: ${reason}`);
}

/**
 * What the lines of a file hold; empty lines hold nothing.
 * @param read makes something of a parsed line, `place` being its `file:line`; throws `RowError` for what it cannot use.
 */
export function* readItems<T>(
  { path, lines }: JsonLinesFile,
  read: (value: unknown, place: string) => T,
  onProblem: (problem: LineProblem) => void,
): Generator<T> {
  for (const line of lines()) {
    if (line.text?.trim() === '') continue;
    let item: T;
    try {
      if (line.text === null) throw new RowError(line.problem);
      item = read(parsed(line.text), `${path}:${line.number}`);
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      onProblem({ file: path, line: line.number, reason: error.message });
      continue;
    }
    yield item;
  }
}

/** A parser's message may quote the line. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new RowError(`no JSON from ${jsonMistake(text).replace(/^line 1, /, '')} on`);
  }
}

const mostNamed = 20;

/** Lines that cannot be used: the first of them, and how many there are. */
export class LineProblems {
  readonly first: LineProblem[] = [];
  count = 0;

  constructor(private readonly most = mostNamed) {}

  readonly add = (problem: LineProblem): void => {
    this.count++;
    if (this.first.length < this.most) this.first.push(problem);
  };

  /** A line for each that is named, and one for the others. */
  lines(): string[] {
    const rest = this.count - this.first.length;
    return [
      ...this.first.map(({ file, line, reason }) => `  ${oneLine(file)}:${line}: ${oneLine(reason)}`),
      ...(rest === 0 ? [] : [`  and ${rest.toLocaleString('en')} more`]),
    ];
  }

  /** @throws UsageError naming them, where there are any. */
  refuse(): void {
    const lines = this.lines();
    if (lines.length === 1) throw new UsageError((lines[0] as string).trim());
    if (lines.length > 1) throw new UsageError([`${count(this.count, 'line')} cannot be used; correct them:`, ...lines].join('\n'));
  }
}
