/**
 * `npm run golden`: writes what the library says to over a thousand texts and chats of the fixtures and lexicons, and how that
 * differs from before. Every engine must give the same bytes; releases read their version from the differences.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createClassifier } from '../src/index.js';
import { answersTo } from './golden/answers.js';
import { goldenCases } from './golden/cases.js';
import { changesBetween } from './golden/changes.js';

const file = fileURLToPath(new URL('../tests/golden/results.jsonl', import.meta.url));
const before = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
const { lines } = answersTo(goldenCases(), createClassifier);
writeFileSync(file, `${lines.join('\n')}\n`);

const { added, removed, changed, levels } = changesBetween(before, lines);
console.log(`${lines.length} results; ${added} added, ${removed} removed, ${changed} changed, ${levels.length} with another level`);
for (const level of levels) console.log(`  ${level}`);
