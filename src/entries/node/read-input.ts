import { fileProblem } from './file-problem.js';
import type { CliIo } from './io.js';
import { oneLine } from './printable.js';
import { UsageError } from './usage-error.js';

/** The text given as an argument, or for `-` what comes in, without the line end that `echo` adds. */
export async function readText(argument: string, io: CliIo): Promise<string> {
  const text = argument === '-' ? withoutByteOrderMark(await io.readStdin()).replace(/\r?\n$/, '') : argument;
  if (text.trim() === '') throw new UsageError('there is no text to read');
  return text;
}

/** A whole file of chat, or for `-` what comes in. */
export async function readChatText(path: string, io: CliIo): Promise<string> {
  const text = path === '-' ? await io.readStdin() : await readFile(path, io);
  const name = path === '-' ? 'the input' : oneLine(path);
  if (text.trim() === '') throw new UsageError(`${name} is empty`);
  const mistake = commonMistake(text);
  if (mistake !== undefined) throw new UsageError(`${name} ${mistake}`);
  return text;
}

async function readFile(path: string, io: CliIo): Promise<string> {
  try {
    return await io.readFile(path);
  } catch (error) {
    const reason = fileProblem(error);
    if (reason === undefined) throw error;
    throw new UsageError(`cannot read ${oneLine(path)}: ${reason}`);
  }
}

/** What chat apps hand out beside the file that can be read. Lines of it would all be read as messages, of nobody. */
function commonMistake(text: string): string | undefined {
  if (text.startsWith('PK\u0003\u0004')) return 'is a zip archive: unpack it and give the text file inside';
  if (/^\s*<(?:!doctype html|html)\b/i.test(text.slice(0, 200))) return 'is an HTML page: export the chat as JSON or text instead';
  return text.slice(0, 4096).includes('\0') ? 'is not a text file' : undefined;
}

function withoutByteOrderMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
