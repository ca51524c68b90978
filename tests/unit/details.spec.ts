/**
 * `tests/vectors/details.json` is evidence, made outside this repository: each `expected`, in protobuf's JSON form with
 * the names of the .proto files, was serialized by two libraries that know nothing of this site.
 *  - Python: `json_format.ParseDict(expected, google.rpc.status_pb2.Status())` with `google.rpc.error_details_pb2` and
 *    `duration_pb2` imported, `SerializeToString(deterministic=True)`, `base64.b64encode`.
 *  - protobufjs: `google/rpc/status.proto` and `error_details.proto` of the npm package google-proto-files 5.0.3 loaded
 *    with `keepCase`, `Status.encode` over details encoded one by one, and the header text that
 *    `Metadata.toHttp2Headers` of grpc-js makes of the bytes.
 * A third, Go, is in `content/examples/wire`: trailers as a grpc-go server sent them, beside what grpcurl made of them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DETAIL_TYPES, typeUrlOf } from '../../src/data/details.ts';
import { type Field, MESSAGES } from '../../src/data/detail-messages.ts';
import { decodeDetails, type DecodedDetails, type DecodedStatus } from '../../src/search/details.ts';
import type { DetailNode, FieldNode, Value } from '../../src/search/details/node.ts';
import { en } from '../../src/i18n/en.ts';
import { leastWork } from '../least-work.ts';

interface Vector {
  readonly type: string;
  readonly library: string;
  readonly version: string;
  readonly base64: string;
  readonly expected: { readonly code: number; readonly message: string; readonly details: readonly object[] };
}

interface BrokenVector {
  readonly name: string;
  readonly text: string;
  /** How often the text is repeated, for those too long to store. */
  readonly times?: number;
  readonly problem: string;
  readonly at: number;
}

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const vectors: readonly Vector[] = JSON.parse(read('tests/vectors/details.json'));
const broken: readonly BrokenVector[] = JSON.parse(read('tests/vectors/broken-details.json'));

const isList = (name: string): boolean =>
  Object.values(MESSAGES)
    .flatMap((message): Field[] => Object.values(message))
    .some((field) => field.name === name && field.repeated);

const jsonOfValue = (value: Value): unknown => {
  switch (value.kind) {
    case 'text':
    case 'duration':
      return value.text;
    case 'number':
      return value.text;
    case 'bytes':
      return value.hex;
    case 'entry':
      return { [value.key]: value.value };
    case 'message':
      return jsonOfFields(value.fields);
    case 'any':
      return jsonOfDetail(value.detail);
  }
};

const jsonOfFields = (fields: readonly FieldNode[]): Record<string, unknown> =>
  Object.fromEntries(
    fields.map(({ name = 'unnamed', values }) => {
      if (values.every(({ kind }) => kind === 'entry'))
        return [name, Object.assign({}, ...values.map(jsonOfValue))];
      if (isList(name)) return [name, values.map(jsonOfValue)];
      const [only, ...more] = values;
      if (!only || more.length > 0) throw new Error(`${name} has ${values.length} values`);
      return [name, name === 'code' && only.kind === 'number' ? Number(only.text) : jsonOfValue(only)];
    }),
  );

/** Returns a detail as protobuf's JSON has it, where a Duration inside an Any is under `value`. */
const jsonOfDetail = ({ typeUrl, payload }: DetailNode): Record<string, unknown> => ({
  '@type': typeUrl,
  ...(payload.kind === 'message' ? jsonOfFields(payload.fields) : { value: jsonOfValue(payload) }),
});

const jsonOf = ({ status, details }: DecodedStatus) => ({ ...status, details: details.map(jsonOfDetail) });

/** Returns the base64 text of bytes, given as numbers or as ASCII text. */
const base64 = (...bytes: readonly (number | string)[]): string =>
  Buffer.concat(
    bytes.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))),
  ).toString('base64');

/** Returns a Status with code 2 and one detail of at most 127 bytes. */
const packed = (typeUrl: string, payload: readonly number[]): string => {
  const any = [0x0a, typeUrl.length, ...Buffer.from(typeUrl), 0x12, payload.length, ...payload];
  return base64(0x08, 2, 0x1a, any.length, ...any);
};

