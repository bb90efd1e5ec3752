import { type TokenKind, tokenKinds } from '../../text/kinds/kind-span.js';

/** What a pattern is made of, as written; the notation is described in lexicons/README.md. */
export type PatternNode =
  | { readonly type: 'words'; readonly text: string; readonly inflected: boolean }
  | { readonly type: 'choice'; readonly branches: readonly PatternSequence[]; readonly optional: boolean }
  | { readonly type: 'class'; readonly name: string }
  | { readonly type: 'kind'; readonly kind: TokenKind }
  | { readonly type: 'gap' };

export type PatternSequence = readonly PatternNode[];

/** `a & b && c`: groups of neighbouring sentences, each of parts in one sentence. */
export type PatternTree = readonly (readonly PatternSequence[])[];

/** A pattern that cannot be read. `column` counts from 1. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
  constructor(
    message: string,
    readonly column: number,
    readonly remedy: string,
  ) {
    super(message);
  }
}

const wordEnd = /[\s[\]()|&{}@~…]/;

export function parsePattern(source: string): PatternTree {
  const reader = new PatternReader(source);
  return reader.tree();
}

class PatternReader {
  private at = 0;

  constructor(private readonly source: string) {}

  tree(): PatternTree {
    const groups: PatternSequence[][] = [[]];
    for (;;) {
      const start = this.at;
      const part = this.sequence();
      if (part.length === 0) this.fail('a part of the pattern is empty', 'remove the stray & or write words on both sides of it', start);
      (groups[groups.length - 1] as PatternSequence[]).push(part);
      if (this.at >= this.source.length) return groups;
      if (this.source.startsWith('&&', this.at)) {
        this.at += 2;
        groups.push([]);
      } else if (this.source[this.at] === '&') this.at++;
      else
        this.fail(`unexpected '${this.source[this.at]}'`, 'close every bracket that is opened, and use | only inside ( ) or [ ]', this.at);
    }
  }

  /** Reads up to the end, an &, a | or a closing bracket. */
  private sequence(): PatternNode[] {
    const nodes: PatternNode[] = [];
    for (;;) {
      while (/\s/.test(this.source[this.at] ?? '')) this.at++;
      const next = this.source[this.at];
      if (next === undefined || next === '&' || next === '|' || next === ']' || next === ')') return nodes;
      nodes.push(this.node(next));
    }
  }

  private node(next: string): PatternNode {
    if (next === '[') return this.choice(']', true);
    if (next === '(') return this.choice(')', false);
    if (next === '{') return this.kind();
    if (next === '@') return this.className();
    if (this.source.startsWith('...', this.at)) {
      this.at += 3;
      return { type: 'gap' };
    }
    if (next === '…') {
      this.at++;
      return { type: 'gap' };
    }
    return this.words();
  }

  private words(): PatternNode {
    const start = this.at;
    while (this.at < this.source.length && !wordEnd.test(this.source[this.at] as string) && !this.source.startsWith('...', this.at))
      this.at++;
    if (this.at === start) this.fail(`unexpected '${this.source[start]}'`, '~ follows a word, without a space', start);
    const text = this.source.slice(start, this.at);
    const inflected = this.source[this.at] === '~';
    if (inflected) this.at++;
    return { type: 'words', text, inflected };
  }

  private choice(closing: string, optional: boolean): PatternNode {
    const start = this.at++;
    const branches: PatternSequence[] = [];
    for (;;) {
      const branch = this.sequence();
      if (branch.length === 0) this.fail('an alternative is empty', 'write [a|b] for something that may be absent', this.at);
      branches.push(branch);
      const next = this.source[this.at];
      if (next === '|') this.at++;
      else if (next === closing) {
        this.at++;
        return { type: 'choice', branches, optional };
      } else this.fail(`'${this.source[start]}' is not closed`, `write ${closing} where it ends; & cannot stand inside`, start);
    }
  }

  private kind(): PatternNode {
    const end = this.source.indexOf('}', this.at);
    const name = end < 0 ? '' : this.source.slice(this.at + 1, end);
    const kind = tokenKinds.find((known) => known === name);
    if (kind === undefined)
      this.fail(`unknown kind '{${name}}'`, `use one of ${tokenKinds.map((known) => `{${known}}`).join(' ')}`, this.at);
    this.at = end + 1;
    return { type: 'kind', kind };
  }

  private className(): PatternNode {
    if (/[A-Za-z0-9]/.test(this.source[this.at - 1] ?? ''))
      this.fail("'@' inside a word", 'leave a space before a class; an address cannot be a pattern', this.at);
    const match = /^@([a-z][a-z0-9-]*)/.exec(this.source.slice(this.at));
    if (match === null) this.fail("'@' without a class name", 'write @name with small letters, digits and hyphens', this.at);
    this.at += match[0].length;
    return { type: 'class', name: match[1] as string };
  }

  private fail(message: string, remedy: string, at: number): never {
    throw new PatternError(message, at + 1, remedy);
  }
}
