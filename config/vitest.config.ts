import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    // The first classification compiles the tables, in child processes too; a loaded machine takes more than the usual 5 s.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
