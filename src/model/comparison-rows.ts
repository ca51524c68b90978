import { factsOf } from '../data/codes.ts';
import { CALL_KINDS } from '../data/code-facts.ts';
import type { ComparedCodes } from '../data/comparisons.ts';
import { DETAIL_TYPES } from '../data/details.ts';
import { grpcToHttp } from '../data/mappings/grpc-to-http.ts';
import type { CodeName } from '../data/names.ts';
import { conventions, type Convention } from '../data/operations.ts';
import type { Locale } from '../i18n/locales.ts';
import { ui } from '../i18n/ui.ts';
import { retryWords } from './retry-words.ts';

/** What one code has in one row. */
export interface ComparisonCell {
  readonly name: CodeName;
  readonly verdict?: string;
  readonly text: string;
}

/** One row of the table of differences. */
export interface ComparisonRow {
  readonly label: string;
  readonly cells: readonly ComparisonCell[];
}

const retryOf = (name: CodeName, locale: Locale): string => {
  const t = ui[locale];
  const { retry } = factsOf(name);
  const byWords = Map.groupBy(CALL_KINDS, (kind) => retryWords(kind, retry[kind]));
  if (byWords.size === 1) return t[retryWords('readOnly', retry.readOnly)];
  return [...byWords]
    .map(([words, kinds]) => {
      const calls = kinds.map((kind) => t[`call.${kind}`]).join(t['list.comma']);
      return `${calls}${t['list.colon']}${t[words]}`;
    })
    .join(t['list.semicolon']);
};

const detailsOf = (name: CodeName): string[] =>
  DETAIL_TYPES.filter((type) => factsOf(name).details[type]).map((type) => `\`${type}\``);

const countedBy = (name: CodeName, locale: Locale): string[] =>
  Object.values<Convention>(conventions)
    .filter(({ countsAsError }) => countsAsError[name])
    .map(({ label }) => label[locale]);

/** Returns what is particular to the compared codes, then what their records say, in one language. */
export const comparisonRows = ({ codes, differences }: ComparedCodes, locale: Locale): ComparisonRow[] => {
  const t = ui[locale];
  const row = (label: string, cellOf: (name: CodeName) => Omit<ComparisonCell, 'name'>): ComparisonRow => ({
    label,
    cells: codes.map((name) => ({ name, ...cellOf(name) })),
  });
  const listed = (items: readonly string[], between: string) => ({
    text: items.join(between) || t['compare.nothing'],
  });
  return [
    ...differences.map(({ aspect, sides }) =>
      row(aspect[locale], (name) => ({ text: sides[name]?.[locale] ?? '' })),
    ),
    row(t['actor.label'], (name) => ({
      verdict: t[`actor.${factsOf(name).actor}`],
      text: factsOf(name).action[locale],
    })),
    row(t['retry.label'], (name) => ({
      verdict: retryOf(name, locale),
      text: factsOf(name).retry.pacing[locale],
    })),
    row(t['ran.label'], (name) => ({
      verdict: t[`ran.${factsOf(name).mayHaveRun}`],
      text: factsOf(name).ranBecause[locale],
    })),
    row(t['section.details'], (name) => listed(detailsOf(name), t['list.comma'])),
    row(t['compare.counted'], (name) => listed(countedBy(name, locale), t['list.semicolon'])),
    row(t['compare.http'], (name) => ({ text: String(grpcToHttp.googleRpc.values[name]) })),
  ];
};
