/** The texts that people really wrote: error reports and questions, each with what a right look-up says of it. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { codeNames, type CodeName } from '../../src/data/names.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { jsonLines } from '../../src/tools/json-lines.ts';
import { PARTS, type Part } from './split.ts';

/** The kinds of text; `README.md` says what each is. */
export const REAL_CLASSES = [
  'question-which-code',
  'question-which-code-topic',
  'question-symptom',
  'question-errors-in-code',
  'question-mapping',
  'question-operations',
  'report-pasted-error',
  'report-pasted-error-nocode',
  'report-trap',
  'report-not-grpc',
] as const;

/** One collected text. */
export interface RealQuery {
  readonly id: string;
  readonly class: (typeof REAL_CLASSES)[number];
  readonly lang: Locale;
  readonly query: string;
  /** Codes that are right; none where nothing may be claimed. */
  readonly expect: readonly CodeName[];
  /** Claiming nothing is right, too. */
  readonly silence_ok?: true;
  /** Addresses of English pages, each of which answers the text. */
  readonly pages?: readonly string[];
  /** The real cause and its fix, as the thread found them. */
  readonly cause?: string;
  /** Library, system or program. */
  readonly eco: string;
  readonly source: string;
}

/** A collected text with the part that it belongs to, and its file and line. */
export interface FiledQuery {
  readonly part: Part;
  readonly place: string;
  readonly row: RealQuery;
}

const FIELDS = new Set<string>([
  'id',
  'class',
  'lang',
  'query',
  'expect',
  'silence_ok',
  'pages',
  'cause',
  'eco',
  'source',
] satisfies (keyof RealQuery)[]);

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const isRealQuery = (line: unknown): line is RealQuery => {
  if (typeof line !== 'object' || line === null) return false;
  if (!Object.keys(line).every((field) => FIELDS.has(field))) return false;
  const row = line as Partial<Record<keyof RealQuery, unknown>>;
  return (
    [row.id, row.query, row.eco, row.source].every(isText) &&
    REAL_CLASSES.some((kind) => kind === row.class) &&
    locales.some((locale) => locale === row.lang) &&
    Array.isArray(row.expect) &&
    row.expect.every((code) => codeNames.includes(code)) &&
    (row.silence_ok === undefined || row.silence_ok === true) &&
    (row.pages === undefined || (Array.isArray(row.pages) && row.pages.every(isText))) &&
    (row.cause === undefined || isText(row.cause))
  );
};

const rowsOf = (part: Part, file: string): FiledQuery[] =>
  jsonLines(file).map(({ place, value }) => {
    if (!isRealQuery(value)) throw new Error(`${place} is not a collected text: ${JSON.stringify(value)}`);
    return { part, place, row: value };
  });

/**
 * Returns every collected text of the given parts.
 * @throws with file and line when a line has not the fields of a collected text.
 */
export const realQueries = (parts: readonly Part[] = PARTS): FiledQuery[] =>
  parts.flatMap((part) => {
    const folder = join(import.meta.dirname, 'real', part);
    return globSync('*.jsonl', { cwd: folder })
      .sort()
      .flatMap((file) => rowsOf(part, join(folder, file)));
  });
