/**
 * `npm run ledger -- DATE`: the first run of every blind set that has none yet, appended to `fixtures/ledger.json`. A set
 * is known by its name and the hash of its file, so a new file under the same name is a new set. Prints figures, no text.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { classify, createConversation } from '../src/index.js';
import { fingerprint } from '../src/text/fingerprint.js';
import { type DialogueRow, jsonLinesFiles, type MessageRow, readRows } from './rows.js';

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));
const path = `${folder}ledger.json`;

interface Run {
  readonly set: string;
  readonly file: string;
  readonly date: string;
  readonly fingerprint: string;
  readonly figures: Record<string, number>;
}

const date = process.argv[2];
if (date === undefined || !/^\d{4}-\d\d-\d\d$/.test(date)) throw new Error('give the date: npm run ledger -- 2026-01-31');
const ledger = JSON.parse(readFileSync(path, 'utf8')) as { about: string; runs: Run[] };

for (const kind of ['messages', 'conversations']) {
  for (const name of jsonLinesFiles(`${folder}${kind}`).filter((file) => file.endsWith('blind.jsonl'))) {
    const set = name.slice(folder.length).replace('/blind.jsonl', '');
    const file = fingerprint(readFileSync(name, 'utf8'));
    if (ledger.runs.some((run) => run.set === set && run.file === file)) continue;
    const rows = readRows(name);
    const figures = kind === 'messages' ? messageFigures(rows as MessageRow[]) : conversationFigures(rows as DialogueRow[]);
    ledger.runs.push({ set, file, date, fingerprint: classify('').versions.fingerprint, figures });
    console.log(set, figures);
  }
}
writeFileSync(path, `${JSON.stringify(ledger, null, 2)}\n`);

function messageFigures(rows: readonly MessageRow[]): Record<string, number> {
  const scams = rows.filter((row) => row.label === 'scam').map((row) => ({ row, result: classify(row.text) }));
  const honest = rows.filter((row) => row.label === 'legit').map((row) => ({ row, result: classify(row.text) }));
  const found = scams.filter(({ result }) => result.flagged);
  return {
    scams: scams.length,
    found: found.length,
    honest: honest.length,
    flagged: honest.filter(({ result }) => result.flagged).length,
    stageAcceptable: scams.filter(({ row, result }) => result.stage !== null && row.stages?.includes(result.stage)).length,
    stageAcceptableOfFound: found.filter(({ row, result }) => result.stage !== null && row.stages?.includes(result.stage)).length,
  };
}

function conversationFigures(rows: readonly DialogueRow[]): Record<string, number> {
  const seen = rows.map((row) => {
    const conversation = createConversation();
    const flags = row.messages.map(
      (message) => conversation.add({ text: message.text, ...(message.from === undefined ? {} : { from: message.from }) }).flagged,
    );
    const closing = row.messages.findIndex((message) => message.stages?.includes('net-closing'));
    return { row, at: flags.indexOf(true), closing };
  });
  const scams = seen.filter(({ row }) => row.label === 'scam');
  const honest = seen.filter(({ row }) => row.label === 'legit');
  const closings = scams.filter(({ closing }) => closing >= 0);
  return {
    scams: scams.length,
    flagged: scams.filter(({ at }) => at >= 0).length,
    withNetClosing: closings.length,
    flaggedBeforeNetClosing: closings.filter(({ at, closing }) => at >= 0 && at < closing).length,
    honest: honest.length,
    honestFlagged: honest.filter(({ at }) => at >= 0).length,
  };
}
