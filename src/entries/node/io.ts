/** Everything a command touches outside itself, so that tests can run it without a process. */
export interface CliIo {
  stdout(text: string): void;
  stderr(text: string): void;
  /** The text of a file. Rejects with the `code` of the operating system. */
  readFile(path: string): Promise<string>;
  readStdin(): Promise<string>;
  readonly isTTY: { readonly stdout: boolean; readonly stderr: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Width of the terminal, where there is one. */
  readonly columns: number | undefined;
  /** Milliseconds on a clock that only goes forward; decides nothing but when progress is shown. */
  now(): number;
}

/** What a command is given: the world, and a place for its exit code. */
export interface CliContext {
  readonly io: CliIo;
  /** Sets the exit code, 0 if never called. */
  finish(code: number): void;
}

const narrowest = 40;
/** Beyond this, lines of text are hard to follow with the eye. */
const widest = 100;

/** Columns to write in. */
export function widthOf(io: CliIo): number {
  return Math.min(widest, Math.max(narrowest, io.columns || 80));
}
