import { comparedCodes } from '../data/comparisons.ts';
import { disagreementsAboutAll } from '../data/disagreements.ts';
import { frameworkIds } from '../data/frameworks.ts';
import { guideIds } from '../data/guides.ts';
import { allTraps } from '../data/library-traps.ts';
import { grpcToHttp } from '../data/mappings/grpc-to-http.ts';
import { grpcToHttp2 } from '../data/mappings/grpc-to-http2.ts';
import { http2ToGrpc } from '../data/mappings/http2-to-grpc.ts';
import { httpToGrpc } from '../data/mappings/http-to-grpc.ts';
import { codeNames } from '../data/names.ts';
import { sourceOf, type Source, type SourceId } from '../data/sources.ts';
import { systemIds } from '../data/systems.ts';
import {
  circumstanceNotes,
  codeNotes,
  comparisonNotes,
  frameworkNotes,
  guideNotes,
  mappingNotes,
  notesOf,
  situationNotes,
  systemNotes,
} from './notes.ts';

/** Files of one repository at one version. */
export interface SourceGroup {
  readonly version: Source;
  readonly sources: readonly SourceId[];
}

const versionKey = (id: SourceId): string => {
  const { repository, commit } = sourceOf(id);
  return `${repository}@${commit}`;
};

/** Returns the sources by repository and version, repositories in alphabetical order. */
export const groupSources = (ids: readonly SourceId[]): SourceGroup[] =>
  [...Map.groupBy(ids, versionKey)]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .flatMap(([, sources]) => sources.slice(0, 1).map((first) => ({ version: sourceOf(first), sources })));

const mappingTables = [grpcToHttp, httpToGrpc, http2ToGrpc, grpcToHttp2].flatMap(
  (direction): { source: SourceId }[] => Object.values(direction),
);

/** Every source that a page cites in a note, and those of the mapping tables; the position is its number on the page of all sources. */
export const allCitations: readonly SourceId[] = groupSources([
  ...new Set([
    ...codeNames.flatMap(codeNotes),
    ...situationNotes,
    ...circumstanceNotes,
    ...notesOf(disagreementsAboutAll().flatMap(({ claims }) => claims)),
    ...guideIds.flatMap(guideNotes),
    ...mappingNotes,
    ...notesOf(mappingTables),
    ...comparedCodes.flatMap(comparisonNotes),
    ...notesOf(allTraps),
    ...systemIds.flatMap(systemNotes),
    ...frameworkIds.flatMap(frameworkNotes),
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
