import type { LogWords } from '../data/log-words.ts';
import { fill } from '../i18n/fill.ts';
import type { Group, LogReport, Place } from './report.ts';
import { writtenMoment } from './times.ts';

/** The sentences of a summary, in one language; `{…}` is filled in. */
export type SummaryWords = Pick<
  LogWords,
  'top' | 'peer' | 'since' | 'sinceLine' | 'none' | 'ok' | 'unknownText' | 'line' | 'cutLines' | 'ungrouped'
>;

/** A peer is named when it had at least this share of a group. */
const MOST = 0.8;
const LONGEST_WHAT = 200;

const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Tells where an event is, for a reader: when it was printed, or its line. */
export const writtenPlace = ({ line, at }: Place, { times }: LogReport, words: SummaryWords): string =>
  at === undefined || !times ? fill(words.line, { line: grouped(line) }) : writtenMoment(at, times.precision);

/** Returns what the events of a group say, for a reader. */
export const saidBy = ({ template }: Group, words: SummaryWords): string => template || words.unknownText;

const peerOf = ({ peers, count }: Group): string | undefined => {
  const [peer, times] = peers[0] ?? ['', 0];
  return times >= count * MOST ? peer : undefined;
};

const first = (report: LogReport, group: Group, words: SummaryWords): string => {
  const line = grouped(group.first.line);
  if (group.first.at === undefined || !report.times) return fill(words.sinceLine, { line });
  return fill(words.since, { line, time: writtenMoment(group.first.at, report.times.precision) });
};

/** Returns the sentences that say what a log holds, the most telling first; parts in back-ticks are code. */
export const summaryOf = (report: LogReport, words: SummaryWords): string[] => {
  const ok = report.ok > 0 ? [fill(words.ok, { ok: grouped(report.ok) })] : [];
  const [top] = report.groups;
  if (!top) return [fill(words.none, { lines: grouped(report.lines) }), ...ok];
  const peer = peerOf(top);
  return [
    fill(words.top, {
      share: String(Math.round((top.count / report.failures) * 100) || '<1'),
      failures: grouped(report.failures),
      code: top.code,
      what: saidBy(top, words).replaceAll('`', "'").slice(0, LONGEST_WHAT),
    }),
    ...(peer === undefined ? [] : [fill(words.peer, { peer })]),
    first(report, top, words),
    ...ok,
  ];
};

/** Returns what the report leaves out, a sentence each. */
export const leftOutOf = ({ leftOut }: LogReport, words: SummaryWords): string[] =>
  (['cutLines', 'ungrouped'] as const)
    .filter((part) => leftOut[part] > 0)
    .map((part) => fill(words[part], { count: grouped(leftOut[part]) }));

/** Returns a count with its thousands apart. */
export const writtenCount = grouped;
