import { builtInLexicons } from '../../builtin/all.gen.js';
import { policyData } from '../../builtin/policy.gen.js';
import type { Classifier } from '../../classifier.js';
import { classify, createClassifier, createConversation } from '../../classify.js';
import { type CheckedFolder, type CheckedLexicon, checkFolder, type OnAnchor } from '../../lexicon/check-folder.js';
import { formatIssue } from '../../lexicon/errors.js';
import type { PackedLexicon } from '../../match/packed/packed-lexicon.js';
import { count } from './numbers.js';
import { oneLine } from './printable.js';
import { readLexiconFolder } from './read-lexicon-folder.js';
import { UsageError } from './usage-error.js';

const tactics: ReadonlySet<string> = new Set(policyData.tactics.map(({ id }) => id));

/**
 * Reads and checks a lexicon folder, or a single file, of the user's.
 * @param beside what is loaded before it.
 * @throws UsageError where there is nothing to read.
 */
export function checkLexiconFolder(
  path: string,
  { beside = builtInLexicons, onAnchor }: { readonly beside?: readonly PackedLexicon[]; readonly onAnchor?: OnAnchor } = {},
): CheckedFolder {
  const read = readLexiconFolder(path);
  const checked = checkFolder(read.groups, { beside, frequency: policyData.frequency, tactics }, onAnchor);
  return { ...checked, issues: [...read.issues, ...checked.issues], notRead: [...read.notRead, ...checked.notRead] };
}

/** The lexicons of a folder that are usable. */
export function packedOf(lexicons: readonly CheckedLexicon[]): PackedLexicon[] {
  return lexicons.flatMap(({ packed }) => packed ?? []);
}

/**
 * The lexicons of the folders given to a command, all of which have to be sound.
 * @throws UsageError naming the first problem of a folder, and how many there are.
 */
export function ownLexicons(paths: readonly string[]): PackedLexicon[] {
  const own: PackedLexicon[] = [];
  for (const path of paths) {
    const { lexicons, issues } = checkLexiconFolder(path, { beside: [...builtInLexicons, ...own] });
    const [first] = issues;
    if (first !== undefined) {
      const rest = issues.length === 1 ? '' : `; ${count(issues.length, 'error')} in all`;
      throw new UsageError(`${oneLine(formatIssue(first))}${rest} (unlure lexicon lint lists them with their remedies)`);
    }
    own.push(...packedOf(lexicons));
  }
  return own;
}

/** What a command classifies with: the default classifier, or one with lexicons of the user's beside the built-in ones. */
export type CommandClassifier = Pick<Classifier, 'classify' | 'conversation'>;

export function classifierWith(paths: readonly string[] = []): CommandClassifier {
  return paths.length === 0 ? { classify, conversation: createConversation } : createClassifier({ lexicons: ownLexicons(paths) });
}

export const lexiconOption = '--lexicon <dir>';

export const lexiconHelp = 'a lexicon of your own to use beside the built-in ones; may be given several times';

/** For an option that may be given several times. */
export function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}
