import { comparedCodes, comparisons } from '../data/comparisons.ts';
import { factsOf } from '../data/codes.ts';
import { frameworkIds, frameworkOf } from '../data/frameworks.ts';
import { glossary } from '../data/glossary.ts';
import { guideIds, guideOf } from '../data/guides.ts';
import { LIBRARY_PAGES, libraryPageIds } from '../data/library-pages.ts';
import { messageIds, messageOf } from '../data/messages.ts';
import { codeNames } from '../data/names.ts';
import { askedOfCodes, askedOfPages } from '../data/phrases/asked.ts';
import { codePhrases } from '../data/phrases/codes.ts';
import { comparisonPhrases } from '../data/phrases/comparisons.ts';
import { elsewherePhrases } from '../data/phrases/elsewhere.ts';
import { frameworkQuestions, frameworkWords } from '../data/phrases/frameworks.ts';
import { guidePhrases } from '../data/phrases/guides.ts';
import { libraryQuestions, libraryWords } from '../data/phrases/libraries.ts';
import { messagePhrases } from '../data/phrases/messages.ts';
import { pagePhrases, type TitledPage } from '../data/phrases/pages.ts';
import { systemQuestions, systemWords } from '../data/phrases/systems.ts';
import type { Phrases } from '../data/phrases/phrases.ts';
import { signs } from '../data/phrases/signs.ts';
import { situationPhrases } from '../data/phrases/situations.ts';
import { systemIds, systemOf } from '../data/systems.ts';
import { situationsOf } from '../data/situations.ts';
import type { Dictionary } from '../i18n/en.ts';
import type { Locale } from '../i18n/locales.ts';
import { ui } from '../i18n/ui.ts';
import { addressOf } from '../routes/paths.ts';
import { namesOf } from '../search/exact.ts';
import { HAN } from '../search/han.ts';
import type { SpokenUnit as Unit } from '../search/units.ts';

/** The language of the phrases that are asked for, and of the titles that readers see. */
interface Languages {
  readonly phrases: Locale;
  readonly titles: Locale;
}

const plain = (text: string): string => text.replaceAll('`', '');

const signsFor = (id: string): Pick<Unit, 'signs'> => {
  const written = signs[id];
  return written ? { signs: written } : {};
};

const situationUnits = ({ phrases, titles }: Languages): Unit[] =>
  codeNames.flatMap((code) =>
    situationsOf(code).map(({ id, text, keywords }) => ({
      id: `situation/${id}`,
      kind: 'situation',
      code,
      route: { page: 'choose' },
      section: id,
      title: text[titles],
      phrases: [
        plain(text[phrases]),
        ...((situationPhrases as Readonly<Record<string, Phrases>>)[id]?.[phrases] ?? []),
        ...(keywords && phrases === 'zh' ? keywords.zh.split(' ').filter((word) => word.length > 2) : []),
      ],
      ...signsFor(`situation/${id}`),
    })),
  );

const codeUnits = ({ phrases, titles }: Languages): Unit[] =>
  codeNames.map((code) => ({
    id: `code/${code}`,
    kind: 'code',
    code,
    route: { page: 'code', name: code },
    title: factsOf(code).meaning[titles],
    phrases: [
      factsOf(code).title[phrases],
      ...namesOf(code).filter((name) => (phrases === 'zh') === HAN.test(name) && name !== 'OK'),
      ...codePhrases[code][phrases],
    ],
    ...signsFor(`code/${code}`),
  }));

const messageUnits = ({ phrases, titles }: Languages): Unit[] =>
  messageIds.map((id) => {
    const { code, title, beforeCall } = messageOf(id);
    return {
      id: `message/${id}`,
      kind: 'message',
      ...(!beforeCall && { code }),
      route: { page: 'message', id },
      title: title[titles],
      phrases: [plain(title[phrases]), ...(messagePhrases[id]?.[phrases] ?? [])],
    };
  });

const comparisonUnits = ({ phrases, titles }: Languages): Unit[] =>
  comparedCodes.map(({ codes, question }) => {
    const key = codes.join('/') as keyof typeof comparisons;
    return {
      id: `comparison/${key}`,
      kind: 'comparison',
      route: { page: 'comparison', codes },
      title: question[titles],
      phrases: [...(comparisonPhrases[key]?.[phrases] ?? [])],
    };
  });

const guideUnits = ({ phrases, titles }: Languages): Unit[] =>
  guideIds.flatMap((id) => {
    const { title, sections } = guideOf(id);
    const known: Readonly<Record<string, Phrases>> = guidePhrases[id];
    return [
      {
        id: `guide/${id}`,
        kind: 'guide' as const,
        route: { page: 'guide' as const, id },
        title: title[titles],
        phrases: [title[phrases]],
      },
      ...sections.map((section) => ({
        id: `guide/${id}/${section}`,
        kind: 'guide' as const,
        route: { page: 'guide' as const, id },
        section,
        title: title[titles],
        phrases: known[section]?.[phrases] ?? [],
      })),
    ];
  });

