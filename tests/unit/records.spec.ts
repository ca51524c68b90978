/** The JSON files as programs read them: what they say, and what stops the build before it breaks a program. */
import { describe, expect, test } from 'vitest';
import { circumstanceRecordOf } from '../../src/api/circumstance-record.ts';
import { sourcesCitedIn } from '../../src/api/cited.ts';
import { codeRecordOf } from '../../src/api/code-record.ts';
import {
  archiveFiles,
  commandFiles,
  feedFiles,
  jsonFiles,
  markdownFiles,
  type ListedFile,
} from '../../src/api/data-files.ts';
import { frameworkRecordOf } from '../../src/api/framework-record.ts';
import { pagesOf } from '../../src/api/links.ts';
import { mappingRecords } from '../../src/api/mapping-records.ts';
import { messageRecordOf } from '../../src/api/message-record.ts';
import { publish, schemaUrl } from '../../src/api/publish.ts';
import { jsonSchemaOf, shapeIds } from '../../src/api/schemas.ts';
import { systemRecordOf } from '../../src/api/system-record.ts';
import { circumstances } from '../../src/data/circumstances.ts';
import { factsOf } from '../../src/data/codes.ts';
import { disagreementsAboutAll } from '../../src/data/disagreements.ts';
import { frameworkIds, frameworkOf } from '../../src/data/frameworks.ts';
import { catalogue, messageIds, messageOf } from '../../src/data/messages.ts';
import { ownRetryOf } from '../../src/data/messages/own-retry.ts';
import { CODE_NUMBERS, codeNames, type CodeName } from '../../src/data/names.ts';
import { systemIds, systemOf } from '../../src/data/systems.ts';
import { locales } from '../../src/i18n/locales.ts';
import { ui } from '../../src/i18n/ui.ts';

const SITE = new URL('https://example.org/');

const published = async (response: Response): Promise<Record<string, unknown>> =>
  (await response.json()) as Record<string, unknown>;

describe('the record of a code', () => {
  const record = () => codeRecordOf('UNAVAILABLE', SITE);

  test('says number, pages, short addresses and verdicts', () => {
    const facts = factsOf('UNAVAILABLE');
    const { sources, ...advice } = facts.retry;
    expect(record()).toMatchObject({
      name: 'UNAVAILABLE',
      number: 14,
      slug: 'unavailable',
      pages: {
        en: 'https://example.org/codes/unavailable/',
        zh: 'https://example.org/zh/codes/unavailable/',
      },
      title: facts.title,
      meaning: facts.meaning,
      actor: facts.actor,
      action: facts.action,
      retry: { ...advice, claims: sources },
      mayHaveRun: facts.mayHaveRun,
      ranBecause: facts.ranBecause,
      conditions: facts.libraryConditions,
    });
    expect(record().shortAddresses).toEqual(
      expect.arrayContaining(['https://example.org/14', 'https://example.org/UNAVAILABLE']),
    );
  });

  test('gives every spelling with its language and form', () => {
    expect(record().spellings).toContainEqual(
      expect.objectContaining({
        ecosystem: 'Go',
        name: 'codes.Unavailable',
        source: expect.stringMatching(/^grpc\/grpc-go:/),
      }),
    );
    expect(record().spellings.every(({ form }) => form.en !== '' && form.zh !== '')).toBe(true);
    expect(new Set(record().spellings.map(({ notation }) => notation)).size).toBe(record().spellings.length);
  });

  test('tells who counts it as an error, and what labels of metrics hold', () => {
    expect(record().conventions).toContainEqual(
      expect.objectContaining({ convention: 'otelServer', countsAsError: true }),
    );
    expect(codeRecordOf('NOT_FOUND', SITE).conventions).toContainEqual(
      expect.objectContaining({ convention: 'otelServer', countsAsError: false }),
    );
    expect(
      record().conventions.every(({ label, source }) => label.en && label.zh && source.includes(':')),
    ).toBe(true);
    expect(Object.fromEntries(record().metricLabels.map(({ key, value }) => [key, value]))).toMatchObject({
      'rpc.status_code': 'UNAVAILABLE',
      'rpc.grpc.status_code': '14',
      grpc_code: 'Unavailable',
    });
    expect(record().metricLabels.map(({ system }) => system)).toContain('Linkerd');
    expect(record().metricLabels.every(({ source }) => source.includes(':'))).toBe(true);
  });

  test('names only the places where the code arises, and the details that suit it', () => {
    for (const name of codeNames) {
      const { origins, details } = codeRecordOf(name, SITE);
      const facts = factsOf(name);
      expect(Object.fromEntries(origins.map(({ station, clue }) => [station, clue]))).toEqual(facts.origins);
      expect(Object.fromEntries(details.map(({ type, why }) => [type, why]))).toEqual(facts.details);
    }
  });

  test('leads to neighbors, messages and points on which sources disagree', () => {
    expect(record().related.map(({ name }) => name)).toContain('DEADLINE_EXCEEDED');
    expect(record().messages).toContain('go-transport-is-closing');
    expect(record().messages).not.toContain('go-max-recv');
    for (const name of codeNames)
      for (const point of codeRecordOf(name, SITE).disagreements) {
        expect(point).not.toHaveProperty('codes');
        expect(point.claims.length).toBeGreaterThan(0);
      }
    const shown = (name: CodeName) => codeRecordOf(name, SITE).disagreements.map(({ id }) => id);
    expect(codeNames.filter((name) => shown(name).includes('http404'))).toEqual([
      'NOT_FOUND',
      'UNIMPLEMENTED',
    ]);
    for (const { id } of disagreementsAboutAll()) expect(codeNames.flatMap(shown)).not.toContain(id);
  });
});

