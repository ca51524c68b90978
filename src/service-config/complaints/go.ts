import type { CodeName } from '../../data/names.ts';
import { isKnownPolicy } from '../balancing.ts';
import type { Json } from '../tree.ts';
import { readCode, readInteger } from '../values.ts';
import { GO_INVALID, goDuration, goFloat, goQuoted, nanoseconds, within64 } from './texts.ts';

/** A type that grpc-go decodes JSON into, with the name that encoding/json prints for it. */
type Type =
  | { readonly kind: 'text' | 'boolean' | 'float' | 'raw'; readonly name: string }
  | { readonly kind: 'integer'; readonly name: string }
  | { readonly kind: 'duration' | 'code'; readonly name: string }
  | { readonly kind: 'list'; readonly name: string; readonly of: Type }
  | { readonly kind: 'struct'; readonly name: string; readonly fields: Readonly<Record<string, Type>> };

const text: Type = { kind: 'text', name: 'string' };
const float: Type = { kind: 'float', name: 'float64' };
const duration: Type = { kind: 'duration', name: 'string' };
const int64: Type = { kind: 'integer', name: 'int64' };
const listOf = (of: Type): Type => ({ kind: 'list', name: `[]${of.name}`, of });
const struct = (name: string, fields: Readonly<Record<string, Type>>): Type => ({
  ...{ kind: 'struct', name: `grpc.${name}` },
  fields,
});

const RETRY = struct('jsonRetryPolicy', {
  MaxAttempts: { kind: 'integer', name: 'int' },
  InitialBackoff: duration,
  MaxBackoff: duration,
  BackoffMultiplier: float,
  RetryableStatusCodes: listOf({ kind: 'code', name: 'codes.Code' }),
});
const ENTRY = struct('jsonMC', {
  Name: listOf(struct('jsonName', { Service: text, Method: text })),
  WaitForReady: { kind: 'boolean', name: 'bool' },
  Timeout: duration,
  MaxRequestMessageBytes: int64,
  MaxResponseMessageBytes: int64,
  RetryPolicy: RETRY,
});
const CONFIG = struct('jsonSC', {
  LoadBalancingPolicy: text,
  LoadBalancingConfig: { kind: 'raw', name: 'json.RawMessage' },
  MethodConfig: listOf(ENTRY),
  RetryThrottling: struct('retryThrottlingPolicy', { MaxTokens: float, TokenRatio: float }),
  HealthCheckConfig: struct('healthCheckConfig', { ServiceName: text }),
});

/** What `UnmarshalJSON` of a duration says of a text that is none. */
const durationComplaint = (written: string): string | undefined => {
  const wrong = (value: string, why: string) => `malformed duration ${goQuoted(value)}: ${why}`;
  if (!written.endsWith('s')) return wrong(written, 'missing seconds unit');
  const value = written.startsWith('-') ? written.slice(1) : written;
  const [whole = '', decimals = '', third] = value.slice(0, -1).split('.');
  if (third !== undefined) return wrong(value, 'too many decimals');
  const parse = (digits: string): string | undefined => {
    if (digits === '' || /^[+-]?\d{1,18}$/.test(digits)) return undefined;
    const why = /^[+-]?\d+$/.test(digits) ? 'value out of range' : 'invalid syntax';
    return wrong(value, `strconv.ParseInt: parsing ${goQuoted(digits)}: ${why}`);
  };
  const first = parse(whole);
  if (first !== undefined) return first;
  if (Number(whole) > 315_576_000_000) return `out of range: ${goQuoted(value)}`;
  if (decimals.length > 9) return wrong(value, 'too many digits after decimal');
  return parse(decimals) ?? (whole || decimals ? undefined : wrong(value, 'contains no numbers'));
};

const NAMES = {
  boolean: 'bool',
  string: 'string',
  number: 'number',
  array: 'array',
  object: 'object',
} as const;

/** Decodes a text as encoding/json does: a wrong type is remembered, and what a type says itself ends it. */
class Decoder {
  readonly #json: string;
  #remembered: string | undefined;

  constructor(json: string) {
    this.#json = json;
  }

