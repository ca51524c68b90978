/** Which units are near to a text, and what speaks for each code, on a few phrases that a reader can count. */
import { expect, test } from 'vitest';
import type { CodeName } from '../../src/data/names.ts';
import { languageWith } from '../../src/search/meaning.ts';
import { indexOf, phrasesOf, type SpokenUnit } from '../../src/search/units.ts';
import { SUBJECTS, vocabularyOf } from '../../src/search/vocabulary.ts';

const language = languageWith({}, (text) => text);

const unitOf = (id: string, code: CodeName | undefined, phrases: string[], signs?: string[]): SpokenUnit => ({
  id,
  kind: 'situation',
  title: id,
  phrases,
  ...(code && { code }),
  ...(signs && { signs }),
});

const indexFor = (units: readonly SpokenUnit[]) => indexOf(units, phrasesOf(units, language.read), language);

const FULL = unitOf('full', 'RESOURCE_EXHAUSTED', ['quota full', 'quota used up'], ['quota full', '~cloud']);
const GONE = unitOf('gone', 'NOT_FOUND', ['row gone', 'table row gone']);
const NICE = unitOf('nice', undefined, ['weather nice', 'row boat']);
const ALL = [FULL, GONE, NICE];

const nearTo = (text: string, units = ALL, without?: string) =>
  indexFor(units).near(language.read(text), without);
const supportOf = (code: CodeName | undefined, text: string, units = ALL, without?: string) => {
  const support = nearTo(text, units, without).support[SUBJECTS.indexOf(code)];
  if (!support) throw new Error(`${code} has no support`);
  return support;
};

test('a text that says what a phrase says is as near as can be, and nothing in it is unknown', () => {
  const { units, unknown } = nearTo('row gone');
  expect(units[0]).toMatchObject({ unit: { id: 'gone' } });
  expect(units[0]?.likeness).toBeCloseTo(1);
  expect(units[0]?.fit).toBeCloseTo(1);
  expect(unknown).toBeCloseTo(0);
});

test('units are listed once each, the likest first', () => {
  const { units } = nearTo('the boat row is gone from the table');
  expect(units.map(({ unit }) => unit.id)).toEqual(['gone', 'nice']);
  expect(units[0]?.likeness).toBeGreaterThan(units[1]?.likeness ?? 1);
});

test('a unit is as near as the nearest of its phrases', () => {
  const [nearest] = nearTo('row gone').units;
  expect(nearest?.likeness).toBe(
    nearTo('row gone', [unitOf('gone', 'NOT_FOUND', ['row gone', 'x'])]).units[0]?.likeness,
  );
  expect(nearTo('row').units[0]?.likeness).toBeLessThan(1);
});

test('words that no phrase holds make a text less like a phrase, and no less like it by what is known', () => {
  const [plain, more] = [supportOf('NOT_FOUND', 'row gone'), supportOf('NOT_FOUND', 'row gone overnight')];
  expect(more.likeness).toBeLessThan(plain.likeness);
  expect(more.likenessOfKnown).toBeCloseTo(plain.likenessOfKnown);
  expect(nearTo('row gone overnight').unknown).toBeGreaterThan(0);
  expect(nearTo('overnight').unknown).toBe(1);
  expect(nearTo('overnight').units).toEqual([]);
});

test('a short phrase fits a long text better than it is like it', () => {
  const [near] = nearTo('row gone overnight somewhere unexpectedly').units;
  expect(near?.fit).toBeGreaterThan(near?.likeness ?? 1);
});

test('the votes of phrases that are near are nearly all, those of phrases that are far are few', () => {
  const allOf = (text: string) => nearTo(text).support.reduce((sum, { votes }) => sum + votes, 0);
  expect(allOf('row gone')).toBeGreaterThan(0.9);
  expect(allOf('row gone')).toBeLessThan(1);
  expect(allOf('row far away somewhere unexpectedly at last')).toBeLessThan(0.5);
  expect(supportOf('RESOURCE_EXHAUSTED', 'quota').votes).toBeCloseTo(allOf('quota'));
  expect(supportOf(undefined, 'weather').votes).toBeCloseTo(allOf('weather'));
  expect(supportOf('ABORTED', 'quota').votes).toBe(0);
  expect(supportOf('NOT_FOUND', 'overnight').votes).toBe(0);
});

