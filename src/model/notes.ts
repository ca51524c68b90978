import { circumstances } from '../data/circumstances.ts';
import { factsOf } from '../data/codes.ts';
import type { ComparedCodes } from '../data/comparisons.ts';
import { deadlinePropagation } from '../data/deadline-propagation.ts';
import { DETAILS_SOURCE } from '../data/details.ts';
import { disagreements, disagreementsAbout, type DisagreementId } from '../data/disagreements.ts';
import { errorMetrics } from '../data/error-queries.ts';
import { foreignErrors } from '../data/foreign-errors.ts';
import { frameworkSources, type FrameworkId } from '../data/frameworks.ts';
import { guideOf, type GuideId } from '../data/guides.ts';
import { headerLimits } from '../data/header-limits.ts';
import { connectionEvents } from '../data/mappings/connection-events.ts';
import type { CodeName } from '../data/names.ts';
import { conventions, metricLabels } from '../data/operations.ts';
import { ownNumberSeen } from '../data/own-numbers.ts';
import { retryDefaults } from '../data/retry-defaults.ts';
import { allSituations } from '../data/situations.ts';
import type { SourceId } from '../data/sources.ts';
import { systemOf, type SystemId } from '../data/systems.ts';
import { mappingRowsOf } from './code-mappings.ts';
import { disputesOfMappings } from './mapping-tables.ts';
import { retryAdviceOn } from './retry-advice.ts';

interface Sourced {
  readonly source: SourceId;
}

/**
 * The sources of one page in the order of its list: the number of a note is the place of its source. A page sets them as
 * `Astro.locals.notes` before anything in it refers to a source.
 */
export type Notes = readonly SourceId[];

/** Returns the sources of claims, each once, in the order of the claims. */
export const notesOf = (claims: readonly Sourced[]): Notes => [
  ...new Set(claims.map(({ source }) => source)),
];

/**
 * Returns the number of a source among the notes of a page.
 * @throws when the notes do not hold the source, which would leave its mark without a target.
 */
export const noteNumber = (notes: Notes, id: SourceId): number => {
  const index = notes.indexOf(id);
  if (index < 0) throw new Error(`src/model/notes.ts does not collect ${id} for a page that cites it`);
  return index + 1;
};

const disputed = (ids: readonly DisagreementId[]): readonly Sourced[] =>
  ids.flatMap((id): readonly Sourced[] => disagreements[id].claims);

/** Returns the sources of everything a code's page claims; spellings and messages are sourced elsewhere. */
export const codeNotes = (name: CodeName): Notes => {
  const facts = factsOf(name);
  const { toHttp, fromHttp, fromHttp2 } = mappingRowsOf(name);
  return notesOf([
    ...facts.libraryConditions,
    ...facts.retry.sources,
    ...[...toHttp, ...fromHttp, ...fromHttp2].flatMap(({ tables }) => tables),
    ...Object.values(conventions),
    ...Object.values(metricLabels),
    ...disagreementsAbout(name).flatMap(({ claims }) => claims),
    { source: DETAILS_SOURCE },
  ]);
};

/** Returns the sources of a code's page that shows all languages beside each other: those on retrying. */
export const sideBySideNotes = (name: CodeName): Notes => notesOf(factsOf(name).retry.sources);

/** What the data adds to the guides, in the order in which they show it. */
const addedTo: Partial<Record<GuideId, readonly Sourced[]>> = {
  retry: [...retryDefaults, ...disputed(['retrySet'])],
  'deadlines-and-cancellation': deadlinePropagation,
  'error-details': [...ownNumberSeen, { source: DETAILS_SOURCE }, ...headerLimits],
  'exceptions-to-codes': Object.values(foreignErrors),
  'counting-errors': [...Object.values(conventions), ...Object.values(errorMetrics)],
};

/** Returns the sources of a guide: those that its tables refer to, then those that its prose rests on. */
export const guideNotes = (id: GuideId): Notes =>
  notesOf([...(addedTo[id] ?? []), ...guideOf(id).sources.map((source) => ({ source }))]);

/** Returns the sources of a comparison: those that its claims refer to, then the others that it rests on. */
export const comparisonNotes = ({ codes, clients, disagreements: points, sources }: ComparedCodes): Notes =>
  notesOf([
    ...clients,
    ...retryAdviceOn(codes),
    ...disputed(points),
    ...sources.map((source) => ({ source })),
  ]);

/** Returns the sources of a system's page. */
export const systemNotes = (id: SystemId): Notes => {
  const { contract, rows, facts } = systemOf(id);
  return notesOf([contract, ...rows, ...facts]);
};

/** Returns the sources of a framework's page. */
export const frameworkNotes = (id: FrameworkId): Notes =>
  notesOf(frameworkSources(id).map((source) => ({ source })));

/** The sources of the causes by circumstance. */
export const circumstanceNotes: Notes = notesOf(circumstances.flatMap(({ causes }) => causes));

/** The sources of what happens to a connection, and of the points of disagreement about mappings. */
export const mappingNotes: Notes = notesOf([...connectionEvents, ...disputed(disputesOfMappings)]);

/** The sources of the situations. */
export const situationNotes: Notes = notesOf(
  allSituations.flatMap(({ sources, practice = [] }) => [
    ...sources.map((source) => ({ source })),
    ...practice,
  ]),
);
