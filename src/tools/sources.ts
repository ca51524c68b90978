/**
 * Checks that every claim of the data names its source, that each source is pinned, and that no pin is left over.
 * `npm run sources`
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { LIBRARIES } from '../data/libraries.ts';
import { REPOSITORIES } from '../data/sources.ts';
import { readArguments } from './command-line.ts';

const DATA = join(import.meta.dirname, '../data');

/** Modules that use the same fields for something else than claims about gRPC. */
const OTHER_MEANING = [
  // What became of this site, which is its own source.
  'changes.ts',
  // What the reader answers on the question path; the ends it leads to rest on the situations.
  'choose/questions.ts',
  // Captions of a picture, drawn after the sources that its guide names.
  'deadline-timeline.ts',
  // Files of our own programs.
  'examples.ts',
  'examples/*.ts',
];

/** A place in the data: `codes.ts codes.OK.retry.sources.0`, with its value. */
interface Place {
  readonly path: string;
  readonly value: object;
}

const placesIn = (value: unknown, path: string, seen: Set<object>): Place[] => {
  if (value === null || typeof value !== 'object' || seen.has(value)) return [];
  seen.add(value);
  return [
    { path, value },
    ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, `${path}.${key}`, seen)),
  ];
};

/** Returns every object of every data module, so that one added later is not overlooked. */
const everyPlace = async (): Promise<Place[]> => {
  const seen = new Set<object>();
  const files = globSync('**/*.ts', { cwd: DATA, exclude: OTHER_MEANING }).sort();
  const modules = await Promise.all(files.map((file): Promise<unknown> => import(join(DATA, file))));
  return modules.flatMap((module, index) =>
    placesIn({ ...(module as object) }, `src/data/${files[index]}`, seen),
  );
};

const CITATION = /^([\w.-]+\/[\w.-]+(?:@[\w.-]+)?):([\w.][^\s:]*)$/;

/** `sources` holds claims in some records and plain citations in others. */
const citationsOf = (value: object): unknown[] =>
  Object.entries(value)
    .filter(([key]) => key === 'source' || key === 'sources')
    .flatMap(([, inner]: [string, unknown]) => [inner].flat())
    .filter((citation) => typeof citation !== 'object');

const sourcesIn = (places: readonly Place[]) =>
  places.flatMap(({ path, value }) => citationsOf(value).map((source) => ({ path, source })));

/** Returns every file that the data cites, once, with the places that cite it. */
export const citedSources = async (): Promise<Map<string, string[]>> => {
  const cited = Map.groupBy(sourcesIn(await everyPlace()), ({ source }) => String(source));
  return new Map([...cited].toSorted().map(([source, from]) => [source, from.map(({ path }) => path)]));
};

/** What the check found. */
export interface SourceReport {
  readonly claims: number;
  readonly citations: number;
  readonly problems: readonly string[];
}

/** Tells how much was checked, and a sentence about everything that is wrong. */
export const checkSources = async (): Promise<SourceReport> => {
  const places = await everyPlace();
  const claims = places.filter(({ value }) => 'says' in value && 'source' in value);
  const cited = sourcesIn(places);
  const repositoryOf = (source: unknown) =>
    typeof source === 'string' ? CITATION.exec(source)?.[1] : undefined;
  const used = new Set<string | undefined>([
    ...cited.map(({ source }) => repositoryOf(source)),
    ...Object.values(LIBRARIES).map(({ repository }) => repository),
  ]);
  const unsourced = places.filter(({ value }) => 'says' in value && !('source' in value));
  return {
    claims: claims.length,
    citations: cited.length,
    problems: [
      ...unsourced.map(({ path }) => `${path} says something and names no source`),
      ...cited.flatMap(({ path, source }) => {
        const repository = repositoryOf(source);
        if (repository === undefined)
          return [`${path}: ${JSON.stringify(source)} names no file of a repository`];
        return Object.hasOwn(REPOSITORIES, repository)
          ? []
          : [`${path}: src/data/sources.ts pins no ${repository}`];
      }),
      ...Object.keys(REPOSITORIES)
        .filter((repository) => !used.has(repository))
        .map((repository) => `src/data/sources.ts pins ${repository}, which nothing cites: remove it`),
    ],
  };
};

if (import.meta.main) {
  readArguments({ usage: 'npm run sources' });
  const { claims, citations, problems } = await checkSources();
  for (const problem of problems) console.error(problem);
  console.log(`${claims} claims, ${citations} citations, ${problems.length} problems.`);
  if (problems.length > 0) process.exitCode = 1;
}
