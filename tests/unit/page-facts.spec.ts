/** What pages put together from the records: tables, notes, the question path, the systems of a code. */
import { describe, expect, test } from 'vitest';
import { CALL_KINDS } from '../../src/data/code-facts.ts';
import { path, steps } from '../../src/data/choose.ts';
import { endOf, ends, type EndId } from '../../src/data/choose/ends.ts';
import { factsOf } from '../../src/data/codes.ts';
import { comparedCodes, comparisonOf } from '../../src/data/comparisons.ts';
import { foreignErrors } from '../../src/data/foreign-errors.ts';
import { frameworkIds, frameworkSources } from '../../src/data/frameworks.ts';
import { guideIds, guideOf } from '../../src/data/guides.ts';
import { basisOf } from '../../src/data/guide-evidence.ts';
import { catalogue } from '../../src/data/messages.ts';
import { codeNames } from '../../src/data/names.ts';
import { neighboursOf } from '../../src/data/pairs.ts';
import type { SourceId } from '../../src/data/sources.ts';
import { systemIds, systemOf } from '../../src/data/systems.ts';
import { locales } from '../../src/i18n/locales.ts';
import { ui } from '../../src/i18n/ui.ts';
import { besideRun, isBeside } from '../../src/model/beside.ts';
import {
  EVERY,
  mappingRowsOf,
  mappingsOf,
  othersBecoming,
  statusesBecoming,
  takesUnlistedStatuses,
} from '../../src/model/code-mappings.ts';
import { hasPart } from '../../src/model/code-sections.ts';
import { comparisonRows } from '../../src/model/comparison-rows.ts';
import { comparisonHeading, decidingQuestion } from '../../src/model/comparison-words.ts';
import { messagesOfFramework } from '../../src/model/framework-messages.ts';
import { guidesForRetry } from '../../src/model/guides-for-code.ts';
import { logWordsOf } from '../../src/model/log-words.ts';
import {
  compareGrpcToHttp,
  compareGrpcToHttp2,
  compareHttp2ToGrpc,
  compareHttpToGrpc,
  comparedStatuses,
  disputesOfMappings,
  mostCommon,
  rowOfHttp2,
  UNMAPPED,
  type ComparedRow,
} from '../../src/model/mapping-tables.ts';
import {
  codeNotes,
  comparisonNotes,
  frameworkNotes,
  guideNotes,
  noteNumber,
  notesOf,
  sideBySideNotes,
  systemNotes,
} from '../../src/model/notes.ts';
import { runnerUpOf, stepFragment, trailTo } from '../../src/model/path-steps.ts';
import { placesIn } from '../../src/model/places.ts';
import { retryAdviceOn } from '../../src/model/retry-advice.ts';
import { retryWords } from '../../src/model/retry-words.ts';
import { sourceName } from '../../src/model/source-names.ts';
import { formName, spellingForm } from '../../src/model/spelling-forms.ts';
import { termFor } from '../../src/model/structured.ts';
import {
  codesIn,
  namedOnCode,
  systemsByCode,
  systemsDecidingOtherwise,
  systemsWith,
} from '../../src/model/systems.ts';

