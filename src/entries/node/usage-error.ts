import { CommanderError } from 'commander';

/** Something the person at the terminal can put right. The message is a line, or one for each problem, and never holds message text. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What to print for an error of the command line or its input; nothing for any other. */
export function usageLine(error: unknown): string | undefined {
  if (error instanceof UsageError) return error.message;
  if (!(error instanceof CommanderError)) return undefined;
  if (error.code === 'commander.unknownOption') return `${unknownOption(error.message)}${suggestion(error.message)}`;
  if (error.code === 'commander.unknownCommand') return `there is no such command${suggestion(error.message)}; unlure --help lists them`;
  return error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
}

/** Commander quotes what it did not understand, which may be the text to be classified. Only what looks like an option is repeated. */
function unknownOption(message: string): string {
  const option = /'(--[a-z][a-z-]{0,20}|-[a-z])['=]/i.exec(message)?.[1];
  return option === undefined ? 'a text that begins with a dash has to stand behind a -- of its own' : `there is no option ${option}`;
}

/** Names of our own, so they can be repeated. */
function suggestion(message: string): string {
  const meant = /\(Did you mean ([^?]+)\?\)/.exec(message)?.[1];
  return meant === undefined ? '' : ` (did you mean ${meant}?)`;
}
