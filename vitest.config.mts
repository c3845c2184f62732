import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    setupFiles: ['test/setup.ts'],
    // No test leaves anything behind in a module, so files may share a worker: half the time.
    pool: 'threads',
    isolate: false,
    // Properties try hundreds of messages, and a busy machine may need its time. No test is judged by it.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