test('the twelve nearest phrases vote, and a nearer one counts for more than several far ones', () => {
  const near = Array.from({ length: 12 }, (_, nth) => `row word${nth}`);
  const far = ['row far away from here at last'];
  const units = [unitOf('near', 'NOT_FOUND', near), unitOf('far', 'ABORTED', far)];
  expect(supportOf('NOT_FOUND', 'row', units).votes).toBeGreaterThan(0.5);
  expect(supportOf('ABORTED', 'row', units).votes).toBe(0);
  expect(
    supportOf('ABORTED', 'row', [unitOf('near', 'NOT_FOUND', near.slice(1)), units[1] ?? FULL]).votes,
  ).toBeGreaterThan(0);
  expect(supportOf('NOT_FOUND', 'row gone').votes).toBeGreaterThan(0.9);
});

test('a phrase is held by a text with all of its words, in part by one with some, not by one with a single word', () => {
  const whole = supportOf('NOT_FOUND', 'the table of the row is gone').held;
  const part = supportOf('NOT_FOUND', 'table row', [unitOf('gone', 'NOT_FOUND', ['table row gone'])]).held;
  expect(whole).toBeGreaterThan(part);
  expect(part).toBeGreaterThan(0);
  expect(whole).toBeLessThanOrEqual(1);
  expect(supportOf('NOT_FOUND', 'gone').held).toBe(0);
});

test('a phrase of common words is held less surely than one of rare words', () => {
  const others = Array.from({ length: 40 }, (_, nth) => `nice row gone ${'word'.repeat(nth + 1)}`);
  const units = [
    unitOf('rare', 'NOT_FOUND', ['wardrobe slipper']),
    unitOf('common', 'ABORTED', ['row gone', ...others]),
  ];
  const rare = supportOf('NOT_FOUND', 'wardrobe slipper', units).held;
  const common = supportOf('ABORTED', 'row gone', units).held;
  expect(common).toBeLessThan(rare / 2);
  expect(rare).toBeLessThanOrEqual(1);
});

test('a phrase supports its own code only', () => {
  const { likeness, likenessOfKnown, held } = supportOf('RESOURCE_EXHAUSTED', 'table row gone');
  expect({ likeness, likenessOfKnown, held }).toEqual({ likeness: 0, likenessOfKnown: 0, held: 0 });
  expect(supportOf('NOT_FOUND', 'table row gone').likenessOfKnown).toBeCloseTo(1);
});

test('at most twenty-four units are near', () => {
  const many = Array.from({ length: 30 }, (_, nth) =>
    unitOf(`unit${nth}`, 'ABORTED', [`row word${'x'.repeat(nth)}`]),
  );
  expect(nearTo('row', many).units).toHaveLength(24);
});

test('a word leans to the codes whose phrases hold it', () => {
  const [to, from] = [supportOf('RESOURCE_EXHAUSTED', 'quota'), supportOf('NOT_FOUND', 'quota')];
  expect(to.leaning).toBeGreaterThan(0);
  expect(from.leaning).toBeLessThan(0);
  expect(supportOf('NOT_FOUND', 'overnight').leaning).toBe(0);
});

test('a sign supports its code, a weak one less surely, and no code has the sign of another', () => {
  const [strong, weak] = ['the quota is full', 'the cloud is high'];
  expect(supportOf('RESOURCE_EXHAUSTED', strong)).toMatchObject({ strongSign: 1, weakSign: 0 });
  expect(supportOf('RESOURCE_EXHAUSTED', weak)).toMatchObject({ strongSign: 0, weakSign: 1 });
  expect(supportOf('NOT_FOUND', strong)).toMatchObject({ strongSign: 0, weakSign: 0 });
  expect(nearTo(strong)).toMatchObject({ shown: [{ id: 'full' }], told: 1 });
  expect(nearTo(weak)).toMatchObject({ shown: [], told: 0 });
  expect(nearTo('the quota is full of rows today').told).toBeCloseTo(0.5);
});

test('a sign of a unit without a code supports none', () => {
  const units = [unitOf('nice', undefined, ['weather nice'], ['weather'])];
  expect(supportOf(undefined, 'weather', units)).toMatchObject({ strongSign: 0 });
});

test('a Chinese term counts as half a word', () => {
  expect(nearTo('row gone').words).toBe(2);
  expect(nearTo('甲乙丙').words).toBe(1);
});