describe('the mapping tables side by side', () => {
  const rowIn = (rows: readonly ComparedRow[], id: string): ComparedRow | undefined =>
    rows.find((row) => row.id === id);
  const valuesIn = (rows: readonly ComparedRow[], id: string) =>
    rowIn(rows, id)?.answers.map(({ value }) => value);

  test('have a row for each status that some client names, in order, and one for every other', () => {
    const rows = compareHttpToGrpc();
    expect(rows.map(({ head }) => head)).toEqual([...comparedStatuses.map(String), '*']);
    expect(comparedStatuses).toEqual([...new Set(comparedStatuses)].toSorted((a, b) => a - b));
    expect(comparedStatuses).toEqual(expect.arrayContaining([200, 404, 429, 503]));
    expect(rowIn(rows, 'http-404')).toMatchObject({ head: '404', disputes: ['http404'] });
    expect(rowIn(rows, 'http-404')).not.toHaveProperty('name');
    expect(valuesIn(rows, 'http-404')?.[0]).toBe('UNIMPLEMENTED');
    expect(valuesIn(rows, 'http-other')).toEqual(expect.arrayContaining(['UNKNOWN', 'INTERNAL']));
    expect(rowIn(rows, 'http-other')?.disputes).toEqual([]);
  });

  test('say of HTTP 200 what clients make of a missing status; some make nothing of it', () => {
    const values = valuesIn(compareHttpToGrpc(), 'http-200');
    expect(values).toContain(UNMAPPED);
    expect(values).toContain('INTERNAL · UNKNOWN');
  });

  test('give each code its HTTP status', () => {
    const rows = compareGrpcToHttp();
    expect(rows.map(({ name }) => name)).toEqual(codeNames);
    expect(rowIn(rows, 'code-not-found')).toMatchObject({ head: '5', name: 'NOT_FOUND' });
    expect(valuesIn(rows, 'code-not-found')).toEqual(['404']);
    expect(rows.flatMap(({ answers }) => answers.map(({ value }) => value))).toContain(UNMAPPED);
  });

  test('say what a reset becomes, by the number and the name of its error', () => {
    const rows = compareHttp2ToGrpc();
    expect(rowOfHttp2('HTTP_1_1_REQUIRED')).toBe('http2-http-1-1-required');
    expect(rowIn(rows, 'http2-http-1-1-required')).toMatchObject({ head: '13', name: 'HTTP_1_1_REQUIRED' });
    expect(valuesIn(rows, 'http2-cancel')?.[0]).toBe('CANCELLED');
    expect(valuesIn(rows, 'http2-http-1-1-required')).toContain(UNMAPPED);
    expect(rows.at(-1)).toMatchObject({ id: 'http2-other', head: '*' });
    expect(valuesIn(rows, 'http2-other')).toContain(UNMAPPED);
  });

  test('say with which error libraries cut off a call of each code', () => {
    const rows = compareGrpcToHttp2();
    expect(rows.map(({ id }) => id)[1]).toBe('reset-cancelled');
    expect(rows[1]).toMatchObject({ head: '1', name: 'CANCELLED' });
    expect(valuesIn(rows, 'reset-cancelled')?.[0]).toBe('CANCEL');
  });

  test('give first what most tables say; a table without an answer has no say while another has one', () => {
    const table = { label: { en: 't', zh: 't' }, source: 'grpc/grpc:a.md' as SourceId };
    const answer = (value: string, count: number) => ({
      value,
      tables: Array.from({ length: count }, () => table),
    });
    const row = (...answers: ReturnType<typeof answer>[]): ComparedRow => ({
      id: 'http-404',
      head: '404',
      answers,
      disputes: [],
    });
    expect(mostCommon(row(answer('A', 1), answer('B', 2)))?.value).toBe('B');
    expect(mostCommon(row(answer(UNMAPPED, 3), answer('B', 1)))?.value).toBe('B');
    expect(mostCommon(row(answer(UNMAPPED, 3)))?.value).toBe(UNMAPPED);
  });

  test('lead to each point of disagreement once', () => {
    expect(new Set(disputesOfMappings).size).toBe(disputesOfMappings.length);
    expect(disputesOfMappings).toEqual(expect.arrayContaining(['http404', 'serverKeepalive']));
  });
});