/** Returns the first detail of a value. */
const detailOf = (decoded: DecodedDetails): DetailNode | undefined => decoded.details[0];

for (const { type, library, base64: value, expected } of vectors) {
  test(`decodes ${type} as ${library} writes it`, () => {
    const decoded = decodeDetails(value);
    expect(decoded).toMatchObject({ ok: true, joined: [], unknown: [] });
    expect(jsonOf(decoded)).toEqual(expected);
  });
}

test('every standard type was written by two libraries at least', () => {
  const libraries = [...new Set(vectors.map(({ library }) => library))];
  expect(libraries.length).toBeGreaterThanOrEqual(2);
  for (const library of libraries)
    expect(
      vectors.filter((vector) => vector.library === library).map(({ type }) => type),
      library,
    ).toEqual(expect.arrayContaining([...DETAIL_TYPES]));
});

test('the vectors fill every field of every standard type', () => {
  const filled = new Set<string>();
  const note = (value: Value): void => {
    if (value.kind === 'any') note(value.detail.payload);
    if (value.kind !== 'message') return;
    const names = value.fields.flatMap(({ name }) => name ?? []);
    for (const [message, fields] of Object.entries(MESSAGES))
      if (
        names.length > 0 &&
        names.every((name) => Object.values<Field>(fields).some((field) => field.name === name))
      )
        for (const name of names) filled.add(`${message}.${name}`);
    value.fields.flatMap(({ values }) => values).forEach(note);
  };
  for (const vector of vectors) for (const { payload } of decodeDetails(vector.base64).details) note(payload);
  const described = Object.entries(MESSAGES)
    .filter(([message]) => message.startsWith('google.rpc.') && message !== 'google.rpc.Status')
    .flatMap(([message, fields]) => Object.values<Field>(fields).map(({ name }) => `${message}.${name}`));
  expect(described.filter((path) => !filled.has(path))).toEqual([]);
});

test('decodes base64url, missing padding and line breaks to the same', () => {
  for (const { type, base64: value } of vectors) {
    const decoded = decodeDetails(value);
    const bare = value.replace(/=+$/, '');
    expect(decodeDetails(bare), type).toEqual(decoded);
    expect(decodeDetails(value.replaceAll('+', '-').replaceAll('/', '_')), type).toEqual(decoded);
    expect(decodeDetails(` ${bare.replace(/.{76}/g, '$&\r\n')}\n`), type).toEqual(decoded);
  }
});

test('decodes each of several joined values', () => {
  const [first, second, third] = vectors.map((vector) => vector.base64);
  const decoded = decodeDetails(`${first}, ${second},${third}`);
  expect([decoded, ...decoded.joined].map(jsonOf)).toEqual(
    vectors.slice(0, 3).map(({ expected }) => expected),
  );
});

test('decodes what a grpc-go server sent, as grpcurl does', () => {
  const withDetails = readdirSync(new URL('../../content/examples/wire', import.meta.url)).filter((file) =>
    read(`content/examples/wire/${file}`).includes('grpc-status-details-bin'),
  );
  expect(withDetails.length).toBeGreaterThanOrEqual(4);
  for (const file of withDetails) {
    const header = (name: string) =>
      new RegExp(`${name}: (.*)`).exec(read(`content/examples/wire/${file}`))?.[1] ?? '';
    const decoded = decodeDetails(header('grpc-status-details-bin'));
    expect(decoded, file).toMatchObject({
      ok: true,
      status: { code: Number(header('grpc-status')), message: decodeURIComponent(header('grpc-message')) },
    });
    const printed = read(`content/examples/grpcurl/${file}`)
      .split(/^\s*\d+\)\s/m)
      .slice(1);
    const inSnakeCase = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const expected = printed.map((text): unknown =>
      JSON.parse(
        text
          .replace(/\n\$[\s\S]*$/, '')
          .replace(/"([a-z][A-Za-z]*)":/g, (_, key) => `"${inSnakeCase(key)}":`),
      ),
    );
    expect(decoded.details.map(jsonOfDetail), file).toEqual(expected);
  }
});

