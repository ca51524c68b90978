import type { CodeName } from './names.ts';
import { aborted } from './symptoms/aborted.ts';
import { alreadyExists } from './symptoms/already-exists.ts';
import { cancelled } from './symptoms/cancelled.ts';
import { dataLoss } from './symptoms/data-loss.ts';
import { deadlineExceeded } from './symptoms/deadline-exceeded.ts';
import { failedPrecondition } from './symptoms/failed-precondition.ts';
import { internal } from './symptoms/internal.ts';
import { invalidArgument } from './symptoms/invalid-argument.ts';
import { notFound } from './symptoms/not-found.ts';
import { ok } from './symptoms/ok.ts';
import { outOfRange } from './symptoms/out-of-range.ts';
import { permissionDenied } from './symptoms/permission-denied.ts';
import { resourceExhausted } from './symptoms/resource-exhausted.ts';
import type { Symptom } from './symptoms/symptom.ts';
import { unauthenticated } from './symptoms/unauthenticated.ts';
import { unavailable } from './symptoms/unavailable.ts';
import { unimplemented } from './symptoms/unimplemented.ts';
import { unknown } from './symptoms/unknown.ts';

/** How people describe each code when they do not name it, in English and Chinese. Editorial. */
export const symptoms = {
  OK: ok,
  CANCELLED: cancelled,
  UNKNOWN: unknown,
  INVALID_ARGUMENT: invalidArgument,
  DEADLINE_EXCEEDED: deadlineExceeded,
  NOT_FOUND: notFound,
  ALREADY_EXISTS: alreadyExists,
  PERMISSION_DENIED: permissionDenied,
  RESOURCE_EXHAUSTED: resourceExhausted,
  FAILED_PRECONDITION: failedPrecondition,
  ABORTED: aborted,
  OUT_OF_RANGE: outOfRange,
  UNIMPLEMENTED: unimplemented,
  INTERNAL: internal,
  UNAVAILABLE: unavailable,
  DATA_LOSS: dataLoss,
  UNAUTHENTICATED: unauthenticated,
} as const satisfies Record<CodeName, readonly Symptom[]>;
