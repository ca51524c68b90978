/** Which pages are listed below an answer, and in which order: with few units, so that no phrase of the site decides. */
import { expect, test } from 'vitest';
import type { CodeName } from '../../src/data/names.ts';
import type { Route } from '../../src/routes/paths.ts';
import { pagesFor, type Leads } from '../../src/search/pages.ts';
import type { Near, Unit } from '../../src/search/units.ts';

const unit = (id: string, route: Route, more: Partial<Unit> = {}): Unit => ({
  id,
  kind: route.page === 'code' ? 'code' : 'page',
  route,
  title: '',
  ...more,
});

const codeUnit = (name: CodeName) => unit(`code/${name}`, { page: 'code', name });
const message = (id: string) => unit(`message/${id}`, { page: 'message', id }, { kind: 'message' });
const comparison = (...codes: readonly CodeName[]) =>
  unit(codes.join('+'), { page: 'comparison', codes }, { kind: 'comparison' });
const guide = (id: 'retry' | 'deadlines-and-cancellation' | 'error-details' | 'grpc-over-http') =>
  unit(`guide/${id}`, { page: 'guide', id }, { kind: 'guide' });
const library = unit('library/go', { page: 'library', id: 'go' }, { kind: 'library' });

const all: readonly Unit[] = [
  ...(['ABORTED', 'NOT_FOUND', 'INTERNAL', 'UNKNOWN', 'UNAVAILABLE'] as const).map(codeUnit),
  ...['a', 'b', 'c', 'd'].map(message),
  comparison('ABORTED', 'NOT_FOUND'),
  comparison('ABORTED', 'INTERNAL', 'UNKNOWN', 'NOT_FOUND'),
  guide('retry'),
  guide('deadlines-and-cancellation'),
  guide('error-details'),
  guide('grpc-over-http'),
  library,
  unit('page/choose', { page: 'choose' }),
  unit('page/board', { page: 'board' }),
  unit('page/glossary', { page: 'glossary' }),
  unit('page/mappings', { page: 'mappings' }),
  unit('page/service-config', { page: 'service-config' }),
  { id: 'elsewhere/x', kind: 'elsewhere', title: '' },
];
const known = new Map(all.map((each) => [each.id, each]));
const byId = (id: string): Unit | undefined => known.get(id);
const of = (id: string): Unit => known.get(id) ?? unit(id, { page: 'data' });

const near = (id: string, fit: number, likeness = 1): Near => ({ unit: of(id), fit, likeness });
const likely = (code: CodeName | undefined, chance: number) => ({ code, chance });

const LAST = ['guide/error-details', 'page/choose', 'page/board', 'page/glossary'];
/** Of one kind no more than three are listed. */
const FEWER = LAST.slice(0, 3);

const idsFor = (leads: Partial<Leads>): string[] =>
  pagesFor(
    {
      kind: 'other',
      codes: [],
      named: [],
      compared: [],
      messages: [],
      near: [],
      likely: [],
      signed: [],
      titled: [],
      topics: [],
      systems: [],
      subjects: [],
      isOfGrpc: false,
      ...leads,
    },
    { all, byId },
  ).map(({ id }) => id);

