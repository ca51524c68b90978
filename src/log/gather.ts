import type { CodeName } from '../data/names.ts';
import type { KnownMessage } from '../search/messages.ts';
import { counter, type Counter } from './counter.ts';
import { histogram } from './histogram.ts';
import { methodIn, peerIn } from './method.ts';
import { normalised } from './normalise.ts';
import type { CodeCount, Group, LogReport, Occurrence } from './report.ts';
import { statusOf, type EventStatus } from './status.ts';
import { templates } from './templates.ts';
import type { Moment, Precision } from './times.ts';

/** Events that say the same are understood once; so many are remembered. */
const MOST_REMEMBERED = 5000;
/** Looking for known messages costs most; a log with more different statuses than this is no longer explained. */
const MOST_EXPLAINED = 4000;
const MOST_GROUPS = 1000;
const MOST_NAMES = 500;
const MOST_PEERS_IN_GROUP = 20;
const LONGEST_SHOWN = 2000;

/** The bars of a chart over time are no narrower than this. */
const SECOND = 1000;
const DAY = 86_400_000;

interface Growing {
  readonly code: CodeName;
  readonly message?: string;
  readonly words: () => string;
  count: number;
  readonly first: Occurrence;
  last: Occurrence;
  readonly peers: Counter;
}

type Understood = EventStatus | 'nothing';

/** Gathers the events of a log into a report; needs no more memory however long the log is. */
export interface Gatherer {
  readonly add: (text: string, line: number, moment: Moment | undefined) => void;
  readonly report: (lines: number, cutLines: number) => LogReport;
}

const groupsOf = (growing: Iterable<Growing>): Group[] =>
  [...growing]
    .map(({ words, peers, ...group }) => ({
      ...group,
      template: words(),
      peers: peers.sorted().slice(0, MOST_PEERS_IN_GROUP),
    }))
    .sort((a, b) => b.count - a.count || a.first.line - b.first.line);

/** @returns an empty gatherer. */
export const gatherer = (messages: readonly KnownMessage[]): Gatherer => {
  const remembered = new Map<string, Understood>();
  const alike = templates(MOST_GROUPS);
  const groups = new Map<number, Growing>();
  const codes = new Map<CodeName, CodeCount>();
  const [methods, peers, libraries] = [counter(MOST_NAMES), counter(MOST_NAMES), counter(MOST_NAMES)];
  const overTime = histogram(SECOND);
  const overLines = histogram(1);
  let ok = 0;
  let failures = 0;
  let explained = 0;
  let unexplained = 0;
  let ungrouped = 0;
  let timed = 0;
  let precision: Precision = 'full';
  let days = 0;
  let latest = -Infinity;
  let from = Infinity;
  let to = -Infinity;

  const understand = (text: string, key: string): Understood => {
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const isExplained = explained < MOST_EXPLAINED;
    const status = statusOf(text, isExplained ? messages : []) ?? 'nothing';
    if (status !== 'nothing' && status.code !== 'OK') {
      if (isExplained) explained += 1;
      else unexplained += 1;
    }
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(key, status);
    return status;
  };

  /** A clock without days that goes back by half a day has passed midnight. */
  const along = (moment: Moment): number => {
    if (moment.precision !== 'time-only') return moment.at;
    if (moment.at + days * DAY < latest - DAY / 2) days += 1;
    latest = moment.at + days * DAY;
    return latest;
  };

  const group = (status: EventStatus, here: Occurrence, peer: string | undefined) => {
    const said = normalised(status.description).slice(0, LONGEST_SHOWN);
    const template = alike.groupOf(`${status.code} ${status.message ?? ''}`, said);
    if (!template) {
      ungrouped += 1;
      return;
    }
    const known = groups.get(template.id);
    if (known) {
      known.count += 1;
      known.last = here;
      if (peer !== undefined) known.peers.add(peer);
      return;
    }
    const growing: Growing = {
      code: status.code,
      ...(status.message !== undefined && { message: status.message }),
      words: () => template.words.join(' '),
      count: 1,
      first: here,
      last: here,
      peers: counter(MOST_PEERS_IN_GROUP),
    };
    if (peer !== undefined) growing.peers.add(peer);
    groups.set(template.id, growing);
  };

  const add = (text: string, line: number, moment: Moment | undefined) => {
    const status = understand(text, normalised(text));
    if (status === 'nothing') return;
    if (status.code === 'OK') {
      ok += 1;
      return;
    }
    failures += 1;
    const at = moment && along(moment);
    if (moment && at !== undefined) {
      timed += 1;
      precision = moment.precision;
      from = Math.min(from, at);
      to = Math.max(to, at);
      overTime.add(at, status.code);
    }
    overLines.add(line, status.code);
    const place = { line, ...(at !== undefined && { at }) };
    const before = codes.get(status.code) ?? { code: status.code, count: 0, first: place };
    codes.set(status.code, { ...before, count: before.count + 1, last: place });
    const [method, peer] = [methodIn(text), peerIn(text)];
    if (method !== undefined) methods.add(method);
    if (peer !== undefined) peers.add(peer);
    if (status.library !== undefined) libraries.add(status.library);
    group(status, { ...place, text: text.slice(0, LONGEST_SHOWN) }, peer);
  };

  const report = (lines: number, cutLines: number): LogReport => {
    const isTimed = timed > 0 && timed >= failures / 2;
    return {
      lines,
      failures,
      ok,
      codes: [...codes.values()].sort((a, b) => b.count - a.count),
      groups: groupsOf(groups.values()),
      methods: methods.sorted(),
      peers: peers.sorted(),
      libraries: libraries.sorted(),
      ...(isTimed && { times: { from, to, precision } }),
      bars: (isTimed ? overTime : overLines).bars(),
      leftOut: { cutLines, ungrouped, unexplained },
    };
  };
  return { add, report };
};
