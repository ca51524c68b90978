import { abortedSituations } from './situations/aborted.ts';
import { alreadyExistsSituations } from './situations/already-exists.ts';
import { cancelledSituations } from './situations/cancelled.ts';
import { dataLossSituations } from './situations/data-loss.ts';
import { deadlineExceededSituations } from './situations/deadline-exceeded.ts';
import { failedPreconditionSituations } from './situations/failed-precondition.ts';
import { internalSituations } from './situations/internal.ts';
import { invalidArgumentSituations } from './situations/invalid-argument.ts';
import { notFoundSituations } from './situations/not-found.ts';
import { okSituations } from './situations/ok.ts';
import { outOfRangeSituations } from './situations/out-of-range.ts';
import { permissionDeniedSituations } from './situations/permission-denied.ts';
import { resourceExhaustedSituations } from './situations/resource-exhausted.ts';
import { unauthenticatedSituations } from './situations/unauthenticated.ts';
import { unavailableSituations } from './situations/unavailable.ts';
import { unimplementedSituations } from './situations/unimplemented.ts';
import { unknownSituations } from './situations/unknown.ts';
import { merge } from './merge.ts';
import { codeNames, type CodeName } from './names.ts';
import type { Situation, SituationsOf } from './situations/situation.ts';

/** The bank of situations: what happens in real services, by the code that each should answer with. */
export const situations = {
  OK: okSituations,
  CANCELLED: cancelledSituations,
  UNKNOWN: unknownSituations,
  INVALID_ARGUMENT: invalidArgumentSituations,
  DEADLINE_EXCEEDED: deadlineExceededSituations,
  NOT_FOUND: notFoundSituations,
  ALREADY_EXISTS: alreadyExistsSituations,
  PERMISSION_DENIED: permissionDeniedSituations,
  RESOURCE_EXHAUSTED: resourceExhaustedSituations,
  FAILED_PRECONDITION: failedPreconditionSituations,
  ABORTED: abortedSituations,
  OUT_OF_RANGE: outOfRangeSituations,
  UNIMPLEMENTED: unimplementedSituations,
  INTERNAL: internalSituations,
  UNAVAILABLE: unavailableSituations,
  DATA_LOSS: dataLossSituations,
  UNAUTHENTICATED: unauthenticatedSituations,
} as const satisfies { readonly [Name in CodeName]: SituationsOf<Name> };

// Ids are fragments of one page, so they have to differ across codes too.
merge('src/data/situations', situations);

/** A situation together with its id. */
export interface NamedSituation extends Situation {
  readonly id: string;
}

/** Returns the situations that one code answers, in the order of their file. */
export const situationsOf = (name: CodeName): readonly NamedSituation[] =>
  Object.entries<Situation>(situations[name]).map(([id, situation]) => ({ id, ...situation }));

/** Every situation, in the order of the codes. */
export const allSituations: readonly NamedSituation[] = codeNames.flatMap(situationsOf);
