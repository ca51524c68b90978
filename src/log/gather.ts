import type { CodeName } from '../data/names.ts';
import type { KnownMessage } from '../search/messages.ts';
import { counter } from './counter.ts';
import { grouping, LONGEST_SHOWN, type Kind } from './grouping.ts';
import { histogram } from './histogram.ts';
import { memory } from './memory.ts';
import { methodIn, peerIn } from './method.ts';
import { normalised } from './normalise.ts';
import { planner } from './plan.ts';
import type { CodeCount, LogReport, Place } from './report.ts';
import { statusOf } from './status.ts';
import type { Moment, Precision } from './times.ts';

/** Events that say the same are understood once; so many are remembered. */
const MOST_REMEMBERED = 10_000;
const MOST_NAMES = 500;

/** The bars of a chart over time are no narrower than this. */
const SECOND = 1000;
const DAY = 86_400_000;

/** What holds for every event that says the same, beside its kind. */
interface Known extends Kind {
  readonly namesMethod: boolean;
  readonly namesPeer: boolean;
}

/** A code as long as it is counted. */
interface Counted extends CodeCount {
  count: number;
  last: Place;
}

type Understood = Known | 'nothing';

/** Gathers the events of a log into a report; needs no more memory however long the log is. */
export interface Gatherer {
  readonly add: (text: string, line: number, moment: Moment | undefined) => void;
  readonly report: (lines: number, cutLines: number) => LogReport;
}

/** Returns an empty gatherer. */
export const gatherer = (messages: readonly KnownMessage[]): Gatherer => {
  const remembered = memory<Understood>(MOST_REMEMBERED);
  const planFor = planner(messages);
  const grouped = grouping();
  const codes = new Map<CodeName, Counted>();
  const [methods, peers, libraries] = [counter(MOST_NAMES), counter(MOST_NAMES), counter(MOST_NAMES)];
  const overTime = histogram(SECOND);
  const overLines = histogram(1);
  let ok = 0;
  let failures = 0;
  let timed = 0;
  let precision: Precision = 'full';
  let days = 0;
  let latest = -Infinity;
  let from = Infinity;
  let to = -Infinity;

  const understandFirst = (text: string, alike: string): Understood => {
    const status = statusOf(text, () => planFor(text, alike));
    if (status === undefined) return 'nothing';
    return {
      ...(status.code === 'OK' ? { status } : grouped.kindOf(status)),
      namesMethod: methodIn(text) !== undefined,
      namesPeer: peerIn(text) !== undefined,
    };
  };

  const understand = (text: string): Understood => {
    const alike = normalised(text);
    return remembered.get(alike) ?? remembered.keep(alike, understandFirst(text, alike));
  };

  /** A clock without days that goes back by half a day has passed midnight. */
  const along = (moment: Moment): number => {
    if (moment.precision !== 'time-only') return moment.at;
    if (moment.at + days * DAY < latest - DAY / 2) days += 1;
    latest = moment.at + days * DAY;
    return latest;
  };

  const addTime = (moment: Moment, at: number, code: CodeName) => {
    timed += 1;
    precision = moment.precision;
    from = Math.min(from, at);
    to = Math.max(to, at);
    overTime.add(at, code);
  };

  const add = (text: string, line: number, moment: Moment | undefined) => {
    const known = understand(text);
    if (known === 'nothing') return;
    const { status, namesMethod, namesPeer } = known;
    if (status.code === 'OK') {
      ok += 1;
      return;
    }
    failures += 1;
    const at = moment && along(moment);
    if (moment && at !== undefined) addTime(moment, at, status.code);
    overLines.add(line, status.code);
    const place = { line, ...(at !== undefined && { at }) };
    const counted = codes.get(status.code);
    if (counted) {
      counted.count += 1;
      counted.last = place;
    } else codes.set(status.code, { code: status.code, count: 1, first: place, last: place });
    const method = namesMethod ? methodIn(text) : undefined;
    const peer = namesPeer ? peerIn(text) : undefined;
    if (method !== undefined) methods.add(method);
    if (peer !== undefined) peers.add(peer);
    if (status.library !== undefined) libraries.add(status.library);
    grouped.add(known, { ...place, text: text.slice(0, LONGEST_SHOWN) }, peer);
  };

  const report = (lines: number, cutLines: number): LogReport => {
    const isTimed = timed > 0 && timed >= failures / 2;
    return {
      lines,
      failures,
      ok,
      codes: [...codes.values()].map((code) => ({ ...code })).sort((a, b) => b.count - a.count),
      groups: grouped.groups(),
      methods: methods.sorted(),
      peers: peers.sorted(),
      libraries: libraries.sorted(),
      ...(isTimed && { times: { from, to, precision } }),
      bars: (isTimed ? overTime : overLines).bars(),
      leftOut: { cutLines, ungrouped: grouped.ungrouped() },
    };
  };
  return { add, report };
};
