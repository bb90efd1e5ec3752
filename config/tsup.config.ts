import { readdirSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

/** One entry for each built-in lexicon, named after its tag. */
const lexicons = Object.fromEntries(
  readdirSync('src/builtin')
    .filter((file) => /^(?!all|policy|compromise).*\.gen\.ts$/.test(file))
    .map((file) => [`lexicons/${file.replace('.gen.ts', '')}`, `src/builtin/${file}`]),
);

/** One entry for each language that people are warned in. */
const warnings = Object.fromEntries(
  readdirSync('src/explain/warnings')
    .map((file) => file.replace('.ts', ''))
    .filter((name) => name !== 'all' && name !== 'warning-words')
    .map((tag) => [`explain/warnings/${tag}`, `src/explain/warnings/${tag}.ts`]),
);

const library = {
  index: 'src/index.ts',
  core: 'src/core.ts',
  lexicon: 'src/entries/lexicon.ts',
  'core/lexicon': 'src/entries/core-lexicon.ts',
  explain: 'src/entries/explain.ts',
  stream: 'src/entries/web/stream.ts',
  endpoint: 'src/entries/web/endpoint.ts',
  formats: 'src/entries/formats.ts',
  // Of Node, and in this group so that its threads share the files that hold the data.
  pool: 'src/entries/node/pool.ts',
  'pool-worker': 'src/entries/node/pool-worker.ts',
  'grammar/en': 'src/grammar/en.ts',
  ...lexicons,
  ...warnings,
};

/**
 * The command takes the data from the files the library is published in, so that five megabytes are not on the disk twice.
 * Its own code stays in one file.
 */
const publishedData: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'published-data',
  setup(build) {
    build.onResolve({ filter: /\.gen\.js$|\/grammar\/en\.js$/ }, ({ path }) => {
      const name = (path.split('/').at(-1) as string).replace(/(\.gen)?\.js$/, '');
      if (path.endsWith('/grammar/en.js')) return { path: './grammar/en.js', external: true };
      return `lexicons/${name}` in lexicons ? { path: `./lexicons/${name}.js`, external: true } : undefined;
    });
  },
};

/** The doors of the web name `Request` and `TransformStream`, which every runtime has and only this library declares without more. */
const dts: Options['dts'] = process.env.UNLURE_BUILD !== 'quick' && { compilerOptions: { lib: ['ES2023', 'DOM', 'DOM.AsyncIterable'] } };

/** Data in many writings is half as long in letters as in escapes. */
const inLetters: Options['esbuildOptions'] = (options) => {
  options.charset = 'utf8';
  // The pool asks for its place in the way of either module system.
  options.logOverride = { 'empty-import-meta': 'silent' };
};

export default defineConfig([
  {
    entry: library,
    format: ['esm', 'cjs'],
    dts,
    target: 'es2022',
    platform: 'neutral',
    splitting: true,
    treeshake: true,
    minify: true,
    clean: true,
    outDir: 'dist',
    external: [/^node:/, 'piscina'],
    removeNodeProtocol: false,
    esbuildOptions: inLetters,
  },
  {
    entry: { cli: 'src/entries/node/main.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    splitting: false,
    minify: true,
    outDir: 'dist',
    external: ['piscina'],
    esbuildPlugins: [publishedData],
    esbuildOptions: inLetters,
    banner: { js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);" },
  },
]);
