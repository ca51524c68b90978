import type { LogReport } from '../../log/report.ts';
import type { CatalogueRecord } from '../../model/catalogue.ts';

/** What the page asks of its worker. */
export type Order =
  | {
      readonly kind: 'read';
      readonly turn: number;
      readonly source: Blob | string;
      readonly messages: readonly CatalogueRecord[];
    }
  | { readonly kind: 'stop' };

/** What the worker answers; `share` of the log was read, from 0 to 1. */
export interface Reply {
  readonly kind: 'progress' | 'done' | 'stopped' | 'broken';
  readonly turn: number;
  readonly share: number;
  readonly report: LogReport;
}
