import type { Localized } from '../../i18n/locales.ts';
import type { LibraryId } from '../libraries.ts';
import type { CodeName } from '../names.ts';
import type { SourceId } from '../sources.ts';

/** The releases that print a text, as `major.minor`, with the patch where a text came or went between minors. */
export interface Releases {
  /** First release whose source holds the fixed part of the text; left out where it is as old as the library. */
  readonly since?: string;
  /** Last release whose source holds it; left out where the newest one still does. */
  readonly until?: string;
  /** Last patches of older minors that hold it nevertheless. */
  readonly backports?: readonly string[];
}

/**
 * A text that a library prints and people paste. Code and wording come from the library's source, releases from
 * its tags; causes and steps are editorial. Texts in two languages may hold back-ticks, and no other mark-up.
 */
export interface Message {
  /** The code that the library gives with this text. */
  readonly code: CodeName;
  /** Other codes the same text can carry, the likeliest first. */
  readonly alsoCodes?: readonly CodeName[];
  /** Programs print the text without a gRPC status as well, so alone it proves no code. */
  readonly codeless?: true;
  /**
   * Printed while code is generated, built or loaded: no call was made, so there is no status and no page shows the code.
   */
  readonly beforeCall?: true;
  /** Everything that prints the text word for word, the one that `source` belongs to first. */
  readonly libraries: readonly LibraryId[];
  readonly versions?: Readonly<Partial<Record<LibraryId, Releases>>>;
  /** One line or block as it really appears; hosts, addresses and sizes are made up. */
  readonly example: string;
  /**
   * Finds the description anywhere in a text, without flags. Repetition is bounded and never nested, so that a
   * hostile paste of any length costs linear time.
   */
  readonly pattern: RegExp;
  /** Other messages whose example this pattern finds too, each with the reason why that is right. */
  readonly sharedWith?: Readonly<Record<string, string>>;
  /** The file that prints the text, or the fixed part of it. */
  readonly source: SourceId;
  /** What happened, for lists: at most 60 characters. */
  readonly title: Localized;
  /** What the text says happened and whether the call may have run. One to three sentences. */
  readonly meaning: Localized;
  /** Why it happens, the likeliest first. One to six. */
  readonly causes: readonly Localized[];
  /** What to do, in order. One to six. */
  readonly steps: readonly Localized[];
  /** Where part of the text comes from something that is not a gRPC library. */
  readonly note?: Localized;
}
