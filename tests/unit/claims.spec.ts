/** When plain words claim a code: what is near, what signs the text shows, what kind of text it is. */
import { expect, test } from 'vitest';
import { codeNames, type CodeName } from '../../src/data/names.ts';
import { claimFromWords, mayClaim } from '../../src/search/claims.ts';
import { judge, lookOf } from '../../src/search/judgement.ts';
import type { TextKind } from '../../src/search/kinds.ts';
import { NO_SUPPORT, type Support } from '../../src/search/support.ts';
import type { Near, Neighbourhood, Unit, UnitKind } from '../../src/search/units.ts';
import { SUBJECTS } from '../../src/search/vocabulary.ts';

const unitOf = (code: CodeName | undefined, kind: UnitKind = 'situation', id = `${kind}/x`): Unit => ({
  id,
  kind,
  title: id,
  ...(code && { code }),
});

const nearTo = (unit: Unit, likeness: number): Near => ({ unit, likeness, fit: likeness });

const NOTHING: Neighbourhood = { units: [], support: [], shown: [], told: 0, unknown: 0, words: 3 };

/** Support that makes a code as likely as is asked for, to a thousandth. */
const supportFor = (code: CodeName, chance: number, kind: TextKind, text: string): Support[] => {
  const withVotes = (votes: number) =>
    SUBJECTS.map((subject) => (subject === code ? { ...NO_SUPPORT, votes } : NO_SUPPORT));
  const look = lookOf(kind, text, NOTHING);
  const reached = (votes: number) =>
    judge({ ...NOTHING, support: withVotes(votes) }, look).find((one) => one.code === code)?.chance ?? 0;
  let [low, high] = [0, 20];
  while (reached(high) - reached(low) > 0.001) {
    const middle = (low + high) / 2;
    if (reached(middle) < chance) low = middle;
    else high = middle;
  }
  return withVotes(high);
};

const codeUnits = new Map(codeNames.map((name) => [`code/${name}`, unitOf(name, 'code', `code/${name}`)]));
const UNITS = { byId: (id: string) => codeUnits.get(id) };

const claimOf = (nearby: Partial<Neighbourhood>, text = 'the row is gone', kind: TextKind = 'symptom') =>
  claimFromWords(kind, text, { ...NOTHING, ...nearby }, UNITS);

test('a phrase that says the same claims its code, and is what the claim rests on', () => {
  const unit = unitOf('NOT_FOUND');
  expect(claimOf({ units: [nearTo(unit, 0.99)] })).toEqual({ code: 'NOT_FOUND', unit });
  expect(claimOf({ units: [nearTo(unit, 0.98)] })).toBeUndefined();
});

test('a phrase without a code that says the same claims none', () => {
  expect(claimOf({ units: [nearTo(unitOf(undefined), 1)] })).toBeUndefined();
});

test('phrases that say the same and differ leave it to what is likely, among their codes only', () => {
  const units = [nearTo(unitOf('NOT_FOUND'), 1), nearTo(unitOf('ABORTED'), 1)];
  const text = 'the row is gone';
  expect(claimOf({ units })).toBeUndefined();
  expect(claimOf({ units, support: supportFor('ABORTED', 0.95, 'symptom', text) })?.code).toBe('ABORTED');
  expect(claimOf({ units, support: supportFor('INTERNAL', 0.95, 'symptom', text) })).toBeUndefined();
});

test('a sign that needs all words of a text claims its code; one that needs fewer, or signs of two codes, do not', () => {
  const shown = [unitOf('NOT_FOUND')];
  expect(claimOf({ shown, told: 1 })).toEqual({ code: 'NOT_FOUND', unit: shown[0] });
  expect(claimOf({ shown, told: 0.99 })).toBeUndefined();
  expect(claimOf({ shown: [...shown, unitOf('ABORTED')], told: 1 })).toBeUndefined();
});

test('a phrase that says the same is not outvoted by a sign', () => {
  const units = [nearTo(unitOf('ABORTED'), 1)];
  expect(claimOf({ units, shown: [unitOf('NOT_FOUND')], told: 1 })?.code).toBe('ABORTED');
});

test('a code that is likely enough is claimed, in a text of any length', () => {
  for (const text of [
    'the row is gone',
    'the row is gone from the table and nothing says why it is gone from it',
  ]) {
    const claimAt = (chance: number) =>
      claimOf({ support: supportFor('NOT_FOUND', chance, 'symptom', text) }, text)?.code;
    expect(claimAt(0.56), text).toBe('NOT_FOUND');
    expect(claimAt(0.54), text).toBeUndefined();
  }
});

test('a code of which alone the text shows signs needs less where a code is asked for', () => {
  const text = 'the server lost the row';
  const least = (code: CodeName, kind: TextKind, shown: readonly CodeName[]): number =>
    [0.34, 0.36, 0.54, 0.56].find(
      (chance) =>
        claimOf(
          { support: supportFor(code, chance, kind, text), shown: shown.map((name) => unitOf(name)) },
          text,
          kind,
        )?.code === code,
    ) ?? 1;
  expect(least('NOT_FOUND', 'symptom', [])).toBe(0.56);
  expect(least('NOT_FOUND', 'symptom', ['NOT_FOUND'])).toBe(0.56);
  expect(least('NOT_FOUND', 'which-code', ['NOT_FOUND'])).toBe(0.36);
  expect(least('NOT_FOUND', 'which-code', [])).toBe(0.56);
  expect(least('NOT_FOUND', 'which-code', ['NOT_FOUND', 'ABORTED'])).toBe(0.56);
  expect(least('INTERNAL', 'which-code', ['INTERNAL'])).toBe(0.36);
});