  /** Returns the first error. */
  complaint(node: Json): string | undefined {
    return this.#decode(node, CONFIG, '', []) ?? this.#remembered;
  }

  #mismatch(node: Json, type: Type, owner: string, path: readonly string[]): string {
    const found = node.kind === 'null' ? 'null' : NAMES[node.kind];
    const exact = node.kind === 'number' && ['integer', 'float'].includes(type.kind) ? ` ${node.raw}` : '';
    const into = owner ? `Go struct field ${owner}.${path.join('.')}` : 'Go value';
    return `json: cannot unmarshal ${found}${exact} into ${into} of type ${type.name}`;
  }

  /** Returns an error that ends the decoding. */
  #decode(node: Json, type: Type, owner: string, path: readonly string[]): string | undefined {
    if (type.kind === 'raw') return undefined;
    if (type.kind === 'code') return this.#code(node);
    // An absent value behind a pointer; the backoffs are none.
    if (node.kind === 'null') return path.at(-1)?.endsWith('Backoff') ? durationComplaint('') : undefined;
    if (type.kind === 'duration')
      return node.kind === 'string'
        ? durationComplaint(String(node.value))
        : this.#mismatch(node, type, owner, path);
    if (type.kind === 'list' && node.kind === 'array') {
      for (const item of node.items) {
        const ended = this.#decode(item, type.of, owner, path);
        if (ended !== undefined) return ended;
      }
      return undefined;
    }
    if (type.kind === 'struct' && node.kind === 'object') {
      for (const { key, value } of node.members) {
        const field = Object.keys(type.fields).find((each) => each.toLowerCase() === key.toLowerCase());
        const inner = field === undefined ? undefined : type.fields[field];
        if (field === undefined || !inner) continue;
        const ended = this.#decode(value, inner, type.name.replace('grpc.', ''), [...path, field]);
        if (ended !== undefined) return ended;
      }
      return undefined;
    }
    if (!this.#fits(node, type)) this.#remembered ??= this.#mismatch(node, type, owner, path);
    return undefined;
  }

  #code(node: Json): string | undefined {
    if (readCode(node, 'grpc-go') !== undefined) return undefined;
    const raw = this.#json.slice(node.at, node.end);
    const isNumber = /^\d{1,10}$/.test(raw) && Number(raw) < 2 ** 32;
    return `invalid code: ${isNumber ? Number(raw) : goQuoted(raw)}`;
  }

  #fits(node: Json, { kind }: Type): boolean {
    if (kind === 'integer') return readInteger(node, 'grpc-go') !== undefined;
    if (kind === 'float') return node.kind === 'number' && Number.isFinite(Number(node.value));
    return (kind === 'text' && node.kind === 'string') || (kind === 'boolean' && node.kind === 'boolean');
  }
}

/** The last of the keys that stand for a field, in any case; null is as absent. */
const member = (node: Json, name: string): Json | undefined => {
  if (node.kind !== 'object') return undefined;
  const value = node.members.findLast(({ key }) => key.toLowerCase() === name.toLowerCase())?.value;
  return value?.kind === 'null' ? undefined : value;
};

const numberIn = (node: Json, name: string): number => {
  const value = member(node, name);
  return value?.kind === 'number' ? Number(value.value) : 0;
};

/** What a map of raw JSON looks like where Go prints it: the bytes of each value, keys in order. */
const printedMap = (node: Json, json: string): string => {
  const members = node.kind === 'object' ? node.members : [];
  const last = new Map(members.map(({ key, value }) => [key, json.slice(value.at, value.end)] as const));
  const pairs = [...last].sort(([a], [b]) => (a < b ? -1 : 1));
  return `map[${pairs.map(([key, raw]) => `${key}:[${new TextEncoder().encode(raw).join(' ')}]`).join(' ')}]`;
};

