/** A sample of faults: which are tried, when a whole folder would take hours. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';

/** A fault as Stryker describes it. */
interface Place {
  readonly fileName: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
  readonly replacement: string;
}

/** The reason that is given for faults that were not tried. */
export const NOT_IN_SAMPLE = 'not in the sample';

/**
 * Tells whether a fault is among the given percent of all. It rests on what the fault is and where it stands alone: the
 * next run tries the same ones, and a larger share tries them too.
 */
export const isInSample = (
  { fileName, location: { start }, replacement }: Place,
  percent: number,
): boolean => {
  const words = [basename(fileName), start.line, start.column, replacement].join(' ');
  return createHash('sha256').update(words).digest().readUInt32BE() < (percent / 100) * 2 ** 32;
};
