import { expect, test } from 'playwright/test';
import { changes, latestChanges } from '../../src/data/changes.ts';
import { fileAddressOf } from '../../src/routes/files.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/routes/paths.ts';
import { readSite } from '../built-site.ts';
import { parseXml, type XmlElement } from '../xml.ts';

const site = readSite();
const published = (address: string) => site.published.href + address;
const feedIn = (locale: Locale) =>
  parseXml(site.read(`/${fileAddressOf({ file: 'feed', locale })}`).toString());
const childrenOf = ({ children }: XmlElement, name: string) =>
  children.filter((child) => child.name === name);
const textIn = (element: XmlElement, name: string) => childrenOf(element, name)[0]?.text;

test('the reader of XML tells a broken feed from a sound one', () => {
  expect(parseXml('<?xml version="1.0"?>\n<a b="1"><c/>d &amp; e</a>\n').text).toBe('d & e');
  for (const broken of ['<a>', '<a></b>', '<a/><b/>', '<a>&</a>', '<a b=1/>', '<a><</a>', ''])
    expect(() => parseXml(broken), broken).toThrow();
});

for (const locale of locales) {
  test(`the feed in ${locale} is a well-formed Atom feed of every change, the latest first`, () => {
    const feed = feedIn(locale);
    expect(feed.name).toBe('feed');
    expect(feed.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom');
    const self = childrenOf(feed, 'link').find(({ attributes }) => attributes['rel'] === 'self');
    expect(self?.attributes['href']).toBe(published(fileAddressOf({ file: 'feed', locale })));
    const entries = childrenOf(feed, 'entry');
    expect(entries.map((entry) => textIn(entry, 'title'))).toEqual(
      latestChanges.map(({ title }) => title[locale]),
    );
    const dates = entries.map((entry) => Date.parse(textIn(entry, 'updated') ?? ''));
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
    expect(Date.parse(textIn(feed, 'updated') ?? '')).toBe(dates[0]);
  });

  test(`every entry of the feed in ${locale} has an id of its own, which is its place on the page of changes`, () => {
    const entries = childrenOf(feedIn(locale), 'entry');
    const ids = entries.map((entry) => textIn(entry, 'id'));
    const page = addressOf({ page: 'changes' }, locale);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(latestChanges.map(({ id }) => `${published(page)}#${id}`));
    const { root } = site.pageAt(`/${page}`);
    for (const { id, title, routes } of latestChanges) {
      expect.soft(root.getElementById(id)?.textContent, id).toBe(title[locale]);
      for (const route of routes) expect.soft(site.answers(`/${addressOf(route, locale)}`), id).toBe(true);
    }
  });
}

/** Written down a second time on purpose: what feed readers remember is neither renamed nor dropped by accident. */
const PUBLISHED = ['codes', 'messages', 'guides', 'examples', 'data'];

test('changes are appended in the order of their time, and those that were published stand as they did', () => {
  const ids = Object.keys(changes);
  expect(ids.slice(0, PUBLISHED.length)).toEqual(PUBLISHED);
  const times = Object.values(changes).map(({ at }) => Date.parse(at));
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(times.every((time) => time <= Date.now())).toBe(true);
});
