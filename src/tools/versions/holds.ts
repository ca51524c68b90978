import { basename } from 'node:path';
import type { Message } from '../../data/messages/message.ts';
import { PRINTED_ELSEWHERE } from '../drift/printed-elsewhere.ts';
import { runsToFind } from '../drift/literal-runs.ts';
import type { Texts } from './releases.ts';

/** Letters of a piece that tells one text from another: `Unknown error` is printed in many places. */
const LEAST = 13;
/** What stands for a value in an example: a number, a name in quotes or brackets, an address. */
const VALUE = /\d+(?:[.:]\d+)*|"[^"]*"|'[^']*'|<[^>]*>/;

/** Returns the constant words that a release must hold; none where the message has too few, or another library prints some. */
export const wordsOf = (id: string, { pattern, example }: Message): string[] =>
  (PRINTED_ELSEWHERE[id] ? [] : runsToFind(pattern, example))
    .flatMap((run) => run.split(VALUE))
    .map((piece) => piece.trim())
    .filter((piece) => piece.replaceAll(/\P{L}/gu, '').length >= LEAST);

/** Tells whether one file of a release holds all the words, each whole within one constant text. */
export const holdsWords = (texts: Texts, words: readonly string[], source: string): boolean => {
  const name = basename(source).replace(/\.\w+$/, '');
  const files = Object.keys(texts).toSorted((a, b) => Number(b.includes(name)) - Number(a.includes(name)));
  return files.some((file) => words.every((word) => texts[file]?.some((text) => text.includes(word))));
};
