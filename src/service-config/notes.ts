import type { RuleId } from '../data/service-config-rules.ts';
import type { RunLibrary } from './observation.ts';

/** What a library does about something that is wrong. */
export type Reaction = 'rejects' | 'ignores' | 'reads';

/** A stretch of the text. */
export interface Place {
  readonly at: number;
  readonly end: number;
}

/** Something about a config that a rule speaks of, and what each library does about it. */
export interface Note extends Place {
  readonly rule: RuleId;
  readonly reactions: Partial<Record<RunLibrary, Reaction>>;
  /** What was found there, for the sentence of the rule. */
  readonly found: string;
  /** What to write instead, where that is certain. */
  readonly instead?: string;
}

/** Gathers notes of several libraries about the same places. */
export class Notes {
  readonly #all = new Map<string, Note>();

  /** Adds what one library does about one place. */
  add(
    library: RunLibrary,
    rule: RuleId,
    place: Place,
    reaction: Reaction,
    found = '',
    instead?: string,
  ): void {
    const key = `${rule}@${place.at}`;
    const known = this.#all.get(key);
    if (known) known.reactions[library] ??= reaction;
    else
      this.#all.set(key, {
        ...{ rule, at: place.at, end: place.end, found, reactions: { [library]: reaction } },
        ...(instead === undefined ? {} : { instead }),
      });
  }

  /** Tells whether a library rejects anything. */
  rejectedBy(library: RunLibrary): boolean {
    return [...this.#all.values()].some(({ reactions }) => reactions[library] === 'rejects');
  }

  /** Returns the notes in the order of the text. */
  sorted(): Note[] {
    return [...this.#all.values()].sort((a, b) => a.at - b.at);
  }
}
