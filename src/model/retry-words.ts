import type { CallKind, RetryVerdict } from '../data/code-facts.ts';

/** The words that differ by kind of call: a call that is safe to repeat needs no check, any other needs one first. */
const OF_KIND = {
  safe: {
    backoff: 'retry.safe.backoff',
    'check-first': 'retry.safe.check-first',
  },
  other: { 'check-first': 'retry.other.check-first' },
} as const satisfies Record<string, Partial<Record<RetryVerdict, string>>>;

type OfKind = typeof OF_KIND;

/** Key of the words that say what to do with one kind of call; the same key with `.long` says why. */
export type RetryWords =
  OfKind['safe'][keyof OfKind['safe']] | OfKind['other'][keyof OfKind['other']] | `retry.${RetryVerdict}`;

/** Tells which words say a verdict about calls of one kind. */
export const retryWords = (kind: CallKind, verdict: RetryVerdict): RetryWords => {
  const own: Partial<Record<RetryVerdict, RetryWords>> = OF_KIND[kind === 'other' ? 'other' : 'safe'];
  return own[verdict] ?? `retry.${verdict}`;
};
