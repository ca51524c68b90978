import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Font } from 'satori';
import type { Child, Element } from './element.ts';

/** Where each family comes from. These packages cut a font into files by the characters in them. */
export const FONT_PACKAGES: Readonly<Record<string, string>> = {
  sans: '@fontsource/noto-sans-sc',
  mono: '@fontsource/ibm-plex-mono',
};

/** The file that satori asks first; its fonts carry the plain name of the family, the others are asked after it. */
const FIRST = 'latin';

type Weight = NonNullable<Font['weight']>;

interface Look {
  readonly families: readonly string[];
  readonly weight: Weight;
}

const { resolve } = createRequire(join(process.cwd(), 'package.json'));

type Range = readonly [first: number, last: number];

const rangesFrom = (list: string): Range[] =>
  list.split(',').map((range) => {
    const [first = '', last = first] = range.trim().slice('U+'.length).split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });

interface Subset {
  readonly name: string;
  readonly ranges: readonly Range[];
}

const readSubsets = (family: string): Subset[] => {
  const file = resolve(`${FONT_PACKAGES[family]}/unicode.json`);
  const lists = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return (
    Object.entries(lists)
      // Numbered files are in brackets there.
      .map(([name, list]) => ({ name: name.replace(/[[\]]/g, ''), ranges: rangesFrom(list) }))
      .toSorted((a, b) => Number(b.name === FIRST) - Number(a.name === FIRST))
  );
};

const subsetFinder = (family: string) => {
  const subsets = readSubsets(family);
  const found = new Map<string, string | undefined>();
  return (character: string): string | undefined => {
    if (found.has(character)) return found.get(character);
    const code = character.codePointAt(0) ?? 0;
    const name = subsets.find(({ ranges }) =>
      ranges.some(([first, last]) => code >= first && code <= last),
    )?.name;
    found.set(character, name);
    return name;
  };
};

/** Returns the name of the subset of a family that holds a character. */
type FindSubset = (family: string, character: string) => string | undefined;

/** The lists of a family are read when it is asked for. */
const subsetsOfAll = (): FindSubset => {
  const finders = new Map<string, ReturnType<typeof subsetFinder>>();
  return (family, character) => {
    const find = finders.get(family) ?? subsetFinder(family);
    finders.set(family, find);
    return find(character);
  };
};

/**
 * Returns the name of the font file that holds a character, as `family subset weight`.
 * @throws naming the character when no file does.
 */
const fileFor = (character: string, { families, weight }: Look, subsetIn: FindSubset): string => {
  for (const family of families) {
    const subset = subsetIn(family, character);
    // Satori falls back on any font that has a character, in whatever weight, so Chinese comes from one family only.
    if (subset === FIRST || (subset && family === families.at(-1))) return [family, subset, weight].join(' ');
  }
  throw new Error(
    `No font of link previews holds “${character}” (U+${character.codePointAt(0)?.toString(16).toUpperCase()}). ` +
      'Write it in other words, or add a family to src/og/fonts.ts.',
  );
};

const filesFor = (child: Child, inherited: Look, subsetIn: FindSubset): string[] => {
  if (typeof child === 'string')
    return [...child].map((character) => fileFor(character, inherited, subsetIn));
  const { style, children } = child.props;
  const look = {
    families: style['fontFamily'] ? String(style['fontFamily']).split(', ') : inherited.families,
    weight: (style['fontWeight'] ?? inherited.weight) as Weight,
  };
  return [children].flat().flatMap((inner) => filesFor(inner, look, subsetIn));
};

const load = (file: string): Font => {
  const [family = '', subset = '', weight = ''] = file.split(' ');
  const source = FONT_PACKAGES[family] ?? '';
  const name = `${source.split('/').at(-1)}-${subset}-${weight}-normal.woff`;
  return {
    name: subset === FIRST ? family : `${family} ${subset}`,
    weight: Number(weight) as Weight,
    style: 'normal',
    data: readFileSync(resolve(`${source}/files/${name}`)),
  };
};

/** Returns the fonts that hold every character of these elements, and no others. */
export const fontsFor = (elements: readonly Element[]): Font[] => {
  const subsetIn = subsetsOfAll();
  const files = elements.flatMap((element) => filesFor(element, { families: [], weight: 400 }, subsetIn));
  return [...new Set(files)].map(load);
};
