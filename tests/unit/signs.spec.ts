import { expect, test } from 'vitest';
import { signs } from '../../src/data/phrases/signs.ts';
import { knowledgeFor } from '../../src/model/knowledge.ts';
import { lookUp } from '../../src/search/answer.ts';
import { language } from '../../src/search/language.ts';
import { isShown, signsOf } from '../../src/search/signs.ts';

const { units } = knowledgeFor('any text');

test('every sign belongs to a unit that stands for a code', () => {
  const lost = Object.keys(signs).filter((id) => units.byId(id)?.code === undefined);
  expect(lost).toEqual([]);
});

const unit = { id: 'situation/x', kind: 'situation', code: 'ABORTED', title: 'x', phrases: [] } as const;
const signOf = (written: string) => {
  const [sign] = signsOf({ ...unit, signs: [written] }, language.isConcept);
  if (!sign) throw new Error(`${written} is no sign`);
  return sign;
};

const shows = (terms: readonly string[]): boolean => isShown(signOf('delete disk/busi -absent'), terms);

test('a sign is shown by a text with one term for each of its parts, in any order', () => {
  expect(shows(['=disk', '=delete'])).toBe(true);
  expect(shows(['=delete', 'busi'])).toBe(true);
  expect(shows(['=delete', 'quick'])).toBe(false);
});

test('a sign is not shown by a text with a term that rules it out, or with its terms far apart', () => {
  expect(shows(['=delete', '=disk', '=absent'])).toBe(false);
  const between = Array.from({ length: 8 }, (_, nth) => `word${nth}`);
  expect(shows(['=delete', ...between, '=disk'])).toBe(true);
  expect(shows(['=delete', ...between, 'more', '=disk'])).toBe(false);
});

test('how far apart the terms of a sign are does not depend on where in the text they are', () => {
  const before = Array.from({ length: 20 }, (_, nth) => `word${nth}`);
  expect(shows([...before, '=delete', '=disk'])).toBe(true);
});

test('a sign that begins with a tilde is weak, and the tilde is no part of its terms', () => {
  expect(signOf('delete').isWeak).toBe(false);
  expect(signOf('~delete').isWeak).toBe(true);
  expect(isShown(signOf('~delete'), ['=delete'])).toBe(true);
  expect(isShown(signOf('busi'), ['busi'])).toBe(true);
});

test('a unit without signs shows none', () => {
  expect(signsOf(unit, language.isConcept)).toEqual([]);
});

const TOLD = {
  'user tries to delete a folder that still has files': 'FAILED_PRECONDITION',
  'the bucket does not exist': 'NOT_FOUND',
  'insufficient account balance': 'FAILED_PRECONDITION',
  页码负数: 'INVALID_ARGUMENT',
  删除非空的文件夹: 'FAILED_PRECONDITION',
} as const;

for (const [text, code] of Object.entries(TOLD))
  test(`“${text}” is probably ${code}`, () => {
    const { codes, voice, evidence } = lookUp(text, knowledgeFor(text), text);
    expect([codes, voice]).toEqual([[code], 'probably']);
    expect(evidence?.code).toBe(code);
  });

test('what other programs print without gRPC claims no code, even where it shows a sign', () => {
  for (const text of [
    'redis: disk is full',
    'nginx: connection refused while connecting to upstream',
    'docker: permission denied for the user',
  ])
    expect(lookUp(text, knowledgeFor(text)).codes, text).toEqual([]);
});
