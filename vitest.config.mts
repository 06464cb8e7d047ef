import { defineConfig } from 'vitest/config';

const limits = { testTimeout: 60_000, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    // Otherwise one processor is left idle, of the two that there are where this usually runs.
    maxWorkers: '100%',
    reporters: ['default', './scripts/skipped-tests-reporter.mts'],
    projects: [
      {
        test: {
          name: 'sources',
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/**'],
          globalSetup: 'test/support/global-setup.ts',
          ...limits,
        },
      },
      {
        // Builds and packs once, then installs the package into projects like those of its users.
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: 'test/package/pack.mts',
          ...limits,
        },
      },
    ],
  },
});
