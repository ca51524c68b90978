import { expect, test } from 'vitest';
import { catalogue } from '../../src/data/messages.ts';
import { siblingsOf } from '../../src/model/messages-by-code.ts';

const siblings = (id: string): readonly string[] =>
  catalogue.filter((entry) => entry.id === id).flatMap((entry) => siblingsOf(entry).map((other) => other.id));

test('beside a message stand first those of its code and library that tell of the same', () => {
  expect(siblings('go-goaway-too-many-pings')[0]).toBe('go-goaway-graceful');
  expect(
    siblings('go-dial-connection-refused')
      .slice(0, 3)
      .every((id) => id.startsWith('go-dial-')),
  ).toBe(true);
});

test('no message is beside itself; all beside it have its code, or none, or are below gRPC like it', () => {
  for (const entry of catalogue)
    for (const other of siblingsOf(entry)) {
      expect(other.id).not.toBe(entry.id);
      if (entry.isUnderlying) expect(other.isUnderlying).toBe(true);
      else if (entry.beforeCall) expect(other.beforeCall).toBe(true);
      else
        expect([other.code, other.isUnderlying, other.beforeCall]).toEqual([
          entry.code,
          undefined,
          undefined,
        ]);
    }
});
