import type { CodeName } from '../data/names.ts';
import type { Answer } from './answer.ts';
import { byLikelihood, messagesIn, underlyingIn, type Catalogue, type MessageMatch } from './messages.ts';
import { OF_GRPC } from './of-grpc.ts';
import { isOutput } from './output.ts';
import { readable, type Readable } from './normalise.ts';
import { statusesIn, withSurroundings, type Found } from './outermost.ts';
import type { ParsedStatus } from './status.ts';
import { termsOf } from './terms.ts';

/** Fewer lines than this are seen at a glance. */
const LONG_PASTE = 4;

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length - 1;

const asEntered = ({ weak: _weak, bare: _bare, ...status }: Found, { origin }: Readable): ParsedStatus => ({
  ...status,
  start: origin(status.start),
  end: origin(status.end),
});

/** Forms that programs without gRPC print as well: in their output they count only beside a sign of gRPC. */
export const COMMON: ReadonlySet<string> = new Set([
  'words-colon',
  'code-field',
  'number-and-name',
  'name-and-number',
  'logfmt-code',
  'api-core-bare',
  'python-value',
  'temporal-python',
]);

/** A status that was copied alone is shorter. */
const LONGEST_PRINT = 160;

/** Test runners print what was expected and what came: values of a test, not what a call returned. */
const ASSERTED = /\bAssertionError\b|^E {2,}\S|\bassert(?:ion)? failed\b/m;

/** A line of the C core's log, up to where its text begins: `E0111 16:24:53.434 13788 ssl_utils.cc:600] `. */
const CORE_LOG = /^[EWID]\d{4} [^\n\]]{1,80}\.cc?:\d{1,5}\]/;

/** Tells whether a name is that of an error inside the C core, which its log prints in front of the text: no call has it. */
const isCoreError = (text: string, { format, code, start }: Found): boolean =>
  format === 'name-colon' &&
  code === 'UNKNOWN' &&
  CORE_LOG.test(text.slice(text.lastIndexOf('\n', start) + 1, start));

/** A printed status always counts; a name in prose only when no known message precedes it. */
const counting = (
  text: string,
  matches: readonly MessageMatch[],
  catalogue: Catalogue | undefined,
): readonly Found[] => {
  const all = statusesIn(text, catalogue?.formats);
  const isForeign = !OF_GRPC.test(text) && (text.length > LONGEST_PRINT || isOutput(text));
  // Google's errors never say OK; other programs answer with it.
  const isOthers = ({ format, code }: Found) =>
    COMMON.has(format) || (format === 'google-rpc-json' && code === 'OK');
  const isCompared = ({ format }: Found) => COMMON.has(format) || format.endsWith('-json');
  const own = all.printed.filter(
    (status) => !isCoreError(text, status) && !(isCompared(status) && ASSERTED.test(text)),
  );
  const printed = isForeign ? own.filter((status) => !isOthers(status)) : own;
  const weak = isForeign ? [] : all.weak;
  if (printed.length > 0) return printed;
  const [first] = weak;
  const [message] = matches;
  return catalogue && first && (message === undefined || first.start <= message.start) ? weak : [];
};

/** What a pasted text says, before it is known which pages explain it. */
export type Pasted = Omit<Answer, 'pages' | 'voice'>;

/** A message that can carry many codes tells them apart no better than a guess would. */
const MOST_CODES = 3;

/** Returns what the outermost message proves that is printed only with a gRPC status. */
const codesOf = (matches: readonly MessageMatch[]): readonly CodeName[] => {
  const telling = matches.find(({ message }) => !message.codeless)?.message;
  return telling ? [telling.code, ...(telling.alsoCodes ?? [])].slice(0, MOST_CODES) : [];
};

/** Two prints of one status: its debug string, a log's own field, the same line again. */
const isRepetition = (one: Found, other: Found): boolean =>
  one.code === other.code &&
  (!other.description ||
    !one.description ||
    one.description.includes(other.description) ||
    other.description.includes(one.description));

