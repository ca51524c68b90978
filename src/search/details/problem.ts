/** What can be wrong with a value. The first five are found in the text (place: character), the others in the bytes it holds. */
export type Problem =
  | 'empty'
  | 'too-long'
  | 'bad-character'
  | 'bad-padding'
  | 'lone-character'
  | 'cut-off'
  | 'past-end'
  | 'bad-number'
  | 'bad-tag'
  | 'bad-group'
  | 'bad-text'
  | 'wrong-type'
  | 'too-deep'
  | 'too-many';

/** Ends the decoding of a value from any depth; `decodeDetails` turns it into its result. */
export class Broken extends Error {
  readonly problem: Problem;
  /** Offset, from 0, in the text or in the bytes of the value. */
  readonly at: number;

  constructor(problem: Problem, at: number) {
    super(`${problem} at ${at}`);
    this.problem = problem;
    this.at = at;
  }
}
