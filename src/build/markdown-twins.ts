import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fileAddressOf } from '../routes/files.ts';
import { locales } from '../i18n/locales.ts';
import { readBuiltPage } from './markdown/built-page.ts';
import { twinsOf } from './markdown/cached.ts';
import { fullText, overview } from './markdown/llms.ts';

const builtPages = async (folder: string) => {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
  const pages = await Promise.all(
    files.map(async (file) => readBuiltPage(await readFile(join(folder, file), 'utf8'))),
  );
  return pages.filter((page) => page !== undefined);
};

/**
 * Writes a Markdown twin beside every built page whose head offers one, and from these `llms.txt` and
 * `llms-full.txt`. It reads the built pages, so a twin says what its page says and nothing is written twice.
 * @param licence under which the texts may be used, for those who read nothing but a twin.
 */
export const markdownTwins = (licence: string): AstroIntegration => {
  let root: URL;
  return {
    name: 'markdown-twins',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(config.base.replace(/\/?$/, '/'), config.site);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const started = performance.now();
        const pages = await builtPages(folder);
        const made = await twinsOf(pages, licence);
        const twins = new Map(made.map((twin) => [twin.canonical.slice(root.href.length), twin]));
        const write = (address: string, text: string) => writeFile(join(folder, address), text);
        await Promise.all(
          [...twins.values()].map(({ url, text }) => write(url.slice(root.href.length), text)),
        );
        for (const locale of locales) {
          await write(fileAddressOf({ file: 'llms', locale }), overview(twins, locale, root, licence));
          await write(fileAddressOf({ file: 'llms-full', locale }), fullText(twins, locale));
        }
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(`${twins.size} Markdown twins in ${seconds} s`);
      },
    },
  };
};
