import { LOCALES, locales, type Locale } from '../i18n/locales.ts';
import { aliases } from '../data/aliases.ts';
import { CODE_NUMBERS, codeNames, type CodeName } from '../data/names.ts';

/** A short address below the root (`zh/UNAVAILABLE`) and the page it forwards to. */
export interface ShortAddress {
  readonly address: string;
  readonly name: CodeName;
  readonly locale: Locale;
}

const pascal = (name: string) =>
  name
    .toLowerCase()
    .split('_')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
const camel = (name: string) => pascal(name).replace(/^./, (first) => first.toLowerCase());

/**
 * Every way of writing one canonical name in an address: `NOT_FOUND`, `NotFound`, `notFound`, `not_found`,
 * `not-found`. Spellings that differ only in case forward to the same page, so a file system that cannot tell
 * them apart loses nothing.
 */
const waysToWrite = (name: string): string[] => [
  name,
  pascal(name),
  camel(name),
  name.toLowerCase(),
  name.toLowerCase().replaceAll('_', '-'),
];

/** Returns the short spellings that stand for a code in an address, its number among them. */
export const shortSpellings = (name: CodeName): string[] => [
  ...new Set([String(CODE_NUMBERS[name]), ...[name, ...(aliases[name] ?? [])].flatMap(waysToWrite)]),
];

/** Every short address in every language, plus `codes/<number>` for those who guess from the canonical form. */
export const shortAddresses: readonly ShortAddress[] = locales.flatMap((locale) =>
  codeNames.flatMap((name) =>
    [...shortSpellings(name), `codes/${CODE_NUMBERS[name]}`].map((spelling) => ({
      address: [LOCALES[locale].path, spelling].filter(Boolean).join('/'),
      name,
      locale,
    })),
  ),
);
