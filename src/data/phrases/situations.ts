import { okPhrases } from './situations/ok.ts';
import { cancelledPhrases } from './situations/cancelled.ts';
import { unknownPhrases } from './situations/unknown.ts';
import { invalidArgumentPhrases } from './situations/invalid-argument.ts';
import { deadlineExceededPhrases } from './situations/deadline-exceeded.ts';
import { notFoundPhrases } from './situations/not-found.ts';
import { alreadyExistsPhrases } from './situations/already-exists.ts';
import { permissionDeniedPhrases } from './situations/permission-denied.ts';
import { resourceExhaustedPhrases } from './situations/resource-exhausted.ts';
import { failedPreconditionPhrases } from './situations/failed-precondition.ts';
import { abortedPhrases } from './situations/aborted.ts';
import { outOfRangePhrases } from './situations/out-of-range.ts';
import { unimplementedPhrases } from './situations/unimplemented.ts';
import { internalPhrases } from './situations/internal.ts';
import { unavailablePhrases } from './situations/unavailable.ts';
import { dataLossPhrases } from './situations/data-loss.ts';
import { unauthenticatedPhrases } from './situations/unauthenticated.ts';
import { merge } from '../merge.ts';
import type { situations } from '../situations.ts';
import type { Phrases } from './phrases.ts';

type SituationId = {
  [Name in keyof typeof situations]: keyof (typeof situations)[Name];
}[keyof typeof situations];

/** What people say for each situation of /choose/, besides its own text and keywords. A situation without an entry does not compile. */
export const situationPhrases: Readonly<Record<SituationId, Phrases>> = merge('src/data/phrases/situations', {
  okPhrases,
  cancelledPhrases,
  unknownPhrases,
  invalidArgumentPhrases,
  deadlineExceededPhrases,
  notFoundPhrases,
  alreadyExistsPhrases,
  permissionDeniedPhrases,
  resourceExhaustedPhrases,
  failedPreconditionPhrases,
  abortedPhrases,
  outOfRangePhrases,
  unimplementedPhrases,
  internalPhrases,
  unavailablePhrases,
  dataLossPhrases,
  unauthenticatedPhrases,
});
