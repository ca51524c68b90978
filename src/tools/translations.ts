/**
 * Lists the sections of translated prose whose original has changed since.
 * `npm run translations` · `npm run translations -- --accept [file…]` after the translation has been looked through
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LOCALE, locales } from '../i18n/locales.ts';
import { readArguments } from './command-line.ts';
import { sectionHashes, staleSections, type Follows } from '../prose/freshness.ts';

const ROOT = join(import.meta.dirname, '../..');

const FRONT_MATTER = /^---\n([^]*?)\n---\n/;
const FOLLOWS = /^follows:\n((?: {2}.*\n?)*)/m;

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const bodyOf = (text: string): string => text.replace(FRONT_MATTER, '');

const followsOf = (text: string): Follows => {
  const [, entries = ''] = FOLLOWS.exec(FRONT_MATTER.exec(text)?.[1] ?? '') ?? [];
  return Object.fromEntries(
    [...entries.matchAll(/^ {2}([\w-]+): '(\w+)'$/gm)].map(([, id, hash]) => [id, hash]),
  );
};

/** Returns the text of a translated file with the hashes of its original as it is now. */
export const accepted = (text: string, original: string): string => {
  const entries = [...sectionHashes(bodyOf(original))].map(([id, hash]) => `  ${id}: '${hash}'\n`);
  const [, front = ''] = FRONT_MATTER.exec(text) ?? [];
  const rest = `${front}\n`.replace(FOLLOWS, '').trimEnd();
  return `---\n${rest}\nfollows:\n${entries.join('')}---\n${bodyOf(text)}`;
};

/** Returns every translated file of prose with the file that it follows. */
export const translations = (): { file: string; original: string }[] =>
  locales
    .filter((locale) => locale !== DEFAULT_LOCALE)
    .flatMap((locale) => globSync(`content/${locale}/**/*.mdx`, { cwd: ROOT }))
    .map((file) => ({ file, original: file.replace(/^content\/\w+/, `content/${DEFAULT_LOCALE}`) }))
    .toSorted((a, b) => a.file.localeCompare(b.file, 'en'));

/** Returns the stale sections of a translated file. */
export const staleIn = (file: string, original: string): string[] =>
  staleSections(followsOf(read(file)), bodyOf(read(original)), file);

const accept = (files: readonly { file: string; original: string }[]) => {
  for (const { file, original } of files) {
    writeFileSync(join(ROOT, file), accepted(read(file), read(original)));
  }
  console.log(`${files.length} files now follow their originals.`);
};

const list = (files: readonly { file: string; original: string }[]) => {
  const stale = files.flatMap(({ file, original }) => staleIn(file, original).map((id) => `${file}#${id}`));
  for (const section of stale) console.log(section);
  console.log(`${stale.length} stale sections in ${files.length} files.`);
};

if (import.meta.main) {
  const { flags, rest: named } = readArguments({
    usage: 'npm run translations -- [--accept] [content/<language>/….mdx …]',
    most: Infinity,
    flags: ['accept'],
  });
  const all = translations();
  const unknown = named.filter((name) => !all.some(({ file }) => file === name));
  if (unknown.length > 0) {
    console.error(
      `No translated file: ${unknown.join(', ')}. Name it as git does, from the root of the project.`,
    );
    process.exit(2);
  }
  const files = all.filter(({ file }) => named.length === 0 || named.includes(file));
  if (flags.has('accept')) accept(files);
  else list(files);
}