describe('the mappings of one code', () => {
  test('are what each table says', () => {
    const { toHttp, fromHttp, fromHttp2 } = mappingsOf('UNKNOWN');
    expect(toHttp.find(({ table }) => table === 'googleRpc')?.status).toBe(500);
    expect(fromHttp.find(({ table }) => table === 'official')).toMatchObject({ everyOther: true });
    expect(mappingsOf('ABORTED').fromHttp.every(({ everyOther }) => !everyOther)).toBe(true);
    expect(fromHttp2.some(({ everyOther }) => everyOther)).toBe(true);
    for (const { label, source } of [...toHttp, ...fromHttp, ...fromHttp2]) {
      expect(label.en).not.toBe('');
      expect(source).toContain(':');
    }
  });

  test('leave out tables that say nothing, and have one word for all errors of HTTP/2', () => {
    expect(mappingRowsOf('UNAVAILABLE').fromHttp.map(({ value }) => value)).toContain(
      '429 · 502 · 503 · 504',
    );
    expect(mappingRowsOf('ABORTED').fromHttp2).toEqual([]);
    expect(codeNames.some((name) => mappingRowsOf(name).fromHttp2.some(({ value }) => value === EVERY))).toBe(
      true,
    );
  });

  test('name the statuses that the table of gRPC turns into it, and who else turns one into it', () => {
    expect(statusesBecoming('UNAVAILABLE')).toEqual(['429', '502', '503', '504']);
    expect(statusesBecoming('ABORTED')).toEqual([]);
    expect(codeNames.filter(takesUnlistedStatuses)).toEqual(['UNKNOWN']);
    const { clients, statuses } = othersBecoming('NOT_FOUND');
    expect(statuses).toEqual(['404']);
    expect(clients.length).toBeGreaterThan(0);
    expect(othersBecoming('OK')).toEqual({ clients: [], statuses: [] });
  });
});

describe('the notes of a page', () => {
  test('are numbered in the order of its claims, each source once', () => {
    const [a, b] = ['grpc/grpc:a.md', 'grpc/grpc:b.md'] as const satisfies readonly SourceId[];
    const notes = notesOf([{ source: b }, { source: a }, { source: b }]);
    expect(notes).toEqual([b, a]);
    expect([noteNumber(notes, b), noteNumber(notes, a)]).toEqual([1, 2]);
    expect(() => noteNumber(notes, 'grpc/grpc:c.md')).toThrow(
      'src/model/notes.ts does not collect grpc/grpc:c.md for a page that cites it',
    );
  });

  test('of a code hold what its conditions, its retry advice and its tables cite', () => {
    for (const name of codeNames) {
      const notes = codeNotes(name);
      expect(new Set(notes).size).toBe(notes.length);
      const { libraryConditions, retry } = factsOf(name);
      for (const { source } of [...libraryConditions, ...retry.sources]) expect(notes).toContain(source);
      for (const { source } of Object.values(mappingRowsOf(name)).flatMap((rows) =>
        rows.flatMap(({ tables }) => tables),
      ))
        expect(notes).toContain(source);
    }
    expect(codeNotes('OK')).toEqual(
      expect.arrayContaining([
        'open-telemetry/semantic-conventions:docs/rpc/grpc.md',
        'grpc/proposal:A66-otel-stats.md',
      ]),
    );
    expect(codeNotes('NOT_FOUND')).toEqual(expect.arrayContaining([...mappingNotesOf('http404')]));
    expect(sideBySideNotes('ABORTED')).toEqual([
      ...new Set(factsOf('ABORTED').retry.sources.map(({ source }) => source)),
    ]);
  });

  test('of a guide hold what its tables cite before what its prose rests on', () => {
    for (const id of guideIds)
      expect(guideNotes(id)).toEqual(expect.arrayContaining([...guideOf(id).sources]));
    expect(guideNotes('exceptions-to-codes')).toEqual(
      expect.arrayContaining(Object.values(foreignErrors).map(({ source }) => source)),
    );
    expect(guideNotes('counting-errors')[0]).toBe('open-telemetry/semantic-conventions:docs/rpc/grpc.md');
  });

  test('of a comparison hold what clients and retry advice cite, then the others', () => {
    for (const comparison of comparedCodes) {
      const notes = comparisonNotes(comparison);
      expect(notes).toEqual(
        expect.arrayContaining([
          ...comparison.sources,
          ...comparison.clients.map(({ source }) => source),
          ...retryAdviceOn(comparison.codes).map(({ source }) => source),
        ]),
      );
    }
  });

  test('of a system and of a framework hold what they claim', () => {
    for (const id of systemIds) {
      const { contract, rows, facts } = systemOf(id);
      expect(systemNotes(id)).toEqual([
        ...new Set([contract, ...rows, ...facts].map(({ source }) => source)),
      ]);
    }
    for (const id of frameworkIds) expect(frameworkNotes(id)).toEqual([...new Set(frameworkSources(id))]);
  });
});

