import type { CodeName } from '../data/names.ts';
import type { Throttle } from './channel.ts';
import type { Entry } from './entry.ts';
import type { Probe, RunLibrary } from './observation.ts';
import type { Hedging, Retry } from './policy.ts';

/** How a server behaves: it fails the first `times` attempts of a call with one code. */
export interface Server extends Pick<Probe, 'sleep' | 'pushback' | 'size'> {
  readonly code: CodeName;
  readonly times: number;
}

/** A time that is known up to jitter, in milliseconds. */
export interface Band {
  readonly least: number;
  readonly most: number;
}

/** What one call does. */
export interface Course {
  readonly attempts: number;
  readonly ended: CodeName;
  /** Between one attempt and the next. */
  readonly delays: readonly Band[];
}

/** The tokens of a channel. Changes as calls fail. */
export class Tokens {
  left: number;
  readonly #throttle: Throttle | undefined;

  constructor(throttle: Throttle | undefined) {
    this.#throttle = throttle;
    this.left = throttle?.maxTokens ?? Infinity;
  }

  /** Takes one token for a failure. @returns whether another attempt may be sent. */
  fail(): boolean {
    this.left = Math.max(0, this.left - 1);
    return !this.#throttle || this.left > this.#throttle.maxTokens / 2;
  }

