/** What the look-up can lead to: each unit names its page, its title in the reader's language, and what people say for it. */
import { expect, test } from 'vitest';
import { comparisons, comparedCodes } from '../../src/data/comparisons.ts';
import { factsOf } from '../../src/data/codes.ts';
import { frameworkOf } from '../../src/data/frameworks.ts';
import { glossary } from '../../src/data/glossary.ts';
import { guideIds, guideOf } from '../../src/data/guides.ts';
import { LIBRARY_PAGES } from '../../src/data/library-pages.ts';
import { messageIds, messageOf } from '../../src/data/messages.ts';
import { codeNames } from '../../src/data/names.ts';
import { askedOfCodes, askedOfPages } from '../../src/data/phrases/asked.ts';
import { codePhrases } from '../../src/data/phrases/codes.ts';
import { comparisonPhrases } from '../../src/data/phrases/comparisons.ts';
import { elsewherePhrases } from '../../src/data/phrases/elsewhere.ts';
import { frameworkQuestions, frameworkWords } from '../../src/data/phrases/frameworks.ts';
import { guidePhrases } from '../../src/data/phrases/guides.ts';
import { libraryQuestions, libraryWords } from '../../src/data/phrases/libraries.ts';
import { messagePhrases } from '../../src/data/phrases/messages.ts';
import { pagePhrases } from '../../src/data/phrases/pages.ts';
import { signs } from '../../src/data/phrases/signs.ts';
import { situationPhrases } from '../../src/data/phrases/situations.ts';
import { systemQuestions, systemWords } from '../../src/data/phrases/systems.ts';
import { situationsOf } from '../../src/data/situations.ts';
import { systemOf } from '../../src/data/systems.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { ui } from '../../src/i18n/ui.ts';
import { unitsIn } from '../../src/model/units.ts';
import type { SpokenUnit } from '../../src/search/units.ts';

/** Units with the phrases of one language and the titles of the other, so that neither stands for the other. */
const PAIRS = [
  { phrases: 'zh', titles: 'en' },
  { phrases: 'en', titles: 'zh' },
] as const;

const unitOf = (units: readonly SpokenUnit[], id: string): SpokenUnit => {
  const found = units.filter((unit) => unit.id === id);
  expect(found, id).toHaveLength(1);
  return found[0] as SpokenUnit;
};

const withoutTicks = (text: string): string => text.replaceAll('`', '');

test('units are the same in every language, and each stands for one thing', () => {
  const idsIn = (units: readonly SpokenUnit[]) =>
    units.filter(({ id }) => !id.startsWith('asked')).map(({ id }) => id);
  const [chinese = [], english = []] = PAIRS.map(unitsIn);
  expect(idsIn(chinese)).toEqual(idsIn(english));
  for (const units of [chinese, english]) expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
});

test.for(PAIRS)(
  'a situation leads to its row of the choice, with phrases in $phrases',
  ({ phrases, titles }) => {
    const units = unitsIn({ phrases, titles });
    const all = codeNames.flatMap((code) => situationsOf(code).map((situation) => ({ code, ...situation })));
    expect(units.filter(({ kind }) => kind === 'situation')).not.toHaveLength(0);
    for (const { code, id, text, keywords } of all) {
      const unit = unitOf(units, `situation/${id}`);
      expect(unit).toMatchObject({
        kind: 'situation',
        code,
        route: { page: 'choose' },
        section: id,
        title: text[titles],
      });
      const said = (situationPhrases as Readonly<Record<string, Record<Locale, readonly string[]>>>)[id]?.[
        phrases
      ];
      const words = keywords?.zh.split(' ') ?? [];
      // Chinese words of two characters are in too many texts; English ones are phrases already.
      const searched = phrases === 'zh' ? words.filter((word) => [...word].length > 2) : [];
      expect(unit.phrases).toEqual([withoutTicks(text[phrases]), ...(said ?? []), ...searched]);
      expect(unit.signs).toEqual(signs[unit.id]);
    }
  },
);

