/** `npm run sizes`: what each entry of the built package weighs in an app, bundled, minified and gzipped. */
import { languageTags } from './load.js';
import { sizeOf } from './size-of.js';

const apps: Record<string, string> = {
  unlure: `export { classify } from 'unlure';`,
  'unlure/core': `export { createClassifier } from 'unlure/core';`,
  'unlure/grammar/en': `export { english } from 'unlure/grammar/en';`,
  'unlure/lexicon': `export { parseLexicon } from 'unlure/lexicon';`,
  'unlure/explain': `export * from 'unlure/explain';`,
  'unlure/explain: moderator': `export { forModerator } from 'unlure/explain';`,
  'unlure/explain: redact': `export { redact } from 'unlure/explain';`,
  'unlure/explain: one warning': `export { warningIn } from 'unlure/explain'; export { en } from 'unlure/explain/warnings/en';`,
  'unlure/stream': `export * from 'unlure/stream';`,
  'unlure/endpoint': `export * from 'unlure/endpoint';`,
  'unlure/lexicons/shared': `export { shared } from 'unlure/lexicons/shared';`,
  ...Object.fromEntries(languageTags().map((tag) => [`unlure/lexicons/${tag}`, `export { ${tag} } from 'unlure/lexicons/${tag}';`])),
};

for (const [name, contents] of Object.entries(apps)) {
  const { bundled, gzipped } = sizeOf(contents);
  console.log(`${name.padEnd(28)} ${kilobytes(bundled)} kB ${kilobytes(gzipped)} kB gzip`);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0).padStart(6);
}
