import { codesByHttp } from '../data/mappings/grpc-to-http.ts';
import { CODE_NUMBERS, codeByNumber, type CodeName } from '../data/names.ts';
import { detailsBinIn } from './encoded-details.ts';
import { formats } from './formats.ts';
import { jsonStatuses } from './formats/json.ts';
import { codeOfPrinted } from './formats/phrases.ts';
import { isInner } from './inner.ts';
import { isNeverCounted } from './metrics.ts';
import type { Format, ParsedStatus } from './status.ts';

/** A found status and whether prose could have looked the same. */
export interface Found extends ParsedStatus {
  readonly weak: boolean;
  /** Whether nothing but the name was printed. */
  readonly bare: boolean;
}

/** The statuses of a text, the outermost first. */
export interface Statuses {
  readonly printed: readonly Found[];
  /** Names in prose, or a weaker form: they count only when nothing better is known. */
  readonly weak: readonly Found[];
}

/** One character of UTF-8 in percent-encoding, of one to four bytes. */
const ENCODED_CHARACTER =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}/gi;

/** Decodes what can be decoded: a description may be cut within a character, and hold percent signs of its own. */
const decodePercent = (text: string): string =>
  text.replace(ENCODED_CHARACTER, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      // Bytes that have the form of a character and are none, such as half of a surrogate pair.
      return encoded;
    }
  });

const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<' };

const count = (text: string, character: string): number => text.split(character).length - 1;

