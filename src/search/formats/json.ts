import { codeByNumber, type CodeName } from '../../data/names.ts';
import { codeBySpelling } from '../exact.ts';
import type { ParsedStatus } from '../status.ts';

/** What one JSON object says about itself; its members' objects are not part of it. */
interface Fields {
  readonly start: number;
  readonly values: Map<string, string>;
}

/*
 * Pasted JSON is often cut off, quoted twice or embedded in a log line, so it is scanned, not parsed: braces give the
 * object a key belongs to, whatever is between them.
 */
const TOKEN =
  /[{}]|["'](code|status|codeName|http_code|message|msg|error|details|(?:rpc\.)?grpc[._-](?:status|code)(?:[._-](?:code|number))?|rpc\.response\.status_code|grpc[._-]message|success|level|result|data|codespace|metadata)["']\s{0,8}:\s{0,8}(?:["']([^"'\n]{0,500})|(\d{1,5}\b)|(?=[[{n])|(?:true|false)\b)/gi;

/** Frameworks of HTTP write this for the status 500. */
const HTTP_500 = 'INTERNAL_SERVER_ERROR';
const PRINTED_NAME = /^(?:[A-Z][A-Z_]+|[A-Z][A-Za-z]+|[a-z]+(?:[_-][a-z]+)*|[a-z]+[A-Z][A-Za-z]+)$/;
const named = (value: string | undefined): CodeName | undefined =>
  value !== undefined && PRINTED_NAME.test(value) && value !== HTTP_500 ? codeBySpelling(value) : undefined;
const numbered = (value: string | undefined): CodeName | undefined =>
  value !== undefined && /^\d{1,2}$/.test(value) ? codeByNumber(Number(value)) : undefined;

/** Keys under which proxies, log libraries and OpenTelemetry write the code. */
const GRPC_KEY = /^(?:rpc\.)?grpc[._-](?:status|code)|^rpc\.response\.status_code$/;

type Reading = Pick<ParsedStatus, 'format' | 'code' | 'library'>;

/**
 * Whose JSON it is. In google.rpc JSON `code` is the HTTP status and `status` the name; in grpc-gateway's and
 * Google's other JSON `code` is the gRPC number; Connect writes the name into `code`.
 */
const read = (values: ReadonlyMap<string, string>): Reading | undefined => {
  const status = values.get('status');
  const code = values.get('code');
  const canonical = status !== undefined && /^[A-Z_]+$/.test(status) ? named(status) : undefined;
  if (canonical && (canonical !== 'OK' || code !== undefined))
    return { format: 'google-rpc-json', code: canonical };

  const trailer = [...values].find(([key]) => GRPC_KEY.test(key))?.[1];
  const fromTrailer = numbered(trailer) ?? named(trailer);
  if (fromTrailer) return { format: 'json-field', code: fromTrailer };

  const described = ['message', 'msg', 'error', 'details'].some((key) => values.has(key));
  // Many programs number their own errors; those of the gateway have no such members.
  const isForeign = ['success', 'level', 'result', 'data', 'codespace'].some((key) => values.has(key));
  const gateway = numbered(code);
  if (gateway && described && !isForeign)
    return {
      format: 'gateway-json',
      code: gateway,
      // grpc-js: a description named `details`, and the metadata beside it.
      ...(values.get('details') && values.has('metadata') && !values.has('message')
        ? { library: 'grpc-js' }
        : {}),
    };
  const connect = named(code) ?? named(values.get('codename'));
  if (connect) return { format: 'connect-json', code: connect };
  return undefined;
};

const statusOf = ({ start, values }: Fields, end: number): ParsedStatus | undefined => {
  const reading = read(values);
  if (reading === undefined) return undefined;
  // Beside a field of gRPC `message` and `msg` are what the log itself says.
  const own =
    reading.format === 'json-field'
      ? undefined
      : (values.get('message') ?? values.get('msg') ?? values.get('details'));
  const description = values.get('grpc_message') ?? values.get('grpc-message') ?? own;
  const http = Number(values.get('http_code') ?? values.get('code'));
  return {
    ...reading,
    ...(description ? { description } : {}),
    ...(http >= 100 && http < 600 ? { http } : {}),
    start,
    end,
  };
};

/** Deeper nesting than any real error has is not followed. */
const DEEPEST = 200;

/** Returns the statuses that JSON objects in the text stand for, whole or cut off. */
export const jsonStatuses = (text: string): ParsedStatus[] => {
  const found: ParsedStatus[] = [];
  const open: Fields[] = [{ start: 0, values: new Map() }];
  const close = (end: number) => {
    const fields = open.pop();
    const status = fields && statusOf(fields, end);
    if (status) found.push(status);
  };
  for (const match of text.matchAll(TOKEN)) {
    const [token, key, quoted, bare] = match;
    if (token === '{') {
      // Stryker disable next-line ConditionalExpression,EqualityOperator: this bounds the work on hostile texts, and nothing else
      if (open.length < DEEPEST) open.push({ start: match.index, values: new Map() });
    } else if (token === '}') {
      if (open.length > 1) close(match.index + 1);
    } else if (key !== undefined) {
      const values = open.at(-1)?.values;
      const name = key.toLowerCase();
      if (values && !values.has(name)) values.set(name, quoted ?? bare ?? '');
    }
  }
  while (open.length > 0) close(text.length);
  return found;
};