describe('the table of a comparison', () => {
  const three = comparisonOf('FAILED_PRECONDITION', 'ABORTED', 'UNAVAILABLE');
  if (!three) throw new Error('no page compares these');

  test('begins with what is particular, then says who acts, whether to retry, whether it ran', () => {
    const rows = comparisonRows(three, 'en');
    const t = ui.en;
    expect(rows.map(({ label }) => label)).toEqual([
      ...three.differences.map(({ aspect }) => aspect.en),
      t['actor.label'],
      t['retry.label'],
      t['ran.label'],
      t['section.details'],
      t['compare.counted'],
      t['compare.http'],
    ]);
    for (const { cells } of rows) expect(cells.map(({ name }) => name)).toEqual(three.codes);
    expect(rows[0]?.cells.map(({ text }) => text)).toEqual(
      three.codes.map((name) => three.differences[0]?.sides[name]?.en),
    );
    expect(rows.at(-1)?.cells.map(({ text }) => text)).toEqual(['400', '409', '503']);
  });

  test('has a verdict only where one is given, with its reason', () => {
    const cellsOf = (label: string) =>
      comparisonRows(three, 'zh').find((row) => row.label === label)?.cells ?? [];
    const t = ui.zh;
    expect(cellsOf(t['actor.label'])).toEqual(
      three.codes.map((name) => ({
        name,
        verdict: t[`actor.${factsOf(name).actor}`],
        text: factsOf(name).action.zh,
      })),
    );
    expect(cellsOf(t['ran.label'])).toEqual(
      three.codes.map((name) => ({
        name,
        verdict: t[`ran.${factsOf(name).mayHaveRun}`],
        text: factsOf(name).ranBecause.zh,
      })),
    );
    expect(cellsOf(t['retry.label']).map(({ text }) => text)).toEqual(
      three.codes.map((name) => factsOf(name).retry.pacing.zh),
    );
    expect(cellsOf(t['compare.http']).every((cell) => !('verdict' in cell))).toBe(true);
  });

  test('says one verdict where it holds for every kind of call, else one for each', () => {
    const t = ui.en;
    const verdicts = comparisonRows(three, 'en').find(({ label }) => label === t['retry.label'])?.cells ?? [];
    for (const { name, verdict = '' } of verdicts) {
      const { retry } = factsOf(name);
      const words = new Set(CALL_KINDS.map((kind) => t[retryWords(kind, retry[kind])]));
      for (const word of words) expect(verdict).toContain(word);
      expect(verdict.includes(t['list.colon'])).toBe(words.size > 1);
      for (const kind of CALL_KINDS) expect(verdict.includes(t[`call.${kind}`])).toBe(words.size > 1);
    }
    expect(verdicts.map(({ verdict }) => verdict?.includes(t['list.colon']))).toContain(true);
  });

  test('names details and who counts it as an error, and says where there is none', () => {
    const t = ui.en;
    const textsOf = (label: string) =>
      comparedCodes.flatMap(
        (compared) => comparisonRows(compared, 'en').find((row) => row.label === label)?.cells ?? [],
      );
    for (const { name, text } of textsOf(t['section.details'])) {
      const types = Object.keys(factsOf(name).details);
      expect(text.split(t['list.comma']).toSorted()).toEqual(
        types.length > 0 ? types.map((type) => `\`${type}\``).toSorted() : [t['compare.nothing']],
      );
    }
    const counted = textsOf(t['compare.counted']);
    expect(counted.find(({ name }) => name === 'UNAVAILABLE')?.text).toContain(t['list.semicolon']);
    expect(counted.every(({ text }) => text !== '')).toBe(true);
  });

  test('has a heading that asks between its codes, and one question that decides', () => {
    expect(comparisonHeading(['UNKNOWN', 'INTERNAL'], 'en')).toBe('UNKNOWN or INTERNAL?');
    expect(comparisonHeading(three.codes, 'zh')).toBe('FAILED_PRECONDITION、ABORTED 还是 UNAVAILABLE？');
    for (const { codes, question } of comparedCodes)
      expect(decidingQuestion(codes, 'zh')).toBe(question.zh.replaceAll('`', ''));
    expect(() => decidingQuestion(['OK', 'ABORTED'], 'en')).toThrow(
      'src/data/comparisons.ts does not compare OK, ABORTED',
    );
    expect(comparisonOf('OK', 'ABORTED')).toBeUndefined();
  });
});

