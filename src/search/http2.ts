import { HTTP2_ERRORS, OFFICIAL_HTTP2, type Http2Error } from '../data/mappings/http2-errors.ts';
import type { CodeName } from '../data/names.ts';

const NAMES = Object.keys(HTTP2_ERRORS) as Http2Error[];
const ERROR = `(\\d{1,2}(?!\\w)|0x[\\da-f]{1,2}(?!\\w)|${NAMES.join('|')})`;
const NUMBERED = '(?:with |错误码|error ?code|code|错误)';

/** An error of HTTP/2 is always named together with the frame, the stream or the protocol it belongs to. */
const FORMS: readonly RegExp[] = [
  new RegExp(`\\b(?:RST_?STREAM|GOAWAY)\\b[^\\n\\d]{0,40}?(?:${NUMBERED}[^\\n\\w]{0,4})?\\b${ERROR}`, 'i'),
  new RegExp(`\\b(?:HTTP/?2|h2)\\b[^\\n\\d]{0,20}\\berror(?: code)?[^\\n\\w]{0,4}${ERROR}`, 'i'),
  new RegExp(`\\b(?:reset|http2|h2|stream|goaway)\\b[^\\n]{0,40}\\berror ?_?code[^\\n\\w]{0,3}${ERROR}`, 'i'),
  new RegExp(`^[^\\n\\w]{0,3}error ?code ?= ?${ERROR}[^\\n\\w]{0,3}$`, 'i'),
];

/** Returns the error of HTTP/2 that a text names, or its number where HTTP/2 has none of that number. */
export const http2ErrorIn = (text: string): Http2Error | number | undefined => {
  const printed = FORMS.map((form) => form.exec(text.slice(0, 4000))?.[1]).find(
    (found) => found !== undefined,
  );
  if (printed === undefined) return undefined;
  const named = NAMES.find((name) => name === printed.toUpperCase());
  return named ?? NAMES.find((name) => HTTP2_ERRORS[name] === Number(printed)) ?? Number(printed);
};

/** Returns the code that most clients make of an error of HTTP/2; none where that depends. */
export const codeOfHttp2 = (error: Http2Error | number): CodeName | undefined =>
  // The document maps no number that HTTP/2 does not define.
  typeof error === 'number' ? undefined : (OFFICIAL_HTTP2[error] ?? undefined);
