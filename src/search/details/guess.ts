import { type FieldNode, type Value, valuesOf } from './node.ts';
import { Broken } from './problem.ts';
import { type Slice, wireFields, type WireField } from './wire.ts';

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Returns bytes as what they are. */
export const bytesValue = ({ bytes }: Slice): Value => ({ kind: 'bytes', hex: hexOf(bytes) });

/** Text holds no control characters. A line break is allowed, but not first: there it is the tag of a nested message. */
const isReadable = (text: string): boolean => !/^[\t\n\r]|(?![\t\n\r])\p{Cc}/u.test(text);

const guessText = ({ bytes }: Slice): Value | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return isReadable(text) ? { kind: 'text', text } : undefined;
  } catch {
    return undefined;
  }
};

const guessMessage = (slice: Slice): Value | undefined => {
  try {
    const fields: FieldNode[] = [];
    for (const field of wireFields(slice)) addGuess(fields, field);
    return { kind: 'message', fields };
  } catch (error) {
    // The bound on all fields of a value holds for guesses too; any other trouble only says that this is no message.
    if (error instanceof Broken && error.problem !== 'too-many') return undefined;
    throw error;
  }
};

const guess = (field: WireField): Value => {
  switch (field.wire) {
    case 'VARINT':
      return { kind: 'number', text: String(field.bits) };
    case 'I64':
    case 'I32':
      return { kind: 'number', text: String(field.bits), float: field.float };
    case 'LEN':
      return guessText(field.slice) ?? guessMessage(field.slice) ?? bytesValue(field.slice);
    case 'SGROUP': {
      const fields: FieldNode[] = [];
      for (const inner of field.fields) addGuess(fields, inner);
      return { kind: 'message', fields };
    }
  }
};

/** Adds a field that no description names: by its number, with a value that is guessed from the wire type. */
export const addGuess = (fields: FieldNode[], field: WireField): void => {
  valuesOf(fields, { number: field.number, wire: field.wire }).push(guess(field));
};

/** Returns the payload of a type that is not described: what an `Any` packs is a message, if it can be read as one. */
export const guessPayload = (slice: Slice): Value =>
  guessMessage(slice) ?? guessText(slice) ?? bytesValue(slice);
