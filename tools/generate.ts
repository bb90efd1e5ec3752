/**
 * `npm run generate`: checks `lexicons/` and writes what the build needs, all of it ignored by git: the built-in
 * lexicons and numbers as modules, and JSON Schemas for editors. Fails with every problem if the data is broken.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { LexiconError } from '../src/lexicon/errors.js';
import type { Lexicon } from '../src/lexicon/lexicon.js';
import * as schemas from '../src/lexicon/schema.js';
import { linkLexicons } from '../src/match/link.js';
import { packLexicons } from '../src/match/packed/pack-lexicons.js';
import type { Tell } from '../src/match/rules.js';
import { fingerprint } from '../src/text/fingerprint.js';
import { lexiconFolder, loadLexicons } from './load.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const target = join(root, 'src/builtin');

const { lookAlikes, taxonomy, scoring, cueWords, languages, shared, scripts, frequency, issues } = loadLexicons(
  process.argv[2] ?? lexiconFolder,
);
if (issues.length > 0 || taxonomy === null || scoring === null || cueWords === null) throw new LexiconError(issues);

const missing = taxonomy.tactics.filter((tactic) => tactic.kind !== 'exculpatory' && !(tactic.id in scoring.tactics));
if (missing.length > 0) throw new Error(`scoring.json has no weights for ${missing.map((tactic) => tactic.id).join(', ')}`);

const selfTest: Lexicon = {
  ...shared.lexicon,
  entries: [
    { id: 'und:self-test', tactic: 'self-test', phrase: 'UNLURE-TEST-PHRASE', strength: 3, patterns: ['unlure test phrase'], unless: [] },
  ],
};
const lexicons = [selfTest, ...[...languages.values()].map((language) => language.lexicon)];
const tells: Tell[] = scripts.flatMap((script) =>
  Object.entries(script.tells).map(([language, patterns]) => ({ script: script.id, language, patterns })),
);
const packed = packLexicons(lexicons, { frequency, tells });
const linked = linkLexicons(packed, { lookAlikes });
/** Met more often than this, per million, a word is a poor anchor for a pattern of somebody's own. */
const common = 200;
const policy = {
  tactics: taxonomy.tactics.map(({ id, stage, kind, immune = [], excuses = [] }) => ({ id, stage, kind, immune, excuses })),
  scripts: scripts.map(({ id, tactics = {} }) => ({ id, tactics })),
  scoring: { ...scoring, $schema: undefined, notes: undefined },
  cueWords: Object.fromEntries(Object.entries(cueWords.languages).map(([tag, { words }]) => [tag, words])),
  lookAlikes,
  frequency: Object.fromEntries(Object.entries(frequency).filter(([, often]) => often >= common)),
};

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
/** JSON in a string: engines read it several times faster than a literal of the same size. */
const literal = (value: unknown) => `JSON.parse(${quoted(JSON.stringify(value))})`;
for (const lexicon of packed) {
  const name = lexicon.id.replace(/[^a-z0-9]/gi, '_');
  const sections = Object.entries(lexicon).map(([section, value]) => `  ${section}: ${value === null ? 'null' : quoted(value)},\n`);
  writeFileSync(
    join(target, `${lexicon.id}.gen.ts`),
    `import type { PackedLexicon } from '../match/packed/packed-lexicon.js';\n\nexport const ${name}: PackedLexicon = {\n${sections.join('')}};\n`,
  );
}
writeFileSync(
  join(target, 'all.gen.ts'),
  `${lexicons.map((lexicon) => `import { ${lexicon.id} } from './${lexicon.id}.gen.js';`).join('\n')}\n\nexport const builtInLexicons = [${lexicons.map((lexicon) => lexicon.id).join(', ')}];\n`,
);
writeFileSync(
  join(target, 'policy.gen.ts'),
  `import type { PolicyData } from '../policy-data.js';\n\nexport const policyData: PolicyData = /* @__PURE__ */ ${literal(policy)};\n\nexport const libraryVersion = ${JSON.stringify(version)};\n`,
);
/**
 * The library is kept as the body of a function, so that importing it costs nothing and running it waits for the first
 * need. It looks for settings in `self` and `process`; here it finds none.
 */
const compromise = readFileSync(join(root, 'node_modules/compromise/builds/two/compromise-two.cjs'), 'utf8');
writeFileSync(
  join(target, 'compromise.gen.js'),
  `export function loadCompromise() {\n  const module = { exports: {} };\n  (function (module, exports, self, process) {\n${compromise}\n  })(module, module.exports, {}, { env: {} });\n  return module.exports;\n}\n`,
);
writeFileSync(join(target, 'compromise.gen.d.ts'), 'export function loadCompromise(): unknown;\n');
writeSchemas();
const entries = lexicons.reduce((sum, lexicon) => sum + lexicon.entries.length, 0);
console.log(
  `${lexicons.length - 1} languages, ${entries} entries, ${linked.units.size} words, fingerprint ${fingerprint(...packed.map((one) => one.fingerprint), JSON.stringify(policy))}`,
);

function quoted(text: string): string {
  return JSON.stringify(text)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

function writeSchemas(): void {
  const folder = join(lexiconFolder, 'schema');
  mkdirSync(folder, { recursive: true });
  const named = {
    'tactic-file': schemas.tacticFileSchema,
    allow: schemas.allowFileSchema,
    language: schemas.languageSchema,
    context: schemas.contextFileSchema,
    shared: schemas.sharedFileSchema,
    script: schemas.scriptFileSchema,
    tactics: schemas.taxonomySchema,
    scoring: schemas.scoringSchema,
    spellings: schemas.spellingsFileSchema,
    wording: schemas.wordingSchema,
    'other-languages': schemas.cueWordsSchema,
    lexicon: schemas.lexiconSchema,
  };
  for (const [name, schema] of Object.entries(named))
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`);
}
