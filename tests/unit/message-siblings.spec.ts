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

test('beside a message are all of its code that one of its libraries prints, and no other', () => {
  const printed = catalogue.filter(
    ({ code, isUnderlying, beforeCall }) => code === 'UNAVAILABLE' && !isUnderlying && !beforeCall,
  );
  expect(printed.some(({ libraries }) => libraries.length > 1)).toBe(true);
  for (const entry of printed)
    expect(
      siblingsOf(entry)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(
      printed
        .filter(
          ({ id, libraries }) =>
            id !== entry.id && !new Set<string>(libraries).isDisjointFrom(new Set(entry.libraries)),
        )
        .map(({ id }) => id)
        .toSorted(),
    );
});
