import { CODE_NUMBERS, codeByNumber } from '../../data/names.ts';
import { isKnownPolicy } from '../balancing.ts';
import type { JsonObject } from '../reader.ts';
import type { Json } from '../tree.ts';
import { readInteger, readNumber } from '../values.ts';
import { javaDouble, javaText, nanoseconds, within64 } from './texts.ts';

/** Why grpc-java rejects something, with the class of the exception; `undefined` where it does not. */
type Complaint = string | undefined;

const illegalArgument = (text: string): string => `java.lang.IllegalArgumentException: ${text}`;
const classCast = (text: string): string => `java.lang.ClassCastException: ${text}`;
const nullPointer = (text: string): string => `java.lang.NullPointerException: ${text}`;
const verify = (text: string): string => `com.google.common.base.VerifyException: ${text}`;
const illegalState = (text: string): string => `java.lang.IllegalStateException: ${text}`;
const parseError = (text: string): string =>
  `java.lang.RuntimeException: java.text.ParseException: ${text}\nCaused by: java.text.ParseException: ${text}`;

const member = (object: JsonObject, key: string): Json | undefined =>
  object.members.find((each) => each.key === key)?.value;

/** Checks a key that may be absent. */
const optional = (object: JsonObject, key: string, check: (value: Json) => Complaint): Complaint => {
  const value = member(object, key);
  return value && check(value);
};

const isNot = (object: JsonObject, key: string, value: Json, type: string): string =>
  classCast(`value '${javaText(value)}' for key '${key}' in '${javaText(object)}' is not ${type}`);

const TYPES = { String: 'string', Boolean: 'boolean', List: 'array', object: 'object' } as const;

/** Checks that a key, where it is there, has a value of this type. */
const typed = (object: JsonObject, key: string, type: keyof typeof TYPES): Complaint =>
  optional(object, key, (value) =>
    value.kind === TYPES[type] ? undefined : isNot(object, key, value, type),
  );

/** Checks a key that holds a list of objects: the types first, then each object. */
const objects = (object: JsonObject, key: string, check: (each: JsonObject) => Complaint): Complaint =>
  optional(object, key, (list) => {
    if (list.kind !== 'array') return isNot(object, key, list, 'List');
    const wrong = list.items.findIndex(({ kind }) => kind !== 'object');
    const item = list.items[wrong];
    if (item) return classCast(`value ${javaText(item)} for idx ${wrong} in ${javaText(list)} is not object`);
    for (const each of list.items) {
      const complaint = each.kind === 'object' ? check(each) : undefined;
      if (complaint !== undefined) return complaint;
    }
    return undefined;
  });

const integer = (object: JsonObject, key: string): Complaint =>
  optional(object, key, (value) => {
    if (readInteger(value, 'grpc-java') !== undefined) return undefined;
    return value.kind === 'number'
      ? classCast(`Number expected to be integer: ${javaText(value)}`)
      : illegalArgument(`value '${javaText(value)}' for key '${key}' is not an integer`);
  });

const double = (object: JsonObject, key: string): Complaint =>
  optional(object, key, (value) => {
    if (readNumber(value, 'grpc-java') !== undefined) return undefined;
    return value.kind === 'string'
      ? illegalArgument(`value '${javaText(value)}' for key '${key}' is not a double`)
      : illegalArgument(
          `value '${javaText(value)}' for key '${key}' in '${javaText(object)}' is not a number`,
        );
  });

const MOST_SECONDS = 315_576_000_000;

/** What reading a duration throws for a text that is none. */
const durationComplaint = (written: string): Complaint => {
  const invalid = (value: string) => parseError(`Invalid duration string: ${value}`);
  if (!written.endsWith('s')) return invalid(written);
  const value = written.startsWith('-') ? written.slice(1) : written;
  const [seconds = '', nanos = ''] = value.slice(0, -1).split(/\.(.*)/s);
  if (!/^[+-]?\d{1,18}$/.test(seconds))
    return `java.lang.NumberFormatException: For input string: "${seconds}"`;
  if (/\D/.test(nanos.slice(0, 9))) return parseError('Invalid nanoseconds.');
  if (Number(seconds) < 0) return invalid(value);
  return Number(seconds) > MOST_SECONDS ? parseError('Duration value is out of range.') : undefined;
};

