/** What a text looks like, and how likely that makes it that it asks for a code. */
import { expect, test } from 'vitest';
import { judge, lookOf } from '../../src/search/judgement.ts';
import type { TextKind } from '../../src/search/kinds.ts';
import { NO_SUPPORT, type Support } from '../../src/search/support.ts';
import type { Neighbourhood } from '../../src/search/units.ts';
import { SUBJECTS } from '../../src/search/vocabulary.ts';

const NEARBY: Neighbourhood = { units: [], support: [], shown: [], told: 0, unknown: 0.5, words: 5 };

const looked = (text: string, kind: TextKind = 'symptom', nearby: Partial<Neighbourhood> = {}) =>
  lookOf(kind, text, { ...NEARBY, ...nearby });

test('a text that asks for a code looks so, and so does a question in either language', () => {
  expect(looked('which code?', 'which-code')).toMatchObject({ isWhichCode: 1, isQuestion: 1 });
  expect(looked('哪个？')).toMatchObject({ isWhichCode: 0, isQuestion: 1 });
  expect(looked('the row is gone')).toMatchObject({ isWhichCode: 0, isQuestion: 0 });
});

test('a text of no kind is about something else, unless it shows a sign', () => {
  const sign = { id: 'situation/x', kind: 'situation', title: 'x' } as const;
  expect(looked('rows', 'other').isOther).toBe(1);
  expect(looked('rows', 'other', { shown: [sign] }).isOther).toBe(0);
  expect(looked('rows', 'symptom').isOther).toBe(0);
});

test('length and words count in hundreds and tens, and no more than twice that', () => {
  expect(looked('x'.repeat(50))).toMatchObject({ length: 0.5, words: 0.5, unknown: 0.5 });
  expect(looked('x'.repeat(900), 'symptom', { words: 90 })).toMatchObject({ length: 2, words: 2 });
});

test.each(["it isn't there", 'I call gRPC over TLS', 'Orders are gone', '12 orders', '订单没有了'])(
  '“%s” is everyday writing',
  (text) => {
    expect(looked(text).isParticular).toBe(0);
  },
);

test.each(['the order Is gone', 'see orders.db', '123 orders', '`orders`', "the users' orders", 'a = b'])(
  '“%s” is about something particular',
  (text) => {
    expect(looked(text).isParticular).toBe(1);
  },
);

test('a text without gRPC that shows no call looks so, and so does one whose writer speaks of their own affairs', () => {
  expect(looked('the order is gone')).toMatchObject({ isWithoutCall: 1, isPersonal: 0 });
  expect(looked('my order is gone')).toMatchObject({ isWithoutCall: 1, isPersonal: 1 });
  expect(looked('我的订单没有了')).toMatchObject({ isWithoutCall: 1, isPersonal: 1 });
  expect(looked('my server lost the order')).toMatchObject({ isWithoutCall: 0, isPersonal: 0 });
  expect(looked('my gRPC is gone')).toMatchObject({ isWithoutCall: 0, isPersonal: 0 });
  expect(looked('my order is gone', 'which-code')).toMatchObject({ isWithoutCall: 0, isPersonal: 0 });
});

test('a name after the beginning counts, at the beginning of a sentence or in a text about gRPC it does not', () => {
  expect(looked('the order of Magento is gone').isNaming).toBe(1);
  expect(looked('Orders are gone. Rows are there, and I use an API').isNaming).toBe(0);
  expect(looked('the order of gRPC with Magento is gone').isNaming).toBe(0);
  expect(looked('which code for Magento', 'which-code').isNaming).toBe(0);
});

test.each(['a click does nothing', 'the icons are gone', '表格没有了', '花呗不能用', '按鈕無效'])(
  '“%s” is of another field, beside gRPC and in a question for a code it is not',
  (text) => {
    expect(looked(text).isOfOtherField).toBe(1);
    expect(looked(`gRPC ${text}`).isOfOtherField).toBe(0);
    expect(looked(text, 'which-code').isOfOtherField).toBe(0);
  },
);

