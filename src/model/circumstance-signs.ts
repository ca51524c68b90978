import { circumstances } from '../data/circumstances.ts';
import type { PackedCircumstance } from '../search/packed-circumstances.ts';
import { CODE_NUMBERS } from '../data/names.ts';

/** What the look-up has to know of each circumstance, as a browser fetches it; in the order of the page. */
export const packedCircumstances: readonly PackedCircumstance[] = circumstances.map(
  ({ id, signs, causes }) => [
    id,
    signs.map(({ source }) => source),
    [...new Set(causes.flatMap(({ codes }) => codes))].map((code) => CODE_NUMBERS[code]),
  ],
);
