import { expect, test } from 'vitest';
import { codeNames } from '../../src/data/names.ts';
import { situationsOf } from '../../src/data/situations.ts';
import { locales } from '../../src/i18n/locales.ts';
import { knowledgeFor } from '../../src/model/knowledge.ts';
import { lookUp } from '../../src/search/answer.ts';
import { queryTable } from '../queries/table.ts';

const queries = queryTable();

test('the table holds at least three hundred queries, each once, and every code several times', () => {
  expect(queries.length).toBeGreaterThanOrEqual(300);
  expect(new Set(queries.map(({ id }) => id)).size).toBe(queries.length);
  expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  for (const name of codeNames) {
    const asked = queries.filter(({ expect: right }) => right.includes(name));
    expect.soft(asked.length, name).toBeGreaterThanOrEqual(5);
  }
});

test('no situation of the bank is answered with the code of a neighbour, in either language', () => {
  const wrong = codeNames.flatMap((name) =>
    situationsOf(name).flatMap(({ text }) =>
      locales.flatMap((locale) => {
        const { codes } = lookUp(text[locale], knowledgeFor(text[locale]));
        return codes.length === 0 || codes.includes(name)
          ? []
          : [`${text[locale]}: ${codes.join()}, not ${name}`];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});
