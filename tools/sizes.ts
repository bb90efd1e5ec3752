/** `npm run sizes`: what each entry of the built package weighs in an app, bundled, minified and gzipped. */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));

const apps: Record<string, string> = {
  unlure: `export { classify } from 'unlure';`,
  'unlure/core, en, shared': `export { createClassifier } from 'unlure/core'; export { en } from 'unlure/lexicons/en'; export { shared } from 'unlure/lexicons/shared';`,
  'unlure/core, zh, shared': `export { createClassifier } from 'unlure/core'; export { zh } from 'unlure/lexicons/zh'; export { shared } from 'unlure/lexicons/shared';`,
  'unlure/core, vi, shared': `export { createClassifier } from 'unlure/core'; export { vi } from 'unlure/lexicons/vi'; export { shared } from 'unlure/lexicons/shared';`,
  'unlure/core': `export { createClassifier } from 'unlure/core';`,
  'unlure/grammar/en': `export { english } from 'unlure/grammar/en';`,
  'unlure/lexicon': `export { parseLexicon } from 'unlure/lexicon';`,
};

for (const [name, contents] of Object.entries(apps)) {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    platform: 'browser',
    logLevel: 'error',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`${name} gave no bundle`);
  console.log(
    `${name.padEnd(28)} ${(file.contents.length / 1000).toFixed(0).padStart(6)} kB ${(gzipSync(file.contents, { level: 9 }).length / 1000).toFixed(0).padStart(6)} kB gzip`,
  );
}
