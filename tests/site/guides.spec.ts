import { expect, test } from 'playwright/test';
import { factsOf } from '../../src/data/codes.ts';
import { deadlineTimeline } from '../../src/data/deadline-timeline.ts';
import { basisOf } from '../../src/data/guide-evidence.ts';
import { guideIds, guideOf } from '../../src/data/guides.ts';
import { codeByNumber, codeNames } from '../../src/data/names.ts';
import { OWN_NUMBER, ownNumberSeen } from '../../src/data/own-numbers.ts';
import { serviceConfigs } from '../../src/data/service-configs.ts';
import { LOCALES, locales, type Locale } from '../../src/i18n/locales.ts';
import { addressOf, type Route } from '../../src/routes/paths.ts';
import { librariesOf } from '../../src/model/evidence.ts';
import { guidesForRetry } from '../../src/model/guides-for-code.ts';
import { readSite } from '../built-site.ts';
import { allStrings } from '../data-walk.ts';

const site = readSite();
const pageOf = (route: Route, locale: Locale) => site.pageAt(`/${addressOf(route, locale)}`);
const linksOf = (route: Route, locale: Locale) =>
  pageOf(route, locale)
    .root.querySelectorAll('main a')
    .map((link) => (link.getAttribute('href') ?? '').replace(/#.*/, ''));

for (const locale of locales) {
  for (const id of guideIds) {
    test(`the guide ${id} has its closed list of sections in ${LOCALES[locale].html}, and a link to each`, () => {
      const { root } = pageOf({ page: 'guide', id }, locale);
      const wanted = [...guideOf(id).sections, 'sources'];
      expect(root.querySelectorAll('article section > h2').map((heading) => heading.id)).toEqual(wanted);
      expect(root.querySelectorAll('nav.contents a').map((link) => link.getAttribute('href'))).toEqual(
        wanted.map((section) => `#${section}`),
      );
    });
  }

  test(`every section of a guide says whether a run shows it in ${LOCALES[locale].html}`, () => {
    for (const id of guideIds) {
      const { root } = pageOf({ page: 'guide', id }, locale);
      for (const section of guideOf(id).sections) {
        const marks = root.querySelectorAll(`section[aria-labelledby="${section}"] > [data-basis]`);
        const basis = basisOf(id, section);
        const [mark] = marks;
        expect.soft(marks.length, `${id}/${section}`).toBe(basis === 'advice' ? 0 : 1);
        if (basis === undefined || basis === 'advice') continue;
        expect
          .soft(mark?.getAttribute('data-basis'), `${id}/${section}`)
          .toBe(basis === 'read' ? 'read' : 'run');
        for (const library of basis === 'read' ? [] : librariesOf(basis))
          expect.soft(mark?.textContent, `${id}/${section}`).toContain(library);
      }
    }
  });

  test(`the board leads to the index of guides, and that to every guide, in ${LOCALES[locale].html}`, () => {
    const wanted = guideIds.map((id) => site.published.pathname + addressOf({ page: 'guide', id }, locale));
    expect(linksOf({ page: 'board' }, locale)).toContain(
      site.published.pathname + addressOf({ page: 'guides' }, locale),
    );
    expect(linksOf({ page: 'guides' }, locale)).toEqual(expect.arrayContaining(wanted));
  });

  test(`code pages lead to the guides that concern them in ${LOCALES[locale].html}`, () => {
    for (const name of codeNames) {
      const wanted = guidesForRetry(name).map(
        (id) => site.published.pathname + addressOf({ page: 'guide', id }, locale),
      );
      expect.soft(linksOf({ page: 'code', name }, locale), name).toEqual(expect.arrayContaining(wanted));
    }
  });
}

test('a code that may be repeated leads to the retry guide, and one that may not does not', () => {
  expect(guidesForRetry('UNAVAILABLE')).toContain('retry');
  expect(guidesForRetry('INVALID_ARGUMENT')).toEqual([]);
  expect(guidesForRetry('DEADLINE_EXCEEDED')).toContain('deadlines-and-cancellation');
});

test('the timeline tells of clocks that end one after the other, and of work that outlives them all', () => {
  const { end, clockEnds, stretches, moments } = deadlineTimeline;
  const times = moments.map(({ at }) => at);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(clockEnds.caller).toBeLessThan(clockEnds.orders);
  expect(clockEnds.orders).toBeLessThan(clockEnds.stock);
  expect(end).toBeGreaterThan(Math.max(...Object.values(clockEnds)));
  for (const { lane, from, to, activity } of stretches) {
    expect.soft(from, `${lane} ${activity}`).toBeLessThan(to);
    expect.soft(to, `${lane} ${activity}`).toBeLessThanOrEqual(end);
    if (activity === 'in-vain') expect(from).toBe(clockEnds[lane]);
    else expect.soft(to, `${lane} ${activity}`).toBeLessThanOrEqual(clockEnds[lane]);
  }
});

test('the sample configs repeat only codes that a read-only call may repeat', () => {
  const retried = allStrings(serviceConfigs).filter(({ path }) => /StatusCodes\.\d+$/.test(path));
  expect(retried.length).toBe(Object.keys(serviceConfigs).length);
  for (const { path, value } of retried) {
    const name = codeNames.find((known) => known === value);
    expect.soft(name && factsOf(name).retry.readOnly, path).toBe('backoff');
  }
});

test('the number of the demonstration is no code', () => {
  expect(codeByNumber(OWN_NUMBER)).toBeUndefined();
  expect(ownNumberSeen.filter(({ printed }) => printed.includes(String(OWN_NUMBER))).length).toBeGreaterThan(
    1,
  );
});
