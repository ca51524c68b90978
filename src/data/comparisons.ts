import type { Localized } from '../i18n/locales.ts';
import type { Comparison, ComparisonKey, ComparisonOf } from './comparisons/comparison.ts';
import { alreadyExistsAborted } from './comparisons/already-exists-vs-aborted.ts';
import { cancelledDeadlineExceeded } from './comparisons/cancelled-vs-deadline-exceeded.ts';
import { deadlineExceededUnavailable } from './comparisons/deadline-exceeded-vs-unavailable.ts';
import { failedPreconditionAbortedUnavailable } from './comparisons/failed-precondition-vs-aborted-vs-unavailable.ts';
import { internalDataLoss } from './comparisons/internal-vs-data-loss.ts';
import { internalUnavailable } from './comparisons/internal-vs-unavailable.ts';
import { invalidArgumentFailedPreconditionOutOfRange } from './comparisons/invalid-argument-vs-failed-precondition-vs-out-of-range.ts';
import { notFoundPermissionDenied } from './comparisons/not-found-vs-permission-denied.ts';
import { notFoundUnimplemented } from './comparisons/not-found-vs-unimplemented.ts';
import { permissionDeniedUnauthenticated } from './comparisons/permission-denied-vs-unauthenticated.ts';
import { resourceExhaustedUnavailable } from './comparisons/resource-exhausted-vs-unavailable.ts';
import { unknownInternal } from './comparisons/unknown-vs-internal.ts';
import type { CodeName } from './names.ts';
import type { PairKey } from './neighbours.ts';
import { pairs } from './pairs.ts';

/** The pages that compare codes, by the codes in the order of their numbers: permanent, since addresses are made of it. */
export const comparisons = {
  'FAILED_PRECONDITION/ABORTED/UNAVAILABLE': failedPreconditionAbortedUnavailable,
  'INVALID_ARGUMENT/FAILED_PRECONDITION/OUT_OF_RANGE': invalidArgumentFailedPreconditionOutOfRange,
  'PERMISSION_DENIED/UNAUTHENTICATED': permissionDeniedUnauthenticated,
  'NOT_FOUND/PERMISSION_DENIED': notFoundPermissionDenied,
  'UNKNOWN/INTERNAL': unknownInternal,
  'CANCELLED/DEADLINE_EXCEEDED': cancelledDeadlineExceeded,
  'DEADLINE_EXCEEDED/UNAVAILABLE': deadlineExceededUnavailable,
  'RESOURCE_EXHAUSTED/UNAVAILABLE': resourceExhaustedUnavailable,
  'INTERNAL/UNAVAILABLE': internalUnavailable,
  'ALREADY_EXISTS/ABORTED': alreadyExistsAborted,
  'NOT_FOUND/UNIMPLEMENTED': notFoundUnimplemented,
  'INTERNAL/DATA_LOSS': internalDataLoss,
} as const satisfies { readonly [Key in ComparisonKey]?: ComparisonOf<Key> };

type PerCode = Readonly<Partial<Record<CodeName, Localized>>>;

/** One comparison with the codes it compares, in the order of their numbers, and the question between them. */
export interface ComparedCodes extends Omit<Comparison<CodeName>, 'differences'> {
  readonly codes: readonly CodeName[];
  readonly question: Localized;
  readonly answers: PerCode;
  readonly differences: readonly { readonly aspect: Localized; readonly sides: PerCode }[];
}

const keys = Object.keys(comparisons) as (keyof typeof comparisons)[];
const isPair = (key: string): key is PairKey => Object.hasOwn(pairs, key);

/** Every comparison, those that readers need most first. */
export const comparedCodes: readonly ComparedCodes[] = keys.map((key) => {
  const { question, answers } = isPair(key) ? pairs[key] : comparisons[key];
  return { ...comparisons[key], codes: key.split('/') as CodeName[], question, answers };
});

/** Returns the comparison that holds all of these codes, where there is one. */
export const comparisonOf = (...names: readonly CodeName[]): ComparedCodes | undefined =>
  comparedCodes.find(({ codes }) => names.every((name) => codes.includes(name)));
