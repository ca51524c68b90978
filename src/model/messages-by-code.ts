import { LIBRARIES } from '../data/libraries.ts';
import { catalogue } from '../data/messages.ts';
import type { CodeName } from '../data/names.ts';

/** A message together with its id. */
export type CatalogueEntry = (typeof catalogue)[number];

const byCode = Map.groupBy(catalogue, ({ code }) => code);

/** @returns the messages that usually carry a code, in the order of the catalogue. */
export const messagesOf = (name: CodeName): readonly CatalogueEntry[] => byCode.get(name) ?? [];

/** @returns other messages of the same code and library, which readers mix up with this one; the same topic first. */
export const siblingsOf = (entry: CatalogueEntry): readonly CatalogueEntry[] =>
  messagesOf(entry.code).filter(
    (other) => other.id !== entry.id && other.libraries.some((library) => entry.libraries.includes(library)),
  );

const slug = (language: string): string => language.toLowerCase().replace(/[^a-z+#]+/g, '-');

/** @returns the languages whose libraries print a message, as filter values: `node-js`, `c++`. */
export const languagesOf = ({ libraries }: CatalogueEntry): string[] => [
  ...new Set(libraries.map((library) => slug(LIBRARIES[library].language))),
];

/** Every language that prints a message of the catalogue: filter value → name, in alphabetical order. */
export const messageLanguages: ReadonlyMap<string, string> = new Map(
  Object.values(LIBRARIES)
    .map(({ language }) => [slug(language), language] as const)
    .filter(([value]) => catalogue.some((entry) => languagesOf(entry).includes(value)))
    .toSorted(([, a], [, b]) => a.localeCompare(b, 'en')),
);

const LONGEST_SHOWN = 90;

/** @returns the part of a message by which readers recognise it: what its pattern finds in the example. */
export const tellingPart = ({ example, pattern }: CatalogueEntry): string => {
  const text = (pattern.exec(example)?.[0] ?? example).trim().replaceAll(/\s+/g, ' ');
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
};
