import { parse } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import { headlineVerdict } from '../../src/data/code-facts.ts';
import { circumstances } from '../../src/data/circumstances.ts';
import { factsOf } from '../../src/data/codes.ts';
import { frameworkIds } from '../../src/data/frameworks.ts';
import { messageIds, messageOf } from '../../src/data/messages.ts';
import { ownRetryOf } from '../../src/data/messages/own-retry.ts';
import { CODE_NUMBERS, codeNames, type CodeName } from '../../src/data/names.ts';
import { systemIds } from '../../src/data/systems.ts';
import { fileAddressOf, type DataFile } from '../../src/routes/files.ts';
import { LOCALES, locales, type Locale } from '../../src/i18n/locales.ts';
import { retryWords } from '../../src/model/retry-words.ts';
import { addressOf, type Route } from '../../src/routes/paths.ts';
import { ui } from '../../src/i18n/ui.ts';
import { SHAPES, type Content } from '../../src/api/schemas.ts';
import { readSite } from '../built-site.ts';
import { differencesIn, type Comparison } from '../differences.ts';
import { problemsOf, publishedSchemas, readJson } from '../schemas.ts';

const site = readSite();
const ajv = publishedSchemas();

type Code = Content<'code'>;
type Message = Content<'message'>;

const codeFile = (name: CodeName) => readJson(fileAddressOf({ file: 'code', name })) as Code;
const published = (address: string) => site.published.href + address;

const FILES: readonly DataFile[] = [
  { file: 'codes' },
  { file: 'messages' },
  { file: 'circumstances' },
  { file: 'mappings' },
  { file: 'systems' },
  { file: 'frameworks' },
  ...codeNames.flatMap((name): DataFile[] => [
    { file: 'code', name },
    { file: 'code-by-number', name },
  ]),
  ...messageIds.map((id): DataFile => ({ file: 'message', id })),
  ...circumstances.map(({ id }): DataFile => ({ file: 'circumstance', id })),
  ...systemIds.map((id): DataFile => ({ file: 'system', id })),
  ...frameworkIds.map((id): DataFile => ({ file: 'framework', id })),
];

test('every file keeps to the published schema that it names', () => {
  const problems = FILES.map(fileAddressOf).flatMap((address) =>
    problemsOf(ajv, readJson(address)).map((problem) => `/${address} ${problem}`),
  );
  expect(problems).toEqual([]);
});

test('every schema has the address at which it is published, and no object in it admits unknown fields', () => {
  for (const shape of Object.keys(SHAPES) as (keyof typeof SHAPES)[]) {
    const address = fileAddressOf({ file: 'schema', shape });
    const text = site.read(`/${address}`).toString();
    expect(JSON.parse(text)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: published(address),
    });
    const objects = text.match(/"properties": \{/g) ?? [];
    const closed = text.match(/"additionalProperties": false/g) ?? [];
    expect(objects.length, address).toBeGreaterThan(3);
    expect(closed.length, address).toBe(objects.length);
  }
});

const BREAKS: Readonly<Record<string, (code: Code) => object>> = {
  'a missing field': ({ number: _, ...rest }) => rest,
  'an unknown field': (code) => ({ ...code, colour: 'red' }),
  'a number that is no code': (code) => ({ ...code, number: 17 }),
  'a missing language': (code) => ({ ...code, title: { en: code.title.en } }),
  'a verdict that nobody knows': (code) => ({ ...code, retry: { ...code.retry, other: 'maybe' } }),
  'an address that is none': (code) => ({ ...code, pages: { en: '/codes/ok/', zh: '/zh/codes/ok/' } }),
};

for (const [what, spoil] of Object.entries(BREAKS)) {
  test(`${what} fails the schema, and stops the build`, () => {
    const broken = spoil(codeFile('UNAVAILABLE'));
    expect(problemsOf(ajv, broken)).not.toEqual([]);
    expect(SHAPES.code.safeParse(broken).success).toBe(false);
  });
}

test('a code has the same file under its name and its number, and the same record in the list of all', () => {
  const { codes } = readJson(fileAddressOf({ file: 'codes' })) as Content<'codes'>;
  expect(codes.map(({ name }) => name)).toEqual(codeNames);
  codeNames.forEach((name, number) => {
    const file = fileAddressOf({ file: 'code', name });
    expect.soft(site.read(`/${number}.json`).equals(site.read(`/${file}`)), name).toBe(true);
    expect.soft(codeFile(name), name).toMatchObject({ ...codes[number] });
  });
});

