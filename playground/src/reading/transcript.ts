import type { ChatMessage } from 'unlure/formats';

/** A name, at most four short words, before a colon; a clock or a date in brackets may stand before it. */
const head =
  /^\s{0,8}(?:\[[^\]]{1,30}\]\s?|\d{1,2}[:.]\d{2}(?:\s?[ap]m)?\s{1,2}[-–]?\s?)?([^\s:：,.!?;"“”/\\()[\]{}]{1,24}(?: [^\s:：,!?;"“”/\\()[\]{}]{1,24}){0,3})\s?[:：](?!\/\/)\s?(.*)$/iu;

interface Headed {
  readonly from: string | null;
  readonly text: string;
}

/**
 * The messages of a chat as people copy or retell it: `Name: what was said`, further lines belonging to the message above.
 * Gives nothing where a text only has colons in it, as an advert with its terms has: somebody must speak twice, and the text
 * must begin with a name.
 */
export function readTranscript(text: string): ChatMessage[] | null {
  const lines = text.split(/\r?\n/);
  const headed = lines.map(headOf);
  const first = lines.findIndex((line) => line.trim() !== '');
  const names = headed.flatMap((line) => (line.from === null ? [] : [line.from]));
  const different = new Set(names);
  if (headed[first]?.from == null || names.length < 3 || different.size === names.length || different.size > 24) return null;
  return messagesOf(headed);
}

/** The same where somebody said that it is a chat: who wrote what if names are there, else every line a message. */
export function readLines(text: string): ChatMessage[] {
  const headed = text.split(/\r?\n/).map(headOf);
  if (headed.some(({ from }) => from !== null)) return messagesOf(headed);
  return headed.flatMap((line) => (line.text.trim() === '' ? [] : [{ text: line.text }]));
}

function headOf(line: string): Headed {
  const match = line.length > 20_000 ? null : head.exec(line);
  return match === null ? { from: null, text: line } : { from: (match[1] as string).trim(), text: match[2] as string };
}

function messagesOf(lines: readonly Headed[]): ChatMessage[] {
  const messages: { from: string | null; lines: string[] }[] = [];
  for (const { from, text } of lines) {
    const last = messages.at(-1);
    if (from === null && last !== undefined) last.lines.push(text);
    else if (from !== null || text.trim() !== '') messages.push({ from, lines: [text] });
  }
  return messages.flatMap(({ from, lines: own }) => {
    const said = own.join('\n').trim();
    return said === '' ? [] : [{ text: said, ...(from === null ? {} : { from }) }];
  });
}
