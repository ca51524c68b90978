import type { CodeName } from '../data/names.ts';
import type { Answer } from './answer.ts';
import type { TextKind } from './kinds.ts';
import { OF_GRPC } from './of-grpc.ts';

/** What tells that a text has a circumstance, and the codes that its causes bring about. */
export interface CircumstanceSigns {
  readonly id: string;
  /** Each of them is found in the text. */
  readonly signs: readonly RegExp[];
  readonly codes: readonly CodeName[];
}

/** Texts of these kinds may tell of a call that failed. */
const OF_FAILED_CALLS: ReadonlySet<TextKind> = new Set(['status', 'message', 'log', 'symptom', 'other']);

/** More would hide the one that counts. */
const MOST = 2;
/** So much of a text is read. */
const READ = 20_000;

/** Tells whether a text may tell where a call over gRPC failed; otherwise its circumstances need not be fetched. */
export const mayTellCircumstances = (
  text: string,
  { kind, codes }: Pick<Answer, 'kind' | 'codes'>,
): boolean => OF_FAILED_CALLS.has(kind) && (codes.length > 0 || OF_GRPC.test(text));

/** Returns the causes of a circumstance that bring about the claimed code; all of them where no code is claimed. */
export const causesFor = <Cause extends { readonly codes: readonly CodeName[] }>(
  causes: readonly Cause[],
  { codes: [claimed] }: Pick<Answer, 'codes'>,
): readonly Cause[] => causes.filter(({ codes }) => !claimed || codes.includes(claimed));

/**
 * Returns the ids of the circumstances that a text names, in the order of the page: those that can bring about the claimed
 * code; any of them where no code is claimed.
 */
export const circumstancesOf = (
  text: string,
  { codes: [claimed] }: Pick<Answer, 'codes'>,
  all: readonly CircumstanceSigns[],
): readonly string[] => {
  const read = text.slice(0, READ);
  return all
    .filter(
      ({ codes, signs }) => (!claimed || codes.includes(claimed)) && signs.every((sign) => sign.test(read)),
    )
    .slice(0, MOST)
    .map(({ id }) => id);
};
