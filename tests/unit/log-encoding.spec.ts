/** How the bytes of a log are read: by what it begins with. */
import { expect, test } from 'vitest';
import { encodingOf, isGzip } from '../../src/log/encoding.ts';

for (const [what, head, encoding, gzip] of [
  ['text', [0x61, 0x62], 'utf-8', false],
  ['nothing', [], 'utf-8', false],
  ['text of Windows', [0xff, 0xfe, 0x61, 0], 'utf-16le', false],
  ['text with the larger byte first', [0xfe, 0xff, 0, 0x61], 'utf-16be', false],
  ['a byte that begins no mark alone', [0xff, 0x61], 'utf-8', false],
  ['a compressed log', [0x1f, 0x8b, 8], 'utf-8', true],
  ['half a mark of compression', [0x1f, 0x61], 'utf-8', false],
] as const)
  test(`a log that begins with ${what} is read as ${gzip ? 'compressed' : encoding}`, () => {
    const bytes = Uint8Array.from(head);
    expect(encodingOf(bytes)).toBe(encoding);
    expect(isGzip(bytes)).toBe(gzip);
  });
