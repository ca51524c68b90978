import type { Checked } from '../../service-config/check.ts';
import { fill } from '../../i18n/fill.ts';
import { seconds } from '../../service-config/describe.ts';
import { timelineOf } from '../../service-config/timeline.ts';
import { element, rich } from '../dom.ts';

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 640;
const MARGIN = 12;
const ROW = 26;

const shape = (tag: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement => {
  const node = document.createElementNS(SVG, tag);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  node.textContent = text;
  return node;
};

/** Draws when each attempt leaves, a row each, with the same in words below. */
export const drawTimeline = (checked: Checked, words: { attempt: string; deadline: string }): Node[] => {
  const { marks, deadline, span } = timelineOf(checked);
  if (marks.length < 2) return [];
  const x = (share: number): number => MARGIN + share * (WIDTH - 2 * MARGIN);
  const height = marks.length * ROW + 8;
  const svg = shape('svg', { viewBox: `0 0 ${WIDTH} ${height}`, 'aria-hidden': 'true' });
  const end = deadline ?? 1;
  const inTime = marks.filter(({ from }) => from <= end);
  for (const { attempt, from, to } of inTime) {
    const y = (attempt - 1) * ROW + 6;
    svg.append(
      shape('line', { class: 'axis', x1: MARGIN, x2: WIDTH - MARGIN, y1: y + 9, y2: y + 9 }),
      shape('rect', { class: 'attempt', x: x(from), y, width: Math.max(6, x(to) - x(from)), height: 18 }),
    );
  }
  if (deadline !== undefined)
    svg.append(shape('line', { class: 'deadline', x1: x(deadline), x2: x(deadline), y1: 0, y2: height }));
  const said = inTime.map(({ attempt, from, to }) =>
    fill(words.attempt, { attempt: String(attempt), from: seconds(from * span), to: seconds(to * span) }),
  );
  const limit = deadline === undefined ? [] : [fill(words.deadline, { at: seconds(deadline * span) })];
  return [
    svg,
    element('ol', {}, ...[...said, ...limit].map((sentence) => element('li', {}, ...rich(sentence)))),
  ];
};