test('a text that looks as if it were of another field claims less easily', () => {
  const chanceOf = (look: ReturnType<typeof looked>): number =>
    judge(
      {
        ...NEARBY,
        support: SUBJECTS.map((code) => ({ ...NO_SUPPORT, likeness: code === 'NOT_FOUND' ? 1 : 0 })),
      },
      look,
    ).find(({ code }) => code === 'NOT_FOUND')?.chance ?? 0;
  const plain = looked('the server lost the order');
  for (const key of ['isWithoutCall', 'isPersonal', 'isNaming', 'isOfOtherField'] as const)
    expect(chanceOf({ ...plain, [key]: 1 }), key).toBeLessThan(chanceOf(plain));
});

const judged = (
  support: Partial<Record<string, Partial<Support>>>,
  text = 'the row is gone',
  nearby: Partial<Neighbourhood> = {},
) =>
  judge(
    {
      ...NEARBY,
      ...nearby,
      support: SUBJECTS.map((code) => ({ ...NO_SUPPORT, ...support[code ?? 'none'] })),
    },
    lookOf('symptom', text, NEARBY),
  );

test('the chances of all codes and of none are one together, the likeliest first', () => {
  const all = judged({ NOT_FOUND: { votes: 0.8 }, ABORTED: { votes: 0.2 } });
  expect(all).toHaveLength(SUBJECTS.length);
  expect(all.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1);
  expect(all.map(({ chance }) => chance)).toEqual(all.map(({ chance }) => chance).sort((a, b) => b - a));
  const codes = all.map(({ code }) => code).filter((code) => code !== undefined);
  expect(codes.slice(0, 2)).toEqual(['NOT_FOUND', 'ABORTED']);
});

test('a text of which nothing is known most likely wants no code', () => {
  expect(judged({})[0]?.code).toBeUndefined();
});

test('a text about something else or something particular more likely wants no code', () => {
  const chanceOfNone = (text: string, kind: TextKind = 'symptom') =>
    judge(NEARBY, lookOf(kind, text, NEARBY)).find(({ code }) => code === undefined)?.chance ?? 0;
  const everyday = chanceOfNone('the row is gone');
  expect(chanceOfNone('the row Is gone')).toBeGreaterThan(everyday);
  expect(chanceOfNone('the row is gone', 'other')).toBeGreaterThan(everyday);
  expect(chanceOfNone('the row is gone', 'which-code')).toBeLessThan(everyday);
});

test('a sign, a near phrase and votes each make a code likelier; phrases without a code make it less likely', () => {
  const chanceOf = (support: Parameters<typeof judged>[0]) =>
    judged(support).find(({ code }) => code === 'NOT_FOUND')?.chance ?? 0;
  const alone = chanceOf({});
  for (const measure of [
    'votes',
    'likeness',
    'likenessOfKnown',
    'held',
    'leaning',
    'strongSign',
    'weakSign',
  ] as const)
    expect(chanceOf({ NOT_FOUND: { [measure]: 1 } }), measure).toBeGreaterThan(alone);
  const near = { NOT_FOUND: { likeness: 1 } };
  expect(chanceOf({ ...near, none: { likeness: 1, votes: 1 } })).toBeLessThan(chanceOf(near));
});

test('a sign says more in a text about gRPC, and the more words of the text it needs, unless another code has one', () => {
  const chanceOf = (text: string, nearby: Partial<Neighbourhood> = {}) =>
    judged({ NOT_FOUND: { strongSign: 1 } }, text, nearby).find(({ code }) => code === 'NOT_FOUND')?.chance ??
    0;
  const signOf = (code: 'NOT_FOUND' | 'ABORTED') =>
    ({ id: `situation/${code}`, kind: 'situation', title: code, code }) as const;
  const alone = chanceOf('the row is gone');
  expect(chanceOf('the row is gone, grpc')).toBeGreaterThan(alone);
  expect(chanceOf('the row is gone', { shown: [signOf('NOT_FOUND')], told: 0.5 })).toBeGreaterThan(alone);
  expect(chanceOf('the row is gone', { shown: [signOf('NOT_FOUND'), signOf('ABORTED')], told: 0.5 })).toBe(
    alone,
  );
});
