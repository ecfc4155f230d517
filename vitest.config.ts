import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // These need tools of the machine: `npm run check:outside`.
    exclude: ['test/outside/**'],
    testTimeout: 30_000,
    // One processor is left idle otherwise: on two, that is every second one.
    maxWorkers: '100%',
    globalSetup: ['test/support/reader-program.ts'],
    setupFiles: ['test/support/load-once.ts'],
    // The build replaces process.env.CIVIC_VERSION by the version; from source it comes from here.
    env: { CIVIC_VERSION: version },
    coverage: {
      provider: 'v8',
      include: ['src/checks/**/*.ts', 'src/assess/**/*.ts'],
      reporter: ['text', 'json-summary'],
      reportsDirectory: 'coverage',
      thresholds: { branches: 100 },
    },
  },
});
