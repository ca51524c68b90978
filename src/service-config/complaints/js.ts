import { CODE_NUMBERS } from '../../data/names.ts';

type Fields = Readonly<Record<string, unknown>>;
/** Why grpc-js rejects something; `undefined` where it does not. */
type Complaint = string | undefined;

/** Checks what must have keys: the operator `in` fails for anything else, and names the first key it looked for. */
const withFields = (value: unknown, first: string, check: (fields: Fields) => Complaint): Complaint =>
  typeof value === 'object' && value !== null
    ? check(value as Fields)
    : `Cannot use 'in' operator to search for '${first}' in ${String(value)}`;

const unless = (fine: boolean, complaint: string): Complaint => (fine ? undefined : complaint);

const firstOf = (list: unknown, check: (item: unknown) => Complaint): Complaint => {
  for (const item of Array.isArray(list) ? (list as unknown[]) : []) {
    const complaint = check(item);
    if (complaint !== undefined) return complaint;
  }
  return undefined;
};

const isDuration = (value: unknown): boolean =>
  typeof value === 'string' && /^\d+(?:\.\d{1,9})?s$/.test(value);

const isAbove = (value: unknown, least: number): boolean => typeof value === 'number' && value > least;

const code = (value: unknown, where: string): Complaint => {
  if (typeof value === 'number')
    return unless(
      Object.values<number>(CODE_NUMBERS).includes(value),
      `${where} value not in status code range`,
    );
  if (typeof value === 'string')
    return unless(Object.hasOwn(CODE_NUMBERS, value.toUpperCase()), `${where} value not a status code name`);
  return `${where} value must be a string or number`;
};

const RETRY = 'Invalid method config retry policy:';
const HEDGING = 'Invalid method config hedging policy:';

const attempts = (value: unknown, policy: string): Complaint =>
  unless(Number.isInteger(value) && isAbove(value, 1), `${policy} maxAttempts must be an integer at least 2`);

const backoff = (fields: Fields, key: 'initialBackoff' | 'maxBackoff'): Complaint =>
  unless(
    isDuration(fields[key]),
    `${RETRY} ${key} must be a string consisting of a positive integer or decimal followed by s`,
  );

const retryPolicy = (value: unknown): Complaint =>
  withFields(value, 'maxAttempts', (fields) => {
    const { maxAttempts, backoffMultiplier, retryableStatusCodes: codes } = fields;
    const list = `${RETRY} retryableStatusCodes`;
    return (
      attempts(maxAttempts, RETRY) ??
      backoff(fields, 'initialBackoff') ??
      backoff(fields, 'maxBackoff') ??
      unless(isAbove(backoffMultiplier, 0), `${RETRY} backoffMultiplier must be a number greater than 0`) ??
      unless(Array.isArray(codes), `${list} is required`) ??
      unless(Array.isArray(codes) && codes.length > 0, `${list} must be non-empty`) ??
      firstOf(codes, (one) => code(one, list))
    );
  });

const hedgingPolicy = (value: unknown): Complaint =>
  withFields(
    value,
    'maxAttempts',
    (fields) =>
      attempts(fields['maxAttempts'], HEDGING) ??
      unless(
        !('hedgingDelay' in fields) || isDuration(fields['hedgingDelay']),
        `${HEDGING} hedgingDelay must be a string consisting of a positive integer followed by s`,
      ) ??
      firstOf(fields['nonFatalStatusCodes'], (one) => code(one, `${HEDGING} nonFatalStatusCodes`)),
  );

const name = (value: unknown): Complaint =>
  withFields(value, 'service', (fields) => {
    const { service = '', method = '' } = fields;
    const wrong = 'Invalid method config name:';
    if (service === '')
      return unless(!('method' in fields), `${wrong} method set with empty or unset service`);
    if (typeof service !== 'string')
      return `${wrong} invalid service: expected type string, got ${typeof service}`;
    // For a wrong method it prints the type of the service.
    return unless(
      typeof method === 'string',
      `${wrong} invalid method: expected type string, got ${typeof service}`,
    );
  });

