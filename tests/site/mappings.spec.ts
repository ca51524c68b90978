import { expect, test } from 'playwright/test';
import { disputedRows } from '../../src/data/mappings/disputed-rows.ts';
import { LOCALES, locales } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/routes/paths.ts';
import {
  compareGrpcToHttp,
  compareGrpcToHttp2,
  compareHttp2ToGrpc,
  compareHttpToGrpc,
} from '../../src/model/mapping-tables.ts';
import { readSite } from '../built-site.ts';

const site = readSite();
/** In the order of the page: both directions of HTTP, then both of HTTP/2. */
const rows = [
  ...compareHttpToGrpc(),
  ...compareGrpcToHttp(),
  ...compareHttp2ToGrpc(),
  ...compareGrpcToHttp2(),
];

test('every compared row has an address of its own', () => {
  const ids = rows.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(['http-429', 'http-404', 'http2-cancel', 'code-not-found']));
});

test('every table answers once in each row of its direction', () => {
  for (const compare of [compareHttpToGrpc, compareGrpcToHttp, compareHttp2ToGrpc, compareGrpcToHttp2]) {
    const perRow = compare().map(({ answers }) => answers.flatMap(({ tables }) => tables));
    const [first = []] = perRow;
    for (const tables of perRow) expect(new Set(tables)).toEqual(new Set(first));
  }
});

test('a row that leads to a disagreement exists, and its tables do disagree', () => {
  for (const id of Object.keys(disputedRows)) {
    const answers = rows.find((row) => row.id === id)?.answers ?? [];
    expect.soft(answers.length, id).toBeGreaterThan(1);
  }
});

for (const locale of locales) {
  const page = site.pageAt(`/${addressOf({ page: 'mappings' }, locale)}`);

  test(`the page of all mappings holds every row in ${LOCALES[locale].html}, with a cell for each table`, () => {
    const shown = page.root.querySelectorAll('.mapping-matrix tbody tr');
    expect(shown.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    for (const [index, row] of rows.entries())
      expect
        .soft(shown[index]?.querySelectorAll('td:not(.most)').length, row.id)
        .toBe(row.answers.reduce((sum, { tables }) => sum + tables.length, 0));
  });

  test(`a cell says the code of its table, and stands out where most tables disagree, in ${LOCALES[locale].html}`, () => {
    const cells = page.root.querySelectorAll('#http-404 td:not(.most)');
    expect(cells[0]?.textContent.replace(/\s+/g, ' ').trim()).toBe('12 UNIMPLEMENTED');
    expect(cells.filter((cell) => cell.hasAttribute('data-differs')).length).toBeGreaterThan(0);
    expect(cells.filter((cell) => !cell.hasAttribute('data-differs')).length).toBeGreaterThan(
      cells.length / 2 - 1,
    );
  });

  test(`the most common code of an HTTP status is named beside it in ${LOCALES[locale].html}`, () => {
    const textOf = (selector: string) =>
      page.root.querySelector(selector)?.textContent.replaceAll(/\s+/g, ' ').trim();
    expect(textOf('#http-503 .most')).toBe('14 UNAVAILABLE');
    expect(textOf('#http-401 .most')).toBe('16 UNAUTHENTICATED');
    expect(page.root.querySelectorAll('.most a').length).toBeGreaterThanOrEqual(compareHttpToGrpc().length);
  });

  test(`every column of the mappings has its source in the list of its direction in ${LOCALES[locale].html}`, () => {
    const directions = page.root
      .querySelectorAll('section')
      .filter((section) => section.querySelector('.mapping-matrix'));
    expect(directions).toHaveLength(4);
    for (const direction of directions) {
      const columns = direction
        .querySelectorAll('.mapping-matrix thead th:not(.most)')
        .map(({ textContent }) => textContent.trim());
      const listed = direction.querySelectorAll('.tables dt').map(({ textContent }) => textContent.trim());
      expect(columns.length).toBeGreaterThan(2);
      expect(listed).toEqual(columns);
      for (const entry of direction.querySelectorAll('.tables dd'))
        expect.soft(entry.querySelector('a[href^="https://"]'), entry.textContent).not.toBeNull();
    }
  });
}
