/** The whole report of a log: counts, places, groups, names, times, bars, and what is left out. */
import { expect, test } from 'vitest';
import { catalogue } from '../../src/data/messages.ts';
import { counter } from '../../src/log/counter.ts';
import { isContinuation } from '../../src/log/continuation.ts';
import { gatherer } from '../../src/log/gather.ts';
import { histogram } from '../../src/log/histogram.ts';
import { memory } from '../../src/log/memory.ts';
import { logReader } from '../../src/log/read.ts';
import type { LogReport } from '../../src/log/report.ts';
import { templates } from '../../src/log/templates.ts';
import { momentReader, writtenMoment } from '../../src/log/times.ts';

const read = (...lines: readonly string[]): LogReport => {
  const reader = logReader(catalogue);
  reader.feed(`${lines.join('\n')}\n`);
  reader.end();
  return reader.report();
};

const AT = Date.UTC(2026, 10, 29, 2, 14);
const second = (s: number): number => AT + 1000 * s;

const ORDER = [
  '2026-11-29T02:14:05.000Z /shop.v1.Orders/Get peer=10.0.0.5:50051 rpc error: code = NotFound desc = order 41 is gone',
  '2026-11-29T02:14:07.000Z /shop.v1.Orders/Get peer=10.0.0.6:50051 rpc error: code = NotFound desc = order 42 is gone',
  '2026-11-29T02:14:09.000Z /shop.v1.Orders/Put peer=10.0.0.6:50051 rpc error: code = NotFound desc = order 43 is gone',
] as const;
const ABORTED =
  '2026-11-29T02:14:10.000Z io.grpc.StatusRuntimeException: ABORTED: version changed\n\tat shop.Client.main(Client.java:12)';

/** Read in each test: what is read while the file loads proves nothing about a fault that is put in later. */
const reported = (): LogReport =>
  read(
    'ts=2026-11-29T02:14:00.000Z level=info msg="finished call" grpc.service=shop.v1.Orders grpc.method=Get grpc.code=OK',
    ORDER[0],
    'unrelated line',
    ORDER[1],
    ORDER[2],
    ABORTED,
    'rpc error: code = Internal desc = nil map',
  );

test('a log is counted: lines, failures, successes apart, and each code with its first and last place', () => {
  const report = reported();
  expect(report).toMatchObject({ lines: 8, failures: 5, ok: 1 });
  expect(report.codes).toEqual([
    { code: 'NOT_FOUND', count: 3, first: { line: 2, at: second(5) }, last: { line: 5, at: second(9) } },
    { code: 'ABORTED', count: 1, first: { line: 6, at: second(10) }, last: { line: 6, at: second(10) } },
    // A line without a time takes the one above it.
    { code: 'INTERNAL', count: 1, first: { line: 8, at: second(10) }, last: { line: 8, at: second(10) } },
  ]);
});

test('events that say the same are a group, with its peers, its first, last and typical event', () => {
  const place = (line: number, s: number, text: string) => ({ line, at: second(s), text });
  const once = (line: number, text: string) => {
    const here = place(line, 10, text);
    return { count: 1, first: here, last: here, typical: here, peers: [] };
  };
  expect(reported().groups).toEqual([
    {
      code: 'NOT_FOUND',
      count: 3,
      template: 'order * is gone',
      first: place(2, 5, ORDER[0]),
      last: place(5, 9, ORDER[2]),
      typical: place(5, 9, ORDER[2]),
      peers: [
        ['10.0.0.6:50051', 2],
        ['10.0.0.5:50051', 1],
      ],
    },
    { code: 'ABORTED', template: 'version changed', ...once(6, ABORTED) },
    { code: 'INTERNAL', template: 'nil map', ...once(8, 'rpc error: code = Internal desc = nil map') },
  ]);
});

test('methods, peers and libraries are counted, the most frequent first', () => {
  const { methods, peers, libraries } = reported();
  expect(methods).toEqual([
    ['shop.v1.Orders/Get', 2],
    ['shop.v1.Orders/Put', 1],
  ]);
  expect(peers).toEqual([
    ['10.0.0.6:50051', 2],
    ['10.0.0.5:50051', 1],
  ]);
  expect(libraries).toEqual([
    ['grpc-go', 4],
    ['grpc-java', 1],
  ]);
});

