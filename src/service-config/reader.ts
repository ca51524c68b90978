import type { RuleId } from '../data/service-config-rules.ts';
import type { Notes, Place } from './notes.ts';
import type { RunLibrary } from './observation.ts';
import type { Json, Member } from './tree.ts';

/** The object kind of a JSON value. */
export type JsonObject = Extract<Json, { kind: 'object' }>;

/** What all readers of one library share: how it finds keys, and where it notes what is wrong. */
export class Reader {
  readonly library: RunLibrary;
  readonly #notes: Notes;

  constructor(library: RunLibrary, notes: Notes) {
    this.library = library;
    this.#notes = notes;
  }

  /** @returns whether this library is one of those named. */
  is(...libraries: readonly RunLibrary[]): boolean {
    return libraries.includes(this.library);
  }

  /** Finds a key the way the library does: grpc-go takes any case, and the last of several counts. */
  member(object: JsonObject, name: string): Member | undefined {
    return object.members.findLast(
      ({ key }) => key === name || (this.library === 'grpc-go' && key.toLowerCase() === name.toLowerCase()),
    );
  }

  /** Notes that the library rejects the config because of this. */
  reject(rule: RuleId, place: Place, found = '', instead?: string): void {
    this.#notes.add(this.library, rule, place, 'rejects', found, instead);
  }

  /** Notes that the library passes over this without a word. */
  ignore(rule: RuleId, place: Place, found = '', instead?: string): void {
    this.#notes.add(this.library, rule, place, 'ignores', found, instead);
  }

  /** Notes something that the library reads, and that its author may not expect. */
  remark(rule: RuleId, place: Place, found = '', instead?: string): void {
    this.#notes.add(this.library, rule, place, 'reads', found, instead);
  }
}

/** @returns a value as a short text for a sentence. */
export const shown = (node: Json): string => {
  if (node.kind === 'object') return '{…}';
  if (node.kind === 'array') return '[…]';
  return node.raw.length > 40 ? `${node.raw.slice(0, 39)}…` : node.raw;
};
