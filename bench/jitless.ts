import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figure, type Section } from './markdown.js';
import type { Outcome } from './rounds.js';
import { groupSection } from './speed.js';
import type { Group } from './texts.js';

interface Line {
  readonly import?: number;
  readonly first?: number;
  readonly name?: string;
  readonly outcomes?: Outcome[];
}

/** The core of the comparison once more, in a process without a just-in-time compiler. */
export function jitlessSection(
  folder: string,
  root: string,
  groups: readonly Group[],
  rounds: number,
  limit: number,
  others: readonly string[],
): Section {
  const groupsFile = join(folder, 'groups.json');
  writeFileSync(groupsFile, JSON.stringify(groups));
  const child = [join(folder, 'jitless-child.mjs'), root, join(folder, 'wording.json'), groupsFile, String(rounds)];
  const { stdout } = spawnSync(process.execPath, ['--jitless', ...child], { encoding: 'utf8', timeout: limit });
  const lines = stdout
    .split('\n')
    .filter((line) => line.endsWith('}'))
    .map((line) => JSON.parse(line) as Line);
  const started = lines.find((line) => line.first !== undefined);
  const results = new Map(
    lines.flatMap(({ name, outcomes }) => (name === undefined || outcomes === undefined ? [] : [[name, outcomes] as const])),
  );
  const head =
    started === undefined
      ? `The first call did not come back within ${limit / 1000} s.`
      : `Import ${figure(started.import ?? 0)} ms, first call ${figure(started.first ?? 0)} ms.`;
  return groupSection(
    'Without a just-in-time compiler',
    `The same under \`node --jitless\`: V8 as an interpreter, a stand-in for engines such as Hermes, and with fewer rounds. Its regular expressions are interpreted, too. ${head}`,
    results,
    groups,
    'unlure',
    others,
  );
}
