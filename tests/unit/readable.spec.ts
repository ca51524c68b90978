/** A paste is read through what logs, terminals and web pages did to it, and its place is told in the text as pasted. */
import { expect, test } from 'vitest';
import { pasted } from '../../src/search/pasted.ts';

/** Returns the description that is read in a text, and the part of the text that the status is found in. */
const readIn = (text: string) => {
  const { status, lines } = pasted(text) ?? {};
  return { description: status?.description, place: status && text.slice(status.start, status.end), lines };
};

const ERROR = 'rpc error: code = NotFound desc = no user 13';

for (const [what, text, description] of [
  ['in full-width forms', 'ｒｐｃ ｅｒｒｏｒ： ｃｏｄｅ ＝ ＮｏｔＦｏｕｎｄ ｄｅｓｃ ＝ ｇｏｎｅ', 'gone'],
  ['of a web page', '{&quot;code&quot;:5,&QUOT;message&QUOT;:&#34;no &lt;a&gt; &amp; b&#34;}', 'no <a> & b'],
  ['in the colors of a terminal', '\u001b[31mrpc error: code = NotFound desc = gone\u001b[0m', 'gone'],
  ['with written-out colors', '\\u001b[31mrpc error: code = NotFound desc = gone\\033[0m', 'gone'],
  [
    'escaped twice',
    'rpc error: code = NotFound desc = no \\\\\\"row\\\\\\" at \\/a\\u003cb\\u003E',
    'no "row" at /a<b>',
  ],
  ['with an escaped line end', 'rpc error: code = NotFound desc = gone\\n Next line', 'gone'],
  ['behind an escaped line end', 'failed:\\nrpc error: code = NotFound desc = gone', 'gone'],
  ['with an escaped tab', 'rpc error: code = NotFound desc = a\\tb', 'a\tb'],
  ['with typographic quotes', '“rpc error: code = NotFound desc = no ‘row’”', "no 'row'"],
  ['with a space that is none', 'rpc error: code\u00a0= Not\u200bFound desc = gone', 'gone'],
] as const)
  test(`a status ${what} is read`, () => {
    expect(pasted(text)?.codes).toEqual(['NOT_FOUND']);
    expect(readIn(text).description).toBe(description);
  });

test('the place of a status is that in the text as pasted, before, between and behind what was made readable', () => {
  expect(readIn(`${ERROR} \\"a\\"`).place).toBe(`${ERROR} \\"a\\"`);
  expect(readIn(`\\"a\\" &quot;b&quot;\n${ERROR}\n\\"c\\"`).place).toBe(ERROR);
  expect(readIn(`\\n ${ERROR}\\n`).place).toBe(ERROR);
});

const LINE = 'INFO one request after another\n';

test('of a long log beginning and end are read, and the place is that in the whole log', () => {
  const log = LINE.repeat(5000);
  expect(readIn(`${log}${ERROR}`)).toEqual({ description: 'no user 13', place: ERROR, lines: [5000] });
  expect(readIn(`${ERROR}\n${log}`)).toEqual({ description: 'no user 13', place: ERROR, lines: [0] });
  expect(readIn(`${log}${ERROR}\n${log}`).place).toBeUndefined();
});

test('a text is read whole up to 64 KiB, and where it is longer nothing is joined across the gap', () => {
  const [before, after] = [48 * 1024 - 20, 16 * 1024 - ERROR.length + 20];
  const middle = (more: number) => `${' '.repeat(before)}${ERROR}${' '.repeat(after + more)}`;
  expect(readIn(middle(0)).description).toBe('no user 13');
  expect(readIn(middle(1)).place).toBeUndefined();
  // What touches the gap on either side is found at its own place.
  const head = `${' '.repeat(48 * 1024 - 1 - ERROR.length)}${ERROR}`;
  const tail = `${ERROR}${' '.repeat(16 * 1024 - ERROR.length)}`;
  const gap = ' '.repeat(3000);
  expect(pasted(`${head}${gap}${' '.repeat(16 * 1024)}`)?.status).toMatchObject({
    start: head.length - ERROR.length,
    end: head.length,
  });
  expect(pasted(`${' '.repeat(48 * 1024)}${gap}${tail}`)?.status).toMatchObject({
    start: 48 * 1024 + gap.length,
  });
});
