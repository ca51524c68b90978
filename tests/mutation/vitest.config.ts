import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The tests of modules alone: those that read sources as text would fail on every mutant. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..'),
    include: ['unit/**/*.spec.ts'],
    testTimeout: 60_000,
    // Instrumented code is slower: what measures time proves nothing here.
    testNamePattern: /^(?!.*(?:in a time that grows|less than \d+ ms|no text makes the look-up throw))/,
  },
});
