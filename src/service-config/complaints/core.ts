import { CODE_NUMBERS } from '../../data/names.ts';
import type { JsonObject } from '../reader.ts';
import { isKnownPolicy } from '../balancing.ts';
import type { Json } from '../tree.ts';
import { byteLength } from './texts.ts';

/** Errors by field. C core collects all of them, and prints the fields in the order of their bytes. */
type Errors = Map<string, string[]>;

const add = (errors: Errors, field: string, error: string): void => {
  errors.set(field, [...(errors.get(field) ?? []), error]);
};

const anyMember = (object: JsonObject, key: string): Json | undefined =>
  object.members.find((each) => each.key === key)?.value;

/** For most keys null counts as absent. */
const member = (object: JsonObject, key: string): Json | undefined => {
  const value = anyMember(object, key);
  return value?.kind === 'null' ? undefined : value;
};

type Load = (errors: Errors, field: string, node: Json) => void;

const textOf = (node: Json): string | undefined => (node.kind === 'string' ? String(node.value) : undefined);
/** What stands for a number: a number, or a string that is read as one. */
const numeralOf = (node: Json): string | undefined =>
  node.kind === 'number' ? node.raw : textOf(node)?.trim();

const string: Load = (errors, field, node) => {
  if (node.kind !== 'string') add(errors, field, 'is not a string');
};

const boolean: Load = (errors, field, node) => {
  if (node.kind !== 'boolean') add(errors, field, 'is not a boolean');
};

const number =
  (fits: (numeral: string) => boolean, complaint: string): Load =>
  (errors, field, node) => {
    const numeral = numeralOf(node);
    if (numeral === undefined) add(errors, field, 'is not a number');
    else if (!fits(numeral)) add(errors, field, complaint);
  };

const isInteger = (numeral: string): boolean =>
  /^[+-]?\d+$/.test(numeral) && Math.abs(Number(numeral)) < 2 ** 31;
const signed = number(isInteger, 'failed to parse number');
const unsigned = number(
  (numeral) => /^\+?\d+$/.test(numeral) && Number(numeral) < 2 ** 32,
  'failed to parse non-negative number',
);
const floating = number(
  (numeral) => numeral !== '' && Number.isFinite(Number(numeral)),
  'failed to parse floating-point number',
);

const MOST_SECONDS = 315_576_000_000;

const duration: Load = (errors, field, node) => {
  const written = textOf(node);
  if (written === undefined) return add(errors, field, 'is not a string');
  const no = (reason: string) => add(errors, field, `Not a duration (${reason})`);
  if (!written.endsWith('s')) return no('no s suffix');
  const [seconds = '', nanos] = written
    .slice(0, -1)
    .trim()
    .split(/\.(.*)/s);
  if (nanos !== undefined && !/^\s*[+-]?\d+\s*$/.test(nanos)) return no('not a number of nanoseconds');
  if (nanos !== undefined && nanos.length > 9) return no('too many digits after decimal');
  if (!/^\s*[+-]?\d+\s*$/.test(seconds)) return no('not a number of seconds');
  if (Number(seconds) < 0 || Number(seconds) > MOST_SECONDS)
    add(errors, field, `seconds must be in the range [0, ${MOST_SECONDS}]`);
};

/** Loads a key that must be there, then holds its value against a limit, unless it has errors already. */
const required = (
  errors: Errors,
  field: string,
  node: Json | undefined,
  load: Load,
  limit?: { isMet: (node: Json) => boolean; complaint: string },
): void => {
  if (node) load(errors, field, node);
  else add(errors, field, 'field not present');
  if (node && limit && !errors.has(field) && !limit.isMet(node)) add(errors, field, limit.complaint);
};

const ABOVE_0 = 'must be greater than 0';
const isLonger = (node: Json): boolean => /[1-9]/.test(String(textOf(node)));
const isPositive = (node: Json): boolean => Number(numeralOf(node)) > 0;

const codes = (errors: Errors, field: string, node: Json | undefined): void => {
  if (node && node.kind !== 'array') return add(errors, field, 'is not an array');
  const items = node?.items ?? [];
  // One item of the wrong type, and none is read.
  const read = items.every(({ kind }) => kind === 'string');
  let fine = 0;
  items.forEach((item, i) => {
    const at = `${field}[${i}]`;
    if (item.kind !== 'string') add(errors, at, 'is not a string');
    else if (read && Object.hasOwn(CODE_NUMBERS, String(item.value))) fine++;
    else if (read) add(errors, at, 'failed to parse status code');
  });
  if (!fine) add(errors, field, 'must be non-empty');
};

const isObject = (errors: Errors, field: string, node: Json): node is JsonObject => {
  if (node.kind === 'object') return true;
  add(errors, field, 'is not an object');
  return false;
};

const retryPolicy: Load = (errors, field, node) => {
  if (!isObject(errors, field, node)) return;
  const load = (key: string, loader: Load, isMet: (value: Json) => boolean, complaint = ABOVE_0) =>
    required(errors, `${field}.${key}`, member(node, key), loader, { isMet, complaint });
  load('maxAttempts', signed, (value) => Number(numeralOf(value)) > 1, 'must be at least 2');
  load('initialBackoff', duration, isLonger);
  load('maxBackoff', duration, isLonger);
  load('backoffMultiplier', floating, isPositive);
  codes(errors, `${field}.retryableStatusCodes`, anyMember(node, 'retryableStatusCodes'));
};

