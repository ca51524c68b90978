import { expect, test } from 'playwright/test';
import { comparedCodes, comparisonOf } from '../../src/data/comparisons.ts';
import { disagreements, type Disagreement } from '../../src/data/disagreements.ts';
import { redirects } from '../../src/routes/redirects.ts';
import { CODE_NUMBERS, codeNames } from '../../src/data/names.ts';
import { neighboursOf } from '../../src/data/pairs.ts';
import { locales } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/routes/paths.ts';
import { readSite } from '../built-site.ts';

const site = readSite();
const titleOf = (codes: readonly string[]) => codes.join(' / ');
const linksOn = (address: string): string[] =>
  site
    .pageAt(`/${address}`)
    .root.querySelectorAll('main a')
    .map((link) => link.getAttribute('href')?.slice(site.published.pathname.length) ?? '');

test('codes are compared in the order of their numbers, each set once', () => {
  for (const { codes } of comparedCodes) {
    expect(codes).toEqual(codes.toSorted((a, b) => CODE_NUMBERS[a] - CODE_NUMBERS[b]));
  }
  expect(new Set(comparedCodes.map(({ codes }) => titleOf(codes))).size).toBe(comparedCodes.length);
});

test('no two comparisons hold the same pair, so that every pair leads to one page', () => {
  for (const name of codeNames) {
    for (const neighbour of neighboursOf(name)) {
      const holding = comparedCodes.filter(
        ({ codes }) => codes.includes(name) && codes.includes(neighbour.name),
      );
      expect.soft(holding.length, `${name} and ${neighbour.name}`).toBeLessThanOrEqual(1);
    }
  }
});

test('every comparison has an answer, differences and scenarios for each of its codes', () => {
  for (const { codes, answers, differences, scenarios, clients } of comparedCodes) {
    const title = titleOf(codes);
    expect.soft(differences.length, title).toBeGreaterThanOrEqual(4);
    expect.soft(scenarios.length, title).toBeGreaterThanOrEqual(3);
    expect.soft(clients.length, title).toBeGreaterThanOrEqual(2);
    for (const name of codes) {
      expect.soft(answers[name], `${title}: answer for ${name}`).toBeDefined();
      for (const { aspect, sides } of differences) {
        expect.soft(sides[name], `${title}: ${aspect.en} for ${name}`).toBeDefined();
      }
      expect
        .soft(
          scenarios.map(({ answer }) => answer),
          `${title}: a scenario for ${name}`,
        )
        .toContain(name);
    }
  }
});

test('a comparison shows only disagreements about one of its codes', () => {
  for (const { codes, disagreements: ids } of comparedCodes) {
    expect.soft(ids.length, titleOf(codes)).toBeGreaterThan(0);
    for (const id of ids) {
      const { codes: concerned }: Disagreement = disagreements[id];
      expect
        .soft(
          concerned.some((name) => codes.includes(name)),
          `${titleOf(codes)}: ${id}`,
        )
        .toBe(true);
    }
  }
});

test('a code page links to the comparison with a neighbour, and the comparison links back', () => {
  for (const locale of locales) {
    for (const name of codeNames) {
      const code = addressOf({ page: 'code', name }, locale);
      for (const neighbour of neighboursOf(name)) {
        const comparison = comparisonOf(name, neighbour.name);
        if (!comparison) continue;
        const address = addressOf({ page: 'comparison', codes: comparison.codes }, locale);
        expect.soft(linksOn(code), `${code} → ${address}`).toContain(address);
        expect.soft(linksOn(address), `${address} → ${code}`).toContain(code);
      }
    }
  }
});

test('the index lists every comparison', () => {
  for (const locale of locales) {
    const listed = linksOn(addressOf({ page: 'comparisons' }, locale));
    for (const { codes } of comparedCodes)
      expect.soft(listed).toContain(addressOf({ page: 'comparison', codes }, locale));
  }
});

test('every other order of compared codes, and two of three, forwards to the page without a script', () => {
  const orders = redirects.filter(({ route }) => route.page === 'comparison');
  const pairs = comparedCodes.filter(({ codes }) => codes.length === 2).length;
  const triples = comparedCodes.length - pairs;
  expect(orders.length).toBe(locales.length * (pairs + 11 * triples));
  for (const { address, route, locale } of orders) {
    const refresh = site
      .pageAt(`/${address}/`)
      .root.querySelector('noscript > meta[http-equiv=refresh]')
      ?.getAttribute('content');
    expect.soft(refresh, address).toBe(`0; url=${site.published.pathname}${addressOf(route, locale)}`);
  }
});
