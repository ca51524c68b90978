/** What a browser fetches of the units is all that they say, and what it leaves aside changes no answer. */
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withMainlandWords } from '../../src/data/wording/traditional.ts';
import { catalogue, messageIds } from '../../src/data/messages.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { knowledgeFor } from '../../src/model/knowledge.ts';
import { titlesFilesIn } from '../../src/model/message-titles.ts';
import { englishWords, shownInEnglish, unitsFile, type UnitsFile } from '../../src/model/units-file.ts';
import { unitsIn } from '../../src/model/units.ts';
import { lookUp, type Answer } from '../../src/search/answer.ts';
import { HAN, languageOf } from '../../src/search/han.ts';
import { fold, termsOfMeaning } from '../../src/search/language.ts';
import { languageWith, withWords } from '../../src/search/meaning.ts';
import { hasTitleElsewhere, packed, unfetchedPlace, unpacked } from '../../src/search/packed-units.ts';
import { mayHoldPrint } from '../../src/search/print.ts';
import { numberOf, startFor } from '../../src/search/term-numbers.ts';
import { mayBeTraditional } from '../../src/search/traditional.ts';
import { indexOf, phrasesOf, type Unit, type UnitIndex, type UnitPhrase } from '../../src/search/units.ts';
import { answerFromWords, NO_PRINT } from '../../src/search/word-answer.ts';
import { rowsOf } from '../../src/tools/accuracy/rows.ts';

test.each(locales)(
  'units with phrases in %s come out as they went in, given the ids of messages',
  (locale) => {
    const units = unitsIn({ phrases: locale, titles: locale });
    const said = phrasesOf(units, termsOfMeaning);
    const { units: seen, phrases, spelt } = unpacked(packed(units, said), messageIds);
    expect(seen).toEqual(
      units.map(({ phrases: _, ...unit }) => (hasTitleElsewhere(unit.kind) ? { ...unit, title: '' } : unit)),
    );
    const spoken = (all: readonly UnitPhrase[]) => all.map(({ unit, terms }) => [unit.id, ...terms].sort());
    expect(spoken(phrases)).toEqual(
      spoken(said.map(({ unit, terms }) => ({ unit, terms: terms.map(spelt) }))),
    );
  },
);

test('of a sign an English text is sent what it can show: no Chinese word, and no sign that needs one', () => {
  expect(
    ['exception server -panic -拦截', '~client cutoff/断开', '~-x 中 a', 'a -中', '拦截 a'].map(
      shownInEnglish,
    ),
  ).toEqual([['exception server -panic'], ['~client cutoff'], [], ['a'], []]);
  const { more } = unitsFile({ phrases: 'en', titles: 'zh' });
  const sent = Object.values(more).flatMap(({ signs = [] }) => signs);
  expect(sent.length).toBeGreaterThan(100);
  expect(sent.filter((sign) => HAN.test(sign))).toEqual([]);
});

test('of a unit whose page follows from its id no page is sent', () => {
  const units = unitsIn({ phrases: 'en', titles: 'en' });
  const { more, ids } = packed(units, []);
  const told = units.filter(
    ({ id, kind }, at) =>
      kind !== 'page' && id.startsWith(`${kind}/`) && (more[at]?.route ?? more[at]?.section),
  );
  expect(told.map(({ id }) => id)).toEqual([]);
  expect(ids.filter((id) => id !== '' && !id.startsWith('/') && !id.startsWith('asked'))).toEqual([]);
});

test('the id of a message is left out unless the search asks for it, and its place in the catalogue stands for it', () => {
  const units: readonly Unit[] = [
    { id: 'code/OK', kind: 'code', code: 'OK', route: { page: 'code', name: 'OK' }, title: '' },
    ...['go-dial-refused', 'asked-for', 'left-out'].map((id): Unit => ({
      id: `message/${id}`,
      kind: 'message',
      route: { page: 'message', id },
      title: '',
    })),
    { id: 'asked/for', kind: 'message', route: { page: 'message', id: 'asked-for' }, title: '' },
  ];
  const sent = packed(units, []);
  expect(sent.ids).toEqual(['/OK', '/go-dial-refused', '/asked-for', '', 'asked/for']);
  const { units: seen } = unpacked(sent);
  expect(seen.map(unfetchedPlace)).toEqual([undefined, undefined, undefined, 2, undefined]);
  expect(seen.filter((_, at) => at !== 3)).toEqual(units.filter((_, at) => at !== 3));
  expect(unpacked(sent, ['go-dial-refused', 'asked-for', 'left-out']).units).toEqual(units);
});

test.each(locales)(
  'the files of titles in %s name every message once, in the order of the catalogue',
  (locale) => {
    const files = titlesFilesIn(locale);
    expect(files.flatMap(({ titles }) => titles)).toEqual(
      catalogue.map(({ id, title }) => [id, title[locale]]),
    );
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    expect(unitsFile({ phrases: 'en', titles: locale }).messageTitles).toEqual(files.map(({ name }) => name));
  },
);

test('titles of messages and codes are not sent, which a browser has elsewhere, and those of other units are', () => {
  const { kinds, titles } = packed(
    (['message', 'code', 'code', 'guide'] as const).map((kind, nth) => ({
      id: `${kind}/${nth}`,
      kind,
      title: `title ${nth}`,
    })),
    [],
  );
  expect(titles).toEqual(['', '', '', 'title 3']);
  expect(kinds).toEqual([
    ['message', 1],
    ['code', 2],
    ['guide', 1],
  ]);
});

