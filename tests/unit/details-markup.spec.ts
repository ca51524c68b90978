/** Decoded details as markup: what a reader sees of each kind of value, of several values, and of broken ones. */
import { expect, test } from 'vitest';
import type { CodeName } from '../../src/data/names.ts';
import type { FieldNode, Value } from '../../src/search/details/node.ts';
import { markupOf, oneLine, richMarkup, words } from '../cards.ts';

const { detailsTree } = await import('../../src/browser/answer/details-tree.ts');
const { detailNode, fieldsNode, filled, textNode } =
  await import('../../src/browser/answer/details-value.ts');

const quiet = (text: string): string => `<span class="quiet">${text}</span>`;
const EMPTY = quiet(words['details.empty']);

const fieldOf = (values: Value[], name?: string): FieldNode => ({
  ...(name === undefined ? {} : { name }),
  number: 3,
  wire: 'LEN',
  values,
});
const shown = (value: Value, name = 'field'): string =>
  markupOf(fieldsNode([fieldOf([value], name)], words)).replace(
    /^<ul><li><code>\w+<\/code> (.*)<\/li><\/ul>$/s,
    '$1',
  );

const LONG_HEX = 'ab'.repeat(300);

for (const [what, value, markup] of [
  ['text', { kind: 'text', text: 'gone' }, '<bdi>gone</bdi>'],
  ['text of two lines', { kind: 'text', text: 'a\nb' }, '<pre class="sample">a\nb</pre>'],
  ['empty text', { kind: 'text', text: '' }, EMPTY],
  ['a number', { kind: 'number', text: '7' }, '<span>7</span>'],
  [
    'a number that may be a fraction',
    { kind: 'number', text: '7', float: 0.5 },
    `<span>7${quiet(` ${filled(words['details.float'], { float: 0.5 })}`)}</span>`,
  ],
  ['a duration', { kind: 'duration', text: '1.500s' }, '<span>1.500s</span>'],
  [
    'bytes',
    { kind: 'bytes', hex: '0aff' },
    `<span><code>0aff</code>${quiet(` · ${filled(words['details.bytes'], { count: 2 })}`)}</span>`,
  ],
  [
    'bytes beyond what is shown',
    { kind: 'bytes', hex: LONG_HEX },
    `<span><code>${LONG_HEX.slice(0, 512)}…</code>${quiet(` · ${filled(words['details.bytes'], { count: 300 })}`)}</span>`,
  ],
  [
    'as many bytes as are shown',
    { kind: 'bytes', hex: LONG_HEX.slice(0, 512) },
    `<span><code>${LONG_HEX.slice(0, 512)}</code>${quiet(` · ${filled(words['details.bytes'], { count: 256 })}`)}</span>`,
  ],
  ['no bytes', { kind: 'bytes', hex: '' }, EMPTY],
  [
    'an entry of a map',
    { kind: 'entry', key: 'limit', value: '100' },
    '<span><code>limit</code> = <bdi>100</bdi></span>',
  ],
  [
    'a message',
    { kind: 'message', fields: [fieldOf([{ kind: 'text', text: 'in' }], 'inner')] },
    '<ul><li><code>inner</code> <bdi>in</bdi></li></ul>',
  ],
  ['an empty message', { kind: 'message', fields: [] }, EMPTY],
  [
    'a packed message',
    {
      kind: 'any',
      detail: {
        typeUrl: 'type.googleapis.com/google.rpc.RetryInfo',
        message: 'google.rpc.RetryInfo',
        payload: { kind: 'message', fields: [] },
      },
    },
    `<div data-detail="google.rpc.RetryInfo"><b>google.rpc.RetryInfo</b> ${EMPTY}</div>`,
  ],
] as const satisfies readonly (readonly [string, Value, string])[])
  test(`${what} in details is shown as it is`, () => {
    expect(shown(value as Value)).toBe(markup);
  });

const linkTo = (address: string): string => `<a href="${address}" rel="noreferrer noopener">${address}</a>`;
// Cyrillic letters look like Latin ones.
const LOOK_ALIKE = 'https://ехample.example/';