describe('the question path', () => {
  test('has an address for each step', () => {
    expect(new Set(steps.map(stepFragment)).size).toBe(steps.length);
    expect(stepFragment(path)).toMatch(/^ask-/);
    expect(steps.map(stepFragment)).toContain('end-not-identified');
  });

  test('says of each step which answers lead to it', () => {
    expect(trailTo(path)).toEqual([]);
    for (const step of steps) {
      const trail = trailTo(step);
      if (step === path) continue;
      expect(trail[0]?.question).toBe(path);
      expect(trail.at(-1)?.answer).toBe(step.answer);
      trail.slice(1).forEach(({ question }, nth) => expect(question.answer).toBe(trail[nth]?.answer));
    }
    expect(trailTo({ end: 'done' })).toEqual([]);
  });

  test('ends with what decides against the runner-up', () => {
    for (const id of Object.keys(ends) as EndId[]) {
      const { code, runnerUp } = endOf(id);
      expect(runnerUpOf(id)).toEqual(neighboursOf(code).find(({ name }) => name === runnerUp));
    }
  });
});

describe('neighbors', () => {
  test('have the same question from both sides, with the answers swapped', () => {
    for (const name of codeNames)
      for (const { name: other, question, stays, leaves } of neighboursOf(name)) {
        const back = neighboursOf(other).find((each) => each.name === name);
        if (!back) continue;
        expect(back).toMatchObject({ question, stays: leaves, leaves: stays });
        expect(stays).not.toEqual(leaves);
      }
  });
});

describe('systems', () => {
  test('are shown by code, in the order of the numbers, with fragments', () => {
    for (const id of systemIds) {
      const codes = codesIn(id);
      expect(codes.map(({ code }) => code)).toEqual(
        codeNames.filter((name) => systemOf(id).rows.some(({ code }) => code === name)),
      );
      expect(codes.flatMap(({ rows }) => rows).length).toBe(systemOf(id).rows.length);
    }
    expect(codesIn('etcd').map(({ fragment }) => fragment)).toContain('resource-exhausted');
  });

  test('give a code a meaning of their own, or retry it as its page allows for no call', () => {
    for (const code of codeNames) {
      const own = systemsWith(code);
      const otherwise = systemsDecidingOtherwise(code);
      expect(own).toEqual(
        systemIds.filter((id) =>
          systemOf(id).rows.some((row) => row.code === code && row.differs !== undefined),
        ),
      );
      for (const id of otherwise)
        expect(
          systemOf(id).rows.some(
            ({ code: of, retry }) =>
              of === code && !CALL_KINDS.some((kind) => factsOf(code).retry[kind] === retry),
          ),
        ).toBe(true);
      expect(systemsByCode().find((row) => row.code === code)?.systems ?? []).toEqual(
        systemIds.filter((id) => own.includes(id) || otherwise.includes(id)),
      );
    }
    expect(systemsDecidingOtherwise('ABORTED')).toContain('csi');
    expect(systemsDecidingOtherwise('ABORTED').length).toBeLessThan(systemIds.length);
    expect(systemsByCode().every(({ systems }) => systems.length > 0)).toBe(true);
  });

  test('are named on the page of a code, four at most, else three and the number of the others', () => {
    const [a, b, c, d, e] = systemIds;
    if (!a || !b || !c || !d || !e) throw new Error('fewer than five systems');
    expect(namedOnCode([a, b, c, d])).toEqual({ named: [a, b, c, d], more: 0 });
    expect(namedOnCode([a, b, c, d, e])).toEqual({ named: [a, b, c], more: 2 });
  });
});

