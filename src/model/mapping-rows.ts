import type { SourceId } from '../data/sources.ts';
import type { Localized } from '../i18n/locales.ts';

interface Table {
  readonly label: Localized;
  readonly source: SourceId;
}

/** One line of a code's mappings: a value, and the tables that agree on it. */
export interface MappingRow {
  readonly value: string;
  readonly tables: readonly Table[];
}

/**
 * Sets tables that say the same about a code on one line, so that what differs stands out.
 * @param valueOf what a table says, ready to be shown; an empty string leaves the table out.
 */
export const mappingRows = <T extends Table>(
  tables: readonly T[],
  valueOf: (table: T) => string,
): MappingRow[] =>
  [...Map.groupBy(tables, valueOf)]
    .filter(([value]) => value !== '')
    .map(([value, agreeing]) => ({ value, tables: agreeing }));
