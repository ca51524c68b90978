import { fill } from '../../i18n/fill.ts';
import type { Checked } from '../../service-config/check.ts';
import { recoveryOf } from '../../service-config/timeline.ts';
import { element } from '../dom.ts';
import { picture, shape, WIDTH } from './svg.ts';
import type { Words } from './words.ts';

const HEIGHT = 30;
/** More tokens than this are drawn as one bar. */
const MOST_CELLS = 40;

/** Returns a picture of the tokens of the throttle: those that failures may take, then those that forbid retries. */
export const drawTokens = ({ throttle, throttledAfter }: Checked, words: Words): Node[] => {
  if (!throttle || throttledAfter === undefined) return [];
  const cells = Math.max(1, Math.min(MOST_CELLS, Math.ceil(throttle.maxTokens)));
  const width = WIDTH / cells;
  const stops = (throttledAfter / throttle.maxTokens) * WIDTH;
  const drawn = Array.from({ length: cells }, (_, i) =>
    shape('rect', {
      class: i * width < stops - 0.01 ? 'token' : 'token stopped',
      ...{ x: i * width + 1, y: 7, width: Math.max(1, width - 2), height: 16 },
    }),
  );
  const limit = shape('line', { class: 'deadline', x1: stops, x2: stops, y1: 0, y2: HEIGHT });
  const values = {
    failures: String(throttledAfter),
    successes: String(recoveryOf(throttle, throttledAfter)),
  };
  return [
    picture(HEIGHT, ...drawn, limit),
    element('p', {}, fill(words.throttle, values)),
    element('p', {}, fill(words.recovery, values)),
  ];
};
