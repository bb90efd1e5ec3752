import type { Wording } from './phrases.js';

/** How much was found in a text: enough to see that the work was done. */
export type Run = (text: string) => number;

/** Where things are loaded from. Handed over, because the same code runs bundled in child processes. */
export interface Source {
  /** The project's folder as a `file:` URL with a slash at the end. */
  readonly root: string;
  /** Loads one of the libraries of `bench/node_modules`. */
  readonly load: (module: string) => unknown;
}

/** A library in the comparison: `open` imports it, what that gives makes it ready, and what that gives does the work. */
export interface Contender {
  readonly name: string;
  /** Its packages in `bench/node_modules`; none for what is written here. */
  readonly packages: readonly string[];
  /** A module for a bundler that uses what is used here. */
  readonly app?: string;
  readonly open: (source: Source) => Promise<(wording: Wording) => Run>;
}