const DEBUG_FORMS: ReadonlySet<string> = new Set(['core-field', 'core-peer', 'core-json']);

/** What a log prints as a field of its own, beside the error that holds the description. */
const FIELD_FORMS: ReadonlySet<string> = new Set([
  'json-field',
  'grpc-field',
  'code-field',
  'finished-call',
  'zeebe',
]);

/** Returns a status with what only another print of it says: a field names the code, the error beside it the rest. */
const completed = (outermost: Found, inner: readonly Found[]): Found => {
  if (!FIELD_FORMS.has(outermost.format)) return outermost;
  const other = inner.findIndex((status) => !isRepetition(outermost, status));
  const told = inner.slice(0, other === -1 ? undefined : other).find(({ description }) => description);
  return {
    ...outermost,
    ...(told?.library && !outermost.library ? { library: told.library } : {}),
    ...(told?.description && !outermost.description ? { description: told.description } : {}),
  };
};

/** Returns the statuses that another one truly holds. */
const nested = (outermost: Found | undefined, inner: readonly Found[]): readonly Found[] => {
  const kept: Found[] = outermost ? [outermost] : [];
  for (const status of inner)
    if (!DEBUG_FORMS.has(status.format) && !kept.some((other) => isRepetition(other, status)))
      kept.push(status);
  return kept.slice(outermost ? 1 : 0);
};

/** What is understood of a text, and where that begins in the readable text. */
interface Understood extends Omit<Pasted, 'terms' | 'lines'> {
  readonly start: number;
}

/** What a trace of the JVM prints below an exception for each one that led to it. */
const CAUSED_BY = /^[ \t]{0,8}Caused by: [^\n]{1,500}/gm;

/** What a trace that begins with the root cause prints before each exception that wraps the one above it. */
const WRAPPED_BY = /^[ \t]{0,8}Wrapped by: /m;

/** Returns the errors below gRPC that a status passes on: in its description and the causes of its trace, or after it. */
const causesOf = ({ description, start }: Found, text: string, catalogue: Catalogue): MessageMatch[] => {
  const after = text.slice(start);
  return underlyingIn([description ?? after, ...(after.match(CAUSED_BY) ?? [])].join('\n'), catalogue);
};

const understand = (shown: Readable, catalogue?: Catalogue): Understood | undefined => {
  const matches = catalogue ? messagesIn(shown.text, catalogue) : [];
  const [first, ...inner] = counting(shown.text, matches, catalogue);
  const outermost = first && completed(first, inner);
  const start = outermost?.start ?? matches[0]?.start;
  if (start === undefined) return undefined;

  const codes = outermost ? (outermost.code ? [outermost.code] : []) : codesOf(matches);
  return {
    codes,
    kind: outermost ? 'status' : 'message',
    ...(outermost ? { status: withSurroundings(asEntered(outermost, shown), shown.text) } : {}),
    chain: nested(outermost, inner).map((status) => asEntered(status, shown)),
    messages: byLikelihood(
      outermost && catalogue ? [...matches, ...causesOf(outermost, shown.text, catalogue)] : matches,
      codes[0],
      outermost?.library,
      WRAPPED_BY.test(shown.text),
    ),
    start,
  };
};

/** Returns what a text says by a printed status or by a known message, without what a search for pages needs. */
export const printedIn = (entered: string, catalogue: Catalogue): Understood | undefined =>
  understand(readable(entered), catalogue);

/**
 * Returns what a pasted text says by a printed status or by a known message, or `undefined` when it holds neither.
 * Without a catalogue only a printed status answers: that is all a browser has to load for most pastes.
 */
export const pasted = (entered: string, catalogue?: Catalogue): Pasted | undefined => {
  const shown = readable(entered);
  const understood = understand(shown, catalogue);
  if (!understood) return undefined;
  const { start, ...said } = understood;
  return {
    ...said,
    terms: termsOf(entered),
    lines: entered.split('\n').length > LONG_PASTE ? [lineOf(entered, shown.origin(start))] : [],
  };
};
