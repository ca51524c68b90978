/* The worker of the page /log/: reads a log as a stream, so that the page stays alive however long the log is. */
import { logReader } from '../../log/read.ts';
import type { LogReport } from '../../log/report.ts';
import { unpacked } from '../../search/packed-messages.ts';
import type { Order, Reply } from './protocol.ts';
import { sourceOf } from './source.ts';

/** The first figures are shown this soon, in milliseconds, and later ones as far apart. */
const FIRST = 100;
const BETWEEN = 250;
/** So long the worker reads without hearing what the page asks, in milliseconds. */
const DEAF = 100;
/** While a log is read, its largest groups are enough. */
const MOST_GROUPS = 10;
/** At the end so many are sent in one piece. */
const GROUPS_IN_PIECE = 50;

let current = 0;

/** Lets the worker hear the page: pieces of a compressed log that are ready already leave no room between them. */
const hear = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const brief = (report: LogReport): LogReport => ({
  ...report,
  groups: report.groups.slice(0, MOST_GROUPS),
  methods: report.methods.slice(0, MOST_GROUPS),
  peers: report.peers.slice(0, MOST_GROUPS),
});

const read = async ({ turn, source, messages }: Extract<Order, { kind: 'read' }>): Promise<void> => {
  const reader = logReader(unpacked(messages));
  const say = (kind: Exclude<Reply['kind'], 'groups'>, share: number) => {
    const report = reader.report();
    if (kind === 'progress') {
      postMessage({ kind, turn, share, report: brief(report) } satisfies Reply);
      return;
    }
    const { groups } = report;
    for (let at = 0; at < groups.length; at += GROUPS_IN_PIECE) {
      const piece = groups.slice(at, at + GROUPS_IN_PIECE);
      postMessage({ kind: 'groups', turn, groups: piece } satisfies Reply);
    }
    postMessage({ kind, turn, share, report: { ...report, groups: [] } } satisfies Reply);
  };
  let said = performance.now() - BETWEEN + FIRST;
  let heard = performance.now();
  try {
    const pieces = await sourceOf(source);
    for (let piece = await pieces.next(); piece !== undefined; piece = await pieces.next()) {
      if (performance.now() - heard > DEAF) {
        await hear();
        heard = performance.now();
      }
      if (current !== turn) return say('stopped', pieces.share());
      reader.feed(piece);
      if (performance.now() - said < BETWEEN) continue;
      said = performance.now();
      say('progress', pieces.share());
    }
    reader.end();
    say('done', 1);
  } catch {
    reader.end();
    say('broken', 1);
  }
};

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  current = data.kind === 'read' ? data.turn : 0;
  if (data.kind === 'read') void read(data);
});
