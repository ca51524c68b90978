import { canonicalAddress } from './addresses.ts';
import type { Row } from './rows.ts';

/** What the look-up showed for a row: the claimed code, and the English addresses that it leads to, the answer's own first. */
export interface Shown {
  readonly claimed: string | undefined;
  readonly links: readonly string[];
}

/** Right ones of those that count. */
export interface Share {
  readonly right: number;
  readonly all: number;
}

/** The measures, each over the rows that it concerns. */
export const MEASURES = ['precision', 'coverage', 'silence', 'landing', 'passed'] as const;
export type Measure = (typeof MEASURES)[number];

/** Results that are seen at once; where a code is claimed, the link of the answer precedes them. */
const SEEN_AT_ONCE = 3;

const pathOf = (address: string): string => address.replace(/[#?].*$/, '');

/** Tells which measures a row counts in, and whether it is right there. */
export const judged = (row: Row, { claimed, links }: Shown): Partial<Record<Measure, boolean>> => {
  const isRight = claimed !== undefined && row.expect.includes(claimed);
  const mayBeSilent = row.expect.length === 0 || row.silence_ok === true;
  const seen = links.slice(0, SEEN_AT_ONCE + (claimed === undefined ? 0 : 1)).map(pathOf);
  return {
    ...(claimed === undefined ? {} : { precision: isRight }),
    ...(mayBeSilent ? {} : { coverage: isRight }),
    ...(row.expect.length === 0 ? { silence: claimed === undefined } : {}),
    ...(row.pages ? { landing: row.pages.some((page) => seen.includes(canonicalAddress(page))) } : {}),
    passed: isRight || (claimed === undefined && mayBeSilent),
  };
};

type Tally = Record<Measure, { right: number; all: number }>;

const emptyTally = (): Tally => ({
  precision: { right: 0, all: 0 },
  coverage: { right: 0, all: 0 },
  silence: { right: 0, all: 0 },
  landing: { right: 0, all: 0 },
  passed: { right: 0, all: 0 },
});

/** Counts judged rows, by group. */
export const tallied = (
  rows: readonly { readonly group: string; readonly verdict: Partial<Record<Measure, boolean>> }[],
): ReadonlyMap<string, Readonly<Record<Measure, Share>>> => {
  const groups = new Map<string, Tally>();
  for (const { group, verdict } of rows) {
    const tally = groups.get(group) ?? emptyTally();
    groups.set(group, tally);
    for (const measure of MEASURES) {
      const isRight = verdict[measure];
      if (isRight === undefined) continue;
      tally[measure].all += 1;
      if (isRight) tally[measure].right += 1;
    }
  }
  return groups;
};

const share = ({ right, all }: Share): string =>
  all === 0 ? '–'.padStart(15) : `${right}/${all} ${((100 * right) / all).toFixed(1)}`.padStart(15);

/** Returns one line of the table. */
export const lineOf = (group: string, tally: Readonly<Record<Measure, Share>>): string =>
  group.padEnd(36) + MEASURES.map((measure) => share(tally[measure])).join('');

/** The head of the table. */
export const HEAD = 'class'.padEnd(36) + MEASURES.map((measure) => measure.padStart(15)).join('');
