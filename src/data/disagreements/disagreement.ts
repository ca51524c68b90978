import type { Localized } from '../../i18n/locales.ts';
import type { Claim } from '../code-facts.ts';
import type { CodeName } from '../names.ts';

/** A point on which sources or libraries do not agree: all sides, each with its source, and what a reader should do. */
export interface Disagreement {
  readonly topic: Localized;
  /** The codes whose pages show it; none where the point concerns all of them. */
  readonly codes: readonly CodeName[];
  readonly claims: readonly Claim[];
  /** What to do about it. One sentence. Editorial. */
  readonly verdict: Localized;
}
