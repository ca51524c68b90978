import type { Localized } from '../../i18n/locales.ts';
import type { CodeName } from '../names.ts';
import type { SourceId } from '../sources.ts';

/** One cause that a circumstance brings about. */
export interface CircumstanceCause {
  /** The codes that a caller receives then, the likeliest first. */
  readonly codes: readonly [CodeName, ...CodeName[]];
  /** What is wrong. One or two sentences. */
  readonly cause: Localized;
  /** The command or the observation that shows whether it is this cause. */
  readonly check: Localized;
  /** What to change, with the name of the setting and its value. */
  readonly fix: Localized;
  /** The file that shows the setting, the limit, or the behavior that the cause rests on. */
  readonly source: SourceId;
}

/**
 * Where, when, or to which calls errors happen: in a container, behind a proxy, after idle time. It tells the cause where
 * the message, which is the same everywhere, does not. Texts in two languages may hold back-ticks, and no other mark-up.
 */
export interface Circumstance {
  /** What a reader observes, for lists: at most 70 characters, without back-ticks. */
  readonly title: Localized;
  /**
   * A pasted text has this circumstance where each of them is found in it, in any case. Repetition is bounded and never
   * nested, as in the patterns of messages.
   */
  readonly signs: readonly [RegExp, ...RegExp[]];
  /** What differs there from other places. One or two sentences. */
  readonly why: Localized;
  /** The likeliest first. One to four. */
  readonly causes: readonly [CircumstanceCause, ...CircumstanceCause[]];
}