const balancing = (list: Json, json: string): string | undefined => {
  const type = '[]map[string]json.RawMessage';
  const into = (node: Json, of: string) =>
    `json: cannot unmarshal ${node.kind === 'null' ? 'null' : NAMES[node.kind]} into Go value of type ${of}`;
  if (list.kind !== 'array') return into(list, type);
  const wrong = list.items.find(({ kind }) => kind !== 'object' && kind !== 'null');
  if (wrong) return into(wrong, type.slice(2));
  for (const [i, item] of list.items.entries()) {
    const keys = item.kind === 'object' ? [...new Set(item.members.map(({ key }) => key))] : [];
    const [only = ''] = keys;
    if (keys.length !== 1)
      return `expected a JSON struct with one entry; received entry ${printedMap(item, json)} at index ${i}`;
    if (isKnownPolicy(only)) return undefined;
  }
  return `no supported policies found in config: ${json.slice(list.at, list.end)}`;
};

/** How the codes are called in Go: `DeadlineExceeded`. */
const goName = (name: CodeName): string =>
  name === 'OK'
    ? name
    : name === 'CANCELLED'
      ? 'Canceled'
      : name.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());

const retryPolicy = (policy: Json): string | undefined => {
  const attempts = numberIn(policy, 'maxAttempts');
  const multiplier = numberIn(policy, 'backoffMultiplier');
  const [initial, most] = ['initialBackoff', 'maxBackoff'].map((name) => {
    const value = member(policy, name);
    return value?.kind === 'string' ? within64(nanoseconds(String(value.value))) : 0n;
  });
  const list = member(policy, 'retryableStatusCodes');
  const codes = list?.kind === 'array' ? list.items.map((item) => readCode(item, 'grpc-go') ?? 'OK') : [];
  if (initial === undefined || most === undefined) return undefined;
  if (attempts > 1 && initial > 0n && most > 0n && multiplier > 0 && codes.length) return undefined;
  const fields = [
    `MaxAttempts:${attempts}`,
    `InitialBackoff:${goDuration(initial)}`,
    `MaxBackoff:${goDuration(most)}`,
    `BackoffMultiplier:${goFloat(multiplier)}`,
    `RetryableStatusCodes:[${codes.map(goName).join(' ')}]`,
  ];
  return `invalid retry policy (&{${fields.join(' ')}}): `;
};

const names = (list: Json, taken: Set<string>): string | undefined => {
  for (const item of list.kind === 'array' ? list.items : []) {
    const [service = '', method = ''] = ['service', 'method'].map((key) => {
      const value = member(item, key);
      return value?.kind === 'string' ? String(value.value) : '';
    });
    if (!service && method) return "cannot combine empty 'service' and non-empty 'method'";
    const path = service ? `/${service}/${method}` : '';
    if (taken.has(path)) return 'duplicated name';
    taken.add(path);
  }
  return undefined;
};

/** What is wrong with a config that was decoded. An entry without `name` is not looked at. */
const config = (root: Json, json: string): string | undefined => {
  const list = member(root, 'loadBalancingConfig');
  const wrong = list && balancing(list, json);
  const methods = member(root, 'methodConfig');
  if (wrong !== undefined || methods?.kind !== 'array') return wrong;
  const taken = new Set<string>();
  for (const entry of methods.items) {
    const named = member(entry, 'name');
    if (!named) continue;
    const policy = member(entry, 'retryPolicy');
    const complaint = (policy && retryPolicy(policy)) ?? names(named, taken);
    if (complaint !== undefined) return complaint;
  }
  const throttling = member(root, 'retryThrottling');
  if (!throttling) return undefined;
  const [tokens, ratio] = [numberIn(throttling, 'maxTokens'), numberIn(throttling, 'tokenRatio')];
  const invalid = 'invalid retry throttling config:';
  if (!(tokens > 0 && tokens <= 1000))
    return `${invalid} maxTokens (${goFloat(tokens)}) out of range (0, 1000]`;
  return ratio > 0 ? undefined : `${invalid} tokenRatio (${goFloat(ratio)}) may not be negative`;
};

/** Returns the error of grpc-go for a config, as a dial option prints it. */
export const goComplaint = (json: string, root: Json): string | undefined => {
  const why = new Decoder(json).complaint(root) ?? config(root, json);
  return why === undefined ? undefined : GO_INVALID + why;
};