describe('the record of a message', () => {
  test('names its libraries as readers know them, with the versions that print it', () => {
    const versioned = catalogue.find(({ versions }) => versions !== undefined);
    if (!versioned) throw new Error('no message says which versions print it');
    const [library] = Object.keys(versioned.versions ?? {});
    const { libraries } = messageRecordOf(versioned.id, SITE);
    const found = libraries.find(({ id }) => id === library);
    expect(found).toMatchObject({ ...Object.values(versioned.versions ?? {})[0] });
    expect(found?.name).not.toBe('');
    expect(found?.language).not.toBe('');
  });

  test('holds what its page says', () => {
    const message = messageOf('go-transport-is-closing');
    expect(messageRecordOf('go-transport-is-closing', SITE)).toMatchObject({
      id: 'go-transport-is-closing',
      pages: { zh: 'https://example.org/zh/messages/go-transport-is-closing/' },
      code: message.code,
      alsoCodes: message.alsoCodes ?? [],
      example: message.example,
      pattern: message.pattern.source,
      title: message.title,
      meaning: message.meaning,
      causes: message.causes,
      steps: message.steps,
      source: message.source,
    });
  });

  test('has a note and a verdict of its own only where there is one', () => {
    const records = messageIds.map((id) => messageRecordOf(id, SITE));
    expect(records.map(({ note }) => note)).toEqual(messageIds.map((id) => messageOf(id).note));
    expect(records.map(({ retry }) => retry?.verdict)).toEqual(
      messageIds.map((id) => ownRetryOf(id)?.verdict),
    );
    const judged = new Set(records.flatMap(({ retry }) => (retry ? [Object.keys(retry).join()] : [])));
    expect([...judged].sort()).toEqual(['verdict,actor,because', 'verdict,actor,because,notRun']);
    for (const field of ['note', 'retry'])
      expect(records.filter((record) => field in record).length, field).toBeLessThan(records.length);
  });
});

test('the record of a circumstance holds what its section says, and the address of the section', () => {
  for (const circumstance of circumstances) {
    const { id, group, title, why, causes, signs } = circumstance;
    expect(circumstanceRecordOf(circumstance, SITE)).toEqual({
      ...{ id, group, title, why, causes },
      signs: signs.map(({ source }) => source),
      pages: {
        en: `https://example.org/circumstances/#${id}`,
        zh: `https://example.org/zh/circumstances/#${id}`,
      },
    });
  }
});