test('failures stand along time where most of them have one, along lines where not', () => {
  const { times, bars } = reported();
  expect(times).toEqual({ from: second(5), to: second(10), precision: 'full' });
  expect(bars).toEqual({
    from: second(5),
    width: 1000,
    rows: [
      { name: 'NOT_FOUND', counts: [1, 0, 1, 0, 1, 0] },
      { name: 'ABORTED', counts: [0, 0, 0, 0, 0, 1] },
      { name: 'INTERNAL', counts: [0, 0, 0, 0, 0, 1] },
    ],
  });
  const untimed = read('rpc error: code = Internal desc = a', 'x', 'rpc error: code = Internal desc = b');
  expect(untimed).not.toHaveProperty('times');
  expect(untimed.bars).toEqual({ from: 1, width: 1, rows: [{ name: 'INTERNAL', counts: [1, 0, 1] }] });
  expect(untimed.codes).toEqual([{ code: 'INTERNAL', count: 2, first: { line: 1 }, last: { line: 3 } }]);
});

test('half of the failures with a time are enough, fewer are not', () => {
  const timesOf = (timed: number, untimed: number) => {
    const { add, report } = gatherer(catalogue);
    const text = 'rpc error: code = Internal desc = a';
    for (let nth = 0; nth < timed; nth += 1) add(text, nth, { at: second(nth), precision: 'full' });
    for (let nth = 0; nth < untimed; nth += 1) add(text, nth, undefined);
    return report(0, 0).times;
  };
  expect(timesOf(2, 2)).toEqual({ from: second(0), to: second(1), precision: 'full' });
  expect(timesOf(1, 2)).toBeUndefined();
  expect(timesOf(0, 0)).toBeUndefined();
});

test('a clock without days that passes midnight goes on with the next day', () => {
  const at = (clock: string) => `${clock} rpc error: code = Internal desc = a`;
  const { times } = read(at('23:59:58'), at('23:59:59'), at('00:00:01'), at('00:00:00'));
  expect(times).toEqual({
    from: Date.UTC(2000, 0, 1, 23, 59, 58),
    to: Date.UTC(2000, 0, 2, 0, 0, 1),
    precision: 'time-only',
  });
});

test('a log with only successes has no failures, groups or bars', () => {
  const { ok, failures, codes, groups, bars } = read('grpc-status: 0', 'level=info grpc.code=OK');
  expect({ failures, codes, groups, bars }).toEqual({
    failures: 0,
    codes: [],
    groups: [],
    bars: { from: 0, width: 1, rows: [] },
  });
  expect(ok).toBe(2);
});

test('the typical event is of the kind that more than half of a group are', () => {
  const event = (said: string) => `rpc error: code = Internal desc = the worker called ${said} has stopped`;
  const { groups } = read(event('amber'), event('birch'), event('birch'), event('cedar'), event('birch'));
  expect(groups).toHaveLength(1);
  expect(groups[0]?.typical.text).toBe(event('birch'));
});

test('groups of one size stand in the order of their first lines, larger ones before', () => {
  const { groups } = read(
    'rpc error: code = Internal desc = one alone',
    'rpc error: code = NotFound desc = three of these',
    'rpc error: code = NotFound desc = three of these',
    'rpc error: code = Aborted desc = another alone',
  );
  expect(groups.map(({ template }) => template)).toEqual(['three of these', 'one alone', 'another alone']);
});

test('a counter counts so many names and says how often another one came', () => {
  const { add, sorted, leftOut } = counter(2);
  for (const name of ['a', 'b', 'b', 'c', 'd', 'a', 'b']) add(name);
  expect(sorted()).toEqual([
    ['b', 3],
    ['a', 2],
  ]);
  expect(leftOut()).toBe(2);
});

test('bars double in width until there are few enough, and lose no event', () => {
  const { add, bars } = histogram(1);
  add(1000, 'A');
  add(1119, 'B');
  expect(bars()).toMatchObject({ from: 1000, width: 1 });
  expect(bars().rows[0]?.counts).toHaveLength(120);
  add(1120, 'A');
  const { from, width, rows } = bars();
  expect({ from, width }).toEqual({ from: 1000, width: 2 });
  expect(rows.map(({ name, counts }) => [name, counts.length, counts.reduce((a, b) => a + b, 0)])).toEqual([
    ['A', 61, 2],
    ['B', 61, 1],
  ]);
  expect(rows.map(({ counts }) => counts.findLastIndex((count) => count === 1))).toEqual([60, 59]);
});