test('a message has the same record in its file and in the list of all, in every language the same file', () => {
  const { messages } = readJson(fileAddressOf({ file: 'messages' })) as Content<'messages'>;
  expect(messages.map(({ id }) => id)).toEqual(messageIds);
  const comparisons = messages.flatMap((message): Comparison[] => {
    const { id } = message;
    const address = fileAddressOf({ file: 'message', id });
    const file = readJson(address) as Message;
    const inChinese = site.read(`/${LOCALES.zh.path}/${address}`);
    return [
      // The file of a message says more of it than the list.
      [`${id}: as listed`, { ...file, ...message }, file],
      [`${id}: in Chinese`, inChinese.equals(site.read(`/${address}`)), true],
    ];
  });
  expect(differencesIn(comparisons)).toEqual([]);
});

test('a message whose cause decides otherwise than its code says so in its file and on its page, and no other does', () => {
  const comparisons = messageIds.flatMap((id): Comparison[] => {
    const own = ownRetryOf(id);
    const { retry } = readJson(fileAddressOf({ file: 'message', id })) as Message;
    const headline = own?.verdict ?? headlineVerdict(factsOf(messageOf(id).code).retry);
    const ran = own?.notRun ? 'no' : factsOf(messageOf(id).code).mayHaveRun;
    const onPages = locales.map((locale): Comparison => {
      const t = ui[locale];
      const { root } = site.pageAt(`/${addressOf({ page: 'message', id }, locale)}`);
      const said = root.querySelectorAll('.verdicts dt + dd').slice(0, 2);
      return [
        `${id}, ${locale}`,
        said.map((verdict) => verdict.text.trim()),
        messageOf(id).beforeCall || messageOf(id).code === 'OK'
          ? []
          : [t[`retry.${headline}`], t[`ran.${ran}`]],
      ];
    });
    return [[id, retry?.verdict, own?.verdict], [`${id}, not run`, retry?.notRun, own?.notRun], ...onPages];
  });
  expect(differencesIn(comparisons)).toEqual([]);
});

const citedIn = (value: unknown): string[] =>
  value === null || typeof value !== 'object'
    ? []
    : Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
        key === 'source' ? [String(inner)] : citedIn(inner),
      );

test('a file lists every source that it cites, each once, and no other', () => {
  const comparisons = FILES.map(fileAddressOf).flatMap((address): Comparison[] => {
    const file = readJson(address) as Code;
    const cited = [...new Set(citedIn(file))].sort();
    return [
      [address, file.sources.map(({ id }) => id).sort(), cited],
      [`${address}: cites something`, cited.length > 0, true],
    ];
  });
  expect(differencesIn(comparisons)).toEqual([]);
});

test('every file names pages that exist, and a code the short addresses that forward to it', () => {
  const answers = (url: string) => {
    const [address = '', section] = url.slice(site.published.href.length).split('#');
    return (
      site.answers(`/${address}`) &&
      (section === undefined || site.pageAt(`/${address}`).root.getElementById(section) !== null)
    );
  };
  const missing = FILES.map(fileAddressOf).flatMap((address) => {
    const { pages } = readJson(address) as Code;
    return locales.filter((locale) => !answers(pages[locale])).map((locale) => `${address} ${locale}`);
  });
  expect(missing).toEqual([]);
  for (const name of codeNames) {
    const { shortAddresses } = codeFile(name);
    expect.soft(shortAddresses).toContain(published(String(CODE_NUMBERS[name])));
    expect.soft(shortAddresses.filter((short) => !answers(`${short}/`))).toEqual([]);
  }
});

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The parts of a built code page that its record has to agree with. */
const shownOn = (name: CodeName, locale: Locale) => {
  const { root } = site.pageAt(`/${addressOf({ page: 'code', name }, locale)}`);
  const texts = (selector: string) =>
    root.querySelectorAll(selector).map(({ textContent }) => spaced(textContent));
  const section = (id: string) => root.getElementById(id)?.closest('details, section') ?? parse('');
  const values = (index: number) =>
    section('mappings')
      .querySelectorAll('dl')
      [index]?.querySelectorAll('dt')
      .map(({ textContent }) => spaced(textContent));
  return {
    number: texts('main .numeral')[0],
    meaning: texts('main .meaning')[0],
    verdicts: texts('.verdicts dd'),
    retry: section('retry')
      .querySelectorAll('.calls b')
      .map(({ textContent }) => spaced(textContent)),
    names: section('names')
      .querySelectorAll('dd > code')
      .map(({ textContent }) => textContent),
    related: section('neighbours')
      .querySelectorAll('.deciders dt a')
      .map(({ textContent }) => spaced(textContent)),
    toHttp: values(0),
    fromHttp: values(1),
  };
};