  /** Gives a part of a token back. */
  succeed(): void {
    if (this.#throttle) this.left = Math.min(this.#throttle.maxTokens, this.left + this.#throttle.tokenRatio);
  }
}

/** All four libraries draw a delay from a fifth below to a fifth above. */
const JITTER = 0.2;
/** A timer of Node takes no longer time, and fires at once instead. */
const LONGEST_NODE_TIMER = 2 ** 31 - 1;
/** C core came up to this much early with a `timeout` of the config. See the rule `timeout-early`. */
export const CORE_EARLY = 2;

const spread = (milliseconds: number): Band => ({
  least: milliseconds * (1 - JITTER),
  most: milliseconds * (1 + JITTER),
});

/** Returns the pause after so many attempts, without pushback. */
export const backoffAfter = (
  { initialBackoff, maxBackoff, backoffMultiplier }: Retry,
  failures: number,
  library: RunLibrary,
): Band => {
  const grown = initialBackoff * backoffMultiplier ** (failures - 1);
  // grpc-java and grpc-js take the first pause as it is written, even above the greatest.
  const uncapped = failures === 1 && (library === 'grpc-java' || library === 'grpc-js');
  const band = spread(1000 * (uncapped ? grown : Math.min(grown, maxBackoff)));
  return library === 'grpc-js' && band.least > LONGEST_NODE_TIMER ? { least: 0, most: 1 } : band;
};

/** What a library makes of `grpc-retry-pushback-ms`: a pause, an end, another end, or nothing. */
const pushed = (value: string, library: RunLibrary): Band | 'stop' | 'internal' => {
  const milliseconds = /^-?\d+$/.test(value) ? Number(value) : undefined;
  if (milliseconds === undefined) {
    if (library === 'grpc-core') return 'internal';
    return library === 'grpc-js' ? { least: 0, most: 1 } : 'stop';
  }
  return milliseconds < 0 ? 'stop' : { least: milliseconds, most: milliseconds };
};

/** Whether a failure may be retried for its code. A pause that the server asks for is enough for grpc-java. */
const mayRetry = (policy: Retry, server: Server, library: RunLibrary): boolean =>
  policy.codes.includes(server.code) || (library === 'grpc-java' && /^\d+$/.test(server.pushback ?? ''));

const retried = (
  policy: Retry,
  server: Server,
  library: RunLibrary,
  tokens: Tokens,
  limit: number,
): Course => {
  const delays: Band[] = [];
  let spent = 0;
  let sincePushback = 0;
  for (let attempts = 1; ; attempts++) {
    if (attempts > server.times) {
      tokens.succeed();
      return { attempts, ended: 'OK', delays };
    }
    spent += server.sleep ?? 0;
    if (spent > limit) return { attempts, ended: 'DEADLINE_EXCEEDED', delays };
    sincePushback++;
    const push = server.pushback === undefined ? undefined : pushed(server.pushback, library);
    if (push === 'internal') return { attempts, ended: 'INTERNAL', delays };
    if (!mayRetry(policy, server, library)) return { attempts, ended: server.code, delays };
    const allowed = tokens.fail();
    if (push === 'stop' || !allowed || attempts >= policy.maxAttempts)
      return { attempts, ended: server.code, delays };
    const pause = push ?? backoffAfter(policy, sincePushback, library);
    if (push) sincePushback = 0;
    if (spent + pause.least > limit) return { attempts, ended: 'DEADLINE_EXCEEDED', delays };
    spent += pause.least;
    delays.push(pause);
  }
};

/** Counts the copies that are sent before the tokens run short; each failure takes one. Only grpc-java looks at them. */
const copiesUntilThrottled = (policy: Hedging, server: Server, tokens: Tokens, copies: number): number => {
  const delay = policy.delay * 1000;
  const sentBy = (time: number): number =>
    delay === 0 ? copies : Math.min(copies, Math.floor(time / delay) + 1);
  let sent = copies;
  for (let failed = 0; failed < Math.min(sent, server.times); failed++)
    if (!tokens.fail()) sent = Math.min(sent, sentBy(failed * delay + (server.sleep ?? 0)));
  return sent;
};

const hedged = (
  policy: Hedging,
  server: Server,
  library: RunLibrary,
  tokens: Tokens,
  limit: number,
): Course => {
  const sleep = server.sleep ?? 0;
  const delay = policy.delay * 1000;
  const listed = policy.codes.includes(server.code);
  // grpc-js sends the next copy at once when one has failed; grpc-java waits for the delay.
  const step = listed && library === 'grpc-js' ? Math.min(delay, sleep) : delay;
  const inFlight =
    delay === 0 ? policy.maxAttempts : Math.min(policy.maxAttempts, Math.floor(sleep / delay) + 1);
  if (sleep > limit) return { attempts: inFlight, ended: 'DEADLINE_EXCEEDED', delays: [] };
  const wanted = listed ? Math.min(policy.maxAttempts, server.times + 1) : 1;
  const copies = Math.max(inFlight, wanted);
  const attempts =
    listed && library === 'grpc-java' ? copiesUntilThrottled(policy, server, tokens, copies) : copies;
  const ended = listed && server.times < attempts ? 'OK' : server.code;
  return {
    attempts,
    ended,
    delays: Array.from({ length: attempts - 1 }, () => ({ least: step, most: step })),
  };
};

/** Predicts what one call does under an entry; without an entry it is one attempt. */
export const predict = (
  entry: Entry | undefined,
  tokens: Tokens,
  server: Server,
  library: RunLibrary,
  deadline = Infinity,
): Course => {
  const early = library === 'grpc-core' ? CORE_EARLY : 0;
  const own = entry?.timeout === undefined ? Infinity : (entry.timeout - early) * 1000;
  const limit = Math.min(own, deadline);
  const size = server.size ? server.size + 2 : 0;
  // What is left after a millisecond is spent before the first message is.
  if (limit < 1) return { attempts: 0, ended: 'DEADLINE_EXCEEDED', delays: [] };
  if (entry?.requestLimit !== undefined && size > entry.requestLimit)
    return { attempts: 0, ended: 'RESOURCE_EXHAUSTED', delays: [] };
  const policy = entry?.policy;
  const course =
    policy?.kind === 'hedging'
      ? hedged(policy, server, library, tokens, limit)
      : retried(policy ?? ONCE, server, library, tokens, limit);
  const tooLarge = entry?.responseLimit !== undefined && size > entry.responseLimit;
  return course.ended === 'OK' && tooLarge ? { ...course, ended: 'RESOURCE_EXHAUSTED' } : course;
};

const ONCE: Retry = {
  kind: 'retry',
  maxAttempts: 1,
  initialBackoff: 0,
  maxBackoff: 0,
  backoffMultiplier: 1,
  codes: [],
};
