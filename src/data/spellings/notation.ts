import type { CodeName } from '../names.ts';
import type { SourceId } from '../sources.ts';

/** One way of writing all codes: a library's constants, what a tool prints, an exit status. */
export interface Notation {
  /** Language, library family or tool that readers look for. */
  readonly ecosystem: string;
  /** What kind of spelling it is, as its users call it. */
  readonly form: string;
  readonly source: SourceId;
  /** `null` where the notation has no such name (many have none for OK). */
  readonly names: Readonly<Record<CodeName, string | null>>;
}