/** The first two words are asked with each question; the others name it where the look-up searches for programs. */
const asked = (words: readonly string[], questions: readonly string[]): string[] =>
  words.slice(0, 2).flatMap((word) => questions.map((question) => question.replace('{}', word)));

const libraryUnits = ({ phrases }: Languages): Unit[] =>
  libraryPageIds.map((id) => ({
    id: `library/${id}`,
    kind: 'library',
    route: { page: 'library', id },
    title: LIBRARY_PAGES[id],
    phrases: asked(libraryWords[id], libraryQuestions[phrases]),
  }));

const systemUnits = ({ phrases }: Languages): Unit[] =>
  systemIds.map((id) => ({
    id: `system/${id}`,
    kind: 'system',
    route: { page: 'system', id },
    title: systemOf(id).name,
    phrases: asked(systemWords[id], systemQuestions[phrases]),
  }));

const frameworkUnits = ({ phrases }: Languages): Unit[] =>
  frameworkIds.map((id) => ({
    id: `framework/${id}`,
    kind: 'framework',
    route: { page: 'framework', id },
    title: frameworkOf(id).name,
    phrases: asked(frameworkWords[id], frameworkQuestions[phrases]),
  }));

/** The interface word that is the title of a page of which there is only one. */
const PAGE_TITLES = {
  board: 'board.title',
  choose: 'choose.title',
  messages: 'messages.title',
  circumstances: 'circumstances.title',
  'service-config': 'service-config.title',
  mappings: 'mappings.title',
  glossary: 'glossary.title',
  comparisons: 'compare.title',
  libraries: 'libraries.title',
  data: 'data.title',
  log: 'log.title',
  guides: 'guides.title',
} as const satisfies Record<TitledPage, keyof Dictionary>;

const pageUnits = ({ phrases, titles }: Languages): Unit[] =>
  Object.entries(pagePhrases).map(([id, { route, phrases: said }]) => ({
    id: `page/${id}`,
    kind: 'page',
    route,
    title: ui[titles][PAGE_TITLES[route.page]],
    phrases: said[phrases],
  }));

const termUnits = ({ phrases, titles }: Languages): Unit[] =>
  glossary.map(({ term, avoided, traditional }) => ({
    id: `term/${term.en}`,
    kind: 'term',
    route: { page: 'glossary' },
    title: term[titles],
    phrases: phrases === 'zh' ? [term.zh, ...(avoided ?? []), ...(traditional ?? [])] : [term.en],
  }));

const elsewhereUnits = ({ phrases }: Languages): Unit[] =>
  Object.entries(elsewherePhrases).map(([id, said]) => ({
    id: `elsewhere/${id}`,
    kind: 'elsewhere',
    title: '',
    phrases: said[phrases],
  }));

/** Questions lead to pages as other units do; only where such a page exists. */
const askedUnits = (languages: Languages): Unit[] => {
  const { phrases, titles } = languages;
  const known = KINDS.flatMap((units) => units(languages));
  const pageAt = new Map<string, Unit>(
    known
      .flatMap((unit) => (unit.route ? [[`/${addressOf(unit.route, 'en')}`, unit] as const] : []))
      .reverse(),
  );
  const ofCodes = codeNames.map((code): Unit => ({
    id: `asked/${code}`,
    kind: 'code',
    code,
    route: { page: 'code', name: code },
    title: factsOf(code).meaning[titles],
    phrases: askedOfCodes[code]?.[phrases] ?? [],
  }));
  const ofPages = Object.entries(askedOfPages).map(([address, said]): Unit => {
    const page = pageAt.get(address);
    return {
      id: `asked${address}`,
      kind: page?.kind ?? 'elsewhere',
      ...(page?.route && { route: page.route }),
      title: page?.title ?? '',
      phrases: said[phrases],
    };
  });
  return [...ofCodes, ...ofPages].filter((unit) => unit.phrases.length > 0);
};

/** Everything that the look-up can lead to, kind by kind. */
const KINDS = [
  situationUnits,
  codeUnits,
  messageUnits,
  comparisonUnits,
  guideUnits,
  libraryUnits,
  systemUnits,
  frameworkUnits,
  pageUnits,
  termUnits,
  elsewhereUnits,
] as const;

/** Returns every unit, with the phrases of one language and titles in another or the same. */
export const unitsIn = (languages: Languages): Unit[] => [
  ...KINDS.flatMap((units) => units(languages)),
  ...askedUnits(languages),
];
