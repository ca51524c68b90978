import { expect, test } from 'playwright/test';
import { CODE_NUMBERS, codeNames } from '../../src/data/names.ts';
import { messageIds } from '../../src/data/messages.ts';
import { frameworkClaims, frameworkIds, frameworkOf, frameworkSources } from '../../src/data/frameworks.ts';
import { locales } from '../../src/i18n/locales.ts';
import { ui } from '../../src/i18n/ui.ts';
import { fileAddressOf } from '../../src/routes/files.ts';
import { addressOf } from '../../src/routes/paths.ts';
import { readSite } from '../built-site.ts';
import { problemsOf, publishedSchemas, readJson } from '../schemas.ts';

const site = readSite();
const ajv = publishedSchemas();

test('every framework makes at least eight claims, each said once', () => {
  expect(frameworkIds.length).toBeGreaterThan(0);
  for (const id of frameworkIds) {
    const said = frameworkClaims(id).map(({ says }) => says.en);
    expect.soft(said.length, id).toBeGreaterThanOrEqual(8);
    expect.soft(new Set(said).size, id).toBe(said.length);
  }
});

test('the rows of a mapping name what its direction leads from and to, and nothing twice', () => {
  for (const id of frameworkIds)
    for (const { direction, rows } of frameworkOf(id).mappings) {
      const from = rows.map(({ code, error, http }) =>
        direction === 'from-error' ? error : direction === 'from-http' ? http : code,
      );
      expect.soft(from, `${id} ${direction}`).not.toContain(undefined);
      expect.soft(new Set(from).size, `${id} ${direction}`).toBe(rows.length);
      for (const { error, http } of rows) {
        expect.soft(error === undefined, `${id} ${direction}`).toBe(direction !== 'from-error');
        expect.soft(http === undefined, `${id} ${direction}`).toBe(direction === 'from-error');
      }
      if (direction === 'to-http') expect.soft(from, id).toEqual(codeNames);
    }
});

for (const locale of locales) {
  test(`the list of frameworks leads to each of them, and to nothing else, in ${locale}`, () => {
    const list = addressOf({ page: 'frameworks' }, locale);
    const led = site
      .pageAt(`/${list}`)
      .root.querySelectorAll('main a[href]')
      .map((link) => link.getAttribute('href')?.slice(site.published.pathname.length) ?? '')
      .filter((link) => link.startsWith(list) && link !== list);
    expect(led).toEqual(frameworkIds.map((id) => addressOf({ page: 'framework', id }, locale)));
  });

  for (const id of frameworkIds)
    test(`the page of ${id} shows every claim with its source, and every row of its mappings, in ${locale}`, () => {
      const { root } = site.pageAt(`/${addressOf({ page: 'framework', id }, locale)}`);
      const { mappings, counts } = frameworkOf(id);
      const claims = frameworkClaims(id);
      const isRun = claims.filter(({ run }) => run).length;
      const marks = root.querySelectorAll('main small').filter(({ text }) => / [0-9]+\.[0-9]+/.test(text));
      expect(marks.length).toBe(isRun);
      expect(root.querySelectorAll('main pre').length).toBe(isRun > 0 ? 3 : 0);
      expect(root.querySelectorAll('main .ref').length).toBe(frameworkSources(id).length);
      const text = root.querySelector('main')?.text ?? '';
      const missing = claims.filter(({ says }) => !text.includes(says[locale].replaceAll('`', '')));
      expect(missing.map(({ says }) => says[locale])).toEqual([]);
      for (const { by } of counts) expect.soft(text).toContain(ui[locale][`framework.by.${by}`]);
      const printed = messageIds.filter((message) => message.startsWith(`${id}-`));
      const linked = root.querySelectorAll('#content a').map((link) => link.getAttribute('href') ?? '');
      const unlinked = printed.filter((message) => !linked.some((link) => link.endsWith(`/${message}/`)));
      expect(unlinked).toEqual([]);
      const tables = root.querySelectorAll('#content .card-table');
      expect(tables.length).toBe(mappings.length);
      mappings.forEach(({ rows }, nth) => {
        const shown = tables[nth]?.querySelectorAll('tbody tr').map((row) => row.text) ?? [];
        expect(shown.length).toBe(rows.length);
        rows.forEach(({ code, error, http }, index) => {
          expect.soft(shown[index]).toContain(`${CODE_NUMBERS[code]} ${code}`);
          expect.soft(shown[index]).toContain(String(error ?? http));
        });
      });
    });
}

test('each framework has a file that keeps to its schema and is the same record as in the list of all', () => {
  const list = readJson(fileAddressOf({ file: 'frameworks' })) as { frameworks: { id: string }[] };
  expect(problemsOf(ajv, list)).toEqual([]);
  expect(list.frameworks.map(({ id }) => id)).toEqual(frameworkIds);
  frameworkIds.forEach((id, nth) => {
    const file = readJson(fileAddressOf({ file: 'framework', id })) as object;
    expect.soft(problemsOf(ajv, file), id).toEqual([]);
    expect.soft(file, id).toMatchObject(list.frameworks[nth] ?? {});
  });
});
