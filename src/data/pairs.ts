import { okPairs } from './pairs/ok.ts';
import { cancelledPairs } from './pairs/cancelled.ts';
import { unknownPairs } from './pairs/unknown.ts';
import { invalidArgumentPairs } from './pairs/invalid-argument.ts';
import { deadlineExceededPairs } from './pairs/deadline-exceeded.ts';
import { notFoundPairs } from './pairs/not-found.ts';
import { alreadyExistsPairs } from './pairs/already-exists.ts';
import { permissionDeniedPairs } from './pairs/permission-denied.ts';
import { resourceExhaustedPairs } from './pairs/resource-exhausted.ts';
import { failedPreconditionPairs } from './pairs/failed-precondition.ts';
import { abortedPairs } from './pairs/aborted.ts';
import { unimplementedPairs } from './pairs/unimplemented.ts';
import { internalPairs } from './pairs/internal.ts';
import { unavailablePairs } from './pairs/unavailable.ts';
import { merge } from './merge.ts';
import type { Localized } from '../i18n/locales.ts';
import type { CodeName } from './names.ts';
import { CODE_NUMBERS } from './names.ts';
import { neighbours, type PairKey } from './neighbours.ts';
import type { Pair } from './pairs/pair.ts';

/** What decides between two confusable codes, for every pair that `neighbours.ts` names. */
export const pairs = merge('src/data/pairs', {
  okPairs,
  cancelledPairs,
  unknownPairs,
  invalidArgumentPairs,
  deadlineExceededPairs,
  notFoundPairs,
  alreadyExistsPairs,
  permissionDeniedPairs,
  resourceExhaustedPairs,
  failedPreconditionPairs,
  abortedPairs,
  unimplementedPairs,
  internalPairs,
  unavailablePairs,
}) satisfies { readonly [Key in PairKey]: Pair<Key> };

/** One neighbour of a code as its page shows it. */
export interface Neighbour {
  readonly name: CodeName;
  readonly question: Localized;
  /** The answer that leads to the page's own code. */
  readonly stays: Localized;
  /** The answer that leads to the neighbour. */
  readonly leaves: Localized;
}

/** Returns the codes that readers confuse with `name`, the likeliest first, each with what decides. */
export const neighboursOf = (name: CodeName): Neighbour[] =>
  neighbours[name].map((other: CodeName) => {
    const key = CODE_NUMBERS[name] < CODE_NUMBERS[other] ? `${name}/${other}` : `${other}/${name}`;
    const pair: { question: Localized; answers: Partial<Record<CodeName, Localized>> } =
      pairs[key as PairKey];
    const stays = pair.answers[name];
    const leaves = pair.answers[other];
    if (!stays || !leaves) throw new Error(`src/data/pairs: ${key} lacks the answer for ${name} or ${other}`);
    return { name: other, question: pair.question, stays, leaves };
  });
