/** What a browser fetches of the units is all that they say, and what it leaves aside changes no answer. */
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withMainlandWords } from '../../src/data/wording/traditional.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { knowledgeFor } from '../../src/model/knowledge.ts';
import { unitsFile, type UnitsFile } from '../../src/model/units-file.ts';
import { unitsIn } from '../../src/model/units.ts';
import { lookUp, type Answer } from '../../src/search/answer.ts';
import { languageOf } from '../../src/search/han.ts';
import { fold, termsOfMeaning } from '../../src/search/language.ts';
import { languageWith } from '../../src/search/meaning.ts';
import { hasTitleElsewhere, packed, unpacked } from '../../src/search/packed-units.ts';
import { mayHoldPrint } from '../../src/search/print.ts';
import { mayBeTraditional } from '../../src/search/traditional.ts';
import { indexOf, phrasesOf, type UnitIndex } from '../../src/search/units.ts';
import { answerFromWords, NO_PRINT } from '../../src/search/word-answer.ts';
import { rowsOf } from '../../src/tools/accuracy/rows.ts';

test.each(locales)('units with phrases in %s come out as they went in', (locale) => {
  const units = unitsIn({ phrases: locale, titles: locale });
  const { units: seen, phrases } = unpacked(packed(units, phrasesOf(units, termsOfMeaning)));
  expect(seen).toEqual(
    units.map(({ phrases: _, ...unit }) => (hasTitleElsewhere(unit.kind) ? { ...unit, title: '' } : unit)),
  );
  const spoken = (all: typeof phrases) => all.map(({ unit, terms }) => [unit.id, ...terms]);
  expect(spoken(phrases)).toEqual(spoken(phrasesOf(units, termsOfMeaning)));
});

const asked = globSync(['*.jsonl', 'real/work/*.jsonl'], { cwd: 'tests/queries' })
  .flatMap((file) => rowsOf(`tests/queries/${file}`))
  .filter(({ query }) => !mayHoldPrint(query));

/** What a browser knows of a text's language: what it fetched, and the table of Traditional characters where that matters. */
const fetchedIndex = (phrases: Locale, isTraditional: boolean): UnitIndex => {
  const file = JSON.parse(JSON.stringify(unitsFile({ phrases, titles: 'en' }))) as UnitsFile;
  const { units, phrases: spoken } = unpacked(file);
  return indexOf(units, spoken, languageWith(file.synonyms, isTraditional ? fold : withMainlandWords));
};

const fetched = {
  en: fetchedIndex('en', false),
  zh: fetchedIndex('zh', false),
  traditional: fetchedIndex('zh', true),
} as const;

const fetchedFor = (query: string): UnitIndex =>
  mayBeTraditional(query) ? fetched.traditional : fetched[languageOf(query)];

/** An answer with ids of units: titles are fetched elsewhere, and phrases are not. */
const told = ({ pages, evidence, ...rest }: Answer) => ({
  ...rest,
  pages: pages.map(({ id }) => id),
  evidence: evidence?.id,
});

test('a question in everyday words is answered alike from what a browser fetches for it', () => {
  expect(asked.length).toBeGreaterThan(300);
  const changed = asked.filter(({ query }) => {
    const fewer = answerFromWords(query, fetchedFor(query), NO_PRINT);
    return JSON.stringify(told(fewer)) !== JSON.stringify(told(lookUp(query, knowledgeFor(query))));
  });
  expect(changed.map(({ query }) => query)).toEqual([]);
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