test('a phrase that is left out supports nothing, nor does one that says the same', () => {
  const [left, kept] = [
    supportOf('NOT_FOUND', 'row gone', ALL, 'the row was gone'),
    supportOf('NOT_FOUND', 'row gone'),
  ];
  expect(left.likeness).toBeLessThan(kept.likeness);
  expect(left.leaning).toBeLessThan(kept.leaning);
  expect(supportOf('NOT_FOUND', 'row gone', ALL, 'row').likeness).toBe(kept.likeness);
  const lone = [unitOf('gone', 'NOT_FOUND', ['row gone']), NICE];
  expect(nearTo('row gone', lone, 'row gone').units.map(({ unit }) => unit.id)).toEqual(['nice']);
});

test('phrases of a unit that say the same count once', () => {
  const twice = [unitOf('gone', 'NOT_FOUND', ['row gone', 'the gone row', 'a row was gone'])];
  expect(phrasesOf(twice, language.read)).toHaveLength(1);
});

test('units are found by their ids', () => {
  const index = indexFor(ALL);
  expect(index.byId('gone')?.code).toBe('NOT_FOUND');
  expect(index.byId('missing')).toBeUndefined();
  expect(index.all).toBe(ALL);
});

const PHRASES = [
  { terms: ['row', 'gone'], code: 'NOT_FOUND' },
  { terms: ['row', 'locked'], code: 'ABORTED' },
  { terms: ['row', 'gone', 'table'], code: 'NOT_FOUND' },
  { terms: ['rain'] },
] as const;

test('a rare word tells more than a frequent one, and a word of one code more than one of several', () => {
  const { weight, isKnown } = vocabularyOf(PHRASES);
  expect(weight('table')).toBeGreaterThan(weight('gone'));
  expect(weight('gone')).toBeGreaterThan(weight('row'));
  expect(weight('row')).toBeGreaterThan(0);
  expect(isKnown('row')).toBe(true);
  expect(isKnown('snow')).toBe(false);
});

test('of two words that are equally frequent the one that speaks for fewer codes tells more', () => {
  const { weight } = vocabularyOf([
    { terms: ['gone', 'row'], code: 'NOT_FOUND' },
    { terms: ['gone'], code: 'NOT_FOUND' },
    { terms: ['row'], code: 'ABORTED' },
  ]);
  expect(weight('gone')).toBeGreaterThan(weight('row'));
  const everywhere = vocabularyOf([...SUBJECTS.map((code) => ({ terms: ['row'], code }))]);
  expect(everywhere.weight('row')).toBeGreaterThan(0);
});

test('a word that no phrase holds weighs like one that three hold, two Chinese characters half of that', () => {
  const { weight } = vocabularyOf(PHRASES.map((phrase) => ({ ...phrase, code: 'NOT_FOUND' as const })));
  expect(weight('snow')).toBeCloseTo(weight('row'));
  expect(weight('雪天')).toBeCloseTo(weight('snow') / 2);
});

test('what a word leans to does not count the phrases that are left out', () => {
  const { leanings } = vocabularyOf(PHRASES);
  const lost = SUBJECTS.indexOf('NOT_FOUND');
  const all = leanings('gone', [])[lost] ?? 0;
  const [first, , third] = PHRASES;
  const less = leanings('gone', [first])[lost] ?? 0;
  const none = leanings('gone', [first, third])[lost] ?? 0;
  expect(less).toBeCloseTo(vocabularyOf(PHRASES.slice(1)).leanings('gone', [])[lost] ?? 0);
  expect(all).toBeGreaterThan(less);
  expect(less).toBeGreaterThan(none);
  expect(all).toBeGreaterThan(0);
  expect(leanings('gone', [])[SUBJECTS.indexOf('ABORTED')]).toBeLessThan(0);
  expect(leanings('rain', [])[SUBJECTS.indexOf(undefined)]).toBeGreaterThan(0);
  // A word that is not in the phrases that are left out leans as before, but for their number.
  expect(leanings('locked', [first])[SUBJECTS.indexOf('ABORTED')]).toBeCloseTo(
    vocabularyOf(PHRASES.slice(1)).leanings('locked', [])[SUBJECTS.indexOf('ABORTED')] ?? 0,
  );
});
