import type { MessageName } from '../../data/detail-messages.ts';

/** The wire type of a field, by the names of protobuf's documentation. */
export type Wire = 'VARINT' | 'I64' | 'LEN' | 'SGROUP' | 'I32';

/** A field of a message, with every value it was given, in the order of the wire. */
export interface FieldNode {
  /** Absent where the message is not described, or does not have such a field. */
  readonly name?: string;
  readonly number: number;
  readonly wire: Wire;
  readonly values: Value[];
}

/** What a field holds. Without a description it is guessed from the wire type and the bytes. */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  /** In decimal, because 64 bits do not fit a JavaScript number. `float` is the other reading of fixed-size bits. */
  | { readonly kind: 'number'; readonly text: string; readonly float?: number }
  | { readonly kind: 'bytes'; readonly hex: string }
  | { readonly kind: 'entry'; readonly key: string; readonly value: string }
  /** As protobuf's JSON writes it: `1.500s`. */
  | { readonly kind: 'duration'; readonly text: string }
  | { readonly kind: 'message'; readonly fields: FieldNode[] }
  | { readonly kind: 'any'; readonly detail: DetailNode };

/** A message packed into an `Any`. */
export interface DetailNode {
  readonly typeUrl: string;
  /** Absent for a type that is not described here: its payload is guessed. */
  readonly message?: MessageName;
  readonly payload: Value;
}

/** Returns the values of a field, for more to be added: repeated fields stay together wherever the wire has them. */
export const valuesOf = (fields: FieldNode[], field: Omit<FieldNode, 'values'>): Value[] => {
  const before = fields.find(({ number, wire }) => number === field.number && wire === field.wire);
  if (before) return before.values;
  const values: Value[] = [];
  fields.push({ ...field, values });
  return values;
};
