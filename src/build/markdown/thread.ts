/* Runs in a thread of its own: makes the twins of a share of the pages, posts them and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import type { BuiltPage } from './built-page.ts';
import type { Targets } from './links.ts';
import { twinOf } from './twin.ts';

/** What one thread gets. */
export interface Share {
  readonly pages: readonly BuiltPage[];
  readonly targets: Targets;
  readonly licence: string;
}

const { pages, targets, licence } = workerData as Share;
parentPort?.postMessage(pages.map((page) => twinOf(page, targets, licence)));
