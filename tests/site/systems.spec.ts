import { expect, test } from 'playwright/test';
import { codeNames, slugOf } from '../../src/data/names.ts';
import { messageIds } from '../../src/data/messages.ts';
import { systemIds, systemOf } from '../../src/data/systems.ts';
import { locales } from '../../src/i18n/locales.ts';
import { ui } from '../../src/i18n/ui.ts';
import {
  namedOnCode,
  systemsByCode,
  systemsDecidingOtherwise,
  systemsWith,
} from '../../src/model/systems.ts';
import { fileAddressOf } from '../../src/routes/files.ts';
import { addressOf } from '../../src/routes/paths.ts';
import { readSite } from '../built-site.ts';
import { problemsOf, publishedSchemas, readJson } from '../schemas.ts';

const site = readSite();
const ajv = publishedSchemas();

/** Returns the links of a page's text, below the root of the site. */
const linksOn = (address: string): string[] =>
  site
    .pageAt(address)
    .root.querySelectorAll('main a[href]')
    .map((link) => link.getAttribute('href')?.slice(site.published.pathname.length) ?? '');

test('every system has at least eight facts, each said once', () => {
  expect(systemIds.length).toBeGreaterThan(0);
  for (const id of systemIds) {
    const { rows, facts } = systemOf(id);
    const said = [...rows.map(({ when }) => when.en), ...facts.map(({ says }) => says.en)];
    expect.soft(said.length, id).toBeGreaterThanOrEqual(8);
    expect.soft(new Set(said).size, id).toBe(said.length);
  }
});

test('only a verdict to begin anew names what begins anew', () => {
  const named = systemIds.flatMap((id) => systemOf(id).rows.filter(({ again }) => again));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(({ retry }) => retry !== 'restart')).toEqual([]);
});

test('every system gives some code a meaning that differs from the general one', () => {
  const only = systemIds.filter((id) => !systemOf(id).rows.some(({ differs }) => differs));
  expect(only).toEqual([]);
});

test('messages that begin with the id of a system are named by its page, and no page names an unknown one', () => {
  const named = systemIds.flatMap((id) => systemOf(id).messages);
  const known = new Set<string>(messageIds);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
  const all = new Set<string>(named);
  const own = messageIds.filter((message) => systemIds.some((id) => message.startsWith(`${id}-`)));
  expect(own.filter((id) => !all.has(id))).toEqual([]);
});

for (const locale of locales) {
  test(`the list of systems leads to each of them, and to nothing else, in ${locale}`, () => {
    const list = addressOf({ page: 'systems' }, locale);
    const led = linksOn(`/${list}`).filter(
      (link) => link.startsWith(list) && link !== list && !link.includes('#'),
    );
    expect(led).toEqual(systemIds.map((id) => addressOf({ page: 'system', id }, locale)));
  });

  for (const id of systemIds) {
    test(`the page of ${id} shows every row under its code, in ${locale}`, () => {
      const { root } = site.pageAt(`/${addressOf({ page: 'system', id }, locale)}`);
      const { rows } = systemOf(id);
      for (const code of codeNames) {
        const shown = root.querySelectorAll(`section[aria-labelledby="${slugOf(code)}"] .system-rows > li`);
        const wanted = rows.filter((row) => row.code === code);
        expect.soft(shown.length, code).toBe(wanted.length);
        wanted.forEach(({ retry, again, strength }, nth) => {
          const text = shown[nth]?.text ?? '';
          expect.soft(text, code).toContain(again?.[locale] ?? ui[locale][`retry.${retry}`]);
          expect.soft(text, code).toContain(ui[locale][`system.strength.${strength}`]);
        });
      }
    });
  }

  test(`each code leads to some systems that differ or decide otherwise, and to the list for more, in ${locale}`, () => {
    const list = addressOf({ page: 'systems' }, locale);
    for (const name of codeNames) {
      const led = linksOn(`/${addressOf({ page: 'code', name }, locale)}`).filter((link) =>
        link.startsWith(list),
      );
      const wanted = [systemsWith(name), systemsDecidingOtherwise(name)].flatMap((ids) => {
        const { named, more } = namedOnCode(ids);
        const addresses = named.map((id) => addressOf({ page: 'system', id }, locale));
        return [...addresses, ...(more > 0 ? [list] : [])].map((address) => `${address}#${slugOf(name)}`);
      });
      expect.soft(led.toSorted(), name).toEqual(wanted.toSorted());
    }
  });

  test(`the list of systems names under each code every system that differs or decides otherwise, in ${locale}`, () => {
    const list = addressOf({ page: 'systems' }, locale);
    const led = linksOn(`/${list}`).filter((link) => link.startsWith(list) && link.includes('#'));
    const wanted = systemsByCode().flatMap(({ code, systems }) =>
      systems.map((id) => `${addressOf({ page: 'system', id }, locale)}#${slugOf(code)}`),
    );
    expect(led).toEqual(wanted);
    for (const code of codeNames) {
      const ids = systemIds.filter(
        (id) => systemsWith(code).includes(id) || systemsDecidingOtherwise(code).includes(id),
      );
      expect.soft(systemsByCode().find((entry) => entry.code === code)?.systems ?? [], code).toEqual(ids);
    }
  });
}

test('each system has a file that keeps to its schema and is the same record as in the list of all', () => {
  const list = readJson(fileAddressOf({ file: 'systems' })) as { systems: { id: string }[] };
  expect(problemsOf(ajv, list)).toEqual([]);
  expect(list.systems.map(({ id }) => id)).toEqual(systemIds);
  systemIds.forEach((id, nth) => {
    const file = readJson(fileAddressOf({ file: 'system', id })) as object;
    expect.soft(problemsOf(ajv, file), id).toEqual([]);
    expect.soft(file, id).toMatchObject(list.systems[nth] ?? {});
  });
});