const duration = (object: JsonObject, key: string): Complaint =>
  typed(object, key, 'String') ??
  optional(object, key, (value) => durationComplaint(value.kind === 'string' ? String(value.value) : ''));

const nanosOf = (value: Json): bigint =>
  value.kind === 'string' ? within64(nanoseconds(String(value.value))) : 0n;

/** Checks that a key is there. */
const required = (object: JsonObject, key: string): Complaint =>
  member(object, key) ? undefined : nullPointer(`${key} cannot be empty`);

const attempts = (policy: JsonObject): Complaint =>
  integer(policy, 'maxAttempts') ??
  required(policy, 'maxAttempts') ??
  optional(policy, 'maxAttempts', (value) => {
    const count = readInteger(value, 'grpc-java') ?? 0;
    return count > 1 ? undefined : illegalArgument(`maxAttempts must be greater than 1: ${count}`);
  });

const backoff = (policy: JsonObject, key: string, called: string): Complaint =>
  duration(policy, key) ??
  required(policy, key) ??
  optional(policy, key, (value) =>
    nanosOf(value) > 0n ? undefined : illegalArgument(`${called} must be greater than 0: ${nanosOf(value)}`),
  );

const CLASSES = {
  boolean: 'java.lang.Boolean',
  array: 'java.util.Collections$UnmodifiableRandomAccessList',
  object: 'java.util.Collections$UnmodifiableMap',
} as const;

const code = (node: Json): Complaint => {
  switch (node.kind) {
    case 'number': {
      const value = Number(node.value);
      const wrong = (how: string) => verify(`Status code ${javaDouble(value)} is not ${how}`);
      if (!Number.isInteger(value) || Math.abs(value) >= 2 ** 31) return wrong('integral');
      return codeByNumber(value) ? undefined : wrong('valid');
    }
    case 'string': {
      const name = String(node.value);
      if (Object.hasOwn(CODE_NUMBERS, name)) return undefined;
      const cause = illegalArgument(`No enum constant io.grpc.Status.Code.${name}`);
      return `${verify(`Status code ${name} is not valid`)}\nCaused by: ${cause}`;
    }
    case 'null':
      return nullPointer('Cannot invoke "Object.getClass()" because "status" is null');
    default:
      return verify(
        `Can not convert status code ${javaText(node)} to Status.Code, because its type is class ${CLASSES[node.kind]}`,
      );
  }
};

const isOk = (node: Json): boolean =>
  (node.kind === 'string' && node.value === 'OK') || (node.kind === 'number' && Number(node.value) === 0);

const codes = (policy: JsonObject, key: string): Complaint =>
  typed(policy, key, 'List') ??
  optional(policy, key, (list) => {
    const items = list.kind === 'array' ? list.items : [];
    for (const item of items) {
      const complaint = code(item);
      if (complaint !== undefined) return complaint;
    }
    return items.some(isOk) ? verify(`${key} must not contain OK`) : undefined;
  });

const retryableCodes = (policy: JsonObject): Complaint => {
  const key = 'retryableStatusCodes';
  const list = member(policy, key);
  if (!list) return verify(`${key} is required in retry policy`);
  const empty = list.kind === 'array' && !list.items.length && !member(policy, 'perAttemptRecvTimeout');
  return (
    codes(policy, key) ??
    (empty ? illegalArgument(`${key} cannot be empty without perAttemptRecvTimeout`) : undefined)
  );
};

const notNegative = (object: JsonObject, key: string, complaint: string): Complaint =>
  optional(object, key, (value) =>
    nanosOf(value) < 0n ? illegalArgument(`${complaint}: ${nanosOf(value)}`) : undefined,
  );

