import { factsOf } from '../data/codes.ts';
import { comparedCodes } from '../data/comparisons.ts';
import { DETAILS_SOURCE } from '../data/details.ts';
import { disagreementsAbout, disagreementsAboutAll } from '../data/disagreements.ts';
import { frameworkIds, frameworkSources } from '../data/frameworks.ts';
import { allTraps } from '../data/library-traps.ts';
import { codeNames, type CodeName } from '../data/names.ts';
import { conventions, metricLabels } from '../data/operations.ts';
import { allSituations } from '../data/situations.ts';
import { systemIds, systemOf } from '../data/systems.ts';
import { sourceOf, type Source, type SourceId } from '../data/sources.ts';
import { mappingRowsOf } from './code-mappings.ts';
import { guideCitations } from './guide-citations.ts';

interface Sourced {
  readonly source: SourceId;
}

/** Files of one repository at one version. */
export interface SourceGroup {
  readonly version: Source;
  readonly sources: readonly SourceId[];
}

/** Returns the sources of everything a code's page claims, each once; spellings and messages are sourced elsewhere. */
export const citationsFor = (name: CodeName): SourceId[] => {
  const facts = factsOf(name);
  const { toHttp, fromHttp, fromHttp2 } = mappingRowsOf(name);
  const claims: Sourced[] = [
    ...facts.libraryConditions,
    ...facts.retry.sources,
    ...[...toHttp, ...fromHttp, ...fromHttp2].flatMap(({ tables }) => tables),
    ...Object.values(conventions),
    ...Object.values(metricLabels),
    ...disagreementsAbout(name).flatMap((disagreement) => disagreement.claims),
  ];
  return [...new Set<SourceId>([...claims.map(({ source }) => source), DETAILS_SOURCE])];
};

const versionKey = (id: SourceId): string => {
  const { repository, commit } = sourceOf(id);
  return `${repository}@${commit}`;
};

/** Returns the sources by repository and version, repositories in alphabetical order. */
export const groupSources = (ids: readonly SourceId[]): SourceGroup[] =>
  [...Map.groupBy(ids, versionKey)]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .flatMap(([, sources]) => sources.slice(0, 1).map((first) => ({ version: sourceOf(first), sources })));

/**
 * Returns the number of a source in the list at the end of a code's page.
 * @throws when the list does not hold the source, which would leave its note without a target.
 */
export const noteNumber = (name: CodeName, id: SourceId): number => {
  const index = citationsFor(name).indexOf(id);
  if (index < 0) throw new Error(`src/model/citations.ts does not collect ${id} for the page of ${name}`);
  return index + 1;
};

/** Every source that a code's, a library's, a system's or a framework's page, a situation, a guide, a comparison or a point of disagreement cites; the position is the number of its reference. */
export const allCitations: readonly SourceId[] = groupSources([
  ...new Set([
    ...codeNames.flatMap(citationsFor),
    ...allSituations.flatMap(({ sources, practice = [] }) => [
      ...sources,
      ...practice.map(({ source }) => source),
    ]),
    ...disagreementsAboutAll().flatMap(({ claims }) => claims.map(({ source }) => source)),
    ...guideCitations,
    ...comparedCodes.flatMap(({ clients }) => clients.map(({ source }) => source)),
    ...allTraps.map(({ source }) => source),
    ...systemIds.flatMap((id) => {
      const { contract, rows, facts } = systemOf(id);
      return [contract, ...rows, ...facts].map(({ source }) => source);
    }),
    ...frameworkIds.flatMap(frameworkSources),
  ]),
]).flatMap(({ sources }) => sources);

const numbers = new Map(allCitations.map((id, index) => [id, index + 1]));

/**
 * Returns the number of a source on the page of all sources.
 * @throws when nothing collects the source, which would leave its reference without a target.
 */
export const citationNumber = (id: SourceId): number => {
  const number = numbers.get(id);
  if (number === undefined)
    throw new Error(`src/model/citations.ts does not collect ${id}, which a page cites`);
  return number;
};

/** Returns the fragment under which the page of all sources shows a source. */
export const citationFragment = (id: SourceId): string => `s${citationNumber(id)}`;
