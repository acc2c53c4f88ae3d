import { defineConfig } from 'vitest/config';

// Nothing asserts a time; the limits only end what hangs.
const limits = { testTimeout: 120_000, hookTimeout: 300_000, setupFiles: ['tests/support/seed.ts'] };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'short',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{long,spark}/**'],
          // No test changes what modules share, so that each module is loaded once for all files: half the time of the small ones.
          isolate: false,
          ...limits,
        },
      },
      { test: { name: 'long', include: ['tests/long/**/*.test.ts'], ...limits, testTimeout: 1_500_000 } },
      { test: { name: 'spark', include: ['tests/spark/**/*.test.ts'], ...limits, testTimeout: 1_500_000 } },
    ],
  },
});
