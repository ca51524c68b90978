/** The sentences and the Markdown that a report of a log is sent on as. */
import { expect, test } from 'vitest';
import { markdownOf, type ReportWords } from '../../src/log/markdown.ts';
import type { Group, LogReport } from '../../src/log/report.ts';
import { leftOutOf, saidBy, summaryOf, writtenCount, writtenPlace } from '../../src/log/summary.ts';

const SAID: Record<keyof ReportWords, string> = {
  top: '{share} % of {failures}: {code} {what}.',
  peer: 'Mostly {peer}.',
  since: 'Since {time}, line {line}.',
  sinceLine: 'Since line {line}.',
  none: 'Nothing in {lines} lines.',
  ok: '{ok} succeeded.',
  unknownText: 'no text',
  line: 'line {line}',
  cutLines: '{count} lines cut.',
  ungrouped: '{count} in no group.',
  report: 'Report',
  code: 'Code',
  count: 'Count',
  first: 'First',
  last: 'Last',
  method: 'Methods',
  peers: 'Peers',
  others: 'Others',
};
const WORDS = SAID as ReportWords;

const AT = Date.UTC(2026, 10, 29, 2, 14, 5);
const place = { line: 1200, at: AT };

const groupOf = (group: Partial<Group>): Group => ({
  code: 'NOT_FOUND',
  count: 8,
  template: 'order * is gone',
  first: { ...place, text: 'order 41 is gone' },
  last: { ...place, text: 'order 42 is gone' },
  typical: { ...place, text: 'order 42 is gone' },
  peers: [],
  ...group,
});

const reportOf = (report: Partial<LogReport>): LogReport => ({
  lines: 5000,
  failures: 10,
  ok: 0,
  codes: [],
  groups: [groupOf({})],
  methods: [],
  peers: [],
  libraries: [],
  times: { from: AT, to: AT, precision: 'full' },
  bars: { from: 0, width: 1, rows: [] },
  leftOut: { cutLines: 0, ungrouped: 0 },
  ...report,
});

test('the largest group is named with its share and its first place', () => {
  expect(summaryOf(reportOf({}), WORDS)).toEqual([
    '80 % of 10: NOT_FOUND order * is gone.',
    'Since 2026-11-29 02:14:05, line 1,200.',
  ]);
});

test('without times the place is a line', () => {
  const { times: _times, ...untimed } = reportOf({});
  expect(summaryOf(untimed, WORDS)[1]).toBe('Since line 1,200.');
  const first = { line: 7, text: 'x' };
  expect(summaryOf(reportOf({ groups: [groupOf({ first })] }), WORDS)[1]).toBe('Since line 7.');
  expect(writtenPlace(place, untimed, WORDS)).toBe('line 1,200');
  expect(writtenPlace({ line: 7 }, reportOf({}), WORDS)).toBe('line 7');
  expect(writtenPlace(place, reportOf({}), WORDS)).toBe('2026-11-29 02:14:05');
});

test('a peer is named that had eight of ten events of the group', () => {
  const peersOf = (count: number) =>
    summaryOf(reportOf({ groups: [groupOf({ count: 10, peers: [['10.0.0.5:50051', count]] })] }), WORDS);
  expect(peersOf(8)).toContain('Mostly 10.0.0.5:50051.');
  expect(peersOf(7).join()).not.toContain('Mostly');
});

test('a share below half a percent is not called none', () => {
  expect(summaryOf(reportOf({ failures: 10_000 }), WORDS)[0]).toMatch(/^<1 % of 10,000/);
});

test('back-ticks in what a log says end no code, a long text is cut, and one without words is named so', () => {
  const said = (template: string) => summaryOf(reportOf({ groups: [groupOf({ template })] }), WORDS)[0];
  expect(said('no `x`')).toBe("80 % of 10: NOT_FOUND no 'x'.");
  expect(said('y'.repeat(300))).toBe(`80 % of 10: NOT_FOUND ${'y'.repeat(200)}.`);
  expect(said('')).toBe('80 % of 10: NOT_FOUND no text.');
  expect(saidBy(groupOf({ template: '' }), WORDS)).toBe('no text');
});

