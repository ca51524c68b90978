import { CODE_NUMBERS, codeByNumber, type CodeName } from '../data/names.ts';
import { formats } from './formats.ts';
import { jsonStatuses } from './formats/json.ts';
import { codeOfPrinted } from './formats/phrases.ts';
import type { Format, ParsedStatus } from './status.ts';

/** A found status and whether prose could have looked the same. */
export interface Found extends ParsedStatus {
  readonly weak: boolean;
}

/** The statuses of a text, the outermost first. */
export interface Statuses {
  readonly printed: readonly Found[];
  /** Names in prose, or a weaker form: they count only when nothing better is known. */
  readonly weak: readonly Found[];
}

const decodePercent = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** What stands after the description: the quotes and brackets that the form or a log put around it. */
const unwrap = (text: string): string =>
  text
    .slice(0, 2000)
    .replace(/"?,? (?:DebugException|debug_error_string|details: \[|metadata: MetadataMap)[^\n]{0,2000}$/, '')
    .trim()
    .replace(/["'`)\]}>,;]{1,8}$/, '');

const codeOf = (match: RegExpExecArray): CodeName | undefined => {
  const { code, number } = match.groups ?? {};
  const named = code === undefined ? undefined : codeOfPrinted(code);
  if (number === undefined) return named;
  const numbered = codeByNumber(Number(number));
  if (code === undefined) return numbered;
  return named !== undefined && CODE_NUMBERS[named] === Number(number) ? named : undefined;
};

/** Go prints a code that does not exist as `Code(17)` and a wrong verb as `%!d(codes.Code=14)`. */
const goNumber = (printed: string): CodeName | 'none' | undefined => {
  const number = /^(?:Code\(|%!\w\([\w.]*=)(\d+)\)?$/.exec(printed)?.[1];
  if (number !== undefined) return codeByNumber(Number(number)) ?? 'none';
  return /^(?:\d+|%!)/.test(printed) ? 'none' : undefined;
};

const MOST_PER_FORMAT = 50;

const find = (format: Format, text: string): Found[] => {
  const found: Found[] = [];
  for (const match of text.matchAll(format.pattern)) {
    const printed = match.groups?.['code'] ?? '';
    const code = codeOf(match) ?? (format.library === 'grpc-go' ? goNumber(printed) : undefined);
    if (code === undefined) continue;
    const raw = match.groups?.['text'] ?? match.groups?.['rest'];
    const description = raw && unwrap(format.encoded ? decodePercent(raw) : raw);
    found.push({
      format: format.id,
      ...(format.library ? { library: format.library } : {}),
      ...(code === 'none' ? {} : { code }),
      ...(description ? { description } : {}),
      start: match.index + (/^\n/.test(match[0]) ? 1 : 0),
      end: match.index + match[0].length,
      weak: format.weak ?? false,
    });
    if (found.length === MOST_PER_FORMAT) break;
  }
  return found;
};

/** Words after which a name tells of an earlier failure inside this one, or of another protocol's error. */
const INNER =
  /(?:last (?:error|exception|failure)|balancer error|HTTP\/2 error(?: code)?|reset reason|failure reason|http2_error|error_code)["']?\s{0,2}[:=]\s{0,2}["']?$|\blast (?:error|exception):[^\n]{0,300}$/i;

const isInner = (text: string, at: number): boolean => INNER.test(text.slice(Math.max(0, at - 320), at));

/** Python prints the cause first and what it led to after one of these lines. */
const LED_TO =
  /\n[^\n]{0,40}(?:The above exception was the direct cause|During handling of the above exception)/g;

const inOrderOfWrapping = (text: string, found: readonly Found[]): Found[] => {
  const borders = [...text.matchAll(LED_TO)].map((match) => match.index);
  const section = (at: number): number => borders.filter((border) => border < at).length;
  return found.toSorted((a, b) => section(b.start) - section(a.start) || a.start - b.start || b.end - a.end);
};

const withoutRepetition = (found: readonly Found[]): Found[] => {
  const kept: Found[] = [];
  for (const candidate of found) {
    const covering = kept.findIndex((other) => candidate.start < other.end && other.start < candidate.end);
    const other = kept[covering];
    const same = other?.code === candidate.code && Math.abs((other?.start ?? 0) - candidate.start) < 40;
    if (!same) kept.push(candidate);
    else if (other && !other.description && candidate.description)
      kept[covering] = {
        ...candidate,
        ...other,
        description: candidate.description,
        end: Math.max(other.end, candidate.end),
      };
    else if (other && !other.library && candidate.library)
      kept[covering] = { ...other, library: candidate.library };
  }
  return kept;
};

/** Success in a log stands beside the failure that is asked about. */
const failuresFirst = (found: readonly Found[]): Found[] => [
  ...found.filter(({ code }) => code !== 'OK'),
  ...found.filter(({ code }) => code === 'OK'),
];

const HTTP2_ERROR =
  /\b(?:HTTP\/2 error(?: code)?|RST_STREAM with (?:error )?code:?|reset reason|http2_error)["']?\s?[:=]?\s?(\w{1,32})/i;
const HTTP_STATUS = /\b(?:HTTP(?:\/[\d.]{1,3})?|:status)\b[^\n\d]{0,30}[=: ](\d{3})\b/i;
const DETAILS_BIN = /grpc-status-details-bin["']?\s{0,3}[:=]\s{0,3}["']?([\w+/=-]{4,65536})/i;

/** @returns the status with what the whole text says beside it: HTTP/2 error, HTTP status, details. */
export const withSurroundings = (status: ParsedStatus, text: string): ParsedStatus => {
  const http2 = HTTP2_ERROR.exec(text)?.[1];
  const http = Number(HTTP_STATUS.exec(text)?.[1]);
  const detailsBin = DETAILS_BIN.exec(text)?.[1];
  return {
    ...(http2 ? { http2 } : {}),
    ...(http >= 100 && http < 600 ? { http } : {}),
    ...(detailsBin ? { detailsBin } : {}),
    ...status,
  };
};

/** @returns every status in a readable text, the outermost first. */
export const statusesIn = (text: string): Statuses => {
  const json = jsonStatuses(text).map((status): Found => ({ ...status, weak: false }));
  const all = [...formats.flatMap((format) => find(format, text)), ...json];
  const ordered = withoutRepetition(inOrderOfWrapping(text, all));
  const outer = ordered.filter(
    ({ weak, start, format }) => !isInner(text, start) || (!weak && format === 'go'),
  );
  return {
    printed: failuresFirst(outer.filter(({ weak }) => !weak)),
    weak: failuresFirst(outer.filter(({ weak }) => weak)),
  };
};