const retryPolicy = (policy: JsonObject): Complaint =>
  attempts(policy) ??
  backoff(policy, 'initialBackoff', 'initialBackoffNanos') ??
  backoff(policy, 'maxBackoff', 'maxBackoff') ??
  double(policy, 'backoffMultiplier') ??
  required(policy, 'backoffMultiplier') ??
  optional(policy, 'backoffMultiplier', (value) => {
    const factor = readNumber(value, 'grpc-java') ?? 0;
    return factor > 0
      ? undefined
      : illegalArgument(`backoffMultiplier must be greater than 0: ${javaDouble(factor)}`);
  }) ??
  duration(policy, 'perAttemptRecvTimeout') ??
  notNegative(policy, 'perAttemptRecvTimeout', 'perAttemptRecvTimeout cannot be negative') ??
  retryableCodes(policy);

const hedgingPolicy = (policy: JsonObject): Complaint =>
  attempts(policy) ??
  duration(policy, 'hedgingDelay') ??
  required(policy, 'hedgingDelay') ??
  notNegative(policy, 'hedgingDelay', 'hedgingDelay must not be negative') ??
  codes(policy, 'nonFatalStatusCodes');

const limit = (entry: JsonObject, key: string, called: string): Complaint =>
  integer(entry, key) ??
  optional(entry, key, (value) => {
    const bytes = readInteger(value, 'grpc-java') ?? 0;
    return bytes < 0 ? illegalArgument(`${called} ${bytes} exceeds bounds`) : undefined;
  });

const policy = (entry: JsonObject, key: string, check: (policy: JsonObject) => Complaint): Complaint =>
  typed(entry, key, 'object') ??
  optional(entry, key, (value) => (value.kind === 'object' ? check(value) : undefined));

const textIn = (object: JsonObject, key: string): string => {
  const value = member(object, key);
  return value?.kind === 'string' ? String(value.value) : '';
};

const name = (root: JsonObject, named: JsonObject, taken: Set<string>): Complaint => {
  const wrong = typed(named, 'service', 'String') ?? typed(named, 'method', 'String');
  if (wrong !== undefined) return wrong;
  const [service, method] = [textIn(named, 'service'), textIn(named, 'method')];
  if (!service && method) return illegalArgument(`missing service name for method ${method}`);
  const path = service ? `${service}/${method}` : '';
  const twice = taken.has(path);
  taken.add(path);
  if (!twice) return undefined;
  if (!service) return illegalArgument(`Duplicate default method config in service config ${javaText(root)}`);
  return illegalArgument(method ? `Duplicate method name ${path}` : `Duplicate service ${service}`);
};

const entry = (root: JsonObject, one: JsonObject, taken: Set<string>): Complaint =>
  duration(one, 'timeout') ??
  typed(one, 'waitForReady', 'Boolean') ??
  limit(one, 'maxResponseMessageBytes', 'maxInboundMessageSize') ??
  limit(one, 'maxRequestMessageBytes', 'maxOutboundMessageSize') ??
  policy(one, 'retryPolicy', retryPolicy) ??
  policy(one, 'hedgingPolicy', hedgingPolicy) ??
  objects(one, 'name', (named) => name(root, named, taken));

const throttling = (value: JsonObject): Complaint => {
  const missing = (key: string) =>
    member(value, key)
      ? undefined
      : nullPointer(
          'Cannot invoke "java.lang.Double.floatValue()" because the return value of "io.grpc.internal.JsonUtil.getNumberAsDouble(java.util.Map, String)" is null',
        );
  const positive = (key: string, called: string) =>
    optional(value, key, (number) =>
      (readNumber(number, 'grpc-java') ?? 0) > 0
        ? undefined
        : illegalState(`${called} should be greater than zero`),
    );
  return (
    double(value, 'maxTokens') ??
    missing('maxTokens') ??
    double(value, 'tokenRatio') ??
    missing('tokenRatio') ??
    positive('maxTokens', 'maxToken') ??
    positive('tokenRatio', 'tokenRatio')
  );
};

