import { LIBRARIES } from '../data/libraries.ts';
import { catalogue } from '../data/messages.ts';
import type { CodeName } from '../data/names.ts';

/** A message together with its id. */
export type CatalogueEntry = (typeof catalogue)[number];

const {
  underlying: below = [],
  beforeCall: before = [],
  own = [],
} = Object.groupBy(catalogue, ({ isUnderlying, beforeCall }) =>
  isUnderlying ? 'underlying' : beforeCall ? 'beforeCall' : 'own',
);

/** Messages of what lies below gRPC, such as the operating system: a status of any code passes them on. */
export const underlyingMessages: readonly CatalogueEntry[] = below;

/** Messages of generators, compilers and loaders: no call was made, so no code comes with them. */
export const messagesBeforeCalls: readonly CatalogueEntry[] = before;

const byCode = Map.groupBy(own, ({ code }) => code);

/** Returns the messages of gRPC and of systems that usually carry a code, in the order of the catalogue. */
export const messagesOf = (name: CodeName): readonly CatalogueEntry[] => byCode.get(name) ?? [];

/** An id says after the library what happened: `go-goaway-too-many-pings`. */
const topicOf = ({ id }: CatalogueEntry): ReadonlySet<string> => new Set(id.split('-').slice(1));

const groupOf = ({ isUnderlying, beforeCall, code }: CatalogueEntry): readonly CatalogueEntry[] => {
  if (isUnderlying) return underlyingMessages;
  return beforeCall ? messagesBeforeCalls : messagesOf(code);
};

/** Returns other messages of the same code (below gRPC: of any) and library, which readers mix up with this one; the same topic first. */
export const siblingsOf = (entry: CatalogueEntry): readonly CatalogueEntry[] => {
  const topic = topicOf(entry);
  const shared = (other: CatalogueEntry): number => topicOf(other).intersection(topic).size;
  return groupOf(entry)
    .filter(
      (other) =>
        other.id !== entry.id && other.libraries.some((library) => entry.libraries.includes(library)),
    )
    .toSorted((a, b) => shared(b) - shared(a));
};

const slug = (language: string): string => language.toLowerCase().replace(/[^a-z+#]+/g, '-');

/** Returns the languages whose libraries print a message, as filter values: `node-js`, `c++`. */
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

/** A pattern can end inside a word, a number or a quotation: what follows completes it. */
const REST_OF_WORD = /^[\w./:-]*[\w/]/;
const REST_OF_QUOTATION = /^[^"]{0,60}"/;

/** A pattern can begin with what parts a message from what was printed before it. */
const SEPARATOR = /^[\]:] ?/;

/** Returns the words of a message from `start` to `end`, without a word or a quotation that is cut off. */
const whole = (example: string, start: number, end: number): string => {
  const first = /^\w/.test(example.slice(start))
    ? start - (/\w*$/.exec(example.slice(0, start))?.[0].length ?? 0)
    : start;
  const found = example.slice(first, end);
  const rest = example.slice(end);
  const word = /\w$/.test(found) ? (REST_OF_WORD.exec(rest)?.[0] ?? '') : '';
  const text = `${found}${word}`;
  const after = example.slice(end + word.length);
  if (text.split('"').length % 2 === 1) return word !== '' && /^[: ]/.test(after) ? `${text}…` : text;
  const quotation = REST_OF_QUOTATION.exec(after)?.[0];
  return quotation === undefined ? text.replace(/^"|"$/, '') : `${text}${quotation}`;
};

const shortened = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN).replace(/\s+\S*$/, '')}…` : text;

/** Returns the part of a message by which readers recognise it: what its pattern finds in the example. */
export const tellingPart = ({ example, pattern }: CatalogueEntry): string => {
  const match = pattern.exec(example);
  const text = match ? whole(example, match.index, match.index + match[0].length) : example;
  return shortened(text.trim().replaceAll(/\s+/g, ' ').replace(SEPARATOR, ''));
};
