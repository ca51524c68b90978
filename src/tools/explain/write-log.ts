import { terminalWords as said } from '../../data/terminal-words.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Group, LogReport, Place } from '../../log/report.ts';
import { leftOutOf, saidBy, summaryOf, writtenCount, writtenPlace } from '../../log/summary.ts';
import type { LogWords } from '../../data/log-words.ts';
import { logWordsOf } from '../../model/log-words.ts';
import { explainedCode, explainedMessage } from './explanation.ts';
import { columns, harmless, quoted, sparkline, styled, wrapped, type Paper } from './paper.ts';

const INDENT = '  ';
const MOST_GROUPS = 5;
const MOST_QUOTED = 6;
const LONGEST_NAME = 20;
const LEAST_CHART = 10;

/** Tells when a code or a group began and ended, or its first and last line; in less room only the beginning. */
const spanOf = (
  { first, last }: { readonly first: Place; readonly last: Place },
  report: LogReport,
  words: LogWords,
  room: number,
): string => {
  const [from = '', to = ''] = [first, last].map((place) => writtenPlace(place, report, words));
  return [`${from} – ${to}`, from].find((text) => columns(text) <= room) ?? '';
};

const codeLines = (report: LogReport, words: LogWords, paper: Paper): string[] => {
  const widest = writtenCount(Math.max(0, ...report.codes.map(({ count }) => count))).length;
  return report.codes.map((row) => {
    const begin = `${INDENT}${writtenCount(row.count).padStart(widest)}  ${row.code.padEnd(LONGEST_NAME)}`;
    const span = spanOf(row, report, words, paper.width - begin.length - 2);
    const room = paper.width - begin.length - columns(span) - 4;
    const counts = report.bars.rows.find(({ name }) => name === row.code)?.counts ?? [];
    const chart = room < LEAST_CHART ? '' : `${sparkline(counts, room)}  `;
    return `${begin} ${styled(chart, 'alert', paper)}${styled(span, 'quiet', paper)}`.trimEnd();
  });
};

const groupLines = async (
  group: Group,
  report: LogReport,
  words: LogWords,
  locale: Locale,
  paper: Paper,
): Promise<string[]> => {
  const code = explainedCode(group.code, locale);
  const message = group.message === undefined ? undefined : await explainedMessage(group.message, locale);
  const heading = `${writtenCount(group.count)} × ${group.code}`;
  const span = spanOf(group, report, words, paper.width - heading.length - 2);
  const [step] = message?.steps ?? [];
  return [
    '',
    `${styled(heading, 'bold', paper)}  ${styled(span, 'quiet', paper)}`.trimEnd(),
    ...wrapped(harmless(saidBy(group, words)).replaceAll('`', "'"), paper, INDENT),
    ...quoted(
      fill(said.example[locale], { line: writtenCount(group.first.line), text: group.first.text }),
      paper,
      INDENT,
      MOST_QUOTED,
    ),
    ...wrapped(message?.meaning ?? code.meaning, paper, INDENT),
    ...wrapped(fill(said.firstStep[locale], { step: step ?? code.action }), paper, INDENT),
    ...wrapped(fill(said.retry[locale], { verdict: message?.own?.retry ?? code.retry }), paper, INDENT),
    INDENT + styled(message?.address ?? code.address, 'code', paper),
  ];
};

/** Returns the lines that say what a log holds: the summary, the codes, the largest groups with what to do. */
export const logLines = async (report: LogReport, locale: Locale, paper: Paper): Promise<string[]> => {
  const words = logWordsOf(locale);
  const groups = await Promise.all(
    report.groups
      .slice(0, MOST_GROUPS)
      .map(async (group) => await groupLines(group, report, words, locale, paper)),
  );
  const rest = report.groups.length - groups.length;
  const lines = fill(words.lines, { lines: writtenCount(report.lines) });
  return [
    ...summaryOf(report, words).flatMap((sentence) => wrapped(harmless(sentence), paper)),
    ...[lines, ...leftOutOf(report, words)].flatMap((sentence) =>
      wrapped(sentence, paper).map((line) => styled(line, 'quiet', paper)),
    ),
    ...(report.codes.length > 0 ? ['', ...codeLines(report, words, paper)] : []),
    ...groups.flat(),
    ...(rest > 0 ? ['', fill(said.more[locale], { count: writtenCount(rest) })] : []),
  ];
};