describe('retrying', () => {
  test('advice of a source stands beside what it says of the other codes, that on most codes first', () => {
    const advice = retryAdviceOn(['ABORTED', 'UNAVAILABLE', 'FAILED_PRECONDITION']);
    const counts = advice.map(({ says }) => says.size);
    expect(counts).toEqual(counts.toSorted((x, y) => y - x));
    expect(Math.min(...counts)).toBeGreaterThan(1);
    expect([...(advice[0]?.says.keys() ?? [])]).toEqual(['ABORTED', 'UNAVAILABLE', 'FAILED_PRECONDITION']);
    const of = advice.find(({ source }) => source.startsWith('grpc/proposal:A6-'));
    const said = factsOf('UNAVAILABLE').retry.sources.find(({ source }) =>
      source.startsWith('grpc/proposal:A6-'),
    );
    expect(of?.says.get('UNAVAILABLE')).toEqual(said?.says);
    expect(retryAdviceOn(['OK'])).toEqual([]);
  });

  test('has words that say whether the call is safe to repeat, where that matters', () => {
    expect(retryWords('readOnly', 'backoff')).toBe('retry.safe.backoff');
    expect(retryWords('idempotent', 'check-first')).toBe('retry.safe.check-first');
    expect(retryWords('other', 'check-first')).toBe('retry.other.check-first');
    expect(retryWords('other', 'backoff')).toBe('retry.backoff');
    expect(retryWords('readOnly', 'no')).toBe('retry.no');
  });

  test('has a guide where a call may be repeated, and the guides that name the code', () => {
    expect(guidesForRetry('OK')).toEqual([]);
    expect(guidesForRetry('UNAVAILABLE')).toContain('retry');
    expect(guidesForRetry('NOT_FOUND')).not.toContain('retry');
    for (const name of codeNames)
      expect(guidesForRetry(name).filter((id) => id !== 'retry')).toEqual(
        guideIds.filter((id) => id !== 'retry' && guideOf(id).codes?.includes(name)),
      );
  });

  test('a source is named as readers know it', () => {
    expect(sourceName('aip-dev/google.aip.dev:aip/general/0194.md')).toBe('AIP-194');
    expect(sourceName('grpc/proposal:A6-client-retries.md')).toBe('gRFC A6');
    expect(sourceName('envoyproxy/envoy:source/common/router/router.cc')).toBe('Envoy');
    expect(sourceName('grpc/grpc-go@v1.42.0:a.go')).toBe('grpc-go');
    expect(sourceName('grpc/grpc:doc/aip-dev/google.aip.dev:aip/general/0194.md')).toBe('grpc');
  });
});

