import { join } from 'node:path';
import { getViteConfig } from 'astro/config';
import type { ViteUserConfig } from 'vitest/config';

const ROOT = join(import.meta.dirname, '../..');

const tests: ViteUserConfig = {
  cacheDir: join(ROOT, '.cache/vitest-components'),
  test: { name: 'components', root: import.meta.dirname, include: ['*.spec.ts'] },
};

/** Tests that render single components in states that no page of today's site has. They need Astro's compiler, not a build. */
export default getViteConfig(
  tests,
  // Without the project's own configuration: its integrations write files of the built site.
  { configFile: false, root: ROOT },
);