test('the record of a system and of a framework holds what its page says', () => {
  for (const id of systemIds) {
    const { name, about, contract, rows, facts, messages } = systemOf(id);
    expect(systemRecordOf(id, SITE)).toMatchObject({ id, name, about, contract, rows, facts, messages });
    expect(systemRecordOf(id, SITE).pages.en).toBe(`https://example.org/systems/${id}/`);
  }
  for (const id of frameworkIds) {
    const { name, language, about, unhandled, mappings, counts, returns, reads, traps } = frameworkOf(id);
    expect(frameworkRecordOf(id, SITE)).toMatchObject({
      id,
      pages: { zh: `https://example.org/zh/frameworks/${id}/` },
      ...{ name, language, about, unhandled, mappings, counts, returns, reads, traps },
    });
  }
  expect(frameworkIds.filter((id) => frameworkRecordOf(id, SITE).messages.length > 0).length).toBeGreaterThan(
    0,
  );
});

describe('the mapping tables', () => {
  test('have ids, and both directions for HTTP and HTTP/2', () => {
    const { pages, ...tables } = mappingRecords(SITE);
    expect(pages).toEqual({ en: 'https://example.org/mappings/', zh: 'https://example.org/zh/mappings/' });
    expect(tables.grpcToHttp.find(({ id }) => id === 'googleRpc')?.values).toMatchObject({
      UNAVAILABLE: 503,
    });
    expect(tables.httpToGrpc.find(({ id }) => id === 'official')?.values).toMatchObject({
      503: 'UNAVAILABLE',
    });
    for (const table of [tables.http2ToGrpc, tables.grpcToHttp2])
      expect(table.map(({ id }) => id)).not.toContain('');
    expect(tables.connectionEvents.length).toBeGreaterThan(0);
  });

  test('say what clients make of a missing status only where they look at it', () => {
    const { httpToGrpc } = mappingRecords(SITE);
    const telling = httpToGrpc.filter((table) => 'missingStatus' in table);
    expect(telling.length).toBeGreaterThan(0);
    expect(telling.length).toBeLessThan(httpToGrpc.length);
    expect(telling.every(({ missingStatus }) => Array.isArray(missingStatus))).toBe(true);
  });
});

describe('a published file', () => {
  const files = {
    codes: () =>
      publish(
        'codes',
        { pages: pagesOf({ page: 'board' }, SITE), codes: codeNames.map((name) => codeRecordOf(name, SITE)) },
        SITE,
      ),
    messages: () =>
      publish(
        'messages',
        {
          pages: pagesOf({ page: 'messages' }, SITE),
          messages: messageIds.map((id) => messageRecordOf(id, SITE)),
        },
        SITE,
      ),
    circumstances: () =>
      publish(
        'circumstances',
        {
          pages: pagesOf({ page: 'circumstances' }, SITE),
          circumstances: circumstances.map((one) => circumstanceRecordOf(one, SITE)),
        },
        SITE,
      ),
    mappings: () => publish('mappings', mappingRecords(SITE), SITE),
    systems: () =>
      publish(
        'systems',
        {
          pages: pagesOf({ page: 'systems' }, SITE),
          systems: systemIds.map((id) => systemRecordOf(id, SITE)),
        },
        SITE,
      ),
    frameworks: () =>
      publish(
        'frameworks',
        {
          pages: pagesOf({ page: 'frameworks' }, SITE),
          frameworks: frameworkIds.map((id) => frameworkRecordOf(id, SITE)),
        },
        SITE,
      ),
  } as const;

  test.each(['codes', 'messages', 'circumstances', 'mappings', 'systems', 'frameworks'] as const)(
    '%s.json begins with the address of its schema and ends with what it cites',
    async (shape) => {
      const file = await published(files[shape]());
      expect(Object.keys(file)[0]).toBe('$schema');
      expect(file['$schema']).toBe(`https://example.org/schema/v1/${shape}.json`);
      expect(Object.keys(file).at(-1)).toBe('sources');
      expect(file['sources']).not.toEqual([]);
    },
  );

  test('stops the build when a record has left its shape', () => {
    const broken = { ...codeRecordOf('OK', SITE), number: 17 };
    expect(() => publish('code', broken, SITE)).toThrow(
      'The data has left the shape of src/api/schemas (code). Correct the record, or see SCHEMA_VERSION in src/routes/files.ts.',
    );
    try {
      publish('code', broken, SITE);
    } catch (error) {
      expect(String((error as Error).cause)).toContain('number');
    }
  });

  test('lists every source once, wherever in a record it is named, with the version that was read', () => {
    const source = 'grpc/grpc:doc/statuscodes.md';
    const other = 'grpc/grpc:doc/service_config.md';
    const found = sourcesCitedIn({
      source,
      none: null,
      list: [{ deep: { source } }, { source: other }],
      text: 'grpc/grpc:elsewhere.md',
    });
    expect(found.map(({ id }) => id)).toEqual([source, other]);
    expect(found[0]).toMatchObject({
      repository: 'grpc/grpc',
      path: 'doc/statuscodes.md',
      commit: expect.stringMatching(/^[0-9a-f]{40}$/),
      url: expect.stringMatching(
        /^https:\/\/github\.com\/grpc\/grpc\/blob\/[0-9a-f]{40}\/doc\/statuscodes\.md$/,
      ),
    });
    expect(sourcesCitedIn({ source: { source: other } }).map(({ id }) => id)).toEqual([other]);
  });
});

