import type { KnownMessage } from '../search/messages.ts';
import { CHAINED, isContinuation, withoutPrefix, type Head } from './continuation.ts';
import { gatherer } from './gather.ts';
import type { LogReport } from './report.ts';
import { TELLS } from './tells.ts';
import { momentReader, type Moment } from './times.ts';

/** Of a longer line the beginning is read. */
const LONGEST_LINE = 64 * 1024;
const MOST_LINES_IN_EVENT = 200;
/** How far above an event without a time of its own one is looked for. */
const LINES_ABOVE = 30;

/** Reads a log piece by piece. */
export interface LogReader {
  /** Takes the next piece of the log; lines may be cut anywhere. */
  readonly feed: (text: string) => void;
  /** Takes the last line, which nothing ends. */
  readonly end: () => void;
  /** Returns what was read so far. */
  readonly report: () => LogReport;
}

/** An event that may go on in the next line. */
interface Open {
  readonly head: Head;
  readonly line: number;
  readonly moment: Moment | undefined;
  readonly texts: string[];
  /** Between the traces of a Python chain: `blank` after an empty line, `trace` inside the next one. */
  chain: 'none' | 'blank' | 'announced' | 'trace';
}

const linesIn = (text: string, from: number, to: number): number => {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

/** Returns a reader of one log. */
export const logReader = (messages: readonly KnownMessage[]): LogReader => {
  const gathered = gatherer(messages);
  const momentOf = momentReader();
  const tells = new RegExp(TELLS);
  let carried = '';
  let isCut = false;
  let lines = 0;
  let cutLines = 0;
  let open: Open | undefined;
  let momentAbove: Moment | undefined;

  const close = () => {
    // Joined with one more text, so that what is kept of an event is a copy and does not hold the piece it came from.
    if (open) gathered.add([...open.texts, ''].join('\n').slice(0, -1), open.line, open.moment);
    open = undefined;
  };

  /** Tells whether the line belongs to a Python trace that the open event led to. */
  const isChained = (event: Open, line: string): boolean => {
    if (line.trim() === '' && event.chain !== 'trace') {
      event.chain = event.chain === 'announced' ? 'announced' : 'blank';
      return true;
    }
    if (event.chain === 'blank' && CHAINED.test(line)) event.chain = 'announced';
    else if (event.chain === 'announced' && /^(?:\S{1,200} )?Traceback /.test(line)) event.chain = 'trace';
    else if (event.chain === 'trace') {
      // The line that names the exception ends the trace; what follows may be its fields.
      if (/^\S/.test(withoutPrefix(line))) event.chain = 'none';
    } else {
      if (event.chain === 'blank') event.chain = 'none';
      return false;
    }
    return true;
  };

  const goesOn = (event: Open, line: string): boolean => {
    const wasBlank = event.chain === 'blank';
    if (isChained(event, line)) return true;
    return !wasBlank && isContinuation(line, event.head, event.texts.length === 1);
  };

  const aboveOf = (text: string, start: number): Moment | undefined => {
    let end = start - 1;
    for (let up = 0; up < LINES_ABOVE && end > 0; up += 1) {
      const begin = text.lastIndexOf('\n', end - 1) + 1;
      const moment = momentOf(text.slice(begin, end));
      if (moment) return moment;
      end = begin - 1;
    }
    return end <= 0 ? momentAbove : undefined;
  };

  const begin = (text: string, start: number, line: string) => {
    const own = momentOf(line);
    if (line.length === LONGEST_LINE) cutLines += 1;
    open = {
      head: { line: withoutPrefix(line), timed: own !== undefined },
      line: lines,
      moment: own ?? aboveOf(text, start),
      texts: [line],
      chain: 'none',
    };
  };

  const lineAt = (text: string, start: number): { line: string; next: number } => {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, Math.min(end, start + LONGEST_LINE));
    return { line: line.endsWith('\r') ? line.slice(0, -1) : line, next: end + 1 };
  };

  /** Goes through whole lines; each ends with a line feed. */
  const scan = (text: string) => {
    let at = 0;
    while (at < text.length) {
      if (open) {
        const { line, next } = lineAt(text, at);
        if (goesOn(open, line)) {
          if (open.texts.length < MOST_LINES_IN_EVENT) open.texts.push(withoutPrefix(line));
          lines += 1;
          at = next;
          continue;
        }
        close();
      }
      tells.lastIndex = at;
      const tell = tells.exec(text);
      if (!tell) {
        lines += linesIn(text, at, text.length);
        break;
      }
      const start = text.lastIndexOf('\n', tell.index) + 1;
      const { line, next } = lineAt(text, start);
      lines += linesIn(text, at, start) + 1;
      begin(text, start, line);
      at = next;
    }
    momentAbove = aboveOf(text, text.length) ?? momentAbove;
  };

  /** Keeps the beginning of a line whose end has not arrived: less than of a whole line, which is counted elsewhere. */
  const carry = (rest: string) => {
    const room = LONGEST_LINE - 1 - carried.length;
    if (rest.length > room && !isCut) {
      isCut = true;
      cutLines += 1;
    }
    carried += rest.slice(0, Math.max(0, room));
  };

  const feed = (piece: string) => {
    const end = piece.lastIndexOf('\n') + 1;
    if (end === 0) {
      carry(piece);
      return;
    }
    // Of a line that was cut already the rest is left out as well.
    const start = isCut ? piece.indexOf('\n') : 0;
    const whole = carried + piece.slice(start, end);
    carried = '';
    isCut = false;
    scan(whole);
    carry(piece.slice(end));
  };

  return {
    feed,
    end: () => {
      if (carried !== '') scan(`${carried}\n`);
      carried = '';
      close();
    },
    report: () => gathered.report(lines, cutLines),
  };
};
