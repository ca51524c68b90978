/** What pages show of programs that were run: which library, its version, its code and what it printed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RunEvidence } from '../../src/data/code-facts.ts';
import { exampleIds, examples } from '../../src/data/examples.ts';
import { frameworkIds } from '../../src/data/frameworks.ts';
import { frameworkProjects } from '../../src/data/frameworks/runs.ts';
import { LIBRARIES } from '../../src/data/libraries.ts';
import { libraryPageIds } from '../../src/data/library-pages.ts';
import { catalogue, messageIds, messageOf } from '../../src/data/messages.ts';
import { observedResponses } from '../../src/data/observed-responses.ts';
import { ui } from '../../src/i18n/ui.ts';
import { besideRun } from '../../src/model/beside.ts';
import { cutRegions, gatherRegions, regionNames } from '../../src/model/example-regions.ts';
import {
  exampleOf,
  examplesAbout,
  examplesOf,
  libraryRun,
  outputOf,
  snippetOf,
  versionsOf,
  wireOf,
} from '../../src/model/examples.ts';
import { librariesOf, libraryOf } from '../../src/model/evidence.ts';
import { frameworkRegions } from '../../src/model/framework-regions.ts';
import { frameworkRunName, frameworkRunOf } from '../../src/model/framework-runs.ts';
import { libraryPage, librarySections } from '../../src/model/library-page.ts';
import { libraryProgram, programProto } from '../../src/model/library-program.ts';
import { observedLibraries, observedRows } from '../../src/model/observed-responses.ts';
import { queryRunsOf } from '../../src/model/query-runs.ts';
import { reproductionsOf } from '../../src/model/reproductions.ts';
import { attachments } from '../../src/model/service-config-attach.ts';
import {
  complaintOf,
  configThatRan,
  countOfConfigsThatRan,
  seenOf,
} from '../../src/model/service-config-runs.ts';
import { ROOT } from '../compiler.ts';

const recorded = (file: string): string => readFileSync(join(ROOT, 'content/examples', file), 'utf8');
const goVersion = () => (JSON.parse(recorded('go/output/versions.json')) as { version: string }).version;

describe('the regions of a source file', () => {
  const FILE = 'a.go';

  test('are cut without the indent that their lines share, with the line of the first', () => {
    const source =
      'x\n\t// region one\n\tif a {\n\n\t\tb\n\t}\n\t// endregion\n# region two-b\ny\n  #  endregion\n';
    expect([...cutRegions(source, FILE)]).toEqual([
      ['one', { file: FILE, line: 3, text: 'if a {\n\n\tb\n}' }],
      ['two-b', { file: FILE, line: 9, text: 'y' }],
    ]);
  });

  test.each([
    ['// region a\nx\n// region b\n// endregion', 'a.go:3: region b starts inside a. Close that one first.'],
    ['// region a\nx\n// endregion\n// region a', 'a.go:4: region a is there twice. Rename one.'],
    ['x\n// endregion', 'a.go:2: endregion without a region. Remove it, or mark where the region starts.'],
    ['// region a\n\n// endregion', 'a.go:3: region a is empty. Remove it, or move its markers.'],
    ['x\n// region a\ny', 'a.go:2: region a never ends. Add an endregion.'],
  ])('%j is a mistake that names its place', (source, message) => {
    expect(() => cutRegions(source, FILE)).toThrow(message);
  });

  test('have to be short enough for a page; a whole program is longer than one function', () => {
    const of = (name: string, lines: number) => `// region ${name}\n${'x\n'.repeat(lines)}// endregion`;
    expect(cutRegions(of('a', 45), FILE).get('a')?.line).toBe(2);
    expect(() => cutRegions(of('a', 46), FILE)).toThrow(
      'a.go:48: region a has 46 lines. Bring it down to 45.',
    );
    expect(cutRegions(of('minimal', 60), FILE).size).toBe(1);
    expect(() => cutRegions(of('minimal', 61), FILE)).toThrow(
      'region minimal has 61 lines. Bring it down to 60.',
    );
  });

  const file = (names: readonly string[]) =>
    names.map((name) => `// region ${name}\n${name}\n// endregion\n`).join('');

  test('are gathered over files; each of those that all languages have is needed once', () => {
    const [first = '', ...rest] = regionNames;
    const gathered = gatherRegions(
      new Map([
        ['a.go', file([first])],
        ['b.go', file([...rest, 'own'])],
      ]),
      ['own'],
    );
    expect(gathered.size).toBe(regionNames.length + 1);
    expect(gathered.get('own')).toMatchObject({ file: 'b.go', text: 'own' });
    expect(() => gatherRegions(new Map([['a.go', file([first])]]))).toThrow(
      `No region ${rest.join(', ')} in a.go. Mark where it starts and ends.`,
    );
    expect(() =>
      gatherRegions(
        new Map([
          ['a.go', file([first])],
          ['b.go', file([first])],
        ]),
      ),
    ).toThrow(`b.go:2: region ${first} is in a.go already. Rename one.`);
    expect(() => gatherRegions(new Map([['a.go', file(['unknown'])]]))).toThrow(
      `a.go:2: nothing shows a region unknown. Name it in \`extra\` of src/data/examples/, or take one of ${regionNames.join(', ')}.`,
    );
  });

  test('of a framework are two, and no third', () => {
    const { returns, reads } = frameworkRegions('kratos', file(['kratos-read', 'kratos-return']), FILE);
    expect([returns.text, reads.text]).toEqual(['kratos-return', 'kratos-read']);
    expect(() => frameworkRegions('kratos', file(['kratos-return']), FILE)).toThrow(
      'a.go: no region kratos-read. Mark where it starts and ends.',
    );
    expect(() => frameworkRegions('kratos', file(['kratos-return', 'kratos-read', 'more']), FILE)).toThrow(
      'a.go: nothing shows a region more. Remove its markers.',
    );
  });
});

describe('the example of a code', () => {
  test('is there in every language for every code but OK', () => {
    expect(examplesOf('OK')).toEqual([]);
    expect(examplesOf('NOT_FOUND').map(({ id }) => id)).toEqual(exampleIds);
  });

  test('shows what returns it, what handles it, and what was printed', () => {
    const { project, versions, server, client, output } = exampleOf('NOT_FOUND', 'go');
    expect(project).toBe(examples.go);
    expect(server.file).toMatch(/^content\/examples\/go\/server\//);
    expect(server.text).toContain('codes.NotFound');
    expect(client.file).toMatch(/^content\/examples\/go\/client\//);
    expect(output).toBe(recorded('go/output/not-found.txt').trimEnd());
    expect(versions).toEqual(JSON.parse(recorded('go/output/versions.json')));
    expect(libraryRun({ project, versions })).toBe(`grpc-go ${goVersion()}`);
  });

  test('a region or a record that is not there is named', () => {
    expect(() => snippetOf('go', 'nothing')).toThrow('content/examples/go: no file marks the region nothing');
    expect(() => outputOf('go', 'nothing')).toThrow(
      'content/examples/go/output/nothing.txt is missing. Run: npm run examples -- go --record',
    );
  });

  test('what went over the wire is there for each code, what grpcurl printed where it can end so', () => {
    expect(wireOf('NOT_FOUND').wire).toContain('grpc-status: 5');
    expect(wireOf('NOT_FOUND').grpcurl).toContain('Code: NotFound');
    expect(wireOf('CANCELLED').wire).toContain('RST_STREAM 8 from the client');
    expect(wireOf('CANCELLED').grpcurl).toBeUndefined();
  });
});

describe('the examples of a topic', () => {
  test('are those of the languages that have both of its regions', () => {
    expect(examplesAbout('details').map(({ id }) => id)).toEqual(exampleIds);
    const streams = examplesAbout('streams').map(({ id }) => id);
    expect(streams).toEqual(expect.arrayContaining(['go', 'python']));
    expect(streams).not.toContain('ruby');
  });

  test('show the regions and the output of the topic', () => {
    const [details] = examplesAbout('details');
    expect(details).toMatchObject({
      server: snippetOf('go', 'details-attach'),
      client: snippetOf('go', 'details-read'),
      output: outputOf('go', 'details'),
    });
    expect(details).not.toHaveProperty('labels');
    for (const [topic, server, client] of [
      ['link', 'link-interceptor', 'details-read'],
      ['exceptions', 'exceptions-interceptor', 'exceptions-sqlstate'],
      ['streams', 'streams-client-rejected', 'streams-import'],
      ['connections', 'connections-wait', 'connections-balance'],
    ] as const)
      expect(examplesAbout(topic)[0]).toMatchObject({
        server: snippetOf('go', server),
        client: snippetOf('go', client),
        output: outputOf('go', topic),
      });
  });

  test('say what is above them where they are no server and its client', () => {
    expect(examplesAbout('exceptions')[0]?.labels).toEqual(['exceptions.interceptor', 'exceptions.table']);
    expect(examplesAbout('connections')[0]?.labels).toEqual(['connections.wait', 'connections.balance']);
  });
});

describe('the library that printed what a claim rests on', () => {
  const by = (file: string) => libraryOf({ file, printed: '' } as RunEvidence);

  test('is that of the folder, with its version', () => {
    const go = `grpc-go ${goVersion()}`;
    expect(by('go/output/unknown.txt')).toBe(go);
    expect(by('wire/unknown.txt')).toBe(go);
    expect(by('curl/unknown.txt')).toBe(`curl, ${go}`);
    expect(by('grpcurl/unknown.txt')).toBe(`grpcurl, ${go}`);
    expect(by('prometheus/linkerd.txt')).toBe('Prometheus');
    expect(by('rust/output/unknown.txt')).toMatch(/^tonic \d/);
  });

  test('is the framework or the library beside where the record names one', () => {
    expect(by('frameworks/go/output/kratos.txt')).toBe(frameworkRunName('frameworks/go', 'kratos'));
    expect(by('frameworks/go/output/kratos.txt')).toMatch(/^Kratos \d/);
    expect(by('typescript/output/grpc-web.txt')).toBe(besideRun('grpc-web'));
    expect(by('typescript/output/connect-es.txt')).toMatch(/^connect-es \d/);
    expect(by('typescript/output/unknown.txt')).toMatch(/^@grpc\/grpc-js \d/);
  });

  test('is that of a service config by the name of its record', () => {
    const versions = JSON.parse(recorded('service-config/observed/versions.json')) as Record<string, string>;
    expect(by('service-config/observed/grpc-go.jsonl')).toBe(`grpc-go ${versions['grpc-go']}`);
    expect(() => by('service-config/observed/grpc-swift.jsonl')).toThrow(
      /versions\.json has no version of grpc-swift$/,
    );
  });

  test('a record of no known folder stops the build', () => {
    expect(() => by('cobol/output/unknown.txt')).toThrow(
      'content/examples/cobol/output/unknown.txt: it belongs to no language or framework that is run',
    );
    expect(() => by('frameworks/go/output/none.txt')).toThrow('it belongs to no language or framework');
  });

  test('is named once for several runs', () => {
    const files = ['go/output/unknown.txt', 'wire/ok.txt', 'prometheus/linkerd.txt'] as const;
    expect(librariesOf(files.map((file) => ({ file, printed: '' })))).toEqual([
      `grpc-go ${goVersion()}`,
      'Prometheus',
    ]);
  });
});

describe('a message that a library was made to print', () => {
  test('is shown with the library, and what it printed matches the message', () => {
    const shown = messageIds.flatMap((id) => reproductionsOf(id).map((run) => ({ id, ...run })));
    expect(shown.length).toBeGreaterThan(100);
    const wrong = shown.filter(
      ({ id, library, text }) =>
        !messageOf(id).pattern.test(text) || !/^\S.* \d[\w.-]*$/.test(library) || text.trim() !== text,
    );
    expect(wrong.map(({ id, library }) => [id, library])).toEqual([]);
  });

  test.each([
    ['go-dial-connection-refused', { page: 'library', id: 'go' }, /^grpc-go /],
    ['connect-es-timed-out', { page: 'library', id: 'connect' }, /^connect-es /],
    ['grpc-web-http-error', { page: 'library', id: 'grpc-web' }, /^grpc-web /],
    ['go-middleware-rate-limited', { page: 'framework', id: 'go-grpc-middleware' }, /^go-grpc-middleware /],
    ['etcd-not-found', { page: 'system', id: 'etcd' }, /^etcd /],
    ['health-probe-failed-to-connect', { page: 'library', id: 'go' }, /^grpc_health_probe /],
    ['core-cancelled', { page: 'library', id: 'cpp' }, /^gRPC C\+\+ /],
  ] as const)('%s leads to the page of what printed it', (id, route, library) => {
    const [run] = reproductionsOf(id);
    expect(run?.route).toEqual(route);
    expect(run?.library).toMatch(library);
    expect(run).not.toHaveProperty('config');
  });

  test('comes with the service config that provoked it', () => {
    const [run] = reproductionsOf('go-service-config-retry-policy');
    expect(run).toEqual({
      route: { page: 'library', id: 'go' },
      library: `grpc-go ${goVersion()}`,
      text: complaintOf('attempts-1', 'grpc-go'),
      config: configThatRan('attempts-1'),
    });
  });

  test('is shown by none where none was made to', () => {
    const unseen = messageIds.find((id) => id.startsWith('spanner-'));
    expect(unseen && reproductionsOf(unseen)).toEqual([]);
  });
});

describe('the run of a framework', () => {
  test('is there for each framework with a program, and for no other', () => {
    const withProgram = Object.values(frameworkProjects).flatMap(({ frameworks }) => Object.keys(frameworks));
    expect(frameworkIds.filter((id) => frameworkRunOf(id) !== undefined).toSorted()).toEqual(
      withProgram.toSorted(),
    );
  });

  test('has the language, both regions and the whole output', () => {
    const run = frameworkRunOf('armeria');
    expect(run).toMatchObject({
      grammar: 'java',
      output: recorded('frameworks/java/output/armeria.txt').trimEnd(),
    });
    expect(run?.framework).toMatch(/^Armeria \d/);
    expect(run?.returns.file).toMatch(/^content\/examples\/frameworks\/java\/armeria\//);
    expect(run?.reads.line).toBeGreaterThan(0);
  });

  test('of a framework that the folder does not run is an error', () => {
    expect(() => frameworkRunName('frameworks/java', 'kratos')).toThrow(
      'content/examples/frameworks/java/output/versions.txt names no version of kratos',
    );
  });
});

describe('the page of a library', () => {
  const sectionsOf = (id: (typeof libraryPageIds)[number]) =>
    librarySections(libraryPage(id), ui.en).map((section) => section.id);

  test('of a language that is run has every section, those that readers came for first', () => {
    expect(sectionsOf('go')).toEqual([
      'create',
      'details',
      'codes',
      'traps',
      'messages',
      'spellings',
      'http',
      'link',
    ]);
    expect(librarySections(libraryPage('go'), ui.zh)[0]?.heading).toBe(ui.zh['library.create']);
  });

  test('leaves out what would be empty', () => {
    expect(sectionsOf('grpcurl')).toEqual(['codes', 'traps', 'messages', 'spellings']);
    expect(sectionsOf('connect')).toEqual(['create', 'traps', 'messages', 'spellings']);
    expect(sectionsOf('envoy')).toEqual(['traps', 'messages', 'spellings']);
    const silent = { ...libraryPage('envoy'), messages: [], systemMessages: [] };
    expect(librarySections(silent, ui.en).map(({ id }) => id)).toEqual(['traps', 'spellings']);
    const systems = { ...silent, systemMessages: libraryPage('go').systemMessages };
    expect(librarySections(systems, ui.en).map(({ id }) => id)).toContain('messages');
  });

  test('says what was run, and has its codes', () => {
    const { name, run, program, codes } = libraryPage('go');
    expect({ name, library: run?.library, id: run?.id }).toEqual({
      name: 'Go',
      library: `grpc-go ${goVersion()}`,
      id: 'go',
    });
    expect(run?.versions.version).toBe(goVersion());
    expect(program?.library).toBe(`grpc-go ${goVersion()}`);
    expect(codes).toHaveLength(16);
    expect(codes).not.toContain('OK');
    expect(libraryPage('typescript').name).toBe('TypeScript');
    expect(libraryPage('envoy')).toMatchObject({
      name: 'Envoy',
      run: undefined,
      program: undefined,
      codes: [],
    });
    expect(libraryPage('grpcurl').codes).toHaveLength(15);
    expect(libraryPage('grpcurl').codes).not.toContain('CANCELLED');
  });

  test('lists the spellings of its language, and those that its program prints', () => {
    expect(libraryPage('envoy').notations.map(({ ecosystem }) => ecosystem)).toEqual(['Envoy']);
    expect(new Set(libraryPage('go').notations.map(({ ecosystem }) => ecosystem))).toContain('Go');
    expect(new Set(libraryPage('cpp').notations.map(({ ecosystem }) => ecosystem)).size).toBeGreaterThan(1);
  });

  test('parts what its libraries print from what systems print that are written in it', () => {
    for (const id of libraryPageIds) {
      const { messages, systemMessages } = libraryPage(id);
      expect(messages.filter(({ isSystem }) => isSystem).length, id).toBe(0);
      expect(messages.length + systemMessages.length).toBeLessThan(catalogue.length);
    }
    expect(libraryPage('go').messages.map(({ id }) => id)).toContain('go-dial-connection-refused');
    expect(libraryPage('go').systemMessages.map(({ id }) => id)).toContain('etcd-not-found');
    const ofGo = libraryPage('envoy').messages.filter(
      ({ libraries }) => !libraries.some((library) => LIBRARIES[library].language === 'Envoy'),
    );
    expect(ofGo).toEqual([]);
  });
});

describe('the smallest whole program', () => {
  test('is what was run, with what it printed', () => {
    expect(libraryProgram('python')).toMatchObject({
      grammar: 'python',
      text: snippetOf('python', 'minimal').text,
      output: outputOf('python', 'minimal'),
    });
    expect(libraryProgram('envoy')).toBeUndefined();
  });

  test('of Connect is that of its framework, with the end of its record', () => {
    const program = libraryProgram('connect');
    expect(program?.grammar).toBe('go');
    expect(program?.text).toBe(recorded('frameworks/go/connect/minimal/main.go').trimEnd());
    expect(program?.output).not.toBe('');
    expect(
      recorded('frameworks/go/output/connect.txt')
        .trimEnd()
        .endsWith(`the smallest program:\n${program?.output}`),
    ).toBe(true);
    expect(program?.library).toBe(frameworkRunName('frameworks/go', 'connect'));
  });

  test('is generated from one file', () => {
    expect(programProto()).toMatch(/^\/\/ .*\nsyntax = "proto3";[^]*\}$/);
  });
});

describe('what clients made of each response', () => {
  test('is said of every language once, the usual outcome before others', () => {
    const rows = observedRows('en');
    expect(rows.map(({ received }) => received)).toEqual(
      observedResponses.map(({ received }) => received.en),
    );
    const languages = exampleIds.map((id) => examples[id].language).toSorted();
    for (const { usual, exceptions } of rows) {
      expect([usual, ...exceptions].flatMap((outcome) => outcome.languages).toSorted()).toEqual(languages);
      for (const { languages: fewer } of exceptions)
        expect(fewer.length).toBeLessThanOrEqual(usual.languages.length);
    }
    const first = rows.find(({ exceptions }) => exceptions.length > 0);
    expect(first?.usual.code).not.toBe(first?.exceptions[0]?.code);
  });

  test('is what the record says', () => {
    const [first] = observedResponses;
    const [, code = ''] =
      new RegExp(`^${first?.name} +(\\S+)`, 'm').exec(recorded('go/observed/responses.txt')) ?? [];
    const [row] = observedRows('zh');
    const outcome = row && [row.usual, ...row.exceptions].find(({ languages }) => languages.includes('Go'));
    expect(outcome?.code).toBe(code);
    expect(row?.received).toBe(first?.received.zh);
  });

  test('names the libraries as they reported themselves', () => {
    expect(observedLibraries()).toEqual(
      exampleIds.map((id) => `${versionsOf(id).library} ${versionsOf(id).version}`),
    );
  });
});

describe('the service configs that were run', () => {
  test('say what each library did with one', () => {
    expect(seenOf('attempts-1').map(({ seen }) => seen)).toEqual([
      'rejects',
      'rejects',
      'rejects',
      'rejects',
    ]);
    expect(seenOf('attempts-1')[0]).toEqual({
      library: 'grpc-go',
      seen: 'rejects',
      complaint: complaintOf('attempts-1', 'grpc-go'),
    });
    expect(seenOf('attempts-100')).toEqual(
      ['grpc-go', 'grpc-java', 'grpc-core', 'grpc-js'].map((library) => ({ library, seen: 'retries' })),
    );
    expect(JSON.parse(configThatRan('attempts-1'))).toHaveProperty('methodConfig');
    expect(countOfConfigsThatRan()).toBeGreaterThan(200);
  });

  test('a config that was accepted without a retry is said to be', () => {
    const quiet = recorded('service-config/observed/grpc-go.jsonl')
      .trim()
      .split('\n')
      .map(
        (line) => JSON.parse(line) as { id: string; complaint?: string; attempts?: Record<string, number> },
      )
      .find(
        ({ complaint, attempts }) =>
          complaint === undefined && !Object.values(attempts ?? {}).some((count) => count > 1),
      );
    expect(quiet && seenOf(quiet.id)[0]).toEqual({ library: 'grpc-go', seen: 'accepts' });
  });

  test('a config that was not run, or not rejected, is an error', () => {
    expect(() => seenOf('none')).toThrow('content/examples/service-config: none was not run with grpc-go');
    expect(() => complaintOf('attempts-100', 'grpc-go')).toThrow(
      'content/examples/service-config: grpc-go did not reject attempts-100',
    );
  });

  test('are attached by statements of the programs, set in from their first line alone', () => {
    const [go, java] = attachments();
    expect(go).toMatchObject({ label: 'grpc-go', language: 'go' });
    expect(go?.code).toMatch(
      /^channel, err := grpc\.NewClient\(.*\n\t\S.*\n\tgrpc\.WithDefaultServiceConfig\(j\.Config\)\)$/,
    );
    expect(java?.code).toMatch(/^return NettyChannelBuilder\S.*\n {2}\S[^]*\n {2}\.build\(\);$/);
    for (const { code } of attachments())
      expect(
        code
          .split('\n')
          .slice(1)
          .every((line) => /^(?:\t| {2})/.test(line)),
      ).toBe(true);
  });
});

test('each query of a metric is shown with what Prometheus printed', () => {
  const runs = queryRunsOf('linkerd');
  expect(runs).toHaveLength(3);
  const file = recorded('prometheus/linkerd.txt').trimEnd();
  expect(runs.map(({ query, printed }) => `${query}\n${printed}`).join('\n\n')).toBe(file);
});
