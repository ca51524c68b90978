/** What is offered, and how long a page waits, while the name of a code is being typed. */
import { expect, test } from 'vitest';
import type { CodeName } from '../../src/data/names.ts';
import { beginsName, completionsOf } from '../../src/search/completions.ts';

for (const [typed, codes] of [
  ['unav', ['UNAVAILABLE']],
  ['UNAV', ['UNAVAILABLE']],
  ['ｕｎａｖ', ['UNAVAILABLE']],
  ['exhaus', ['RESOURCE_EXHAUSTED']],
  ['resource ex', ['RESOURCE_EXHAUSTED']],
  ['NOT_F', ['NOT_FOUND']],
  ['耗尽', ['RESOURCE_EXHAUSTED']],
  ['un', ['UNKNOWN', 'UNIMPLEMENTED', 'UNAVAILABLE', 'UNAUTHENTICATED']],
] as const satisfies readonly (readonly [string, readonly CodeName[]])[])
  test(`“${typed}” may become ${codes.join(', ')}`, () => {
    expect(completionsOf(typed)).toEqual(codes);
  });

test('what a language writes before the name takes no part in it', () => {
  for (const typed of [
    'codes.Unav',
    'Code::Unav',
    'status/unav',
    'Status\\Unav',
    'Status->unav',
    'code=unav',
  ])
    expect(completionsOf(typed), typed).toEqual(['UNAVAILABLE']);
});

test('one Latin letter offers nothing, one Chinese character does, and a qualifier alone does not', () => {
  expect(completionsOf('u')).toEqual([]);
  expect(completionsOf('耗')).toContain('RESOURCE_EXHAUSTED');
  expect(completionsOf('codes.')).toEqual([]);
  expect(completionsOf('')).toEqual([]);
});

test('Latin letters begin a word of the name, Chinese characters may stand anywhere in it', () => {
  expect(completionsOf('vailable')).toEqual([]);
  expect(completionsOf('hausted')).toEqual([]);
  expect(completionsOf('尽')).toContain('RESOURCE_EXHAUSTED');
});

test('a text longer than any name offers nothing', () => {
  expect(completionsOf(`unav${' '.repeat(36)}`)).toEqual(['UNAVAILABLE']);
  expect(completionsOf(`unav${' '.repeat(37)}`)).toEqual([]);
});

test('one word of letters that a name may begin with begins a name', () => {
  for (const typed of ['u', 'X', 'unav', 'Exhaus', '耗']) expect(beginsName(typed), typed).toBe(true);
  for (const typed of ['', '7', 'xqzvw', 'not found', 'codes.unav', '耗 尽', '字字字'])
    expect(beginsName(typed), typed).toBe(false);
});
