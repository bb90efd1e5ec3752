import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Builds the playground into one folder that any static server can serve, from any path. */
export default defineConfig({
  root,
  base: './',
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // Browsers that know light-dark(), which the colours are written with.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // The preloader connects, and the page's policy forbids connections; a data: address is forbidden as well.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 8000,
  },
  worker: { format: 'es' },
});