for (const [address, markup] of [
  ['https://docs.example/a', linkTo('https://docs.example/a')],
  [LOOK_ALIKE, linkTo(new URL(LOOK_ALIKE).href)],
  ['http://docs.example/a', '<bdi>http://docs.example/a</bdi>'],
  ['javascript:alert(1)', '<bdi>javascript:alert(1)</bdi>'],
  ['https://user@docs.example/', '<bdi>https://user@docs.example/</bdi>'],
  ['https://:word@docs.example/', '<bdi>https://:word@docs.example/</bdi>'],
  ['no address', '<bdi>no address</bdi>'],
] as const)
  test(`the url ${address} of a help link is a link only where it leads safely`, () => {
    expect(shown({ kind: 'text', text: address }, 'url')).toBe(markup);
    expect(markup).not.toContain('е');
  });

test('text under another name than url is never a link', () => {
  expect(shown({ kind: 'text', text: 'https://docs.example/' }, 'subject')).toBe(
    '<bdi>https://docs.example/</bdi>',
  );
});

test('a field without a name shows its number and wire type; several values are a list', () => {
  const values: Value[] = [
    { kind: 'number', text: '1' },
    { kind: 'number', text: '2' },
  ];
  expect(markupOf(fieldsNode([fieldOf(values)], words))).toBe(
    oneLine(`
      <ul>
        <li>
          ${quiet(filled(words['details.field'], { number: 3, wire: 'LEN' }))}
          <ol><li><span>1</span></li><li><span>2</span></li></ol>
        </li>
      </ul>`),
  );
  expect(markupOf(fieldsNode([fieldOf([], 'none')], words))).toBe(
    '<ul><li><code>none</code><ol></ol></li></ul>',
  );
});

test('a packed message of an unknown type shows its type URL and that its fields are guessed', () => {
  const payload: Value = { kind: 'bytes', hex: '' };
  const guessed = quiet(words['details.guessed']);
  expect(markupOf(detailNode({ typeUrl: 'x.example/Own', payload }, words))).toBe(
    `<div data-detail><code>x.example/Own</code><br></br>${guessed} ${EMPTY}</div>`,
  );
  expect(markupOf(detailNode({ typeUrl: '', payload }, words))).toContain(
    `<code>${words['details.empty']}</code>`,
  );
});

test('a hole without a value stays in a sentence', () => {
  expect(filled('{at} of {count}', { at: 0 })).toBe('0 of {count}');
});

const base64 = (...bytes: readonly (number | string)[]): string =>
  Buffer.concat(
    bytes.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))),
  ).toString('base64');

const statusMarkup = (code: string, message: string): string =>
  oneLine(`
    <dl class="pairs">
      <dt class="label">${words['answer.code']}</dt><dd><code>${code}</code></dd>
      <dt class="label">${words['answer.description']}</dt><dd>${markupOf(textNode(message, words))}</dd>
    </dl>`);
const NONE = `<p class="quiet">${words['details.none']}</p>`;
const HEADING = `<h4>${words['answer.details']}</h4>`;

const treeOf = (value: string, outside?: CodeName): string => markupOf(detailsTree(value, outside, words));

const NOT_FOUND_GONE = [0x08, 5, 0x12, 4, 'gone'] as const;

test('a status without details says so', async () => {
  expect(treeOf(base64(...NOT_FOUND_GONE))).toBe(
    `<div data-details>${HEADING}<div>${statusMarkup('5 NOT_FOUND', 'gone')}${NONE}</div></div>`,
  );
});

test('a number that is no code says so', async () => {
  const told = filled(words['details.noCode'], { number: 99 });
  expect(treeOf(base64(0x08, 99))).toBe(
    `<div data-details>${HEADING}<div>${statusMarkup(told, '')}${NONE}</div></div>`,
  );
});

test('a field that a status does not have is listed below it', async () => {
  const field = quiet(filled(words['details.field'], { number: 9, wire: 'VARINT' }));
  expect(treeOf(base64(...NOT_FOUND_GONE, 0x48, 7))).toBe(
    oneLine(`
      <div data-details>
        ${HEADING}
        <div>
          ${statusMarkup('5 NOT_FOUND', 'gone')}${NONE}
          <p>${words['details.unknown']}</p>
          <ul><li>${field}|<span>7</span></li></ul>
        </div>
      </div>`).replace('|', ' '),
  );
});

