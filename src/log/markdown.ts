import type { LogReport } from './report.ts';
import { leftOutOf, saidBy, summaryOf, writtenCount, writtenPlace, type SummaryWords } from './summary.ts';

/** The headings of a report, in one language. */
export interface ReportWords extends SummaryWords {
  readonly report: string;
  readonly code: string;
  readonly count: string;
  readonly first: string;
  readonly last: string;
  readonly method: string;
  readonly peers: string;
  readonly others: string;
}

const MOST_GROUPS = 20;
const MOST_NAMES = 10;
const LONGEST_EXAMPLE = 600;

const row = (...cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;

/** A fence longer than any run of back-ticks in the text. */
const fenced = (text: string): string[] => {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return [fence, text, fence];
};

const names = (title: string, counts: LogReport['peers']): string[] =>
  counts.length === 0
    ? []
    : [
        '',
        `## ${title}`,
        '',
        ...counts.slice(0, MOST_NAMES).map(([name, n]) => `- ${name}: ${writtenCount(n)}`),
      ];

/** Returns a report as Markdown, for an incident or a bug report; nothing in it is masked yet. */
export const markdownOf = (report: LogReport, words: ReportWords): string =>
  [
    `# ${words.report}`,
    '',
    summaryOf(report, words).join(' '),
    ...leftOutOf(report, words).flatMap((sentence) => ['', sentence]),
    '',
    row(words.code, words.count, words.first, words.last),
    '| --- | ---: | --- | --- |',
    ...report.codes.map(({ code, count, first, last }) =>
      row(code, writtenCount(count), writtenPlace(first, report, words), writtenPlace(last, report, words)),
    ),
    ...report.groups
      .slice(0, MOST_GROUPS)
      .flatMap((group) => [
        '',
        `## ${writtenCount(group.count)} × ${group.code}`,
        '',
        ...fenced(saidBy(group, words)),
        '',
        ...fenced(group.first.text.slice(0, LONGEST_EXAMPLE)),
      ]),
    ...names(words.method, report.methods),
    ...names(words.peers, report.peers),
    '',
  ].join('\n');
