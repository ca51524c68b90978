import type { Throttle } from './channel.ts';
import type { Checked } from './check.ts';

/** One attempt on the time line; both ends as a share of its length. */
export interface Mark {
  readonly attempt: number;
  readonly from: number;
  readonly to: number;
}

/** The attempts of the longest call, with the time that jitter leaves open. */
export interface Timeline {
  readonly marks: readonly Mark[];
  /** Where the call's own limit ends it; absent beyond the end. */
  readonly deadline?: number;
  /** Milliseconds from end to end. */
  readonly span: number;
}

/** Tells when each attempt of the longest call leaves, between the earliest and the latest time. */
export const timelineOf = ({ worst, entry }: Checked): Timeline => {
  let [least, most] = [0, 0];
  const times = [{ least, most }];
  for (const delay of worst.delays) {
    least += delay.least;
    most += delay.most;
    times.push({ least, most });
  }
  const limit = (entry?.timeout ?? Infinity) * 1000;
  const span = Math.max(1, limit < most * 3 ? Math.max(most, limit) : most);
  return {
    marks: times.map((time, i) => ({ attempt: i + 1, from: time.least / span, to: time.most / span })),
    ...(limit <= span ? { deadline: limit / span } : {}),
    span,
  };
};

/**
 * Tells how many calls must succeed, once so many failures have stopped retries, before a failure is retried again:
 *   that failure takes a token, too, and more than half have to be left.
 */
export const recoveryOf = ({ maxTokens, tokenRatio }: Throttle, failures: number): number => {
  const missing = maxTokens / 2 + 1 - (maxTokens - failures);
  // Decimals of a ratio such as 0.1 are not exact.
  return Math.floor(missing / tokenRatio + 1e-9) + 1;
};
