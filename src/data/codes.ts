import { ok } from './codes/ok.ts';
import { cancelled } from './codes/cancelled.ts';
import { unknown } from './codes/unknown.ts';
import { invalidArgument } from './codes/invalid-argument.ts';
import { deadlineExceeded } from './codes/deadline-exceeded.ts';
import { notFound } from './codes/not-found.ts';
import { alreadyExists } from './codes/already-exists.ts';
import { permissionDenied } from './codes/permission-denied.ts';
import { resourceExhausted } from './codes/resource-exhausted.ts';
import { failedPrecondition } from './codes/failed-precondition.ts';
import { aborted } from './codes/aborted.ts';
import { outOfRange } from './codes/out-of-range.ts';
import { unimplemented } from './codes/unimplemented.ts';
import { internal } from './codes/internal.ts';
import { unavailable } from './codes/unavailable.ts';
import { dataLoss } from './codes/data-loss.ts';
import { unauthenticated } from './codes/unauthenticated.ts';
import type { CodeFacts } from './code-facts.ts';
import type { CodeName } from './names.ts';

/** What the site knows about each code, in the order of the numbers. */
export const codes = {
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
} as const satisfies Record<CodeName, CodeFacts>;

/** Returns the facts of one code, typed as facts rather than as the literals of that code. */
export const factsOf = (name: CodeName): CodeFacts => codes[name];
