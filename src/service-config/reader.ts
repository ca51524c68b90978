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
  readonly #looks: boolean;

  constructor(library: RunLibrary, notes: Notes, looks = true) {
    this.library = library;
    this.#notes = notes;
    this.#looks = looks;
  }

  /** Returns a reader of the same library that takes any value of the right type, as grpc-go does where nothing uses it. */
  withoutLimits(): Reader {
    return new Reader(this.library, this.#notes, false);
  }

  /** Tells whether this library is one of those named. */
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

  /** Notes that the library rejects the config for a value that is missing or out of its limits, if it looks at it. */
  limit(rule: RuleId, place: Place, found = '', instead?: string): void {
    if (this.#looks) this.reject(rule, place, found, instead);
  }

  /** Notes a value of the wrong type. For encoding/json null is no type but a value that is missing. */
  mistyped(rule: RuleId, node: Json, found = shown(node)): void {
    if (node.kind === 'null' && this.is('grpc-go')) this.limit(rule, node, found);
    else this.reject(rule, node, found);
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

/** Returns a value as a short text for a sentence. */
export const shown = (node: Json): string => {
  if (node.kind === 'object') return '{…}';
  if (node.kind === 'array') return '[…]';
  return node.raw.length > 40 ? `${node.raw.slice(0, 39)}…` : node.raw;
};