/** Whether the last character closes something that was opened before the text began. */
const endsDangling = (text: string): boolean => {
  const last = text.at(-1) ?? '';
  const opener = OPENERS[last];
  if (opener !== undefined) return count(text, last) > count(text, opener);
  return /["'`]/.test(last) ? count(text, last) % 2 === 1 : /[,;]/.test(last);
};

const LONGEST_DESCRIPTION = 2000;
/** What libraries print after the description, on the same line. */
const APPENDED =
  /(?:["'],? (?:DebugException|details: |metadata: |source: |None\b)|"? debug_error_string|"(?:[,}\]]{1,3} ?| )"?[\w.]{1,40}"?\s?[:=]|" \(cause: | url=https?:)[^\n]*$|\u001b?\[\d{1,2}m$|\] with root cause[^\n]*$/;

/** A sentence in Chinese goes on behind an English description. */
const CONTINUED = /^([^\u4e00-\u9fff\n]{1,2000}?)[,，;；。、]\s?[\u4e00-\u9fff][^\n]*$/;

/** Returns a description without what follows it and without the quotes and brackets that were put around it. */
const unwrap = (raw: string): string => {
  let text = raw.slice(0, LONGEST_DESCRIPTION).replace(APPENDED, '').replace(CONTINUED, '$1').trim();
  while (endsDangling(text)) text = text.slice(0, -1).trimEnd();
  return text;
};

const codeOf = (match: RegExpExecArray): CodeName | undefined => {
  const { code, number, http } = match.groups ?? {};
  if (http !== undefined) return codesByHttp.get(Number(http))?.[0];
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

const descriptionOf = (match: RegExpExecArray): string =>
  match.groups?.['text'] ?? match.groups?.['rest'] ?? '';

const MOST_PER_FORMAT = 50;

/** A number after these is an error of HTTP/2, whatever words precede them. */
const HTTP2_FRAME = /RST_?STREAM|GO_?AWAY/i;

const foundBy = (format: Format, match: RegExpExecArray): Found | undefined => {
  const raw = descriptionOf(match);
  if (HTTP2_FRAME.test(match[0].slice(0, match[0].length - raw.length))) return undefined;
  const printed = match.groups?.['code'] ?? '';
  const code = codeOf(match) ?? (/^go\b/.test(format.id) ? goNumber(printed) : undefined);
  if (code === undefined) return undefined;
  const description = unwrap(format.encoded ? decodePercent(raw) : raw);
  return {
    format: format.id,
    ...(format.library ? { library: format.library } : {}),
    ...(code === 'none' ? {} : { code }),
    ...(description ? { description } : {}),
    start: match.index + (match[0].startsWith('\n') ? 1 : 0),
    end: match.index + match[0].length,
    weak: format.weak ?? false,
    bare: format.bare ?? format.weak ?? false,
  };
};

const find = (format: Format, text: string): Found[] => {
  const found: Found[] = [];
  // Not a copy: of a log with a million errors most of the time would go into copies.
  const scanner = format.pattern;
  scanner.lastIndex = 0;
  for (let match = scanner.exec(text); match && found.length < MOST_PER_FORMAT; match = scanner.exec(text)) {
    const status = foundBy(format, match);
    if (status) found.push(status);
    // A description may hold the next status of the same form.
    scanner.lastIndex = match.index + Math.max(1, match[0].length - descriptionOf(match).length);
  }
  return found;
};

/** Python prints the cause first and what it led to after one of these lines. */
const LED_TO =
  /\n[^\n]{0,40}(?:The above exception was the direct cause|During handling of the above exception)/g;

const inOrderOfWrapping = (text: string, found: readonly Found[]): Found[] => {
  const borders = [...text.matchAll(LED_TO)].map((match) => match.index);
  const section = (at: number): number => borders.filter((border) => border < at).length;
  return found.toSorted(
    (a, b) =>
      section(b.start) - section(a.start) ||
      a.start - b.start ||
      Number(a.bare) - Number(b.bare) ||
      b.end - a.end,
  );
};

/** How far apart two forms may begin and still have recognised the same print. */
const SAME_PRINT = 40;

/** A name before a colon where the form of a library begins is part of that form: `UNKNOWN:… {grpc_status:14}`. */
const isNameOf = (a: Found, b: Found): boolean => a.start === b.start && a.bare !== b.bare;

const isSamePrint = (a: Found, b: Found): boolean =>
  isNameOf(a, b) ||
  (a.code === b.code && a.start < b.end && b.start < a.end && Math.abs(a.start - b.start) < SAME_PRINT);

/**
 * One print as two forms saw it: the first one's account, completed by what only the second one understood. A form that
 * only a library prints is surer than a name before a colon, even where the name comes first.
 */
const merged = (first: Found, second: Found): Found => ({
  ...(first.weak && !second.weak ? { ...first, ...second } : { ...second, ...first }),
  start: first.start,
  end: Math.max(first.end, second.end),
});

const withoutRepetition = (found: readonly Found[]): Found[] => {
  const kept: Found[] = [];
  for (const candidate of found) {
    const index = kept.findIndex((other) => isSamePrint(other, candidate));
    const other = kept[index];
    if (other === undefined) kept.push(candidate);
    else kept[index] = merged(other, candidate);
  }
  return kept;
};

/** A log reports success next to the failure that is asked about. */
const failuresFirst = (found: readonly Found[]): Found[] => [
  ...found.filter(({ code }) => code !== 'OK'),
  ...found.filter(({ code }) => code === 'OK'),
];

const HTTP2_ERROR =
  /\b(?:HTTP\/2 error(?: code)?|RST_STREAM with (?:error )?code:?|reset reason|http2_error)["']?\s?[:=]?\s?["']?(\d{1,2}|0x[\da-f]{1,2}|(?:NO|[A-Z]{3,12})_ERROR|STREAM_CLOSED|SETTINGS_TIMEOUT|REFUSED_STREAM|CANCEL|ENHANCE_YOUR_CALM|INADEQUATE_SECURITY|HTTP_1_1_REQUIRED)\b/i;
const HTTP_STATUS = /\b(?:HTTP(?:\/[\d.]{1,3})?|:status)\b[^\n\d]{0,30}[=: ](\d{3})\b/i;

/** Returns the status with what the whole text says beside it: HTTP/2 error, HTTP status, details. */
export const withSurroundings = (status: ParsedStatus, text: string): ParsedStatus => {
  const http2 = HTTP2_ERROR.exec(text)?.[1];
  const http = Number(HTTP_STATUS.exec(text)?.[1]);
  const detailsBin = detailsBinIn(text);
  return {
    ...(http2 ? { http2 } : {}),
    ...(http >= 100 && http < 600 ? { http } : {}),
    ...(detailsBin ? { detailsBin } : {}),
    ...status,
  };
};

/** Returns the forms that occur in a readable text. */
export const formatsIn = (text: string, among: readonly Format[]): readonly Format[] =>
  among.filter(({ pattern }) => {
    pattern.lastIndex = 0;
    return pattern.test(text);
  });

/** Returns every status in a readable text, the outermost first; `among` are the forms to look for. */
export const statusesIn = (text: string, among = formats): Statuses => {
  const json = jsonStatuses(text).map((status): Found => ({ ...status, weak: false, bare: false }));
  const all = [...among.flatMap((format) => find(format, text)), ...json];
  // Before prints are merged: `last error: INTERNAL: …` is one print with `error: INTERNAL: …`, which begins elsewhere.
  const notInner = all.filter(
    ({ weak, start, format }) =>
      !isNeverCounted(text, start) && (!isInner(text, start) || (!weak && /^go(?:-fields)?$/.test(format))),
  );
  const outer = withoutRepetition(inOrderOfWrapping(text, notInner));
  return {
    printed: failuresFirst(outer.filter(({ weak }) => !weak)),
    weak: failuresFirst(outer.filter(({ weak }) => weak)),
  };
};
