/** Finds things wherever they stand in the data, so that a test cannot overlook a field added later. */
import { changes } from '../src/data/changes.ts';
import { codes } from '../src/data/codes.ts';
import { comparisons } from '../src/data/comparisons.ts';
import { deadlinePropagation } from '../src/data/deadline-propagation.ts';
import { deadlineTimeline } from '../src/data/deadline-timeline.ts';
import { disagreements } from '../src/data/disagreements.ts';
import { glossary } from '../src/data/glossary.ts';
import { guides } from '../src/data/guides.ts';
import { headerLimits } from '../src/data/header-limits.ts';
import { LIBRARIES } from '../src/data/libraries.ts';
import { libraryTraps } from '../src/data/library-traps.ts';
import { connectionEvents } from '../src/data/mappings/connection-events.ts';
import { grpcToHttp2 } from '../src/data/mappings/grpc-to-http2.ts';
import { grpcToHttp } from '../src/data/mappings/grpc-to-http.ts';
import { http2ToGrpc } from '../src/data/mappings/http2-to-grpc.ts';
import { httpToGrpc } from '../src/data/mappings/http-to-grpc.ts';
import { messages } from '../src/data/messages.ts';
import { ownNumberSeen } from '../src/data/own-numbers.ts';
import { pairs } from '../src/data/pairs.ts';
import { retryDefaults } from '../src/data/retry-defaults.ts';
import { serviceConfigs } from '../src/data/service-configs.ts';
import { ends } from '../src/data/choose/ends.ts';
import { questions } from '../src/data/choose/questions.ts';
import { situations } from '../src/data/situations.ts';
import { spellings } from '../src/data/spellings.ts';
import { locales, type Text } from '../src/i18n/locales.ts';

/** Every module that holds facts for the pages. */
export const FACTS = {
  changes,
  codes,
  comparisons,
  disagreements,
  glossary,
  libraries: LIBRARIES,
  libraryTraps,
  connectionEvents,
  grpcToHttp,
  grpcToHttp2,
  httpToGrpc,
  http2ToGrpc,
  messages,
  pairs,
  questions,
  ends,
  situations,
  spellings,
  deadlinePropagation,
  deadlineTimeline,
  guides,
  headerLimits,
  ownNumberSeen,
  retryDefaults,
  serviceConfigs,
};

/** A value somewhere in the data, with the path that leads to it: `codes.OK.title`. */
export interface Found<T> {
  readonly path: string;
  readonly value: T;
}

const walk = <T>(value: unknown, path: string, isWanted: (value: unknown) => value is T): Found<T>[] => {
  if (isWanted(value)) return [{ path, value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    walk(inner, path ? `${path}.${key}` : key, isWanted),
  );
};

const isText = (value: unknown): value is Text =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).sort().join() === locales.toSorted().join();

const isString = (value: unknown): value is string => typeof value === 'string';

/** @returns every bilingual text of the data. */
export const allTexts = (): Found<Text>[] => walk(FACTS, '', isText);

/** @returns every string of the data. */
export const allStrings = (data: unknown = FACTS): Found<string>[] => walk(data, '', isString);
