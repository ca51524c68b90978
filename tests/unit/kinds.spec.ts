/** What kind of text is taken for what it is, where it neither prints a status nor holds a known message. */
import { expect, test } from 'vitest';
import { kindOfWords } from '../../src/search/kinds.ts';

const SENTENCE = 'the row of the order that the customer has sent is gone from the table ';

for (const [kind, text, named = 0] of [
  ['configuration', 'server:\n  address: 192.0.2.1:8080\n  name: already-exists'],
  ['configuration', 'server:\n\n\n  address: 192.0.2.1:8080\n\n  name: already-exists\n  '],
  ['configuration', 'type Code int\n\nconst (\n\tOK Code = iota\n)'],
  ['configuration', '{\n  "address": "192.0.2.1:8080",\n  "name": "x"\n}'],
  // Settings that tell of a failure are the output of a program.
  ['log', 'server:\n  address: 192.0.2.1:8080\n  error: refused\n  path: /a/b/c'],
  ['log', '2026-11-29 03:31:02 mount of /dev/sdb1/x/y'],
  ['log', SENTENCE.repeat(30)],
  ['log', 'FAILED tests/test_order.py::test_gone - it was there'],
  ['log', 'E   assert code == 5'],
  ['log', '>       assert code == 5'],
  ['log', '>       await client.get(), assert code == 5'],
  ['comparison', 'NOT_FOUND vs ABORTED', 2],
  ['comparison', 'NOT_FOUND 还是 ABORTED', 2],
  ['symptom', 'got NOT_FOUND, then nothing, no ABORTED', 2],
  ['symptom', 'the order is not there', 1],
  ['which-code', 'which status code for a lost order'],
  ['which-code', '订单丢了应返回什么'],
  ['which-code', 'how to return the wrong code, and which code to return'],
  ['how-to', 'how to set a deadline'],
  ['how-to', '如何设置超时'],
  ['symptom', 'the order is gone'],
  ['symptom', '订单没有了'],
  ['other', 'orders of customers'],
] as const)
  test(`“${text.slice(0, 40).replaceAll('\n', '⏎')}” with ${named} codes is of the kind ${kind}`, () => {
    expect(kindOfWords(text, named)).toBe(kind);
  });

test('a question may hold two signs of a program’s output, a statement one', () => {
  const signs = 'at 03:31:02 on 2026-11-29';
  expect(kindOfWords(`the order was gone ${signs}`, 0)).toBe('log');
  expect(kindOfWords(`why was the order gone ${signs}?`, 0)).toBe('symptom');
  expect(kindOfWords(`why was the order gone ${signs} pid=4?`, 0)).toBe('log');
});

test('one line of settings is none, a brace makes it one', () => {
  expect(kindOfWords('address: 192.0.2.1:8080', 0)).not.toBe('configuration');
  expect(kindOfWords('.box {', 0)).toBe('configuration');
  expect(kindOfWords('.box', 0)).not.toBe('configuration');
});

test('two names are compared only where words compare them, and one name never', () => {
  expect(kindOfWords('NOT_FOUND vs a missing row', 1)).not.toBe('comparison');
  expect(kindOfWords('NOT_FOUND, ABORTED', 2)).not.toBe('comparison');
});