test('each kind of file has a schema at its address, with the draft that it is written in', () => {
  for (const shape of shapeIds) {
    const id = schemaUrl(shape, SITE);
    expect(id).toBe(`https://example.org/schema/v1/${shape}.json`);
    expect(jsonSchemaOf(shape, id)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: id,
      title: `gRPC status codes: ${shape}`,
      type: 'object',
    });
  }
});

describe('the list of files', () => {
  const addressesOf = (files: readonly ListedFile[]) => files.map(({ address, schema }) => [address, schema]);

  test('names each kind of JSON file once, with its schema', () => {
    expect(addressesOf(jsonFiles('zh'))).toEqual([
      ['codes.json', 'schema/v1/codes.json'],
      ['codes/unavailable.json', 'schema/v1/code.json'],
      ['14.json', 'schema/v1/code.json'],
      ['messages.json', 'schema/v1/messages.json'],
      [`messages/${messageIds[0]}.json`, 'schema/v1/message.json'],
      ['circumstances.json', 'schema/v1/circumstances.json'],
      [`circumstances/${circumstances[0]?.id}.json`, 'schema/v1/circumstance.json'],
      ['mappings.json', 'schema/v1/mappings.json'],
      ['systems.json', 'schema/v1/systems.json'],
      [`systems/${systemIds[0]}.json`, 'schema/v1/system.json'],
      ['frameworks.json', 'schema/v1/frameworks.json'],
      [`frameworks/${frameworkIds[0]}.json`, 'schema/v1/framework.json'],
    ]);
  });

  test('names what has no schema without one', () => {
    expect(
      addressesOf([...markdownFiles('zh'), ...feedFiles('zh'), ...commandFiles('zh'), ...archiveFiles('zh')]),
    ).toEqual(
      [
        'zh/codes/unavailable.md',
        'zh/llms.txt',
        'zh/llms-full.txt',
        'zh/changes.atom',
        'explain.tgz',
        'site.tar.gz',
      ].map((address) => [address, undefined]),
    );
    expect(markdownFiles('en').some((file) => 'schema' in file)).toBe(false);
  });

  test.for(locales)('says what each is in the words of the language: %s', (locale) => {
    const said = [jsonFiles, markdownFiles, feedFiles, commandFiles, archiveFiles].flatMap((files) =>
      files(locale).map(({ what }) => what),
    );
    expect(new Set(said).size).toBe(said.length);
    const words: readonly unknown[] = Object.values(ui[locale]);
    expect(said.filter((what) => !words.includes(what))).toEqual([]);
  });
});

test('numbers of records are those of gRPC', () => {
  expect(codeNames.map((name) => codeRecordOf(name, SITE).number)).toEqual(
    codeNames.map((name) => CODE_NUMBERS[name]),
  );
});
