import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests that need neither a build nor a browser: of modules, of single components, of sources and records. */
export default defineConfig({
  cacheDir: join(import.meta.dirname, '../.cache/vitest'),
  test: {
    root: import.meta.dirname,
    // Vitest leaves a core to its watcher, which halves the speed of a machine that has two.
    maxWorkers: '100%',
    // A process of its own for each file costs a quarter of the processor time, and no module keeps state that tests change.
    isolate: false,
    // What takes four seconds alone was seen to take over thirty on a machine with other work: that says nothing about it.
    testTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['unit/**/*.spec.ts'] } },
      { extends: true, test: { name: 'lint', include: ['lint/**/*.spec.ts'] } },
      'components/vitest.config.ts',
    ],
  },
});
