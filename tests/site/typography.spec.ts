import { expect, test } from 'playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { readSite } from '../built-site.ts';
import { FORBIDDEN, TRANSLATED } from '../glossary.ts';
import { lazy } from '../lazy.ts';
import { runningText } from '../page-text.ts';

const site = readSite();

// One process runs all rules: every Chinese page is read for them once.
test.describe.configure({ mode: 'default' });

const chineseText = lazy(() =>
  site.pages
    .filter((page) => page.lang === LOCALES.zh.html && !site.isRedirect(page))
    .flatMap((page) => runningText(page).map((text) => ({ address: page.address, text }))),
);

/** Returns each place where the pattern occurs, with the text around it, once. */
const occurrences = (pattern: RegExp): string[] => [
  ...new Set(
    chineseText().flatMap(({ address, text }) =>
      [...text.matchAll(new RegExp(pattern, 'gu'))].map(
        ({ index }) => `${address} …${text.slice(Math.max(0, index - 12), index + 12)}…`,
      ),
    ),
  ),
];

const HAN = '\\p{Script=Han}';
const FULL_WIDTH = '，。：；？！“”（）、《》';

const RULES = {
  'no half-width punctuation stands beside a Chinese character': `${HAN} ?[,;:?!]|[,;:?!] ?${HAN}|${HAN}[()]|[()]${HAN}|${HAN}\\.(?!\\w)`,
  'no straight quotation mark stands beside a Chinese character': `${HAN}["']|["']${HAN}`,
  'a space stands between Chinese and Latin letters or digits': `${HAN}[A-Za-z0-9]|[A-Za-z0-9]${HAN}`,
  'no space stands beside full-width punctuation': `[${FULL_WIDTH}] | [${FULL_WIDTH}]`,
  'no space stands between Chinese characters': `${HAN} ${HAN}`,
  'no mark of emphasis is left as text': '\\*\\*',
  'an ellipsis and a dash are doubled': `(?<!…)…(?!…)|(?<!—)—(?!—)|\\.\\.\\.`,
};

test('there is Chinese text to look at', () => {
  expect(chineseText().length).toBeGreaterThan(1000);
});

for (const [rule, pattern] of Object.entries(RULES)) {
  test(`Chinese pages: ${rule}`, () => {
    expect(occurrences(new RegExp(pattern, 'u'))).toEqual([]);
  });
}

for (const [term, others] of Object.entries(FORBIDDEN)) {
  test(`Chinese pages: the word is ${term}, and no other`, () => {
    expect(occurrences(others)).toEqual([]);
  });
}

test('Chinese pages do not read like a translation', () => {
  expect(TRANSLATED.flatMap(occurrences)).toEqual([]);
});
