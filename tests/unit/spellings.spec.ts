import { expect, test } from 'vitest';
import { shortSpellings } from '../../src/routes/short-addresses.ts';
import { codeNames, type CodeName } from '../../src/data/names.ts';
import type { Notation } from '../../src/data/spellings/notation.ts';
import { spellings } from '../../src/data/spellings.ts';
import { exact } from '../../src/search/exact.ts';

const notations: [string, Notation][] = Object.entries(spellings);

test('every notation spells every code, and no spelling stands for two codes', () => {
  expect(notations.length).toBeGreaterThan(15);
  for (const [id, { names }] of notations) {
    expect.soft(Object.keys(names), id).toEqual(codeNames);
    const written = Object.values(names).filter((name) => name !== null);
    expect.soft(new Set(written).size, id).toBe(written.length);
    expect.soft(written.length, `${id} spells hardly anything`).toBeGreaterThan(10);
  }
});

test('the look-up knows every spelling of every library', () => {
  const unknown = notations.flatMap(([id, { ecosystem, names }]) =>
    codeNames.flatMap((name) => {
      const spelling = names[name];
      if (spelling === null) return [];
      // A bare exit status says nothing without the program that ended with it.
      const query = /^\d+$/.test(spelling) ? `${ecosystem} exit status ${spelling}` : spelling;
      const found = exact(query)?.code;
      return found === name ? [] : [`${id}: ${query} leads to ${found}, not to ${name}`];
    }),
  );
  expect(
    unknown,
    'what stands around the name is a word for WRAPPING in src/search/exact.ts; another name belongs in src/data/aliases.ts',
  ).toEqual([]);
});

test('no short address stands for two codes', () => {
  const owners = new Map<string, CodeName>();
  for (const name of codeNames) {
    for (const spelling of shortSpellings(name)) {
      const key = spelling.toLowerCase();
      expect.soft(owners.get(key) ?? name, spelling).toBe(name);
      owners.set(key, name);
    }
  }
});

test.each(['-1', 'code -1', 'grpc-status: -2', 'StatusCode=-14', 'code 99999999999999999999', '17', '۱۴'])(
  '“%s” is the number of no code',
  (entered) => {
    expect(exact(entered)).toBeUndefined();
  },
);

test.each(['code-14', 'grpc-status:14', '１４', '+14', '⑭'])('“%s” is the number 14', (entered) => {
  expect(exact(entered)).toEqual({ kind: 'number', code: 'UNAVAILABLE' });
});
