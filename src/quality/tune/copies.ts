import { tokenize } from '../../text/tokenize.js';

/** What is known of a row before it is judged that ties it to others. */
export interface Origin {
  readonly texts: readonly string[];
  /** The chat it stood in, where that is known. */
  readonly conversation: string | null;
}

export interface Grouping {
  /** For each row the group it is part of: rows of one group are copies of each other or stood in one chat. */
  readonly groups: readonly number[];
  /** For each row which of the different texts it is. */
  readonly copies: readonly number[];
}

/**
 * What two texts have in common when one is a copy of the other: its words in small letters, with a sign for every amount,
 * link and contact, for those are what a template is filled with. A text without words is its own key.
 */
export function copyKey(text: string): string {
  const parts: string[] = [];
  for (const token of tokenize(text)) {
    if (token.type === 'word') parts.push(token.text.toLowerCase());
    else if (token.type !== 'punctuation' && token.type !== 'emoji') parts.push('#');
  }
  return parts.length === 0 ? text.trim() : parts.join(' ');
}

/** Groups rows by copies and by chats; both together, so a copy that went to two chats joins them. */
export function groupRows(rows: readonly Origin[]): Grouping {
  return groupKeyed(rows.map(({ texts, conversation }) => ({ key: texts.map(copyKey).join('\n'), conversation })));
}

/** The same where the texts themselves are no longer at hand: rows of one `key` are copies of each other. */
export function groupKeyed(rows: readonly { readonly key: string; readonly conversation: string | null }[]): Grouping {
  const parent = rows.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] as number;
    for (let at = index; at !== root; ) {
      const next = parent[at] as number;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const firstWith = new Map<string, number>();
  const join = (key: string, index: number): number => {
    const first = firstWith.get(key);
    if (first === undefined) firstWith.set(key, index);
    else parent[find(index)] = find(first);
    return first ?? index;
  };
  const copies = rows.map(({ key, conversation }, index) => {
    if (conversation !== null) join(`chat ${conversation}`, index);
    return join(`text ${key}`, index);
  });
  return { groups: rows.map((_, index) => find(index)), copies };
}
