/** The project's own table of queries: what people paste and type, and which codes are right answers. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { codeNames, type CodeName } from '../../src/data/names.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { jsonLines } from '../../src/tools/json-lines.ts';

/** One line of the table. */
export interface Query {
  readonly id: string;
  readonly class: string;
  readonly query: string;
  /** Codes that are right; none where nothing may be claimed. */
  readonly expect: readonly CodeName[];
  /** Where this was really written, or `constructed`. */
  readonly source: string;
  readonly lang: Locale;
}

const isQuery = (line: unknown): line is Query => {
  if (typeof line !== 'object' || line === null) return false;
  const { id, class: kind, query, expect, source, lang } = line as Partial<Record<keyof Query, unknown>>;
  return (
    [id, kind, query, source].every((value) => typeof value === 'string') &&
    Array.isArray(expect) &&
    expect.every((code) => codeNames.includes(code)) &&
    locales.some((locale) => locale === lang)
  );
};

/**
 * Returns every query, class by class.
 * @throws with file and line when a line is not a query.
 */
export const queryTable = (): Query[] =>
  globSync('*.jsonl', { cwd: import.meta.dirname })
    .sort()
    .flatMap((file) => jsonLines(join(import.meta.dirname, file)))
    .map(({ place, value }) => {
      if (!isQuery(value)) throw new Error(`${place} is not a query: ${JSON.stringify(value)}`);
      return value;
    });