test('successes are counted at the end, and a log without failures says so', () => {
  expect(summaryOf(reportOf({ ok: 1234567 }), WORDS).at(-1)).toBe('1,234,567 succeeded.');
  expect(summaryOf(reportOf({ groups: [], ok: 2 }), WORDS)).toEqual([
    'Nothing in 5,000 lines.',
    '2 succeeded.',
  ]);
  expect(summaryOf(reportOf({ groups: [] }), WORDS)).toEqual(['Nothing in 5,000 lines.']);
});

test('what is left out is said, and nothing where nothing is', () => {
  expect(leftOutOf(reportOf({}), WORDS)).toEqual([]);
  expect(leftOutOf(reportOf({ leftOut: { cutLines: 1, ungrouped: 2000 } }), WORDS)).toEqual([
    '1 lines cut.',
    '2,000 in no group.',
  ]);
});

test('counts have their thousands apart', () => {
  expect([999, 1000, 12_345_678].map(writtenCount)).toEqual(['999', '1,000', '12,345,678']);
});

test('the Markdown holds summary, what is left out, a table of codes, each group with an example, and names', () => {
  const report = reportOf({
    codes: [
      { code: 'NOT_FOUND', count: 8000, first: place, last: { line: 9, at: AT + 1000 } },
      { code: 'ABORTED', count: 2, first: { line: 3 }, last: { line: 4 } },
    ],
    leftOut: { cutLines: 1, ungrouped: 0 },
    methods: [['shop.v1.Orders/Get', 8]],
    peers: [['10.0.0.5:50051', 1000]],
  });
  expect(markdownOf(report, WORDS)).toBe(
    [
      '# Report',
      '',
      '80 % of 10: NOT_FOUND order * is gone. Since 2026-11-29 02:14:05, line 1,200.',
      '',
      '1 lines cut.',
      '',
      '| Code | Count | First | Last |',
      '| --- | ---: | --- | --- |',
      '| NOT_FOUND | 8,000 | 2026-11-29 02:14:05 | 2026-11-29 02:14:06 |',
      '| ABORTED | 2 | line 3 | line 4 |',
      '',
      '## 8 × NOT_FOUND',
      '',
      '```',
      'order * is gone',
      '```',
      '',
      '```',
      'order 41 is gone',
      '```',
      '',
      '## Methods',
      '',
      '- shop.v1.Orders/Get: 8',
      '',
      '## Peers',
      '',
      '- 10.0.0.5:50051: 1,000',
      '',
    ].join('\n'),
  );
});

test('a report without names ends with its groups; twenty groups and ten names are listed, an example is cut', () => {
  const text = 'z'.repeat(1000);
  const many = reportOf({
    groups: Array.from({ length: 30 }, () => groupOf({ first: { ...place, text } })),
    peers: Array.from({ length: 15 }, (_, nth) => [`10.0.0.${nth}:1`, 1] as const),
  });
  const markdown = markdownOf(many, WORDS);
  expect(markdown.match(/^## 8 × /gm)).toHaveLength(20);
  expect(markdown.match(/^- 10/gm)).toHaveLength(10);
  expect(markdown).not.toContain('z'.repeat(601));
  expect(markdownOf(reportOf({}), WORDS)).not.toContain('## Peers');
});

test('a fence is longer than every run of back-ticks in the text', () => {
  const first = { ...place, text: 'a ```` b ` c' };
  expect(markdownOf(reportOf({ groups: [groupOf({ first })] }), WORDS)).toContain(
    '\n`````\na ```` b ` c\n`````\n',
  );
});

test('a bar in a cell does not end it, and a line break is a space', () => {
  expect(markdownOf(reportOf({}), { ...WORDS, code: 'a|b\n c' })).toContain('| a\\|b c | Count |');
});