test('details are a list, each below the name of its message', async () => {
  const url = 'type.googleapis.com/google.rpc.RetryInfo';
  const any = [0x0a, url.length, url, 0x12, 4, 0x0a, 2, 0x08, 3] as const;
  expect(treeOf(base64(...NOT_FOUND_GONE, 0x1a, 8 + url.length, ...any))).toBe(
    oneLine(`
      <div data-details>
        ${HEADING}
        <div>
          ${statusMarkup('5 NOT_FOUND', 'gone')}
          <ol><li><div data-detail="google.rpc.RetryInfo"><b>google.rpc.RetryInfo</b>|
            <ul><li><code>retry_delay</code>|<span>3s</span></li></ul></div></li></ol>
        </div>
      </div>`).replaceAll('|', ' '),
  );
});

test('several values joined by commas are numbered', async () => {
  const nth = (at: number) => `<p class="quiet">${filled(words['details.value'], { nth: at, count: 2 })}</p>`;
  expect(treeOf(`${base64(0x08, 5)},${base64(0x08, 6)}`)).toBe(
    oneLine(`
      <div data-details>
        ${HEADING}
        ${nth(1)}<div>${statusMarkup('5 NOT_FOUND', '')}${NONE}</div>
        ${nth(2)}<div>${statusMarkup('6 ALREADY_EXISTS', '')}${NONE}</div>
      </div>`),
  );
});

const mismatch = (inside: string, outside: string): string =>
  `<p data-details-mismatch>${richMarkup(filled(words['details.mismatch'], { inside, outside }))}</p>`;

test('a status inside that differs from grpc-status is told, one that agrees is not', async () => {
  const value = base64(...NOT_FOUND_GONE);
  expect(treeOf(value, 'ABORTED')).toContain(`${HEADING}${mismatch('5 NOT_FOUND', '10 ABORTED')}`);
  expect(treeOf(value, 'NOT_FOUND')).not.toContain('data-details-mismatch');
  expect(treeOf(base64(0x12, 4, 'gone'), 'ABORTED')).toContain(mismatch('0 OK', '10 ABORTED'));
});

const problem = (name: 'lone-character' | 'past-end' | 'cut-off', at: number): string =>
  `<p data-details-problem="${name}">${richMarkup(filled(words[`details.problem.${name}`], { at, nth: at + 1 }))}</p>`;

test('a value that breaks at once shows only what is wrong', async () => {
  expect(treeOf('CAMSA', 'ABORTED')).toBe(
    `<div data-details>${HEADING}${problem('lone-character', 4)}</div>`,
  );
});

test('a value that breaks later shows what came before, and compares a code that was reached', async () => {
  const cut = base64(0x08, 5, 0x12, 9, 'gone');
  expect(treeOf(cut, 'ABORTED')).toBe(
    oneLine(`
      <div data-details>
        ${HEADING}${problem('past-end', 3)}<p>${words['details.partial']}</p>
        ${mismatch('5 NOT_FOUND', '10 ABORTED')}
        <div>${statusMarkup('5 NOT_FOUND', '')}${NONE}</div>
      </div>`),
  );
  // Before the code came only the message: 0 may mean that the code was not reached.
  expect(treeOf(base64(0x12, 4, 'gone', 0x08), 'ABORTED')).toBe(
    oneLine(`
      <div data-details>
        ${HEADING}${problem('cut-off', 7)}<p>${words['details.partial']}</p>
        <div>${statusMarkup('0 OK', 'gone')}${NONE}</div>
      </div>`),
  );
});

test('a value with nothing but a detail before its fault still shows it', async () => {
  const url = 'type.googleapis.com/google.rpc.RetryInfo';
  expect(treeOf(base64(0x1a, 2 + url.length, 0x0a, url.length, url, 0x08))).toContain(
    'data-detail="google.rpc.RetryInfo"',
  );
});

test('a value with nothing but unknown fields before its fault still shows them', async () => {
  expect(treeOf(base64(0x48, 7, 0x08))).toContain(`<p>${words['details.unknown']}</p>`);
});
