const token =
  /[ \t\r\n]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\u0000-\u001f]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/y;
const space = /[ \t\r\n]*/y;

/**
 * Where a text that `JSON.parse` refused stops being JSON: `line 3, column 7`, both counted from 1. Engines word this differently
 * or leave it out, and some quote the text.
 */
export function jsonMistake(text: string): string {
  const offset = mistakeAt(text);
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return `line ${line}, column ${offset - before.lastIndexOf('\n')}`;
}

type Wanted = 'value' | 'key' | 'first-value' | 'first-key' | 'colon' | 'more' | 'end';

function mistakeAt(text: string): number {
  const open: ('{' | '[')[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const found = token.exec(text);
    const [whole = '', sign, string] = found ?? [];
    const next: Wanted | null = found === null ? null : step(wanted, sign ?? (string === undefined ? 'scalar' : 'string'), open);
    if (next === null) {
      space.lastIndex = at;
      return at + (space.exec(text)?.[0].length ?? 0);
    }
    wanted = next;
    at += whole.length;
  }
}

/** What may follow; null where this may not stand here. */
function step(wanted: Wanted, what: string, open: ('{' | '[')[]): Wanted | null {
  const isValue = wanted === 'value' || wanted === 'first-value';
  const afterValue = (): Wanted => (open.length === 0 ? 'end' : 'more');
  switch (what) {
    case '{':
    case '[':
      if (!isValue) return null;
      open.push(what);
      return what === '{' ? 'first-key' : 'first-value';
    case '}':
    case ']': {
      if (!(wanted === 'more' || wanted === (what === '}' ? 'first-key' : 'first-value'))) return null;
      return open.pop() === (what === '}' ? '{' : '[') ? afterValue() : null;
    }
    case ',':
      if (wanted !== 'more') return null;
      return open.at(-1) === '{' ? 'key' : 'value';
    case ':':
      return wanted === 'colon' ? 'value' : null;
    case 'string':
      if (wanted === 'key' || wanted === 'first-key') return 'colon';
      return isValue ? afterValue() : null;
    default:
      return isValue ? afterValue() : null;
  }
}
