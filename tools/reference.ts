/**
 * `npm run reference [FOLDER]`: writes the reference of every subpath from the doc comments, as Markdown, into `docs/api`. Fails
 * where a public name has no comment, or where a type is needed to read one and is not exported.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application, Converter, normalizePath, ReflectionKind } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';
import builds from '../config/tsup.config.js';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Types whose insides are no part of the contract: of snapshots, of what grammars read, of arguments that results fit, and of tables that types are read from. */
const insides = [
  'Alert',
  'SnapshotRecord',
  'GrammarReading',
  'TextMatches',
  'Explained',
  'TokenKind',
  'Kept',
  'assessmentFields',
  'classificationFields',
  'phraseFields',
  'peakFields',
  'participantFields',
  'stepFields',
  'problems',
  'Flagged',
  'Source',
];

/** Names of the subpaths by their source file. The lexicons of languages are one constant each and are left out. */
function subpathsBySource(): ReadonlyMap<string, string> {
  const [library] = Array.isArray(builds) ? builds : [];
  return new Map(
    Object.entries((library?.entry ?? {}) as Readonly<Record<string, string>>)
      .filter(([name]) => name !== 'pool-worker' && !name.startsWith('lexicons/'))
      .map(([name, file]) => [normalizePath(join(root, file)), name === 'index' ? 'unlure' : `unlure/${name}`]),
  );
}

const names = subpathsBySource();
const markdown: Partial<PluginOptions> = { outputFileStrategy: 'modules', hidePageHeader: true, hideBreadcrumbs: true };
const application = await Application.bootstrapWithPlugins({
  name: 'unlure',
  entryPoints: [...names.keys()],
  tsconfig: join(root, 'config/tsconfig.tools.json'),
  plugin: ['typedoc-plugin-markdown'],
  out: process.argv[2] ?? join(root, 'docs/api'),
  readme: 'none',
  disableSources: true,
  excludePrivate: true,
  excludeInternal: true,
  intentionallyNotExported: insides,
  validation: { notExported: true, notDocumented: true, invalidLink: true },
  treatWarningsAsErrors: true,
  ...markdown,
});
application.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
  for (const module of project.getReflectionsByKind(ReflectionKind.Module)) {
    const { fileName = '' } = project.getSymbolIdFromReflection(module) ?? {};
    module.name = names.get(normalizePath(fileName)) ?? module.name;
  }
});
const project = await application.convert();
if (project !== undefined) application.validate(project);
if (project === undefined || application.logger.hasErrors() || application.logger.hasWarnings()) process.exit(1);
await application.generateOutputs(project);