test('a type is known by its name, whoever serves its description', () => {
  const decoded = decodeDetails(packed('example.com/types/google.rpc.RequestInfo', [0x0a, 1, 0x37]));
  expect(detailOf(decoded)).toMatchObject({
    message: 'google.rpc.RequestInfo',
    payload: { fields: [{ name: 'request_id', values: [{ text: '7' }] }] },
  });
});

test('dumps the fields of a type that it does not know', () => {
  const payload = [
    ...[0x08, 0x96, 0x01],
    ...[0x12, 2, 0x68, 0x69],
    ...[0x1a, 2, 0x08, 0x05],
    ...[0x22, 2, 0xff, 0xfe],
    ...[0x29, 0, 0, 0, 0, 0, 0, 0xf8, 0x3f],
    ...[0x35, 0, 0, 0xc0, 0x3f],
    ...[0x3b, 0x08, 0x01, 0x3c],
    ...[0x08, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01],
  ];
  const detail = detailOf(decodeDetails(packed('type.example.com/shop.OutOfStock', payload)));
  expect(detail).toEqual({
    typeUrl: 'type.example.com/shop.OutOfStock',
    payload: {
      kind: 'message',
      fields: [
        {
          number: 1,
          wire: 'VARINT',
          values: [
            { kind: 'number', text: '150' },
            { kind: 'number', text: '18446744073709551615' },
          ],
        },
        { number: 2, wire: 'LEN', values: [{ kind: 'text', text: 'hi' }] },
        {
          number: 3,
          wire: 'LEN',
          values: [
            {
              kind: 'message',
              fields: [{ number: 1, wire: 'VARINT', values: [{ kind: 'number', text: '5' }] }],
            },
          ],
        },
        { number: 4, wire: 'LEN', values: [{ kind: 'bytes', hex: 'fffe' }] },
        { number: 5, wire: 'I64', values: [{ kind: 'number', text: '4609434218613702656', float: 1.5 }] },
        { number: 6, wire: 'I32', values: [{ kind: 'number', text: '1069547520', float: 1.5 }] },
        {
          number: 7,
          wire: 'SGROUP',
          values: [
            {
              kind: 'message',
              fields: [{ number: 1, wire: 'VARINT', values: [{ kind: 'number', text: '1' }] }],
            },
          ],
        },
      ],
    },
  });
});

test('shows the payload of an unknown type even if it is no message', () => {
  expect(detailOf(decodeDetails(packed('a/b.C', [0xff, 0x00])))?.payload).toEqual({
    kind: 'bytes',
    hex: 'ff00',
  });
});

test('takes a nested message with a text field for a message, not for text that begins with a line break', () => {
  const inner = [0x0a, 0x0a, ...Buffer.from('0123456789')];
  const detail = detailOf(decodeDetails(packed('a/b.C', [0x12, inner.length, ...inner])));
  expect(detail?.payload).toMatchObject({
    fields: [{ number: 2, values: [{ kind: 'message', fields: [{ values: [{ text: '0123456789' }] }] }] }],
  });
});

test('shows fields that a known message does not have by number and wire type', () => {
  const decoded = decodeDetails(base64(0x08, 5, 0x48, 7));
  expect(decoded).toMatchObject({ ok: true, status: { code: 5 }, unknown: [{ number: 9, wire: 'VARINT' }] });
  const detail = detailOf(decodeDetails(packed(typeUrlOf('RetryInfo'), [0x52, 1, 0x78])));
  expect(detail?.payload).toEqual({
    kind: 'message',
    fields: [{ number: 10, wire: 'LEN', values: [{ kind: 'text', text: 'x' }] }],
  });
});

test('of a code or message given twice the last one counts, as protobuf has it', () => {
  const decoded = decodeDetails(base64(0x08, 5, 0x12, 1, 'a', 0x08, 7, 0x12, 1, 'b'));
  expect(decoded).toMatchObject({ ok: true, status: { code: 7, message: 'b' } });
});

