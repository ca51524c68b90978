import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

const stopOn = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join('; ')}`);
};

/**
 * Writes the full-text index of a built folder into `pagefind/` below it.
 * @returns how many pages it holds.
 */
export const writeFullTextIndex = async (folder: string): Promise<number> => {
  try {
    // The mark of a note is no word of its page; excerpts would carry it.
    const { errors, index } = await createIndex({ excludeSelectors: ['.ref'] });
    stopOn(errors);
    if (!index) throw new Error('Pagefind gave no index to write to');
    const added = await index.addDirectory({ path: folder });
    stopOn(added.errors);
    stopOn((await index.writeFiles({ outputPath: join(folder, 'pagefind') })).errors);
    return added.page_count;
  } finally {
    await close();
  }
};

/** Indexes the built pages for full-text search. */
export const fullTextIndex = (): AstroIntegration => ({
  name: 'full-text-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const started = performance.now();
      const pages = await writeFullTextIndex(fileURLToPath(dir));
      logger.info(`${pages} pages in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    },
  },
});
