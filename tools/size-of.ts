import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Bytes of an app made of this module in a folder, bundled and minified for a browser, and of the same gzipped. */
export function sizeOf(contents: string, resolveDir = root): { readonly bundled: number; readonly gzipped: number } {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    platform: 'browser',
    charset: 'utf8',
    logLevel: 'error',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`no bundle of ${contents}`);
  return { bundled: file.contents.length, gzipped: gzipSync(file.contents, { level: 9 }).length };
}