const timeout = (value: unknown): Complaint => {
  if (typeof value === 'object')
    return withFields(value, 'seconds', ({ seconds, nanos }) => {
      const wrong = 'Invalid method config: invalid timeout';
      return (
        unless(typeof seconds === 'number', `${wrong}.seconds`) ??
        unless(typeof nanos === 'number', `${wrong}.nanos`)
      );
    });
  return unless(isDuration(value), 'Invalid method config: invalid timeout');
};

const entry = (value: unknown): Complaint =>
  withFields(value, 'name', (fields) => {
    const wrong = 'Invalid method config:';
    const policy = (): Complaint => {
      if (!('retryPolicy' in fields))
        return 'hedgingPolicy' in fields ? hedgingPolicy(fields['hedgingPolicy']) : undefined;
      return 'hedgingPolicy' in fields
        ? `${wrong} retryPolicy and hedgingPolicy cannot both be specified`
        : retryPolicy(fields['retryPolicy']);
    };
    return (
      unless(Array.isArray(fields['name']), `${wrong} invalid name array`) ??
      firstOf(fields['name'], name) ??
      unless(
        !('waitForReady' in fields) || typeof fields['waitForReady'] === 'boolean',
        `${wrong} invalid waitForReady`,
      ) ??
      ('timeout' in fields ? timeout(fields['timeout']) : undefined) ??
      policy()
    );
  });

const throttling = (value: unknown): Complaint =>
  withFields(
    value,
    'maxTokens',
    ({ maxTokens, tokenRatio }) =>
      unless(
        isAbove(maxTokens, 0) && !isAbove(maxTokens, 1000),
        'Invalid retryThrottling: maxTokens must be a number in (0, 1000]',
      ) ??
      unless(isAbove(tokenRatio, 0), 'Invalid retryThrottling: tokenRatio must be a number greater than 0'),
  );

const balancing = (value: unknown): Complaint => {
  const wrong = 'Invalid loadBalancingConfig:';
  if (typeof value !== 'object' || value === null) return `${wrong} unexpected type ${typeof value}`;
  const keys = Object.keys(value);
  if (keys.length > 1) return `${wrong} unexpected multiple keys ${keys.join()}`;
  return unless(keys.length === 1, `${wrong} load balancing policy name required`);
};

/** The first name that an entry has again. A name without a part has `undefined` there. */
const duplicate = (entries: unknown): Complaint => {
  const seen = new Set<string>();
  return firstOf(entries, (one) =>
    firstOf((one as Fields)['name'], (each) => {
      const { service, method } = each as Fields;
      const path = `${String(service || undefined)}/${String(method || undefined)}`;
      if (seen.has(path)) return `Invalid service config: duplicate name ${path}`;
      seen.add(path);
      return undefined;
    }),
  );
};

const root = (value: unknown): Complaint =>
  withFields(value, 'loadBalancingPolicy', (fields) => {
    const wrong = 'Invalid service config: invalid';
    const has = (key: string) => key in fields;
    return (
      unless(
        !has('loadBalancingPolicy') || typeof fields['loadBalancingPolicy'] === 'string',
        `${wrong} loadBalancingPolicy`,
      ) ??
      unless(
        !has('loadBalancingConfig') || Array.isArray(fields['loadBalancingConfig']),
        `${wrong} loadBalancingConfig`,
      ) ??
      firstOf(fields['loadBalancingConfig'], balancing) ??
      firstOf(fields['methodConfig'], entry) ??
      (has('retryThrottling') ? throttling(fields['retryThrottling']) : undefined) ??
      duplicate(fields['methodConfig'])
    );
  });

/** Returns the error that grpc-js throws for a config. */
export const jsComplaint = (json: string): Complaint => root(JSON.parse(json));
