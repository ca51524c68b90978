import type { Localized } from '../../i18n/locales.ts';
import type { Claim } from '../code-facts.ts';
import type { CodeName } from '../names.ts';
import type { SourceId } from '../sources.ts';
import type { Thread } from '../threads.ts';

/**
 * Something that happens in a service. Choice of the code and reasons are editorial.
 * @typeParam Name the code that answers it; left out where any code may.
 */
export interface Situation<Name extends CodeName = never> {
  /** As people say it, for lists: at most 75 characters, no full stop. */
  readonly text: Localized;
  /** Why it is this code. */
  readonly reason: Localized;
  /** Codes that people reach for instead, the likeliest first, each with why not. */
  readonly insteadOf: Readonly<Partial<Record<Exclude<CodeName, Name>, Localized>>>;
  /** Where named conventions or well-known services decide this case in a way worth knowing. */
  readonly practice?: readonly Claim[];
  /** Words that people also search with; indexed, not shown. */
  readonly keywords?: Localized;
  /** Where the meaning that decides is written down. */
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** Public discussions of this very case. */
  readonly threads?: readonly Thread[];
}

/** Situations of one code, by the id that is their address on the page: permanent, and unique among all codes. */
export type SituationsOf<Name extends CodeName> = Readonly<Record<string, Situation<Name>>>;
