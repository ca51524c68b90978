import { expect, test } from 'vitest';
import { understood } from '../../src/tools/command-line.ts';

const ACCEPTED = { usage: 'npm run x', most: 1, flags: ['list'] } as const;

test('flags and other arguments are told apart, in any order', () => {
  expect(understood(['--list', 'folder'], ACCEPTED)).toEqual({ flags: new Set(['list']), rest: ['folder'] });
  expect(understood(['folder', '--list'], ACCEPTED)).toEqual({ flags: new Set(['list']), rest: ['folder'] });
  expect(understood([], ACCEPTED)).toEqual({ flags: new Set(), rest: [] });
});

test('every command understands --help', () => {
  expect(understood(['--help'], { usage: 'npm run x' }).flags).toEqual(new Set(['help']));
});

test('a misspelt option and one argument too many are rejected and named', () => {
  expect(() => understood(['--lisst'], ACCEPTED)).toThrow(/--lisst/);
  expect(() => understood(['--list=all'], ACCEPTED)).toThrow(/--list/);
  expect(() => understood(['one', 'two'], ACCEPTED)).toThrow(/two/);
});