test.for(PAIRS)('a code is found by its title, its names and phrases in $phrases', ({ phrases, titles }) => {
  const units = unitsIn({ phrases, titles });
  for (const code of codeNames) {
    const unit = unitOf(units, `code/${code}`);
    expect(unit).toMatchObject({ kind: 'code', code, route: { page: 'code', name: code } });
    expect(unit.title).toBe(factsOf(code).meaning[titles]);
    expect(unit.phrases).toEqual(
      expect.arrayContaining([factsOf(code).title[phrases], ...codePhrases[code][phrases]]),
    );
    expect(unit.signs).toEqual(signs[unit.id]);
  }
  const { phrases: said } = unitOf(units, 'code/UNAVAILABLE');
  expect(said.includes('UNAVAILABLE')).toBe(phrases === 'en');
  // The name of OK is its English title as well.
  expect(unitOf(units, 'code/OK').phrases.filter((phrase) => phrase === 'OK').length).toBeLessThan(2);
});

test.for(PAIRS)(
  'a message is found by its title in $phrases, and has no code where no call was made',
  ({ phrases, titles }) => {
    const units = unitsIn({ phrases, titles });
    const before = messageIds.filter((id) => messageOf(id).beforeCall);
    expect(before.length).toBeGreaterThan(0);
    for (const id of messageIds) {
      const { code, title, beforeCall } = messageOf(id);
      const unit = unitOf(units, `message/${id}`);
      expect(unit).toMatchObject({ kind: 'message', route: { page: 'message', id }, title: title[titles] });
      expect(unit.code, id).toBe(beforeCall ? undefined : code);
      expect(unit.phrases).toEqual([withoutTicks(title[phrases]), ...(messagePhrases[id]?.[phrases] ?? [])]);
    }
  },
);

test.for(PAIRS)(
  'a comparison, a guide and each of its sections are found by what is said in $phrases',
  ({ phrases, titles }) => {
    const units = unitsIn({ phrases, titles });
    for (const { codes, question } of comparedCodes) {
      const key = codes.join('/') as keyof typeof comparisons;
      expect(unitOf(units, `comparison/${key}`)).toEqual({
        id: `comparison/${key}`,
        kind: 'comparison',
        route: { page: 'comparison', codes },
        title: question[titles],
        phrases: comparisonPhrases[key]?.[phrases] ?? [],
      });
    }
    for (const id of guideIds) {
      const { title, sections } = guideOf(id);
      const whole = { kind: 'guide', route: { page: 'guide', id }, title: title[titles] };
      expect(unitOf(units, `guide/${id}`)).toEqual({
        ...whole,
        id: `guide/${id}`,
        phrases: [title[phrases]],
      });
      const said: Readonly<Record<string, Record<Locale, readonly string[]>>> = guidePhrases[id];
      for (const section of sections)
        expect(unitOf(units, `guide/${id}/${section}`)).toEqual({
          ...whole,
          id: `guide/${id}/${section}`,
          section,
          phrases: said[section]?.[phrases] ?? [],
        });
    }
  },
);

test.for(PAIRS)(
  'a library, a system and a framework are asked for by their first two words in $phrases',
  ({ phrases, titles }) => {
    const units = unitsIn({ phrases, titles });
    const questions = (words: readonly string[], asked: readonly string[]) =>
      words.slice(0, 2).flatMap((word) => asked.map((question) => question.split('{}').join(word)));
    for (const { id, kind, title, words, asked } of [
      { id: 'go', kind: 'library', title: LIBRARY_PAGES.go, words: libraryWords.go, asked: libraryQuestions },
      {
        id: 'etcd',
        kind: 'system',
        title: systemOf('etcd').name,
        words: systemWords.etcd,
        asked: systemQuestions,
      },
      {
        id: 'kratos',
        kind: 'framework',
        title: frameworkOf('kratos').name,
        words: frameworkWords.kratos,
        asked: frameworkQuestions,
      },
    ])
      expect(unitOf(units, `${kind}/${id}`)).toEqual({
        id: `${kind}/${id}`,
        kind,
        route: { page: kind, id },
        title,
        phrases: questions(words, asked[phrases]),
      });
  },
);

