import { expect, test } from 'vitest';
import { factsOf } from '../../src/data/codes.ts';
import { messageIds, messageOf } from '../../src/data/messages.ts';
import { codeNames } from '../../src/data/names.ts';
import { pairs } from '../../src/data/pairs.ts';
import { locales, type Locale, type Localized } from '../../src/i18n/locales.ts';
import { ui } from '../../src/i18n/ui.ts';
import { allTexts } from '../data-walk.ts';

const HAN = /\p{Script=Han}/u;

/** What is left of a text when identifiers are taken away: only these may be equal in both languages. */
const words = (text: string) =>
  text
    .replace(/`[^`]*`/g, '')
    .split(/\s+/)
    .filter((word) => /^[a-z]{3,}$/.test(word));

const problemsOf = ({ en, zh }: Localized): string[] => [
  ...(en.trim() === '' || zh.trim() === '' ? ['is empty in one language'] : []),
  ...(HAN.test(en.replace(/`[^`]*`|“[^”]*”/g, '')) ? ['has Chinese in its English'] : []),
  ...(!HAN.test(zh) && words(en).length > 1 ? ['is not translated'] : []),
  ...([en, zh].some((text) => text.split('`').length % 2 === 0) ? ['leaves a back-tick open'] : []),
];

test('every text of the data is written in both languages', () => {
  const texts = allTexts();
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.filter(({ value: { en, zh } }) => en !== en.trim() || zh !== zh.trim())).toEqual([]);
  expect(
    texts.flatMap(({ path, value }) => problemsOf(value).map((problem) => `${path} ${problem}`)),
  ).toEqual([]);
});

test('a text of the data has the same parameters in every language', () => {
  const parametersOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');
  const texts = allTexts().filter(({ value }) => parametersOf(Object.values(value).join(' ')) !== '');
  expect(texts.length).toBeGreaterThan(30);
  const differing = texts
    .filter(({ value: { en, zh } }) => parametersOf(en) !== parametersOf(zh))
    .map(
      ({ path, value: { en, zh } }) =>
        `${path} has ${parametersOf(en)} in English and ${parametersOf(zh)} in Chinese`,
    );
  expect(differing).toEqual([]);
});

test('every interface word is written in both languages', () => {
  const fill = (entry: unknown): string => (typeof entry === 'function' ? entry('X', 1, 'Y') : String(entry));
  const problems = Object.entries(ui.en).flatMap(([key, en]) => {
    const zh = Object.entries(ui.zh).find(([other]) => other === key)?.[1];
    return problemsOf({ en: fill(en), zh: fill(zh) }).map((problem) => `${key} ${problem}`);
  });
  expect(problems).toEqual([]);
});

const tooLong = (path: string, text: Localized, limits: Readonly<Record<Locale, number>>): string[] =>
  locales.flatMap((locale) => {
    const { length } = [...text[locale]];
    return length > limits[locale]
      ? [`${path}.${locale} has ${length} characters, at most ${limits[locale]}`]
      : [];
  });

test('texts for lists keep to their length, so that no card grows out of the board', () => {
  const problems = [
    ...codeNames.flatMap((name) => tooLong(`${name}.meaning`, factsOf(name).meaning, { en: 80, zh: 40 })),
    ...Object.entries(pairs).flatMap(([key, { answers }]) =>
      Object.entries(answers).flatMap(([name, answer]) =>
        tooLong(`${key}.${name}`, answer, { en: 140, zh: 140 }),
      ),
    ),
    ...messageIds.flatMap((id) => tooLong(`${id}.title`, messageOf(id).title, { en: 60, zh: 60 })),
  ];
  expect(problems).toEqual([]);
});

test('a meaning is a line, not a sentence with a full stop', () => {
  const meanings = codeNames.flatMap((name) => Object.values(factsOf(name).meaning));
  expect(meanings.filter((meaning) => /[.。]$/.test(meaning))).toEqual([]);
});
