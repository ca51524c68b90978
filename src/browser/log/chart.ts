import { fill } from '../../i18n/fill.ts';
import type { Bars } from '../../log/histogram.ts';
import type { LogReport } from '../../log/report.ts';
import { writtenCount } from '../../log/summary.ts';
import { writtenMoment } from '../../log/times.ts';
import type { LogWords } from '../../data/log-words.ts';
import { element, rich } from '../dom.ts';

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 600;
const HEIGHT = 48;
const MOST_ROWS = 6;
const MOST_TABLE_ROWS = 24;
const SECOND = 1000;

const shape = (tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
  const node = document.createElementNS(SVG, tag);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  return node;
};

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

const strip = (counts: readonly number[], most: number): SVGElement => {
  const svg = shape('svg', {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  });
  const width = WIDTH / counts.length;
  svg.append(shape('line', { class: 'axis', x1: 0, x2: WIDTH, y1: HEIGHT - 0.5, y2: HEIGHT - 0.5 }));
  counts.forEach((count, at) => {
    // A single error must be seen beside thousands.
    const height = count === 0 ? 0 : Math.max(3, (count / most) * (HEIGHT - 2));
    if (height > 0)
      svg.append(shape('rect', { x: at * width, y: HEIGHT - height, width: Math.max(2, width - 1), height }));
  });
  return svg;
};

/** Tells where a bar begins, as the axis is labelled. */
const label = (at: number, { times }: LogReport): string =>
  times ? writtenMoment(at, times.precision) : writtenCount(Math.max(1, at));

/** The same figures as a table, in fewer rows, for readers who do not see the bars. */
const table = ({ from, width, rows }: Bars, report: LogReport, words: LogWords): HTMLElement => {
  const length = rows[0]?.counts.length ?? 0;
  const step = Math.max(1, Math.ceil(length / MOST_TABLE_ROWS));
  const starts = Array.from({ length: Math.ceil(length / step) }, (_, at) => at * step);
  return element(
    'details',
    {},
    element('summary', {}, words.numbers),
    element(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': words.numbers },
      element(
        'table',
        { class: 'pairs-table' },
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            element('th', { scope: 'col' }, words.from),
            ...rows.map(({ name }) => element('th', { scope: 'col' }, element('code', {}, name))),
          ),
        ),
        element(
          'tbody',
          {},
          ...starts.map((start) =>
            element(
              'tr',
              {},
              element('th', { scope: 'row' }, label(from + start * width, report)),
              ...rows.map(({ counts }) =>
                element('td', {}, writtenCount(sum(counts.slice(start, start + step)))),
              ),
            ),
          ),
        ),
      ),
    ),
  );
};

/** Returns a strip of bars for each code over time, or over line numbers when the log names no times, and a table. */
export const drawBars = (report: LogReport, words: LogWords): Node[] => {
  const { bars, codes, times } = report;
  const rows = codes
    .slice(0, MOST_ROWS)
    .flatMap(({ code }) => bars.rows.find(({ name }) => name === code) ?? []);
  if (rows.length === 0) return [];
  const width = times
    ? fill(words.seconds, { n: writtenCount(bars.width / SECOND) })
    : writtenCount(bars.width);
  const length = rows[0]?.counts.length ?? 0;
  return [
    element('p', { class: 'quiet' }, fill(times ? words.perTime : words.perLine, { width })),
    ...rows.map(({ name, counts }) => {
      const most = Math.max(...counts);
      return element(
        'figure',
        { class: 'bars' },
        element('figcaption', {}, ...rich(fill(words.chart, { code: name, most: writtenCount(most) }))),
        strip(counts, most),
      );
    }),
    element(
      'p',
      { class: 'axis-ends quiet' },
      element('span', {}, label(bars.from, report)),
      element('span', {}, label(bars.from + length * bars.width, report)),
    ),
    table({ ...bars, rows }, report, words),
  ];
};