test('a duration whose parts contradict each other is shown as its parts', () => {
  const contradicting = [0x08, 1, 0x10, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01];
  const detail = detailOf(
    decodeDetails(packed(typeUrlOf('RetryInfo'), [0x0a, contradicting.length, ...contradicting])),
  );
  expect(detail?.payload).toMatchObject({
    fields: [
      { name: 'retry_delay', values: [{ fields: [{ name: 'seconds' }, { values: [{ text: '-1' }] }] }] },
    ],
  });
});

test('there are at least thirty broken values, which meet every problem', () => {
  expect(broken.length).toBeGreaterThanOrEqual(30);
  const problems = Object.keys(en)
    .filter((key) => key.startsWith('details.problem.'))
    .map((key) => key.slice('details.problem.'.length));
  expect([...new Set(broken.map(({ problem }) => problem))].sort()).toEqual(problems.sort());
});

for (const { name, text, times = 1, problem, at } of broken) {
  test(`says what is wrong and where: ${name}`, () => {
    expect(decodeDetails(text.repeat(times))).toMatchObject({ ok: false, problem, at });
  });
}

test('keeps what stands before a fault', () => {
  const [{ base64: whole = '' } = {}] = vectors.filter(({ type }) => type === 'all ten in one');
  const bytes = Buffer.from(whole, 'base64');
  const decoded = decodeDetails(bytes.subarray(0, -5).toString('base64'));
  expect(decoded).toMatchObject({ ok: false, problem: 'past-end', status: { code: 16 } });
  expect(decoded.details.length).toBe(DETAIL_TYPES.length - 1);

  const fault = decodeDetails(packed(typeUrlOf('ErrorInfo'), [0x0a, 1, 0x41, 0x12, 1, 0xff]));
  expect(fault).toMatchObject({ ok: false, problem: 'bad-text' });
  expect(detailOf(fault)?.payload).toMatchObject({
    fields: [{ name: 'reason', values: [{ text: 'A' }] }, {}],
  });
});

test('passes over every kind of white space', () => {
  const [{ base64 = '', expected } = {}] = vectors;
  const spread = [...base64].join('\u000b\f\u00a0\u2028\u3000\r\n\t ');
  expect(jsonOf(decodeDetails(spread))).toEqual(expected);
});

test('decodes the values before a broken one', () => {
  const [{ base64: good = '', expected } = {}] = vectors;
  const decoded = decodeDetails(`${good},CA.M`);
  expect(decoded).toMatchObject({ ok: false, problem: 'bad-character', at: good.length + 3 });
  expect(jsonOf(decoded)).toEqual(expected);
});

test('never throws, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.base64String({ maxLength: 400 })),
      (text) => {
        decodeDetails(text);
      },
    ),
    { numRuns: 2000 },
  );
});

test('never throws, whatever happened to a good value', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...vectors.map((vector) => vector.base64)),
      fc.nat(),
      fc.uint8Array({ minLength: 0, maxLength: 4 }),
      fc.nat(4),
      (value, place, inserted, dropped) => {
        const bytes = Buffer.from(value, 'base64');
        const at = place % (bytes.length + 1);
        const damaged = Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at + dropped)]);
        const decoded = decodeDetails(damaged.toString('base64'));
        if (!decoded.ok) expect(decoded.at).toBeLessThanOrEqual(damaged.length * 2);
      },
    ),
    { numRuns: 2000 },
  );
});

test('hostile values are answered at once', () => {
  const fill = (...bytes: readonly number[]) => Buffer.alloc(45_000, Buffer.from(bytes)).toString('base64');
  const hostile = [
    fill(0x0a),
    fill(0x1a, 0x7f),
    fill(0x2b),
    fill(0x08, 0xff),
    packed('a/b.C', [0x0a, 0x7e, ...new Uint8Array(126).fill(0x0a)]),
    '='.repeat(65_000),
    ' '.repeat(65_000),
    'A '.repeat(32_000),
    ','.repeat(65_000),
    'CAM,'.repeat(16_000),
  ];
  for (const value of hostile)
    expect(
      leastWork(300, () => decodeDetails(value)),
      value.slice(0, 20),
    ).toBeLessThan(300);
});