describe('a page of a code', () => {
  test('leaves out parts of which the data says nothing', () => {
    expect(
      ['examples', 'messages', 'details', 'disagreements', 'names'].filter((part) =>
        hasPart('OK', part as 'names'),
      ),
    ).toEqual(expect.arrayContaining(['names']));
    expect(hasPart('OK', 'examples')).toBe(false);
    expect(hasPart('NOT_FOUND', 'examples')).toBe(true);
    for (const name of codeNames) {
      expect(hasPart(name, 'messages')).toBe(
        catalogue.some(({ code, isUnderlying }) => code === name && !isUnderlying),
      );
      expect(hasPart(name, 'details')).toBe(Object.keys(factsOf(name).details).length > 0);
    }
    expect(codeNames.map((name) => hasPart(name, 'details'))).toContain(false);
    expect(hasPart('NOT_FOUND', 'disagreements')).toBe(true);
  });

  test('describes the code as a term for search engines', () => {
    expect(termFor('NOT_FOUND', 'zh', new URL('https://example.org/'))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'DefinedTerm',
      name: 'NOT_FOUND',
      termCode: '5',
      description: factsOf('NOT_FOUND').meaning.zh,
      inLanguage: 'zh-CN',
      url: 'https://example.org/zh/codes/not-found/',
      inDefinedTermSet: {
        '@type': 'DefinedTermSet',
        name: ui.zh['site.name'],
        url: 'https://example.org/zh/',
      },
    });
  });

  test('names the kind of a spelling in the language of the reader; names of types stay', () => {
    expect(spellingForm('grpc.Status')).toEqual({ en: 'grpc.Status', zh: 'grpc.Status' });
    const form = { en: 'constant', zh: '常量' };
    expect(spellingForm(form as never)).toEqual(form);
    expect(formName({ form } as never, 'zh')).toBe('常量');
  });
});

test('a section of a guide rests on runs, reading or advice', () => {
  expect(basisOf('link-your-errors', 'addresses')).toBe('advice');
  expect(basisOf('link-your-errors', 'none')).toBeUndefined();
});

test('a framework prints the messages that begin with its id', () => {
  const found = messagesOfFramework('connect');
  expect(found.length).toBeGreaterThan(0);
  expect(found.every((id) => id.startsWith('connect-'))).toBe(true);
  expect(frameworkIds.map(messagesOfFramework)).toContainEqual([]);
});

test.for(locales)('a printed status leads to places without phrases: %s', (locale) => {
  const places = placesIn(locale);
  const codes = places.filter(({ id }) => id.startsWith('code/'));
  expect(codes.map(({ code }) => code)).toEqual(codeNames);
  expect(codes.every(({ title }) => title === '')).toBe(true);
  expect(places.filter(({ kind }) => kind === 'comparison').map(({ id }) => id)).toEqual(
    comparedCodes.map(({ codes: compared }) => `comparison/${compared.join('/')}`),
  );
  expect(places.filter(({ kind }) => kind === 'message')).toEqual([]);
  for (const place of places) {
    expect(place).not.toHaveProperty('phrases');
    expect(Object.values(place)).not.toContain(undefined);
  }
  expect(places.find(({ id }) => id === 'guide/retry')).toMatchObject({
    route: { page: 'guide', id: 'retry' },
    title: guideOf('retry').title[locale],
  });
});

test.for(locales)('what is said of a log is in the language of the reader: %s', (locale) => {
  const words = Object.values(logWordsOf(locale));
  expect(words.length).toBeGreaterThan(10);
  expect(words.every((word) => typeof word === 'string' && word !== '')).toBe(true);
  expect(words.some((word) => /\p{Script=Han}/u.test(word))).toBe(locale === 'zh');
});

test('libraries that the programs of TypeScript run besides are known, with the version that is pinned', () => {
  expect(['connect-es', 'connect-node', 'grpc-web', 'toString'].map(isBeside)).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(besideRun('connect-node')).toMatch(/^connect-node \d+\.\d+\.\d+$/);
});

/** The sources of one point of disagreement about mappings. */
function mappingNotesOf(id: 'http404'): SourceId[] {
  const row = compareHttpToGrpc().find(({ disputes }) => disputes.includes(id));
  return (row?.answers ?? []).flatMap(({ value, tables }) =>
    value === 'NOT_FOUND' ? tables.map(({ source }) => source) : [],
  );
}
