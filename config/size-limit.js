import { readFileSync } from 'node:fs';

/**
 * What each subpath may add to an app, in kilobytes: bundled by esbuild, minified, gzipped. A little more than it does, so that
 * growing is a decision. `npm run size` measures; the README's figures are compared with what is measured.
 */
const budgets = {
  unlure: 2625,
  'unlure/core': 110,
  'unlure/lexicon': 2625,
  'unlure/explain': 1,
  'unlure/formats': 16,
  'unlure/stream': 2,
  'unlure/endpoint': 16,
  'unlure/grammar/en': 130,
  'unlure/lexicons/shared': 3,
  'unlure/lexicons/ar': 100,
  'unlure/lexicons/de': 95,
  'unlure/lexicons/en': 540,
  'unlure/lexicons/es': 90,
  'unlure/lexicons/fil': 75,
  'unlure/lexicons/fr': 95,
  'unlure/lexicons/hi': 90,
  'unlure/lexicons/id': 70,
  'unlure/lexicons/ja': 80,
  'unlure/lexicons/ko': 70,
  'unlure/lexicons/ms': 75,
  'unlure/lexicons/pt': 85,
  'unlure/lexicons/ru': 90,
  'unlure/lexicons/th': 75,
  'unlure/lexicons/tr': 80,
  'unlure/lexicons/uk': 75,
  'unlure/lexicons/vi': 370,
  'unlure/lexicons/zh': 400,
};

/** What an app takes of a subpath, where that is not everything. */
const imports = { unlure: '{ classify }', 'unlure/core': '{ createClassifier }', 'unlure/lexicon': '{ parseLexicon }' };

const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** The file of the build that a subpath is, if the package has it. */
function fileOf(name) {
  const key = name.replace('unlure', '.');
  const pattern = key in exports ? key : './lexicons/*';
  return key.startsWith(pattern.replace('*', '')) ? exports[pattern].import.default.replace('*', key.slice(pattern.length - 1)) : undefined;
}

export default Object.entries(budgets)
  .map(([name, kilobytes]) => ({
    name,
    path: fileOf(name),
    import: imports[name] ?? '*',
    limit: `${kilobytes} kB`,
    gzip: true,
    modifyEsbuildConfig: (config) => ({ ...config, format: 'esm', platform: 'browser', charset: 'utf8', logLevel: 'error' }),
  }))
  .filter(({ path }) => path !== undefined)
  .map((check) => ({ ...check, path: `../${check.path}` }));
