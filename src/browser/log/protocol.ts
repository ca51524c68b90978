import type { Group, LogReport } from '../../log/report.ts';
import type { PackedMessages } from '../../search/packed-messages.ts';

/** What the page asks of its worker. */
export type Order =
  | {
      readonly kind: 'read';
      readonly turn: number;
      readonly source: Blob | string;
      readonly messages: PackedMessages;
    }
  | { readonly kind: 'stop' };

/** What the worker answers; `share` of the log was read, from 0 to 1. */
export type Reply =
  | {
      readonly kind: 'progress' | 'done' | 'stopped' | 'broken';
      readonly turn: number;
      readonly share: number;
      /** While the log is read with its largest groups; at the end without those that were sent before. */
      readonly report: LogReport;
    }
  | {
      /** The next groups of the report that follows: all at once would hold up the page. */
      readonly kind: 'groups';
      readonly turn: number;
      readonly groups: readonly Group[];
    };
