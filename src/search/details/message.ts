import { type Field, type MessageName, MESSAGES, messageOfTypeUrl } from '../../data/detail-messages.ts';
import { durationText } from './duration.ts';
import { addGuess, bytesValue, guessPayload } from './guess.ts';
import { addValue, type DetailNode, type FieldNode, type Value, type Wire } from './node.ts';
import { Broken } from './problem.ts';
import { type Slice, wireFields, type WireField } from './wire.ts';

const WIRE_OF = {
  string: 'LEN',
  bytes: 'LEN',
  int32: 'VARINT',
  int64: 'VARINT',
  message: 'LEN',
  'map<string,string>': 'LEN',
} as const satisfies Record<Field['kind'], Wire>;

/** Text is decoded leniently first: where it differs from the bytes, encoded again, is the place of the fault. */
const textOf = ({ bytes, start }: Slice): string => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const again = new TextEncoder().encode(text);
  const fault = again.findIndex((byte, index) => byte !== bytes[index]);
  if (fault >= 0) throw new Broken('bad-text', start + fault);
  return text;
};

const slicesOf = (fields: Iterable<WireField>): Map<number, Slice> => {
  const slices = new Map<number, Slice>();
  for (const field of fields) {
    if (field.wire !== 'LEN') throw new Broken('wrong-type', field.at);
    slices.set(field.number, field.slice);
  }
  return slices;
};

const entryValue = (slice: Slice): Value => {
  // A map is on the wire a repeated message with the key as field 1 and the value as field 2.
  const slices = slicesOf(wireFields(slice));
  const [key, value] = [slices.get(1), slices.get(2)].map((part) => (part ? textOf(part) : ''));
  return { kind: 'entry', key: key ?? '', value: value ?? '' };
};
