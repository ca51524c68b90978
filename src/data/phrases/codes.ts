import { okPhrases } from './codes/ok.ts';
import { cancelledPhrases } from './codes/cancelled.ts';
import { unknownPhrases } from './codes/unknown.ts';
import { invalidArgumentPhrases } from './codes/invalid-argument.ts';
import { deadlineExceededPhrases } from './codes/deadline-exceeded.ts';
import { notFoundPhrases } from './codes/not-found.ts';
import { alreadyExistsPhrases } from './codes/already-exists.ts';
import { permissionDeniedPhrases } from './codes/permission-denied.ts';
import { resourceExhaustedPhrases } from './codes/resource-exhausted.ts';
import { failedPreconditionPhrases } from './codes/failed-precondition.ts';
import { abortedPhrases } from './codes/aborted.ts';
import { outOfRangePhrases } from './codes/out-of-range.ts';
import { unimplementedPhrases } from './codes/unimplemented.ts';
import { internalPhrases } from './codes/internal.ts';
import { unavailablePhrases } from './codes/unavailable.ts';
import { dataLossPhrases } from './codes/data-loss.ts';
import { unauthenticatedPhrases } from './codes/unauthenticated.ts';
import type { CodeName } from '../names.ts';
import type { Phrases } from './phrases.ts';

/** What people say of each code where no situation, message or section is nearer. */
export const codePhrases: Readonly<Record<CodeName, Phrases>> = {
  OK: okPhrases,
  CANCELLED: cancelledPhrases,
  UNKNOWN: unknownPhrases,
  INVALID_ARGUMENT: invalidArgumentPhrases,
  DEADLINE_EXCEEDED: deadlineExceededPhrases,
  NOT_FOUND: notFoundPhrases,
  ALREADY_EXISTS: alreadyExistsPhrases,
  PERMISSION_DENIED: permissionDeniedPhrases,
  RESOURCE_EXHAUSTED: resourceExhaustedPhrases,
  FAILED_PRECONDITION: failedPreconditionPhrases,
  ABORTED: abortedPhrases,
  OUT_OF_RANGE: outOfRangePhrases,
  UNIMPLEMENTED: unimplementedPhrases,
  INTERNAL: internalPhrases,
  UNAVAILABLE: unavailablePhrases,
  DATA_LOSS: dataLossPhrases,
  UNAUTHENTICATED: unauthenticatedPhrases,
};
