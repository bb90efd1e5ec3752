/**
 * What start-up is measured with: runs in a process of its own, bundled to one file without dependencies, so that nothing but
 * the library is loaded. Says in JSON what importing and the first call took, and what memory was held afterwards.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { languagePeers } from './language-peers.js';
import { matcherPeers } from './matcher-peers.js';
import { ownContenders } from './own.js';
import type { Wording } from './phrases.js';

const [name, root, wordingFile, text] = process.argv.slice(2) as [string, string, string, string];
const wording = JSON.parse(readFileSync(wordingFile, 'utf8')) as Wording;
const load = createRequire(new URL('bench/package.json', root));
const contender = [...ownContenders, ...matcherPeers, ...languagePeers].find((one) => one.name === name);

const collect = (globalThis as { gc?: () => void }).gc;
collect?.();
const before = process.memoryUsage();
const start = performance.now();
const build = contender === undefined ? null : await contender.open({ root, load });
const imported = performance.now();
const run = build === null ? () => 0 : build(wording);
run(text);
const answered = performance.now();
const grown = process.memoryUsage();
collect?.();
const kept = process.memoryUsage();
// Used once more, or what was made ready would be garbage already.
run(text);
console.log(
  JSON.stringify({
    import: imported - start,
    first: answered - imported,
    heap: kept.heapUsed - before.heapUsed + (kept.external - before.external),
    rss: grown.rss - before.rss,
  }),
);