test('units without phrases, code or page of their own come out as they went in', () => {
  const units: readonly Unit[] = [
    { id: 'guide/retry', kind: 'guide', route: { page: 'guide', id: 'retry' }, title: 'Retry' },
    {
      id: 'guide/retry/hedging',
      kind: 'guide',
      title: 'Hedging',
      route: { page: 'guide', id: 'retry' },
      section: 'hedging',
    },
    { id: 'guide/other', kind: 'guide', title: 'Elsewhere', route: { page: 'glossary' }, section: 'other' },
    { id: 'asked/board', kind: 'page', title: 'Board', section: 'top' },
    { id: 'elsewhere/weather', kind: 'elsewhere', title: 'Weather' },
    {
      id: 'code/OK',
      kind: 'code',
      code: 'OK',
      title: '',
      route: { page: 'code', name: 'OK' },
      signs: ['good'],
    },
  ];
  const [retry, , , , weather] = units;
  const said = [retry, weather].flatMap((unit) => (unit ? [{ unit, terms: ['rain', unit.kind] }] : []));
  const { units: seen, phrases, spelt } = unpacked(packed(units, said));
  expect(seen).toEqual(units);
  expect(new Set(['rain', 'guide', 'elsewhere'].map(spelt)).size).toBe(3);
  expect(phrases.map(({ unit, terms }) => [unit.id, [...terms].sort()])).toEqual([
    ['guide/retry', [spelt('rain'), spelt('guide')].sort()],
    ['elsewhere/weather', [spelt('rain'), spelt('elsewhere')].sort()],
  ]);
});

const asked = globSync(['*.jsonl', 'real/work/*.jsonl'], { cwd: 'tests/queries' })
  .flatMap((file) => rowsOf(`tests/queries/${file}`))
  .filter(({ query }) => !mayHoldPrint(query));

/** What a browser knows of a text's language: what it fetched, and the table of Traditional characters where that matters. */
const fetchedIndex = (
  phrases: Locale,
  { isTraditional = false, hasEnglish = false }: { isTraditional?: boolean; hasEnglish?: boolean } = {},
): UnitIndex => {
  const file = JSON.parse(JSON.stringify(unitsFile({ phrases, titles: 'en' }))) as UnitsFile;
  const { units, phrases: spoken, spelt } = unpacked(file);
  const words = hasEnglish ? withWords(file.synonyms, englishWords) : file.synonyms;
  const folds = phrases === 'en' ? (text: string) => text : withMainlandWords;
  const fetchedLanguage = languageWith(words, isTraditional ? fold : folds);
  return indexOf(units, spoken, fetchedLanguage, spelt);
};

const fetched = {
  en: fetchedIndex('en'),
  zh: fetchedIndex('zh'),
  mixed: fetchedIndex('zh', { hasEnglish: true }),
  traditional: fetchedIndex('zh', { isTraditional: true }),
  traditionalMixed: fetchedIndex('zh', { isTraditional: true, hasEnglish: true }),
} as const;

const fetchedFor = (query: string): UnitIndex => {
  if (languageOf(query) === 'en') return fetched.en;
  const hasEnglish = /[a-z]/i.test(query);
  if (mayBeTraditional(query)) return hasEnglish ? fetched.traditionalMixed : fetched.traditional;
  return hasEnglish ? fetched.mixed : fetched.zh;
};

const idOf = (unit: Unit): string => {
  const place = unfetchedPlace(unit);
  return place === undefined ? unit.id : `message/${messageIds[place]}`;
};

/** An answer with ids of units: titles are fetched elsewhere, and phrases are not. */
const told = ({ pages, evidence, ...rest }: Answer) => ({
  ...rest,
  pages: pages.map(idOf),
  evidence: evidence && idOf(evidence),
});

const changedOf = (answered: (query: string) => Answer): string[] =>
  asked
    .map(({ query }) => query)
    .filter(
      (query) =>
        JSON.stringify(told(answerFromWords(query, fetchedFor(query), NO_PRINT))) !==
        JSON.stringify(told(answered(query))),
    );

test('a question in everyday words is answered alike from what a browser fetches for it', () => {
  expect(asked.length).toBeGreaterThan(300);
  const changed = changedOf((query) => lookUp(query, knowledgeFor(query)));
  // Of the words that no phrase holds one in a thousand has the number of one that a phrase holds.
  expect(changed.length / asked.length, changed.join('\n')).toBeLessThan(0.01);
});

test.each([
  'transport is closing',
  'what does transport is closing mean',
  'which code has "transport is closing"',
  'how to fix connection refused',
  'NOT_FOUND',
  'rpc error: code = Unavailable',
  '状态码 14',
  '返回状态为Unknown',
  '报 connection refused',
])('“%s” may hold what a program printed', (text) => {
  expect(mayHoldPrint(text)).toBe(true);
});

test.each([
  'which code when the uploaded picture is too large',
  "What status should I return if a user isn't allowed to read?",
  '用户没有权限访问应该返回什么状态码',
  'gRPC 限流返回哪个码？',
])('“%s” is a question in everyday words', (text) => {
  expect(mayHoldPrint(text)).toBe(false);
});

test('terms of phrases have numbers of their own', () => {
  const terms = Array.from({ length: 3000 }, (_, nth) => `word${nth}`);
  const start = startFor(terms);
  expect(new Set(terms.map((term) => numberOf(term, start))).size).toBe(terms.length);
  expect(numberOf('客户端', start)).not.toBe(numberOf('服务端', start));
});

test('terms without numbers of their own stop the build', () => {
  expect(() => startFor(['twice', 'twice'])).toThrow('terms need more than');
});
