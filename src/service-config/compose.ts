import type { CodeName } from '../data/names.ts';

/** What a reader chose for a config. Durations in seconds. */
export interface Choices {
  /** `pkg.Service` or `pkg.Service/Method`; none stands for every method. */
  readonly names: readonly string[];
  readonly codes: readonly CodeName[];
  readonly maxAttempts: number;
  readonly initialBackoff: number;
  readonly maxBackoff: number;
  /** Whole seconds, since grpc-js reads decimals of a `timeout` as something else; absent for no limit. */
  readonly timeout?: number;
  readonly throttle: boolean;
}

/** What the page offers before a reader changes anything, and where a choice is left empty. */
export const DEFAULT_CHOICES = {
  names: [],
  codes: ['UNAVAILABLE'],
  maxAttempts: 4,
  initialBackoff: 0.1,
  maxBackoff: 2,
  throttle: true,
} as const satisfies Choices;

/** Half of the tokens are left for failures before retries stop; ten successes pay for one failure. As gRFC A6 has it. */
const THROTTLE = { maxTokens: 10, tokenRatio: 0.1 };

const nameOf = (written: string): object => {
  const [service = '', method = ''] = written.replace(/^\//, '').split('/');
  return { service, ...(method ? { method } : {}) };
};

/** How much of what a reader typed as names is looked at. */
const MOST_TYPED = 2000;

const typedIn = (text: string): string[] => [
  ...new Set(
    text
      .slice(0, MOST_TYPED)
      .split(/[\s,，、;；]+/)
      .map((name) => name.replace(/^\/|\/$/g, ''))
      .filter(Boolean),
  ),
];

const isName = (name: string): boolean => /^[\w.]+(?:\/\w+)?$/.test(name);

/** Returns names as a reader typed them, between commas or spaces, each once. */
export const namesIn = (text: string): string[] => typedIn(text).filter(isName);

/** Returns what a reader typed among the names that cannot be one. */
export const unreadIn = (text: string): string[] => typedIn(text).filter((name) => !isName(name));

/** A duration as every library reads it: whole nanoseconds, no exponent. */
const duration = (seconds: number): string => `${Number(seconds.toFixed(3))}s`;

/** Returns the config that does what was chosen, as JSON; without a code it retries nothing. */
export const compose = (chosen: Choices): string => {
  const { names, codes, maxAttempts, initialBackoff, maxBackoff, timeout, throttle } = chosen;
  const retryPolicy = {
    maxAttempts,
    initialBackoff: duration(initialBackoff),
    maxBackoff: duration(Math.max(initialBackoff, maxBackoff)),
    backoffMultiplier: 2,
    retryableStatusCodes: codes,
  };
  const entry = {
    name: names.length ? names.map(nameOf) : [{}],
    ...(timeout === undefined ? {} : { timeout: `${timeout}s` }),
    ...(codes.length ? { retryPolicy } : {}),
  };
  const retryThrottling = throttle && codes.length ? { retryThrottling: THROTTLE } : {};
  return JSON.stringify({ methodConfig: [entry], ...retryThrottling }, null, 2);
};