const unwrapped = (choice: JsonObject): Complaint => {
  const [only] = choice.members;
  if (choice.members.length !== 1 || !only)
    return `java.lang.RuntimeException: There are ${choice.members.length} fields in a LoadBalancingConfig object. Exactly one is expected. Config=${javaText(choice)}`;
  return typed(choice, only.key, 'object');
};

/** The policies that a config names: those of the list, or else the one of the older key, in lower case. */
const policies = (root: JsonObject): string[] => {
  const list = member(root, 'loadBalancingConfig');
  const items = list?.kind === 'array' ? list.items : [];
  const older = textIn(root, 'loadBalancingPolicy').toLowerCase();
  if (!items.length) return member(root, 'loadBalancingPolicy') ? [older] : [];
  return items.map((item) => (item.kind === 'object' ? (item.members[0]?.key ?? '') : ''));
};

const status = (description: string, cause: string): string =>
  illegalState(`Default config is invalid: Status{code=UNKNOWN, description=${description}, cause=${cause}}`);

const balancing = (root: JsonObject): Complaint => {
  const list = member(root, 'loadBalancingConfig');
  const settled = list?.kind === 'array' && list.items.length > 0;
  const thrown =
    // The types of all items are looked at before the keys of the first.
    objects(root, 'loadBalancingConfig', () => undefined) ??
    (settled ? undefined : typed(root, 'loadBalancingPolicy', 'String')) ??
    objects(root, 'loadBalancingConfig', unwrapped);
  if (thrown !== undefined) return status("can't parse load balancer configuration", `${thrown}\n`);
  const named = policies(root);
  return !named.length || named.some(isKnownPolicy)
    ? undefined
    : status(`None of [${named.join(', ')}] specified by Service Config are available.`, 'null');
};

const config = (root: JsonObject): Complaint => {
  const taken = new Set<string>();
  const thrown =
    policy(root, 'retryThrottling', throttling) ??
    typed(root, 'healthCheckConfig', 'object') ??
    objects(root, 'methodConfig', (one) => entry(root, one, taken));
  return thrown === undefined ? undefined : status('failed to parse service config', `${thrown}\n`);
};

/** Both policies are taken, until a call is made: then each of its attempts fails. */
const bothPolicies = (root: JsonObject): Complaint => {
  const list = member(root, 'methodConfig');
  const both = (list?.kind === 'array' ? list.items : []).some(
    (one) => one.kind === 'object' && member(one, 'retryPolicy') && member(one, 'hedgingPolicy'),
  );
  return both ? illegalArgument('Should not provide both retryPolicy and hedgingPolicy') : undefined;
};

const duplicate = (node: Json): string | undefined => {
  const seen = new Set<string>();
  if (node.kind === 'array') return firstDuplicate(node.items);
  if (node.kind !== 'object') return undefined;
  for (const { key, value } of node.members) {
    if (seen.has(key)) return illegalArgument(`Duplicate key found: ${key}`);
    seen.add(key);
    const inner = duplicate(value);
    if (inner !== undefined) return inner;
  }
  return undefined;
};

const firstDuplicate = (items: readonly Json[]): string | undefined => {
  for (const item of items) {
    const found = duplicate(item);
    if (found !== undefined) return found;
  }
  return undefined;
};

const ROOT_CLASSES = { ...CLASSES, number: 'java.lang.Double', string: 'java.lang.String' } as const;

const notMap = (node: Exclude<Json, JsonObject>): Complaint => {
  if (node.kind === 'null') return undefined;
  const found = ROOT_CLASSES[node.kind];
  return classCast(
    `class ${found} cannot be cast to class java.util.Map (${found} and java.util.Map are in module java.base of loader 'bootstrap')`,
  );
};

/** Returns what grpc-java throws for a config, without the frames of the stack. */
export const javaComplaint = (_json: string, root: Json): Complaint => {
  const twice = duplicate(root);
  if (twice !== undefined) return twice;
  return root.kind === 'object' ? (balancing(root) ?? config(root) ?? bothPolicies(root)) : notMap(root);
};
