/** What a browser fetches of the catalogue is all that the look-up reads of it. */
import { expect, test } from 'vitest';
import { catalogue } from '../../src/data/messages.ts';
import type { KnownMessage } from '../../src/search/messages.ts';
import { packed, unpacked } from '../../src/search/packed-messages.ts';

const read = ({ alsoCodes = [], pattern, ...message }: KnownMessage) => ({
  ...message,
  alsoCodes,
  pattern: pattern.source,
});

test('messages come out of their columns as they went in', () => {
  const seen = unpacked(JSON.parse(JSON.stringify(packed(catalogue))));
  const known = catalogue.map(
    ({ id, code, alsoCodes, codeless, isSystem, isUnderlying, libraries, pattern }) =>
      read({
        id,
        code,
        // Nothing asks for the libraries of a system.
        libraries: isSystem || isUnderlying ? [] : libraries,
        pattern,
        ...(alsoCodes && { alsoCodes }),
        ...(codeless && { codeless }),
        ...(isSystem && { isSystem }),
        ...(isUnderlying && { isUnderlying }),
      }),
  );
  expect(seen.map(read)).toEqual(known);
});
