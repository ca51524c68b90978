/**
 * Adds the addresses of the built site to the list of addresses that must stay valid; it never removes one.
 * `npm run addresses`, after a build.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOfFile, filesIn } from '../build/built-files.ts';
import { fileAddressOf } from '../routes/files.ts';
import { readArguments } from './command-line.ts';

/** The append-only list of every address that was ever published, sorted. */
export const LIST = join(import.meta.dirname, '../../tests/addresses.txt');

/**
 * What only the site's own scripts, search engines, link previews and hosts ask for, and the page that stands for no
 * address. Markdown twins are promised by a rule instead of one by one: each is beside its page, which is in the list.
 */
const WITHOUT_PROMISE =
  /^(?:_astro|assets|hosts|lookup|og|pagefind)\/|^(?:404\.html|_headers|_redirects|\.nojekyll)$|^sitemap-\d+\.xml$|\.md$|(?<!\.tar)\.(?:br|gz)$/;

/** Returns every address that a built folder promises. */
export const promisedAddresses = (folder: string): string[] =>
  filesIn(folder)
    .filter((file) => !WITHOUT_PROMISE.test(file))
    .map(addressOfFile);

/** Returns the addresses in the list. */
export const listedAddresses = (): string[] =>
  existsSync(LIST) ? readFileSync(LIST, 'utf8').split('\n').filter(Boolean) : [];

if (import.meta.main) {
  readArguments({ usage: 'npm run addresses' });
  const listed = new Set(listedAddresses());
  const promised = promisedAddresses('dist');
  // A build that fails leaves files behind that promise nothing; the archive is what it writes last.
  if (!promised.includes(`/${fileAddressOf({ file: 'archive' })}`))
    throw new Error(
      'dist holds no whole site, since the last build failed. Mend that and run: npm run build',
    );
  const added = promised.filter((address) => !listed.has(address));
  writeFileSync(LIST, `${[...listed, ...added].sort().join('\n')}\n`);
  console.log(`${added.length} new addresses; the list holds ${listed.size + added.length}.`);
}
