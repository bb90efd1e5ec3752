import { readFileSync } from 'node:fs';

/**
 * What each subpath may add to an app, in kilobytes: bundled by esbuild, minified, gzipped. A little more than it does, so that
 * growing is a decision. `npm run size` measures; the README's figures are compared with what is measured.
 */
const budgets = {
  unlure: 2625,
  'unlure/core': 110,
  'unlure/core/lexicon': 108,
  'unlure/lexicon': 2625,
  'unlure/explain': 28,
  'unlure/explain/warnings/ar': 2,
  'unlure/explain/warnings/de': 2,
  'unlure/explain/warnings/en': 2,
  'unlure/explain/warnings/es': 2,
  'unlure/explain/warnings/fil': 2,
  'unlure/explain/warnings/fr': 2,
  'unlure/explain/warnings/hi': 2,
  'unlure/explain/warnings/id': 2,
  'unlure/explain/warnings/ja': 2,
  'unlure/explain/warnings/ko': 2,
  'unlure/explain/warnings/ms': 2,
  'unlure/explain/warnings/pt': 2,
  'unlure/explain/warnings/ru': 2,
  'unlure/explain/warnings/th': 2,
  'unlure/explain/warnings/tr': 2,
  'unlure/explain/warnings/uk': 2,
  'unlure/explain/warnings/vi': 2,
  'unlure/explain/warnings/zh': 2,
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
  const pattern = Object.keys(exports).find((each) => each === key || (each.endsWith('*') && key.startsWith(each.slice(0, -1))));
  return pattern === undefined ? undefined : exports[pattern].import.default.replace('*', key.slice(pattern.length - 1));
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
