import { expect, test } from 'vitest';
import { merge } from '../../src/data/merge.ts';

const dialling = { 'connection-refused': { code: 'UNAVAILABLE' } } as const;
const resolving = { 'no-such-host': { code: 'UNAVAILABLE' } } as const;

test('groups become one record in their order, typed by their ids', () => {
  const merged = merge('src/data/messages', { dialling, resolving });
  expect(Object.keys(merged)).toEqual(['connection-refused', 'no-such-host']);
  expect(merged['no-such-host'].code).toBe('UNAVAILABLE');
});

test('two groups with one id stop whatever reads them, and the error names both and the fix', () => {
  expect(() => merge('src/data/messages', { dialling, resolving, web: { ...dialling } })).toThrow(
    'src/data/messages: dialling and web both hold connection-refused. Ids are unique: rename the newer one.',
  );
});
