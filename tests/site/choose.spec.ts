import { expect, test } from 'playwright/test';
import { steps } from '../../src/data/choose.ts';
import { endOf, ends, type EndId } from '../../src/data/choose/ends.ts';
import { questions } from '../../src/data/choose/questions.ts';
import { codeNames, slugOf } from '../../src/data/names.ts';
import { allSituations, situationsOf } from '../../src/data/situations.ts';
import { threadUrl } from '../../src/data/threads.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { addressOf } from '../../src/routes/paths.ts';
import { plainText } from '../../src/prose/inline-code.ts';
import { stepFragment } from '../../src/model/path-steps.ts';
import { readSite } from '../built-site.ts';

const site = readSite();
const choosePage = (locale: Locale) => site.pageAt(`/${addressOf({ page: 'choose' }, locale)}`);
const endIds = Object.keys(ends) as EndId[];

test('the path leads to every question and to every end exactly once', () => {
  const reached = steps.map((step) => ('end' in step ? step.end : step.question));
  expect(reached.toSorted()).toEqual([...endIds, ...Object.keys(questions)].sort());
});

test('the path ends in every code', () => {
  const codes = new Set(endIds.map((id) => endOf(id).code));
  expect(codeNames.filter((name) => !codes.has(name))).toEqual([]);
});

test('a question has at least two answers and is at most four steps from the first', () => {
  const depthOf = (from: string, depth: number): number =>
    Math.max(
      depth,
      ...Object.entries(questions)
        .filter(([id]) => id === from)
        .flatMap(([, { answers }]) => answers.map(({ leadsTo }) => depthOf(leadsTo, depth + 1))),
    );
  for (const [id, { answers }] of Object.entries(questions)) {
    expect.soft(answers.length, id).toBeGreaterThanOrEqual(2);
  }
  expect(depthOf('obstacle', 0)).toBeLessThanOrEqual(4);
});

test('the bank holds at least 110 situations, and several for every code', () => {
  expect(allSituations.length).toBeGreaterThanOrEqual(110);
  for (const name of codeNames) expect.soft(situationsOf(name).length, name).toBeGreaterThanOrEqual(2);
});

test('the id of a situation is a plain address that nothing else on the page has', () => {
  const ids = allSituations.map(({ id }) => id);
  const others = new Set<string>([
    ...codeNames.map(slugOf),
    ...steps.map(stepFragment),
    ...['content', 'path', 'picture', 'situations'],
  ]);
  expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || others.has(id))).toEqual([]);
  expect(ids.length).toBe(new Set(ids).size);
});

test('a situation is a line without a full stop and names the codes that it is not', () => {
  for (const { id, text, insteadOf } of allSituations) {
    expect.soft(Object.keys(insteadOf).length, id).toBeGreaterThanOrEqual(1);
    for (const line of Object.values(text)) {
      expect.soft([...line].length, `${id}: ${line}`).toBeLessThanOrEqual(75);
      expect.soft(line, id).not.toMatch(/[.。]$/);
    }
  }
});

test('a discussion is an issue or a pull request of a public repository', () => {
  for (const { threads = [] } of allSituations) {
    for (const thread of threads) {
      expect.soft(threadUrl(thread)).toMatch(/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/issues\/\d+$/);
    }
  }
});

for (const locale of locales) {
  test(`${locale}: the page shows every situation under its own address, grouped by code`, () => {
    const { root } = choosePage(locale);
    for (const name of codeNames) {
      const group = root.getElementById(slugOf(name))?.closest('section');
      expect
        .soft(
          group?.querySelectorAll('h4').map(({ id, textContent }) => ({ id, text: textContent.trim() })),
          name,
        )
        .toEqual(situationsOf(name).map(({ id, text }) => ({ id, text: plainText(text[locale]) })));
    }
  });

  test(`${locale}: every end names its code, the reason and the runner-up`, () => {
    const { root } = choosePage(locale);
    for (const id of endIds) {
      const { code, because, runnerUp } = endOf(id);
      const shown = root.getElementById(`end-${id}`)?.textContent ?? '';
      for (const expected of [code, plainText(because[locale]), runnerUp]) {
        expect.soft(shown, id).toContain(expected);
      }
    }
  });

  test(`${locale}: every answer is a link, so that the path works without a script`, () => {
    const { root } = choosePage(locale);
    const linked = root.querySelectorAll('.steps .answers a').map((link) => link.getAttribute('href'));
    const [, ...reachable] = steps.map((step) => `#${stepFragment(step)}`);
    expect(linked.toSorted()).toEqual(reachable.sort());
  });

  test(`${locale}: every step shows the answers that lead to it, each linked to its question`, () => {
    const { root } = choosePage(locale);
    const [first, ...others] = steps;
    expect(root.querySelectorAll(`#${first && stepFragment(first)} .trail`)).toHaveLength(0);
    for (const step of others) {
      const id = stepFragment(step);
      const trail = root.querySelectorAll(`#${id} .trail a`);
      // From the last answer back to the first question, as the links of the answers lead.
      const ids = [...trail.map((link) => link.getAttribute('href')?.slice(1) ?? ''), id];
      expect.soft(ids[0], id).toBe(first && stepFragment(first));
      for (const [index, link] of trail.entries()) {
        const taken = root
          .querySelectorAll(`#${ids[index]} .answers a`)
          .find((answer) => answer.getAttribute('href') === `#${ids[index + 1]}`);
        expect.soft(link.textContent.trim(), `${id}, answer ${index + 1}`).toBe(taken?.textContent.trim());
      }
    }
  });

  test(`${locale}: every code page leads to the situations of its code`, () => {
    for (const name of codeNames) {
      const links = site
        .pageAt(`/${addressOf({ page: 'code', name }, locale)}`)
        .root.querySelectorAll('main a')
        .map((link) => link.getAttribute('href') ?? '');
      const target = `/${addressOf({ page: 'choose' }, locale)}#${slugOf(name)}`;
      expect.soft(links.filter((link) => link.endsWith(target)).length, name).toBe(1);
    }
  });
}
