import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/routes/paths.ts';
import { readSite } from '../built-site.ts';

const site = readSite();

/** The page of all sources, whose own list numbers its notes. */
const ALL = new Set(locales.map((locale) => `/${addressOf({ page: 'sources' }, locale)}`));

test('every mark of a note leads to the entry with its number on the same page', () => {
  let marks = 0;
  const lost = site.pages.flatMap(({ address, root }) =>
    root.querySelectorAll('a.ref').flatMap((mark) => {
      marks += 1;
      const number = /^\[(\d+)\]$/.exec(mark.text.trim())?.[1];
      const fragment = mark.getAttribute('href')?.slice(1);
      const expected = `${ALL.has(address) ? 's' : 'note-'}${number}`;
      return fragment === expected && root.querySelector(`ol.sources > li#${expected} a[href]`)
        ? []
        : [`${address} ${fragment} ${number}`];
    }),
  );
  expect(marks).toBeGreaterThan(1000);
  expect(lost).toEqual([]);
});

test('no space comes between the mark of a note and the comma or full stop after it', () => {
  const apart = site.pages.flatMap(({ address, root }) =>
    root
      .querySelectorAll('a.ref')
      .map((mark) => mark.parentNode)
      .filter((parent) => parent !== null)
      .filter((parent) => /<\/a>\s+[,、，。]/.test(parent.innerHTML))
      .map((parent) => `${address} ${parent.text.trim()}`),
  );
  expect(apart).toEqual([]);
});

test('the entries of a list of sources have the numbers that they show', () => {
  const wrong = site.pages.flatMap(({ address, root }) =>
    root.querySelectorAll('ol.sources').flatMap((list) => {
      const first = Number(list.getAttribute('start') ?? 1);
      const ids = list.querySelectorAll('li').map((entry) => entry.id.replace(/^(?:s|note-)/, ''));
      return ids.every((id, index) => id === String(first + index)) ? [] : [`${address} ${ids.join(' ')}`];
    }),
  );
  expect(wrong).toEqual([]);
});