/** A name that is wrong is gone on with as an empty one. */
const name = (errors: Errors, field: string, node: Json, taken: Set<string>): void => {
  const part = (key: 'service' | 'method'): string | undefined => {
    const value = node.kind === 'object' ? member(node, key) : undefined;
    if (value) string(errors, `${field}.${key}`, value);
    return value && textOf(value);
  };
  isObject(errors, field, node);
  const [service, method] = [part('service'), part('method')];
  if (method !== undefined && service === undefined)
    add(errors, field, 'method name populated without service name');
  const path = service ? `/${service}/${method ?? ''}` : '';
  if (taken.has(path))
    add(errors, field, path ? `multiple method configs for path ${path}` : 'duplicate default method config');
  taken.add(path);
};

const entry = (errors: Errors, field: string, node: Json, taken: Set<string>): void => {
  if (!isObject(errors, field, node)) return;
  const fields = {
    timeout: duration,
    waitForReady: boolean,
    maxRequestMessageBytes: unsigned,
    maxResponseMessageBytes: unsigned,
    retryPolicy,
  } as const;
  for (const [key, load] of Object.entries(fields)) {
    const value = member(node, key);
    if (value) load(errors, `${field}.${key}`, value);
  }
  const names = member(node, 'name');
  if (names?.kind === 'array')
    names.items.forEach((each, i) => name(errors, `${field}.name[${i}]`, each, taken));
  else if (names) add(errors, `${field}.name`, 'is not an array');
};

/** C core reads the digits of `tokenRatio` itself: a whole number, and three decimals. */
const tokenRatio: Load = (errors, field, node) => {
  const numeral = numeralOf(node);
  if (numeral === undefined) return add(errors, field, 'is not a number');
  const [, whole, decimals = ''] = /^\+?(\d+)(?:\.(\d+))?$/.exec(numeral) ?? [];
  if (whole === undefined) return add(errors, field, 'could not parse as a number');
  if (!/[1-9]/.test(whole + decimals.slice(0, 3))) add(errors, field, ABOVE_0);
};

const throttling: Load = (errors, field, node) => {
  if (!isObject(errors, field, node)) return;
  const limit = { isMet: isPositive, complaint: ABOVE_0 };
  required(errors, `${field}.maxTokens`, anyMember(node, 'maxTokens'), unsigned, limit);
  required(errors, `${field}.tokenRatio`, anyMember(node, 'tokenRatio'), tokenRatio);
};

const health: Load = (errors, field, node) => {
  if (!isObject(errors, field, node)) return;
  const service = member(node, 'serviceName');
  if (service) string(errors, `${field}.serviceName`, service);
};

const balancing: Load = (errors, field, node) => {
  if (node.kind !== 'array') return add(errors, field, 'type should be array');
  const tried: string[] = [];
  for (const item of node.items) {
    if (item.kind !== 'object') return add(errors, field, 'child entry should be of type object');
    const [only, second] = item.members;
    if (!only) return add(errors, field, 'no policy found in child entry');
    if (second) return add(errors, field, 'oneOf violation');
    if (only.value.kind !== 'object') return add(errors, field, 'child entry should be of type object');
    if (isKnownPolicy(only.key)) return undefined;
    tried.push(only.key);
  }
  add(errors, field, `No known policies in list: ${tried.join(' ')}`);
};

const balancingName: Load = (errors, field, node) => {
  const policy = textOf(node);
  if (policy === undefined) add(errors, field, 'is not a string');
  else if (!isKnownPolicy(policy.toLowerCase())) add(errors, field, `unknown LB policy "${policy}"`);
};

const root: Load = (errors, field, node) => {
  if (!isObject(errors, field, node)) return;
  const taken = new Set<string>();
  const methods = anyMember(node, 'methodConfig');
  if (methods?.kind === 'array')
    methods.items.forEach((each, i) => entry(errors, `methodConfig[${i}]`, each, taken));
  else if (methods) add(errors, 'methodConfig', 'is not an array');
  const list = anyMember(node, 'loadBalancingConfig');
  if (list) balancing(errors, 'loadBalancingConfig', list);
  const fields = {
    loadBalancingPolicy: balancingName,
    retryThrottling: throttling,
    healthCheckConfig: health,
  };
  for (const [key, load] of Object.entries(fields)) {
    const value = member(node, key);
    if (value) load(errors, key, value);
  }
};

/** The keys that an object holds twice, as the parser meets them. */
const duplicates = (node: Json, json: string): string[] => {
  if (node.kind === 'array') return node.items.flatMap((item) => duplicates(item, json));
  if (node.kind !== 'object') return [];
  const seen = new Set<string>();
  return node.members.flatMap(({ key, end, value }) => {
    // The parser counts back from the closing quote by the length of the key as it was read.
    const index = byteLength(json.slice(0, end)) - 1 - byteLength(key) - 2;
    const found = seen.has(key) ? [`duplicate key "${key}" at index ${index}`] : [];
    seen.add(key);
    return [...found, ...duplicates(value, json)];
  });
};

/** Returns what C core says of a config, behind `Failed to create channel to '…':`. */
export const coreComplaint = (json: string, parsed: Json): string | undefined => {
  const twice = duplicates(parsed, json);
  if (twice.length) return `JSON parsing failed: [${twice.join('; ')}]`;
  const errors: Errors = new Map();
  root(errors, '', parsed);
  const said = [...errors]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([field, all]) => `field:${field} ${all.length > 1 ? `errors:[${all.join('; ')}]` : `error:${all[0]}`}`,
    );
  return said.length ? `errors validating service config: [${said.join('; ')}]` : undefined;
};
