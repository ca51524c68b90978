import { codeNames, slugOf } from '../data/names.ts';

/** A piece of a source file that the site shows. */
export interface Snippet {
  readonly file: string;
  /** Line of the first shown line, from 1. */
  readonly line: number;
  readonly text: string;
}

const LONGEST = 45;
/** A whole program with its imports is longer than one function. */
const LONGEST_PROGRAM = 60;
/** The region that is a whole program. */
const PROGRAM = 'minimal';
const START = /^\s*(?:\/\/|#)\s*region ([a-z-]+)\s*$/;
const END = /^\s*(?:\/\/|#)\s*endregion\s*$/;

/** Regions that each language has: return and handle each code but OK, and what concerns all codes. */
export const regionNames: readonly string[] = [
  ...codeNames
    .filter((name) => name !== 'OK')
    .flatMap((name) => [`${slugOf(name)}-return`, `${slugOf(name)}-handle`]),
  PROGRAM,
  'create',
  'read',
  'details-attach',
  'details-read',
  'link-interceptor',
  'constants',
];

const withoutCommonIndent = (lines: readonly string[]): string => {
  const indents = lines.filter((line) => line.trim()).map((line) => /^\s*/.exec(line)?.[0].length ?? 0);
  const common = Math.min(...indents);
  return lines
    .map((line) => line.slice(common))
    .join('\n')
    .trim();
};

/**
 * Cuts the regions out of one source file.
 * @throws naming file, line and fix when markers do not pair up, or a region is empty or too long for a page.
 */
export const cutRegions = (source: string, file: string): Map<string, Snippet> => {
  const found = new Map<string, Snippet>();
  let open: { readonly name: string; readonly first: number } | undefined;
  const lines = source.split('\n');
  lines.forEach((line, index) => {
    const at = `${file}:${index + 1}`;
    const name = START.exec(line)?.[1];
    if (name) {
      if (open) throw new Error(`${at}: region ${name} starts inside ${open.name}. Close that one first.`);
      if (found.has(name)) throw new Error(`${at}: region ${name} is there twice. Rename one.`);
      open = { name, first: index + 1 };
    } else if (END.test(line)) {
      if (!open)
        throw new Error(`${at}: endregion without a region. Remove it, or mark where the region starts.`);
      const inside = lines.slice(open.first, index);
      const text = withoutCommonIndent(inside);
      if (!text) throw new Error(`${at}: region ${open.name} is empty. Remove it, or move its markers.`);
      const longest = open.name === PROGRAM ? LONGEST_PROGRAM : LONGEST;
      if (inside.length > longest)
        throw new Error(
          `${at}: region ${open.name} has ${inside.length} lines. Bring it down to ${longest}.`,
        );
      found.set(open.name, { file, line: open.first + 1, text });
      open = undefined;
    }
  });
  if (open) throw new Error(`${file}:${open.first}: region ${open.name} never ends. Add an endregion.`);
  return found;
};

/**
 * Gathers the regions of a language.
 * @param sources file name → text.
 * @param extra regions that the language has besides those of all languages.
 * @throws naming what is missing, is there twice, or is not known.
 */
export const gatherRegions = (
  sources: ReadonlyMap<string, string>,
  extra: readonly string[] = [],
): ReadonlyMap<string, Snippet> => {
  const wanted = [...regionNames, ...extra];
  const all = new Map<string, Snippet>();
  for (const [file, text] of sources) {
    for (const [name, snippet] of cutRegions(text, file)) {
      const other = all.get(name);
      if (other)
        throw new Error(`${file}:${snippet.line}: region ${name} is in ${other.file} already. Rename one.`);
      if (!wanted.includes(name))
        throw new Error(
          `${file}:${snippet.line}: nothing shows a region ${name}. Name it in \`extra\` of src/data/examples/, or take one of ${wanted.join(', ')}.`,
        );
      all.set(name, snippet);
    }
  }
  const missing = wanted.filter((name) => !all.has(name));
  if (missing.length)
    throw new Error(
      `No region ${missing.join(', ')} in ${[...sources.keys()].join(', ')}. Mark where it starts and ends.`,
    );
  return all;
};
