import type { CodeName } from '../data/names.ts';
import { codeBySpelling } from '../search/exact.ts';
import { codeOfPrinted } from '../search/formats/phrases.ts';
import type { Catalogue } from '../search/messages.ts';
import { statusesIn } from '../search/outermost.ts';
import { OF_GRPC } from '../search/of-grpc.ts';
import { COMMON, printedIn } from '../search/pasted.ts';
import { methodIn } from './method.ts';

/** The status that one event of a log prints. */
export interface EventStatus {
  readonly code: CodeName;
  readonly description: string;
  readonly library?: string;
  /** Id of the known message that it holds. */
  readonly message?: string;
}

/** Envoy's access log: the method, the HTTP status, and beside it the status of gRPC by name or number. */
const ACCESS =
  /"(?:POST|GET) \/[\w.]{1,200}\/\w{1,80} HTTP\/2(?:\.0)?\\?" \d{3} (?:(?<number>\d{1,2}) (?=-|[A-Z]{2})|(?:\S{1,20} ){0,20}?"?(?<name>[A-Z][A-Z_]{4,20}|[A-Z][a-z]+[A-Za-z]{2,20}|OK)(?=[\s"]|$))/;

const fromAccessLog = (text: string): CodeName | undefined => {
  const { number, name } = ACCESS.exec(text)?.groups ?? {};
  if (number !== undefined) return codeOfPrinted(number);
  return name === undefined ? undefined : codeBySpelling(name);
};

/** Names that hardly any program without gRPC prints before a colon. */
const OWN_NAMES: ReadonlySet<CodeName> = new Set([
  'DEADLINE_EXCEEDED',
  'RESOURCE_EXHAUSTED',
  'FAILED_PRECONDITION',
  'UNIMPLEMENTED',
  'UNAUTHENTICATED',
  'DATA_LOSS',
]);

/** Forms that other programs print as well, with the names of their own states. */
const isCommon = (format: string, code: CodeName, text: string): boolean => {
  if (format === 'name-colon') return !OWN_NAMES.has(code);
  if (format === 'gateway-json') return !/"details\\?":\s{0,3}\[/.test(text);
  if (format === 'google-rpc-json') return !/"code\\?":\s{0,3}[1-5]\d\d\b/.test(text);
  return COMMON.has(format) || ['number-first', 'connect-json'].includes(format);
};

const isOfGrpc = (text: string): boolean => OF_GRPC.test(text) || methodIn(text) !== undefined;

/**
 * Returns the outermost status that an event prints, with the known message in it, or `undefined` when it prints
 * none. Forms that programs without gRPC print too need a sign of gRPC in the same event. The catalogue is asked for
 * only where no access log says more.
 */
export const statusOf = (text: string, catalogueOf: () => Catalogue): EventStatus | undefined => {
  const access = fromAccessLog(text);
  if (access) return { code: access, description: '' };
  const catalogue = catalogueOf();
  const found = printedIn(text, catalogue);
  const status =
    found?.status?.code === undefined && isOfGrpc(text)
      ? statusesIn(text, catalogue.formats).printed[0]
      : found?.status;
  if (status?.code === undefined || (isCommon(status.format, status.code, text) && !isOfGrpc(text)))
    return undefined;
  const [message] = found?.messages ?? [];
  return {
    code: status.code,
    description: status.description ?? '',
    ...(status.library && { library: status.library }),
    ...(message !== undefined && { message }),
  };
};
