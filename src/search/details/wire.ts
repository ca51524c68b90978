import { BinaryReader, WireType } from '@bufbuild/protobuf/wire';
import { Broken, type Problem } from './problem.ts';

/** Messages nest three deep in `error_details.proto`; a deeper message is not an error detail, and a reader could not follow it. */
const DEEPEST = 24;

/** The tree is for reading, and each field becomes several elements of the page. */
const MOST_FIELDS = 4096;

/** Counts the fields that are still allowed. */
export interface Budget {
  fields: number;
}

/** Returns a fresh count, for all values of a text together. */
export const newBudget = (): Budget => ({ fields: MOST_FIELDS });

/** A message inside the value. */
export interface Slice {
  readonly bytes: Uint8Array;
  /** Offset of its first byte in the whole value. */
  readonly start: number;
  readonly depth: number;
  readonly budget: Budget;
}

/** A field as it is encoded on the wire, before any description says what it means. */
export type WireField = { readonly number: number; readonly at: number } & (
  | { readonly wire: 'VARINT'; readonly bits: bigint }
  | { readonly wire: 'I64' | 'I32'; readonly bits: bigint; readonly float: number }
  | { readonly wire: 'LEN'; readonly slice: Slice }
  | { readonly wire: 'SGROUP'; readonly fields: readonly WireField[] }
);

/** The reader leaves its bounds with a `RangeError` and complains about content with any other error. */
const attempt = <T>(at: number, otherwise: Problem, read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw new Broken(error instanceof RangeError ? 'cut-off' : otherwise, at);
  }
};

function* read(reader: BinaryReader, within: Slice, group?: number): Generator<WireField> {
  const { bytes, start, depth, budget } = within;
  if (depth > DEEPEST) throw new Broken('too-deep', start + reader.pos);
  while (reader.pos < reader.len) {
    const at = start + reader.pos;
    budget.fields -= 1;
    if (budget.fields < 0) throw new Broken('too-many', at);
    const [number, type] = attempt(at, 'bad-tag', () => reader.tag());
    const valueAt = start + reader.pos;
    switch (type) {
      case WireType.Varint: {
        const bits = attempt(valueAt, 'bad-number', () => BigInt(reader.uint64()));
        yield { number, at, wire: 'VARINT', bits };
        break;
      }
      case WireType.Bit64:
      case WireType.Bit32: {
        const wide = type === WireType.Bit64;
        const from = reader.pos;
        const float = attempt(valueAt, 'bad-number', () => (wide ? reader.double() : reader.float()));
        reader.pos = from;
        const bits = BigInt(wide ? reader.fixed64() : reader.fixed32());
        yield { number, at, wire: wide ? 'I64' : 'I32', bits, float };
        break;
      }
      case WireType.LengthDelimited: {
        // Not `uint32`, which drops the upper bits of a length that cannot be meant.
        const length = attempt(valueAt, 'bad-number', () => Number(reader.uint64()));
        const from = reader.pos;
        if (length > reader.len - from) throw new Broken('past-end', valueAt);
        reader.pos += length;
        const inside = { bytes: bytes.subarray(from, reader.pos), start: start + from };
        yield { number, at, wire: 'LEN', slice: { ...inside, depth: depth + 1, budget } };
        break;
      }
      case WireType.StartGroup: {
        const fields = [...read(reader, { ...within, depth: depth + 1 }, number)];
        yield { number, at, wire: 'SGROUP', fields };
        break;
      }
      case WireType.EndGroup:
        if (number !== group) throw new Broken('bad-group', at);
        return;
    }
  }
  if (group !== undefined) throw new Broken('cut-off', start + reader.pos);
}

/** @yields the fields of a message one by one, so that those before a broken one are not lost. */
export const wireFields = (slice: Slice): Generator<WireField> => read(new BinaryReader(slice.bytes), slice);
