import { expect, test } from 'playwright/test';
import { readSite } from '../built-site.ts';
import { followLinks } from '../links.ts';

test('every internal link and fragment resolves and keeps its language', () => {
  const site = readSite();
  const { followed, problems } = followLinks(site);
  expect(problems).toEqual([]);
  expect(followed, 'links were found at all').toBeGreaterThan(3 * site.pages.length);
});
