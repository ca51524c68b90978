import type { Localized } from '../../i18n/locales.ts';
import type { Claim, RetryVerdict } from '../code-facts.ts';
import type { MessageId } from '../messages.ts';
import type { CodeName } from '../names.ts';
import type { SourceId } from '../sources.ts';

/**
 * How strongly a contract binds its implementations. `stated` is a contract without such a word; `observed` is
 * what the source does without a contract.
 */
export const STRENGTHS = ['must', 'should', 'may', 'stated', 'observed'] as const;

/** How strongly the source of a row speaks. */
export type Strength = (typeof STRENGTHS)[number];

/** One condition under which a system returns a code, and what its caller does then. */
export interface SystemRow {
  readonly code: CodeName;
  /** Under which condition the system returns the code, or gives it a meaning of its own. */
  readonly when: Localized;
  /** What the caller does: whether it retries, how long it waits, which id it keeps. */
  readonly act: Localized;
  /** What holds for the same call, in the words of the code pages. */
  readonly retry: RetryVerdict;
  /** What begins anew, in place of the general words of `restart`, where it is no transaction. */
  readonly again?: Localized;
  readonly strength: Strength;
  /** What differs from the general meaning on the page of the code. */
  readonly differs?: Localized;
  /** The log or the command that shows the cause. */
  readonly look?: Localized;
  readonly source: SourceId;
}

/** A system or a protocol that people call over gRPC, and what codes mean there. */
export interface System {
  /** As its users call it. */
  readonly name: string;
  /** What it is and whose errors these are. One or two sentences. */
  readonly about: Localized;
  /** Whether a specification fixes the codes, and where; otherwise that the source decides. */
  readonly contract: Claim;
  readonly rows: readonly SystemRow[];
  /** What holds for all codes of the system. */
  readonly facts: readonly Claim[];
  /** Messages of the catalogue that the system prints. */
  readonly messages: readonly MessageId[];
}
