import { fill } from '../../i18n/fill.ts';
import type { Checked } from '../../service-config/check.ts';
import { seconds } from '../../service-config/describe.ts';
import { timelineOf, type Timeline } from '../../service-config/timeline.ts';
import { element, rich } from '../dom.ts';
import { picture, shape, WIDTH } from './svg.ts';
import type { Words } from './words.ts';

const MARGIN = 12;
const ROW = 26;
const BAR = 18;

const x = (share: number): number => MARGIN + share * (WIDTH - 2 * MARGIN);

/** A row: a bar from the earliest to the latest moment, or a diamond where the server names the moment. */
const row = ({ attempt, from, to }: Timeline['marks'][number], pushed: boolean): SVGElement[] => {
  const y = (attempt - 1) * ROW + 6;
  const middle = y + BAR / 2;
  const axis = shape('line', { class: 'axis', x1: MARGIN, x2: WIDTH - MARGIN, y1: middle, y2: middle });
  if (!pushed || attempt === 1)
    return [
      axis,
      shape('rect', { class: 'attempt', x: x(from), y, width: Math.max(6, x(to) - x(from)), height: BAR }),
    ];
  const at = x(from);
  const points = `${at},${y} ${at + 9},${middle} ${at},${y + BAR} ${at - 9},${middle}`;
  return [axis, shape('polygon', { class: 'attempt pushed', points })];
};

/** Returns a picture of when each attempt is sent, a row each, and the same in words. */
export const drawTimeline = (checked: Checked, words: Words): Node[] => {
  const { marks, deadline, span } = timelineOf(checked);
  const pushed = checked.pushback !== undefined;
  if (marks.length < 2) return pushed ? [element('p', {}, words.stopped)] : [];
  const end = deadline ?? 1;
  const inTime = marks.filter(({ from }) => from <= end);
  const height = marks.length * ROW + 8;
  const limit =
    deadline === undefined
      ? []
      : [shape('line', { class: 'deadline', x1: x(deadline), x2: x(deadline), y1: 0, y2: height })];
  const said = inTime.map(({ attempt, from, to }) =>
    fill(pushed && attempt > 1 ? words.attemptAt : words.attempt, {
      attempt: String(attempt),
      from: seconds(from * span),
      to: seconds(to * span),
    }),
  );
  if (deadline !== undefined) said.push(fill(words.deadline, { at: seconds(deadline * span) }));
  return [
    picture(height, ...inTime.flatMap((mark) => row(mark, pushed)), ...limit),
    element('ol', {}, ...said.map((sentence) => element('li', {}, ...rich(sentence)))),
  ];
};