test('a claim rests on a sign before a near unit, and on the page of the code where neither is there', () => {
  const text = 'the row is gone';
  const support = supportFor('NOT_FOUND', 0.95, 'symptom', text);
  const [sign, near] = [
    unitOf('NOT_FOUND', 'situation', 'situation/sign'),
    unitOf('NOT_FOUND', 'term', 'term/near'),
  ];
  const [other, far] = [unitOf('ABORTED', 'term', 'term/other'), unitOf('INTERNAL', 'term', 'term/far')];
  const units = [nearTo(other, 0.5), nearTo(near, 0.4)];
  expect(claimOf({ support, units, shown: [far, sign] })?.unit).toBe(sign);
  expect(claimOf({ support, units, shown: [far] })?.unit).toBe(near);
  expect(claimOf({ support, units: [nearTo(other, 0.5)] })?.unit).toBe(codeUnits.get('code/NOT_FOUND'));
});

test('a code of what became of a call is claimed only where the text shows a call, a code of an object without one', () => {
  const likely = (code: CodeName, text: string, kind: TextKind = 'symptom') =>
    claimOf({ support: supportFor(code, 0.95, kind, text) }, text, kind)?.code;
  for (const [text, isOfCall] of [
    ['it does not answer', false],
    ['the server does not answer', true],
    ['grpc does not answer', true],
    ['the database server does not answer', false],
    ['no reply of the agent', true],
    ['the node is gone', true],
    ['节点没有响应', true],
    ['服务没有响应', true],
    ['网站没有响应', false],
    ['程序启动后没有响应', false],
  ] as const) {
    expect(likely('UNAVAILABLE', text), text).toBe(isOfCall ? 'UNAVAILABLE' : undefined);
    expect(likely('NOT_FOUND', text), text).toBe('NOT_FOUND');
  }
  expect(likely('UNAVAILABLE', 'it does not answer', 'which-code')).toBe('UNAVAILABLE');
  expect(claimOf({ units: [nearTo(unitOf('UNAVAILABLE'), 1)] }, 'it does not answer')?.code).toBe(
    'UNAVAILABLE',
  );
});

test('the words of a message lead to its code only where the text shows a call', () => {
  const near = (text: string) =>
    claimOf(
      {
        support: supportFor('NOT_FOUND', 0.95, 'symptom', text),
        units: [nearTo(unitOf('NOT_FOUND', 'message'), 0.6)],
      },
      text,
    )?.code;
  expect(near('the row is gone')).toBeUndefined();
  expect(near('the server lost the row')).toBe('NOT_FOUND');
});

test('what every program prints of its sockets proves no call of gRPC, a message of a library does', () => {
  const messageOf = (id: string) => ({
    units: [nearTo(unitOf('UNAVAILABLE', 'message', `message/${id}`), 1)],
  });
  expect(claimOf(messageOf('go-dial-connection-refused'))).toBeUndefined();
  expect(claimOf(messageOf('go-dial-connection-refused'), 'grpc: the row is gone')?.code).toBe('UNAVAILABLE');
  expect(claimOf(messageOf('go-transport-is-closing'))?.code).toBe('UNAVAILABLE');
  expect(
    claimOf({ units: [nearTo(unitOf('UNAVAILABLE', 'situation', 'situation/go-dial-x'), 1)] })?.code,
  ).toBe('UNAVAILABLE');
});

test('success is claimed only where nothing failed', () => {
  const success = { units: [nearTo(unitOf('OK'), 1)] };
  expect(claimOf(success, 'the call went through')?.code).toBe('OK');
  expect(claimOf(success, 'the call did not go through')).toBeUndefined();
  expect(claimOf(success, '调用没有成功')).toBeUndefined();
  expect(claimOf({ units: [nearTo(unitOf('NOT_FOUND'), 1)] }, 'the call did not go through')?.code).toBe(
    'NOT_FOUND',
  );
});

test('questions for a code, symptoms and other plain words may claim, and no other kind of text', () => {
  const kinds = ['which-code', 'symptom', 'other', 'how-to', 'log', 'configuration', 'comparison'] as const;
  expect(kinds.filter((kind) => mayClaim(kind, 'the row is gone'))).toEqual([
    'which-code',
    'symptom',
    'other',
  ]);
  expect(claimOf({ units: [nearTo(unitOf('NOT_FOUND'), 1)] }, 'the row is gone', 'how-to')).toBeUndefined();
});

test('a text about another program, or one that a program wrote, claims only beside a word of gRPC', () => {
  for (const [text, may] of [
    ['redis is full', false],
    ['redis is full, grpc', true],
    ['2026-11-29 the row is gone', false],
    ['2026-11-29 the row is gone, status code?', true],
  ] as const)
    expect(mayClaim('symptom', text), text).toBe(may);
  expect(mayClaim('which-code', 'redis is full')).toBe(true);
});

test('a single word, and words that end with a number, claim only where they tell of a failure or ask for a code', () => {
  for (const text of [
    'initialized',
    'LOOKING',
    'normal',
    'suspendAutohide',
    'Got assigned task 0',
    ' normal.\n',
  ])
    expect(mayClaim('other', text), text).toBe(false);
  for (const text of ['conflict', 'Duplicate', 'rate-limited', 'overloaded.', '限流', 'rpc 正常结束'])
    expect(mayClaim('other', text), text).toBe(true);
  expect(mayClaim('symptom', 'lost')).toBe(true);
  expect(mayClaim('which-code', 'initialized')).toBe(true);
});
