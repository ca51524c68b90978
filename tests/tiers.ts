/**
 * Which browser tests run when. `npm test` runs the project `browser`: each control, each contract and one page of each
 * kind. The project `browser-full`, which `.ci/run` runs as well, has what differs from these in language, window,
 * color scheme or page only. A test belongs to one of the two.
 */
import type { TestDetails } from 'playwright/test';

/** By this tag the projects tell their tests apart. */
export const FULL_TAG = /@full\b/;

/** Details of a test that runs in the full tier only. */
export const FULL: TestDetails = { tag: '@full' };

/** Details of one of many tests alike: samples run in `npm test`, the others in the full tier. */
export const sampled = (isSample: boolean): TestDetails => (isSample ? {} : FULL);
