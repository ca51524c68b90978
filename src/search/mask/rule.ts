/**
 * A kind of thing that does not belong in a public bug report. The patterns meet a megabyte of any text, so each
 * begins with a fixed word, or where a run of its own characters begins, and cannot match one stretch in two ways.
 */
export interface Rule {
  readonly pattern: RegExp;
  /** What replaces it. What must stay, such as the name of a secret, is looked at but not matched. */
  readonly replacement: string;
  /** Decides where the pattern alone cannot. */
  readonly isMeant?: (found: string) => boolean;
}
