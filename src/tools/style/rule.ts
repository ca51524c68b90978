/** One rule of the written style: what to look for, what to write instead, and a pair of sentences that shows it. */
export interface StyleRule {
  /** Permanent name, printed with each finding. */
  readonly id: string;
  /** Matches the wording to avoid. It sees a sentence whose code spans and links are replaced, see `plain.ts`. */
  readonly avoid: RegExp;
  /** The better wording, as a person would say it to the author. */
  readonly instead: string;
  /** A sentence that breaks the rule. */
  readonly bad: string;
  /** The same sentence as it should be. */
  readonly good: string;
}
