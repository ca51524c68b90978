import { type Field, type MessageName, MESSAGES, messageOfTypeUrl } from '../../data/detail-messages.ts';
import { durationText } from './duration.ts';
import { addGuess, bytesValue, guessPayload } from './guess.ts';
import { type FieldNode, type Value, valuesOf, type Wire } from './node.ts';
import { Broken } from './problem.ts';
import { type Slice, wireFields, type WireField } from './wire.ts';

/**
 * Hands a value on as soon as its place in the tree is known and fills it afterwards, so that a fault deep inside
 * leaves everything before it readable.
 */
type Put = (value: Value) => void;

const WIRE_OF = {
  string: 'LEN',
  bytes: 'LEN',
  int32: 'VARINT',
  int64: 'VARINT',
  message: 'LEN',
  'map<string,string>': 'LEN',
} as const satisfies Record<Field['kind'], Wire>;

/** A map is a repeated message on the wire; its entries have these fields. */
const MAP_ENTRY = { 1: { name: 'key' }, 2: { name: 'value' } } as const;

/** Decodes leniently and encodes again: the first byte that comes out different is the place of the fault. */
const textOf = (slice: Slice | undefined): string => {
  if (!slice) return '';
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(slice.bytes);
  const fault = new TextEncoder().encode(text).findIndex((byte, index) => byte !== slice.bytes[index]);
  if (fault >= 0) throw new Broken('bad-text', slice.start + fault);
  return text;
};

/** Returns the parts of a message that has nothing but text and bytes; of a part given twice, the last one counts. */
const partsOf = <Name extends string>(
  slice: Slice,
  names: Readonly<Record<number, { readonly name: Name }>>,
): Partial<Record<Name, Slice>> => {
  const parts: Partial<Record<Name, Slice>> = {};
  for (const field of wireFields(slice)) {
    const name = names[field.number]?.name;
    if (name === undefined) continue;
    if (field.wire !== 'LEN') throw new Broken('wrong-type', field.at);
    parts[name] = field.slice;
  }
  return parts;
};

const readEntry = (slice: Slice): Value => {
  const { key, value } = partsOf(slice, MAP_ENTRY);
  return { kind: 'entry', key: textOf(key), value: textOf(value) };
};

const readAny = (slice: Slice, put: Put): void => {
  const { type_url, value } = partsOf(slice, MESSAGES['google.protobuf.Any']);
  const payload = value ?? { ...slice, bytes: slice.bytes.subarray(0, 0) };
  const typeUrl = textOf(type_url);
  const message = messageOfTypeUrl(typeUrl);
  if (!message) return put({ kind: 'any', detail: { typeUrl, payload: guessPayload(payload) } });
  readMessage(message, payload, (read) => put({ kind: 'any', detail: { typeUrl, message, payload: read } }));
};

const readDuration = (slice: Slice): Value => {
  const fields = readFields('google.protobuf.Duration', slice, []);
  const [seconds, nanos] = ['seconds', 'nanos'].map((name) => lastNumber(fields, name));
  const text = durationText(BigInt(seconds ?? 0), Number(nanos ?? 0));
  return text === undefined ? { kind: 'message', fields } : { kind: 'duration', text };
};

const readMessage = (message: MessageName, slice: Slice, put: Put): void => {
  switch (message) {
    case 'google.protobuf.Any':
      return readAny(slice, put);
    case 'google.protobuf.Duration':
      return put(readDuration(slice));
    default: {
      const fields: FieldNode[] = [];
      put({ kind: 'message', fields });
      readFields(message, slice, fields);
    }
  }
};

const readValue = (described: Field, field: WireField, put: Put): void => {
  if (field.wire === 'VARINT')
    return put({
      kind: 'number',
      text: String(BigInt.asIntN(described.kind === 'int32' ? 32 : 64, field.bits)),
    });
  if (field.wire !== 'LEN') return;
  switch (described.kind) {
    case 'bytes':
      return put(bytesValue(field.slice));
    case 'map<string,string>':
      return put(readEntry(field.slice));
    case 'message':
      return readMessage(described.message, field.slice, put);
    default:
      return put({ kind: 'text', text: textOf(field.slice) });
  }
};

/** Reads a message that is described into the given list of fields, one after another. @returns that list. */
export const readFields = (message: MessageName, slice: Slice, fields: FieldNode[]): FieldNode[] => {
  const description: Readonly<Record<number, Field>> = MESSAGES[message];
  for (const field of wireFields(slice)) {
    const described = description[field.number];
    if (!described) {
      addGuess(fields, field);
      continue;
    }
    if (field.wire !== WIRE_OF[described.kind]) throw new Broken('wrong-type', field.at);
    const values = valuesOf(fields, { name: described.name, number: field.number, wire: field.wire });
    readValue(described, field, (value) => values.push(value));
  }
  return fields;
};

/** Returns a number as protobuf reads it: the last one given counts. */
export const lastNumber = (fields: readonly FieldNode[], name: string): string | undefined => {
  const last = fields.find((field) => field.name === name)?.values.at(-1);
  return last?.kind === 'number' ? last.text : undefined;
};
