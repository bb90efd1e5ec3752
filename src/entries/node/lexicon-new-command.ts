/// <reference types="node" />
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { CliContext } from './io.js';
import { oneLine } from './printable.js';
import { starterFiles } from './starter-lexicon.js';
import { UsageError } from './usage-error.js';

interface NewCommandOptions {
  readonly language?: string;
}

const tag = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

export function addLexiconNewCommand(lexicon: Command, { io }: CliContext): void {
  lexicon
    .command('new')
    .description('write a small lexicon to begin with')
    .argument('<dir>', 'a folder that is not there yet, or is empty')
    .option('--language <tag>', 'the language of its entries, such as en, vi or zh (default: en)')
    .addHelpText('after', examples)
    .action((path: string, { language = 'en' }: NewCommandOptions) => {
      if (!tag.test(language)) throw new UsageError('--language takes a tag such as en, vi or zh');
      const files = starterFiles(language, path);
      writeFolder(path, files);
      io.stdout(`${[...files.keys()].map((file) => oneLine(join(path, file))).join('\n')}\n`);
    });
}

/** @throws UsageError where something is there already, or nothing can be written. */
function writeFolder(path: string, files: ReadonlyMap<string, string>): void {
  try {
    mkdirSync(path, { recursive: true });
    if (readdirSync(path).length > 0) throw new UsageError(`there is something in ${oneLine(path)} already`);
    for (const [file, text] of files) {
      mkdirSync(join(path, file, '..'), { recursive: true });
      // Refused where somebody was faster.
      writeFileSync(join(path, file), text, { flag: 'wx' });
    }
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? problems[String(error.code)] : undefined;
    if (reason === undefined) throw error;
    throw new UsageError(`cannot write ${oneLine(path)}: ${reason}`);
  }
}

const problems: Readonly<Record<string, string>> = {
  EEXIST: 'there is such a file already',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is a file in its way',
  ENAMETOOLONG: 'its name is too long',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'no permission',
  ENOSPC: 'there is no room left',
  ELOOP: 'it is a link in a circle',
};

const examples = `
What it writes passes lint and test at once: one entry with sentences that it
must find and must not find, the schema that editors check it by, and a README.
Nothing that is there is replaced.

Exit codes: 0 written; 2 usage, or it could not be written.

Examples:
  unlure lexicon new own
  unlure lexicon new moderation/vi --language vi`;
