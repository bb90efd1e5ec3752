/**
 * The lines on which the messages of a Telegram export begin, in the order of the file. `JSON.parse` forgets places, and
 * a record without one cannot be looked up again. One pass over a text that is known to be valid JSON.
 */
export function messageLines(json: string): number[] {
  const found: number[] = [];
  /** The key each open container stands under; only that of a list matters. */
  const open: string[] = [];
  let key = '';
  let line = 1;
  let expected = false;
  for (let index = 0; index < json.length; index++) {
    const character = json[index];
    if (character === '\n') line++;
    if (character === undefined || insignificant.has(character)) continue;
    if (character === ',') {
      key = '';
      expected = isMessageList(open);
      continue;
    }
    if (character === ']' || character === '}') {
      open.pop();
      expected = false;
      continue;
    }
    if (expected) found.push(line);
    expected = false;
    if (character === '"') {
      const end = closingQuote(json, index);
      key = end - index <= longestKey ? json.slice(index + 1, end) : '';
      index = end;
    } else if (character === '[' || character === '{') {
      open.push(character === '[' ? key : '');
      key = '';
      expected = isMessageList(open);
    }
  }
  return found;
}

const insignificant: ReadonlySet<string> = new Set([' ', '\n', '\r', '\t', ':', '\ufeff']);
const longestKey = 20;

/** `messages` of the file itself, or of a chat in `chats.list`; a list of that name deeper down is something else. */
function isMessageList(open: readonly string[]): boolean {
  return open[open.length - 1] === 'messages' && (open.length === 2 || open.length === 5);
}

function closingQuote(json: string, start: number): number {
  let end = start + 1;
  while (end < json.length && json[end] !== '"') end += json[end] === '\\' ? 2 : 1;
  return end;
}