test('an event before the others makes the bars begin earlier', () => {
  const { add, bars } = histogram(10);
  for (const at of [95, 71, 99]) add(at, 'A');
  expect(bars()).toEqual({ from: 70, width: 10, rows: [{ name: 'A', counts: [1, 0, 2] }] });
});

test('a memory forgets what was not asked for lately, and keeps what was', () => {
  const { get, keep } = memory<number>(4);
  expect(keep('a', 1)).toBe(1);
  keep('b', 2);
  keep('c', 3);
  expect(get('a')).toBe(1);
  keep('d', 4);
  keep('e', 5);
  expect([get('a'), get('b'), get('e')]).toEqual([1, undefined, 5]);
  expect(get('never')).toBeUndefined();
});

test('texts of one kind with the same beginning and three of five words alike are one group', () => {
  const { groupOf } = templates(10);
  const one = groupOf('k', 'user a b c stays');
  expect(groupOf('k', 'user a b x y')).toBe(one);
  expect(one?.words.join(' ')).toBe('user a b * *');
  expect(groupOf('k', 'user p q r stays')).not.toBe(one);
  expect(groupOf('other', 'user a b c stays')).not.toBe(one);
  expect(groupOf('k', 'user a b c')).not.toBe(one);
  expect(groupOf('k', 'login a b c stays')).not.toBe(one);
});

test('a first word with a digit or a star in it begins like any other number', () => {
  const { groupOf } = templates(10);
  expect(groupOf('k', '17 of the rows')).toBe(groupOf('k', '* of the rows'));
  expect(groupOf('k', '')).toBe(groupOf('k', ''));
});

test('of two groups that say the same a text joins the likest', () => {
  const { groupOf } = templates(10);
  const one = groupOf('k', 'user a b c d e f g h i');
  const other = groupOf('k', 'user p q r s t f g h i');
  expect(other).not.toBe(one);
  expect(groupOf('k', 'user p q r d e f g h i')).toBe(other);
});

test('of texts with the same beginning forty are told apart', () => {
  const { groupOf } = templates(100);
  const groups = Array.from({ length: 41 }, (_, nth) => groupOf('k', `user ${'a'.repeat(nth + 1)}`));
  expect(new Set(groups.slice(0, 40)).size).toBe(40);
  expect(groups.at(40)).toBeUndefined();
  expect(groupOf('k', 'login a')).toBeDefined();
});

test('there are at most so many groups', () => {
  const { groupOf } = templates(1);
  expect(groupOf('k', 'one text')).toBeDefined();
  expect(groupOf('k', 'another one here')).toBeUndefined();
  expect(groupOf('k', 'one text')).toBeDefined();
});

const full = (...parts: Parameters<typeof Date.UTC>) => ({ at: Date.UTC(...parts), precision: 'full' });

