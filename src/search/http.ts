import { codesByHttp } from '../data/mappings/grpc-to-http.ts';
import { OFFICIAL, OFFICIAL_OTHER } from '../data/mappings/official-http.ts';
import type { CodeName } from '../data/names.ts';

const WORDS = 'https?|status|code|error|response|grpc|状态码|错误码|错误|返回码|返回|响应';
const ALONE = new RegExp(`^(?:(?:${WORDS})[\\s:=_-]*)*([1-5]\\d\\d)(?:[\\s:=_-]*(?:${WORDS}))*$`, 'i');
const NAMED =
  /\bhttps?(?:\/[\d.]{1,3})?[\s_-]{0,2}(?:status|error|response|code|状态码|错误码|错误|返回)?[\s_-]{0,2}(?:code)?[\s:=]{0,4}([1-5]\d\d)(?!\d)/i;
const ASKED = /(?<![\w.:-])([1-5]\d\d)(?![\d.:-])/;
const ASKS_FOR_MAPPING = /grpc|\brpc\b|map|equivalent|proxy|gateway|envoy|istio|对应|映射|转换|网关|代理/i;
/** In a text that says hardly more than the number these ask for it as well; a sentence with them tells what a site answered. */
const BESIDE_NUMBER = /http|code|status|nginx|returned|状态码|返回/i;
const HARDLY_MORE = 20;
const WITH_REASON = /^([45]\d\d)\s{1,3}[A-Za-z][A-Za-z' -]{1,40}(?:\n|$)/;
/** Words about statuses in general, or about two of them, ask for no single one. */
const IN_GENERAL =
  /\bnon-?\d|\balways\b[^\n]{0,20}\b[1-5]\d\d\b|\b[1-5]\d\d\b[^\n\d]{1,12}\b[1-5]\d\d\b|\b[1-5]\d\d always\b|总是|總是|一直返回/i;
/** A number that a header of gRPC prints is no status of HTTP. */
const GRPC_HEADER = /grpc-status[\s:=]{1,3}\d/i;

const PROXY = /prox|(?<!bad )gateway(?! time)|nginx|envoy|ingress|load[\s-]?balancer|代理|网关|负载均衡/i;

/** Text longer than this is not a question about a number. */
const LONGEST_QUESTION = 56;

const LONGEST_SUCCESS = 24;
const FAILED = /\berrors?\b|\bfail|错|失败|異常|异常|为什么|為什麼|\bwhy\b/i;

const asksForNumber = (text: string): boolean =>
  ASKS_FOR_MAPPING.test(text) || (text.length <= HARDLY_MORE && BESIDE_NUMBER.test(text));

/** Returns the HTTP status that a text asks about: `429`, `http 503`, `504 Gateway Timeout`. */
export const httpStatusIn = (entered: string): number | undefined => {
  const text = entered.normalize('NFKC').trim();
  if (IN_GENERAL.test(text) || GRPC_HEADER.test(text)) return undefined;
  const found =
    ALONE.exec(text)?.[1] ??
    WITH_REASON.exec(text)?.[1] ??
    (text.length <= LONGEST_QUESTION
      ? (NAMED.exec(text)?.[1] ?? (asksForNumber(text) ? ASKED.exec(text)?.[1] : undefined))
      : undefined);
  // Beside other words 200 tells of the transport, which always succeeds.
  if (found === '200' && (text.length > LONGEST_SUCCESS || FAILED.test(text))) return undefined;
  return found === undefined ? undefined : Number(found);
};

const official: Readonly<Record<number, CodeName>> = OFFICIAL;

/**
 * Returns the codes of the HTTP status that a text asks about, the likeliest first: those that google.rpc.Code maps
 * to it. What clients make of it comes before them where the text names a proxy, and is the only answer for a status that
 * only proxies send.
 */
export const codesOfHttp = (status: number, text: string): readonly CodeName[] => {
  const made = official[status];
  const equal = codesByHttp.get(status) ?? [];
  return made && (equal.length === 0 || PROXY.test(text)) ? [...new Set([made, ...equal])] : equal;
};

/** The codes of one HTTP status, each direction on its own: no table is the reverse of the other. */
export interface BothDirections {
  /** Codes that google.rpc.Code maps to the status: what a service that responds with it means. */
  readonly sent: readonly CodeName[];
  /** What gRPC's document maps the status to where a client receives it without `grpc-status`. */
  readonly received: CodeName;
}

/** Returns what an HTTP status means in each direction. */
export const bothDirections = (status: number): BothDirections => ({
  sent: codesByHttp.get(status) ?? [],
  received: official[status] ?? OFFICIAL_OTHER,
});