for (const [what, leads, ...ids] of [
  ['nothing known', {}, ...LAST],
  [
    'a comparison of two codes: the pages that hold both',
    { kind: 'comparison', compared: ['ABORTED', 'NOT_FOUND'] },
    'ABORTED+NOT_FOUND',
    'ABORTED+INTERNAL+UNKNOWN+NOT_FOUND',
    ...LAST,
  ],
  ['one code named twice, which compares nothing', { compared: ['ABORTED', 'ABORTED'] }, ...LAST],
  [
    'a comparison of four codes: the page that holds the first three',
    { kind: 'comparison', compared: ['ABORTED', 'INTERNAL', 'UNKNOWN', 'UNAVAILABLE'] },
    'ABORTED+INTERNAL+UNKNOWN+NOT_FOUND',
    ...LAST,
  ],
  [
    'a named code beside a situation of another: their comparison, before the codes',
    {
      named: ['ABORTED', 'INTERNAL'],
      signed: [
        { ...of('page/board'), code: 'NOT_FOUND' },
        { ...codeUnit('UNKNOWN'), code: 'UNKNOWN' },
      ],
    },
    'ABORTED+NOT_FOUND',
    'ABORTED+INTERNAL+UNKNOWN+NOT_FOUND',
    'code/NOT_FOUND',
    'code/ABORTED',
    'code/INTERNAL',
    ...FEWER,
  ],
  [
    'four messages: the first three, then what the claim rests on',
    { kind: 'message', messages: ['b', 'a', 'd', 'c'], evidence: of('guide/retry') },
    'message/b',
    'message/a',
    'message/d',
    'guide/retry',
    ...LAST,
  ],
  ['a number of HTTP: the table of numbers', { kind: 'http' }, 'page/mappings', ...FEWER],
  [
    'an error of HTTP/2: the table and the guide to what HTTP carries',
    { kind: 'http2' },
    'page/mappings',
    'guide/grpc-over-http',
    ...FEWER,
  ],
  [
    'a number of HTTP that means no code: no situation beside the table',
    { kind: 'http', near: [near('code/UNKNOWN', 1), near('guide/retry', 0.5)] },
    'page/mappings',
    'guide/retry',
    ...FEWER,
  ],
  [
    'a number of HTTP that means a code: what is near, too',
    { kind: 'http', codes: ['INTERNAL'], near: [near('code/UNKNOWN', 1)] },
    'page/mappings',
    'code/UNKNOWN',
    ...FEWER,
  ],
  ['a service config: the page that checks it', { kind: 'service-config' }, 'page/service-config', ...FEWER],
  [
    'a title that is asked for',
    { titled: ['guide/deadlines-and-cancellation'] },
    'guide/deadlines-and-cancellation',
    ...LAST,
  ],
  [
    'a title in the words of a program, which asks for nothing',
    { kind: 'log', titled: ['guide/retry'] },
    ...LAST,
  ],
  [
    'a question for a code to which nothing is near: the page that asks back',
    { kind: 'which-code', near: [near('code/UNKNOWN', 0.5, 0.29)] },
    'page/choose',
    'code/UNKNOWN',
    'guide/error-details',
    'page/board',
    'page/glossary',
  ],
  [
    'a question for a code to which nothing is near at all',
    { kind: 'which-code' },
    'page/choose',
    'guide/error-details',
    'page/board',
    'page/glossary',
  ],
  [
    'a question for a code to which something is near',
    { kind: 'which-code', near: [near('code/UNKNOWN', 0.5, 0.3)] },
    'code/UNKNOWN',
    ...LAST,
  ],
  [
    'a question for a way, to which a code and a guide are near: the guide first',
    { kind: 'how-to', near: [near('code/UNKNOWN', 1), near('guide/retry', 0.5)] },
    'guide/retry',
    'code/UNKNOWN',
    ...LAST,
  ],
  [
    'units near in their order, those that are not near left out',
    { near: [near('code/UNKNOWN', 0.11), near('code/ABORTED', 0.12), near('code/INTERNAL', 0.9)] },
    'code/INTERNAL',
    'code/ABORTED',
    ...LAST,
  ],
  [
    'a program’s output: no code, no message of a library',
    {
      kind: 'log',
      near: [near('code/UNKNOWN', 1), near('message/a', 0.9), near('library/go', 0.5)],
      signed: [{ ...of('page/board'), code: 'INTERNAL' }],
      topics: ['code/ABORTED'],
      named: ['INTERNAL'],
    },
    'library/go',
    ...LAST,
  ],
  [
    'a program’s output that shows gRPC: a message of a library, too',
    { kind: 'log', near: [near('message/a', 0.9), near('library/go', 0.5)], isOfGrpc: true },
    'message/a',
    'library/go',
    ...LAST,
  ],
  [
    'a failure of a program: its library after what is near',
    {
      kind: 'symptom',
      near: [near('guide/retry', 1), near('guide/deadlines-and-cancellation', 0.5)],
      topics: ['code/UNKNOWN'],
      subjects: ['library/go'],
    },
    'guide/retry',
    'code/UNKNOWN',
    'library/go',
    'guide/deadlines-and-cancellation',
    ...LAST,
  ],
  [
    'a question about a program: its library right after the nearest',
    { near: [near('guide/retry', 1)], topics: ['code/UNKNOWN'], subjects: ['library/go', 'page/mappings'] },
    'guide/retry',
    'library/go',
    'code/UNKNOWN',
    'page/mappings',
    ...FEWER,
  ],
  ['a program in what a program wrote', { kind: 'log', subjects: ['library/go'] }, ...LAST],
  [
    'a question for a way about two topics: the guide alone',
    { kind: 'how-to', topics: ['code/UNKNOWN', 'guide/retry', 'guide/deadlines-and-cancellation'] },
    'guide/retry',
    ...LAST,
  ],
  [
    'a question for a way about a code without a guide',
    { kind: 'how-to', topics: ['code/UNKNOWN'] },
    'code/UNKNOWN',
    ...LAST,
  ],
  [
    'a failure about two topics: the first alone',
    { kind: 'symptom', topics: ['code/UNKNOWN', 'guide/retry'] },
    'code/UNKNOWN',
    ...LAST,
  ],
  [
    'a printed status: what separates its code from others, the page of the code left out',
    { kind: 'status', codes: ['NOT_FOUND'] },
    'ABORTED+NOT_FOUND',
    'ABORTED+INTERNAL+UNKNOWN+NOT_FOUND',
    ...LAST,
  ],
  ['a printed status without a code', { kind: 'status' }, ...LAST],
  [
    'codes that are likely: two at most, none of less than a fifth of what speaks for codes',
    {
      kind: 'symptom',
      likely: [
        likely(undefined, 0.6),
        likely('ABORTED', 0.2),
        likely('UNKNOWN', 0.1),
        likely('INTERNAL', 0.1),
      ],
    },
    'code/ABORTED',
    'code/UNKNOWN',
    ...LAST,
  ],
  [
    'two codes of which one is four times as likely',
    { kind: 'other', likely: [likely('ABORTED', 0.8), likely('UNKNOWN', 0.2)] },
    'code/ABORTED',
    'code/UNKNOWN',
    ...LAST,
  ],
  [
    'codes that are not likely enough',
    { kind: 'symptom', likely: [likely('ABORTED', 0.81), likely('UNKNOWN', 0.19)] },
    'code/ABORTED',
    ...LAST,
  ],
  ['likely codes of a question for a way', { kind: 'how-to', likely: [likely('ABORTED', 1)] }, ...LAST],
  ['likely codes of what a program wrote', { kind: 'log', likely: [likely('ABORTED', 1)] }, ...LAST],
  [
    'likely codes around what is near',
    {
      kind: 'symptom',
      near: [
        near('guide/retry', 1),
        near('guide/deadlines-and-cancellation', 0.9),
        near('page/mappings', 0.8),
        near('message/a', 0.2),
      ],
      likely: [likely('ABORTED', 0.5), likely('UNKNOWN', 0.5)],
      subjects: ['library/go', 'page/service-config'],
    },
    'guide/retry',
    'code/ABORTED',
    'library/go',
    'code/UNKNOWN',
    'guide/deadlines-and-cancellation',
    'page/mappings',
    'page/service-config',
    'message/a',
  ],
  [
    'codes beside the claimed one',
    { kind: 'number', codes: ['ABORTED', 'UNKNOWN'], named: ['INTERNAL'] },
    'code/INTERNAL',
    'code/UNKNOWN',
    ...LAST,
  ],
  [
    'four messages near: three, and then others',
    { near: ['a', 'b', 'c', 'd'].map((id) => near(`message/${id}`, 1)) },
    'message/a',
    'message/b',
    'message/c',
    ...LAST,
  ],
  ['a unit of another site, which has no page here', { near: [near('elsewhere/x', 1)] }, ...LAST],
  ['an id that no unit has', { titled: ['guide/none'], messages: ['none'] }, ...LAST],
] as const satisfies readonly (readonly [string, Partial<Leads>, ...string[]])[])
  test(`pages for ${what}`, () => {
    expect(idsFor(leads)).toEqual(ids);
  });

test('each page is listed once, and eight pages at most', () => {
  const two = ['code/UNKNOWN', 'code/UNKNOWN', 'code/ABORTED', 'code/INTERNAL', 'code/NOT_FOUND'];
  const many = [
    ...two,
    'guide/retry',
    'guide/deadlines-and-cancellation',
    'library/go',
    'page/mappings',
    'message/a',
    'message/b',
  ];
  expect(idsFor({ near: many.map((id) => near(id, 1)) })).toEqual([
    'guide/retry',
    'guide/deadlines-and-cancellation',
    'library/go',
    'page/mappings',
    'code/UNKNOWN',
    'code/ABORTED',
    'code/INTERNAL',
    'message/a',
  ]);
});
