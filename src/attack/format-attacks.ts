import { rateCells } from '../quality/format-number.js';
import { formatTable } from '../quality/table.js';
import type { AttackMiss, AttackReport } from './measure-attacks.js';

/** The report as plain text, for people. */
export function formatAttacks({ seed, texts, withPhrases, kinds, misses, unreadMisses }: AttackReport): string[] {
  return [
    `${texts} texts, ${withPhrases} of them with phrases to disguise; seed ${seed}`,
    '',
    ...formatTable(
      ['kind', 'texts', 'matches kept', '', '95%', 'learned kept', '', 'still flagged', '', 'honest, now flagged', ''],
      kinds.map((figures) => [
        figures.kind,
        String(figures.texts),
        ...rateCells(figures.matches),
        ...rateCells(figures.learned).slice(0, 2),
        ...rateCells(figures.verdicts).slice(0, 2),
        ...rateCells(figures.alarms).slice(0, 2),
      ]),
    ),
    ...(misses === null ? [] : ['', `what was lost: ${misses.length}`, ...misses.flatMap(formatMiss)]),
    ...(misses === null || unreadMisses === 0 ? [] : [`in blind sets, kept unread: ${unreadMisses}`]),
  ];
}

function formatMiss({ id, kind, lost, flagged, text }: AttackMiss): string[] {
  const verdict = flagged.plain === flagged.disguised ? [] : [flagged.plain ? 'no longer flagged' : 'now flagged'];
  return [
    `${id} (${kind}) ${[...lost, ...verdict].join(', ')}`,
    ...(text === undefined ? [] : text.split(/\r?\n/).map((line) => `  ${line}`)),
  ];
}