for (const [what, line, moment] of [
  ['ISO 8601', '2026-11-29T02:14:05.123Z x', full(2026, 10, 29, 2, 14, 5, 123)],
  ['a zone east of Greenwich', '2026-11-29T02:14:05+01:30 x', full(2026, 10, 29, 0, 44, 5)],
  ['a zone west of it', '2026-11-29 02:14:05 -0800 x', full(2026, 10, 29, 10, 14, 5)],
  ['access logs', '[29/Nov/2026:02:14:05 +0000]', full(2026, 10, 29, 2, 14, 5)],
  ['Java after noon', 'Nov 29, 2026 2:14:05 PM shop', full(2026, 10, 29, 14, 14, 5)],
  ['Java at noon', 'Nov 29, 2026 12:14:05 PM shop', full(2026, 10, 29, 12, 14, 5)],
  ['Java after midnight', 'Nov 29, 2026 12:14:05 AM shop', full(2026, 10, 29, 0, 14, 5)],
  ['America', '11/29/2026, 2:14:05 AM x', full(2026, 10, 29, 2, 14, 5)],
  ['absl with a year', 'E20261129 02:14:05.5 x', full(2026, 10, 29, 2, 14, 5, 500)],
  ['the C core', 'I0000 00:00:1754611629.299123 x', { at: 1_754_611_629_299, precision: 'full' }],
  ['seconds since 1970', '{"ts":1764380046.25}', { at: 1_764_380_046_250, precision: 'full' }],
  ['klog', 'E1129 02:14:05.25 x', { at: Date.UTC(2000, 10, 29, 2, 14, 5, 250), precision: 'no-year' }],
  ['syslog', 'Nov  9 02:14:05 node', { at: Date.UTC(2000, 10, 9, 2, 14, 5), precision: 'no-year' }],
  ['a clock', '02:14:05 x', { at: Date.UTC(2000, 0, 1, 2, 14, 5), precision: 'time-only' }],
  ['an hour that no day has', '2026-11-29 24:14:05 x', undefined],
  ['a minute that no hour has', '2026-11-29 02:60:05 x', undefined],
  [
    'a month that no year has',
    'Foo 29 02:14:05 2026',
    { at: Date.UTC(2000, 0, 1, 2, 14, 5), precision: 'time-only' },
  ],
  ['no moment', 'nothing here', undefined],
] as const)
  test(`the moment of a line is what it prints: ${what}`, () => {
    expect(momentReader()(line)).toEqual(moment);
  });

test('a moment is looked for at the beginning of a line, in any form although another one was read before', () => {
  const momentOf = momentReader();
  expect(momentOf('Nov  9 02:14:05 node')?.precision).toBe('no-year');
  expect(momentOf('2026-11-29T02:14:05Z x')?.precision).toBe('full');
  expect(momentOf(`${'x '.repeat(200)} 2026-11-29T02:14:05Z`)).toBeUndefined();
});

test('a moment is written with what was printed of it', () => {
  const at = Date.UTC(2026, 10, 29, 2, 14, 5, 999);
  expect(
    (['full', 'no-year', 'time-only'] as const).map((precision) => writtenMoment(at, precision)),
  ).toEqual(['2026-11-29 02:14:05', '11-29 02:14:05', '02:14:05']);
});

const COLLECTED = '2026-11-29T02:14:05.123Z stderr F ';

for (const [what, head, line, follows, goesOn] of [
  ['a frame of a trace', { line: 'x', timed: false }, '\tat shop.Client.main(Client.java:12)', false, true],
  ['a cause', { line: 'x', timed: false }, 'Caused by: java.io.IOException', false, true],
  ['a line further in than a head at the margin', { line: 'x', timed: false }, '  more', false, true],
  ['a line at the margin', { line: 'x', timed: false }, 'more', true, false],
  ['an empty line', { line: 'x', timed: false }, '   ', true, false],
  ['a line as deep as its head', { line: '  x', timed: false }, '  more', false, false],
  ['a line deeper than its head', { line: '  x', timed: false }, '   more', false, true],
  ['a line less deep than its head', { line: '   x', timed: false }, '  more', false, false],
  ['a field as deep as its head', { line: '  x', timed: false }, '  details: y', false, true],
  ['a line that begins with a time', { line: 'x', timed: false }, '  02:14:05 next', false, false],
  [
    'an exception below a head with a time',
    { line: 'x', timed: true },
    'io.grpc.StatusException: y',
    true,
    true,
  ],
  ['an exception below one without', { line: 'x', timed: false }, 'io.grpc.StatusException: y', true, false],
  ['an exception further below', { line: 'x', timed: true }, 'io.grpc.StatusException: y', false, false],
  ['a collected line behind a tab', { line: 'x', timed: false }, `${COLLECTED}\tmore`, false, true],
  ['a collected line behind four spaces', { line: 'x', timed: false }, `${COLLECTED}    more`, false, true],
  ['a collected line behind two spaces', { line: 'x', timed: false }, `${COLLECTED}  more`, false, false],
  [
    'a collected field behind two spaces',
    { line: 'x', timed: false },
    `${COLLECTED}  details: y`,
    false,
    true,
  ],
  ['a collected line with a tab inside', { line: 'x', timed: false }, `${COLLECTED}a\tb`, false, false],
] as const)
  test(`${what} ${goesOn ? 'goes on with' : 'does not belong to'} what began above`, () => {
    expect(isContinuation(line, head, follows)).toBe(goesOn);
  });