const grouped = (values: readonly string[]) => [...new Set(values.filter((value) => value !== ''))];

for (const locale of locales) {
  test(`number, meaning, verdicts, names, neighbours and mappings on the pages in ${locale} are those of the files`, () => {
    const t = ui[locale];
    for (const name of codeNames) {
      const code = codeFile(name);
      const shown = shownOn(name, locale);
      expect.soft(shown.number).toBe(String(code.number));
      expect.soft(shown.meaning).toBe(code.meaning[locale]);
      expect
        .soft(shown.verdicts)
        .toEqual(
          expect.arrayContaining(
            [
              t[`actor.${code.actor}`],
              code.action[locale],
              t[`retry.${headlineVerdict(code.retry)}`],
              t[`ran.${code.mayHaveRun}`],
              String(code.mappings.toHttp[0]?.status),
            ].map((text) => text.replaceAll('`', '')),
          ),
        );
      const { readOnly, idempotent, other } = code.retry;
      const words = [
        retryWords('readOnly', readOnly),
        retryWords('idempotent', idempotent),
        retryWords('other', other),
      ];
      const said = new Set(words).size === 1 ? words.slice(0, 1) : words;
      expect.soft(shown.retry, name).toEqual(said.map((key) => t[key]));
      expect.soft(shown.names).toEqual(code.spellings.flatMap(({ name: spelling }) => spelling ?? []));
      expect.soft(shown.related).toEqual(code.related.map((related) => related.name));
      expect
        .soft(shown.toHttp)
        .toEqual(grouped(code.mappings.toHttp.map(({ status }) => String(status ?? ''))));
      expect
        .soft(shown.fromHttp)
        .toEqual(grouped(code.mappings.fromHttp.map(({ statuses }) => statuses.join(' · '))));
      expect.soft(code.title).toEqual(factsOf(name).title);
    }
  });
}

const RECORDS: readonly [Route, DataFile][] = [
  [
    { page: 'code', name: 'OK' },
    { file: 'code', name: 'OK' },
  ],
  [{ page: 'mappings' }, { file: 'mappings' }],
  [{ page: 'messages' }, { file: 'messages' }],
  [{ page: 'circumstances' }, { file: 'circumstances' }],
  [{ page: 'systems' }, { file: 'systems' }],
  [{ page: 'frameworks' }, { file: 'frameworks' }],
  ...systemIds.slice(0, 1).map((id): [Route, DataFile] => [
    { page: 'system', id },
    { file: 'system', id },
  ]),
  ...frameworkIds.slice(0, 1).map((id): [Route, DataFile] => [
    { page: 'framework', id },
    { file: 'framework', id },
  ]),
  ...messageIds.slice(0, 1).map((id): [Route, DataFile] => [
    { page: 'message', id },
    { file: 'message', id },
  ]),
];

for (const [route, file] of RECORDS) {
  test(`the page “${route.page}” offers its record in its head`, () => {
    for (const locale of locales) {
      const { root } = site.pageAt(`/${addressOf(route, locale)}`);
      expect
        .soft(root.querySelector('link[rel=alternate][type="application/json"]')?.getAttribute('href'))
        .toBe(site.published.pathname + fileAddressOf(file));
    }
  });
}

test('the page of data names every kind of file and every schema, and shows a command that asks for one', () => {
  for (const locale of locales) {
    const { root } = site.pageAt(`/${addressOf({ page: 'data' }, locale)}`);
    const links = root.querySelectorAll('main a').map((link) => link.getAttribute('href'));
    const wanted: DataFile[] = [
      { file: 'codes' },
      { file: 'messages' },
      { file: 'mappings' },
      { file: 'feed', locale },
      { file: 'llms', locale },
      { file: 'llms-full', locale },
      { file: 'archive' },
      { file: 'command' },
      ...(Object.keys(SHAPES) as (keyof typeof SHAPES)[]).map((shape): DataFile => ({
        file: 'schema',
        shape,
      })),
    ];
    expect(links).toEqual(
      expect.arrayContaining(wanted.map((file) => site.published.pathname + fileAddressOf(file))),
    );
    const command = root.querySelector('main pre')?.textContent ?? '';
    const asked = /^curl -s (\S+)$/.exec(command)?.[1] ?? '';
    expect(asked.startsWith(site.published.href), command).toBe(true);
    expect(site.answers(`/${asked.slice(site.published.href.length)}`), command).toBe(true);
  }
});