test.for(PAIRS)(
  'pages of which there is one have their own title, terms lead to the glossary, with words in $phrases',
  ({ phrases, titles }) => {
    const units = unitsIn({ phrases, titles });
    expect(unitOf(units, 'page/board')).toEqual({
      id: 'page/board',
      kind: 'page',
      route: { page: 'board' },
      title: ui[titles]['board.title'],
      phrases: pagePhrases['board']?.phrases[phrases],
    });
    const named = units.filter(({ kind, id }) => kind === 'page' && id.startsWith('page/'));
    expect(named).toHaveLength(Object.keys(pagePhrases).length);
    expect(named.filter(({ title }) => !title)).toEqual([]);
    for (const { term, avoided = [], traditional = [] } of glossary)
      expect(unitOf(units, `term/${term.en}`)).toEqual({
        id: `term/${term.en}`,
        kind: 'term',
        route: { page: 'glossary' },
        title: term[titles],
        phrases: phrases === 'zh' ? [term.zh, ...avoided, ...traditional] : [term.en],
      });
  },
);

test.for(PAIRS)(
  'what other sites answer has no page and no title, with phrases in $phrases',
  ({ phrases, titles }) => {
    const units = unitsIn({ phrases, titles });
    for (const [id, said] of Object.entries(elsewherePhrases))
      expect(unitOf(units, `elsewhere/${id}`)).toEqual({
        id: `elsewhere/${id}`,
        kind: 'elsewhere',
        title: '',
        phrases: said[phrases],
      });
  },
);

test.for(PAIRS)(
  'a question that people asked in $phrases leads to the page that answers it, with its title',
  ({ phrases, titles }) => {
    const units = unitsIn({ phrases, titles });
    const asked = units.filter(({ id }) => id.startsWith('asked'));
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((unit) => unit.phrases.length === 0)).toEqual([]);
    for (const code of codeNames) {
      const said = askedOfCodes[code]?.[phrases] ?? [];
      if (said.length === 0) continue;
      expect(unitOf(units, `asked/${code}`)).toEqual({
        id: `asked/${code}`,
        kind: 'code',
        code,
        route: { page: 'code', name: code },
        title: factsOf(code).meaning[titles],
        phrases: said,
      });
    }
    const ofPages = asked.filter(({ id }) => id.slice('asked'.length) in askedOfPages);
    expect(ofPages.length).toBeGreaterThan(5);
    for (const unit of ofPages) {
      const address = unit.id.slice('asked'.length);
      expect(unit.phrases).toEqual(askedOfPages[address]?.[phrases]);
      const [, first = '', second = ''] = address.split('/');
      if (first !== 'guides') continue;
      expect(unit).toMatchObject({ kind: 'guide', route: { page: 'guide', id: second } });
      expect(unit.title).toBe(unitOf(units, `guide/${second}`).title);
    }
    expect(ofPages.filter(({ route }) => route?.page === 'guide').length).toBeGreaterThan(0);
  },
);

test('a language finds only what is written in it: no name in Chinese characters among English ones, and no other way', () => {
  const HAN = /\p{Script=Han}/u;
  for (const { phrases, titles } of PAIRS) {
    const units = unitsIn({ phrases, titles });
    for (const code of codeNames) {
      const own = [factsOf(code).title[phrases], ...codePhrases[code][phrases]];
      const names = unitOf(units, `code/${code}`).phrases.filter((phrase) => !own.includes(phrase));
      expect(
        names.filter((name) => HAN.test(name) !== (phrases === 'zh')),
        code,
      ).toEqual([]);
    }
  }
});
