/**
 * Finds the weights of `src/search/judgement.ts` from the texts that the look-up may be worked with, and prints how right
 * it is with each threshold, measured on texts that the weights were not found from (five parts by hash; phrases that
 * equal the text are left out). `npm run search:fit`
 */
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { knowledgeFor } from '../model/knowledge.ts';
import { lookUp } from '../search/answer.ts';
import { mayClaim } from '../search/claims.ts';
import { judge, lookOf, WEIGHTS, type Look, type Weights } from '../search/judgement.ts';
import { termsOfMeaning } from '../search/language.ts';
import type { Support } from '../search/support.ts';
import { SUBJECTS } from '../search/vocabulary.ts';
import { rowsOf, type Row } from './accuracy/rows.ts';
import { readArguments } from './command-line.ts';

/** A text that is answered from its words. */
interface Sample {
  readonly row: Row;
  readonly support: readonly Support[];
  readonly look: Look;
  /** Subjects that are right. */
  readonly right: readonly number[];
  readonly part: number;
  /** The table of queries has many texts that were written for it: each counts less than one that was found. */
  readonly worth: number;
}

const PARTS = 5;
const WRITTEN_WORTH = 0.25;
const FOUND = ['real/work/*.jsonl', 'logs/work/*.jsonl'];
const WRITTEN = ['natural-en.jsonl', 'natural-zh.jsonl', 'no-answer.jsonl'];

const sampleOf = (row: Row, worth: number): Sample[] => {
  const { query, expect } = row;
  const known = knowledgeFor(query);
  const { kind, status, messages, voice, codes, evidence } = lookUp(query, known, query);
  const isFromWords = !status && messages.length === 0 && voice !== 'is' && (codes.length === 0 || evidence);
  if (!isFromWords || !mayClaim(kind, query)) return [];
  const nearby = known.units.near(termsOfMeaning(query.slice(0, 600)), query);
  const none = SUBJECTS.indexOf(undefined);
  const right = SUBJECTS.flatMap((code, at) => (code && expect.includes(code) ? [at] : []));
  return [
    {
      row,
      support: nearby.support,
      look: lookOf(kind, query, nearby),
      right: expect.length === 0 || row.silence_ok ? [...right, none] : right,
      part: createHash('sha256').update(`fit ${query}`).digest().readUInt8(0) % PARTS,
      worth,
    },
  ];
};

const samplesIn = (patterns: readonly string[], worth: number): Sample[] =>
  patterns
    .flatMap((pattern) => globSync(pattern, { cwd: 'tests/queries' }).sort())
    .flatMap((file) => rowsOf(`tests/queries/${file}`))
    .flatMap((row) => sampleOf(row, worth));

const flat = ({ code, none, look, start }: Weights): number[] => [
  ...Object.values(code),
  ...Object.values(none),
  ...Object.values(look),
  start,
];

const shaped = (numbers: readonly number[]): Weights => {
  let at = 0;
  const next = <Group extends Readonly<Record<string, number>>>(group: Group): Group =>
    Object.fromEntries(Object.keys(group).map((key) => [key, numbers[at++] ?? 0])) as Group;
  return {
    code: next(WEIGHTS.code),
    none: next(WEIGHTS.none),
    look: next(WEIGHTS.look),
    start: numbers[at] ?? 0,
  };
};

/** How much each number would have to change for the chance of each subject to rise. */
const slopes = ({ support, look, right, worth }: Sample, weights: Weights): number[] => {
  const chances = new Map(judge({ support }, look, weights).map(({ code, chance }) => [code, chance]));
  const chanceOf = (at: number) => chances.get(SUBJECTS[at]) ?? 0;
  const all = right.reduce((sum, at) => sum + chanceOf(at), 0) || Number.MIN_VALUE;
  const pull = SUBJECTS.map(
    (_, at) => worth * ((right.includes(at) ? chanceOf(at) / all : 0) - chanceOf(at)),
  );
  const none = SUBJECTS.indexOf(undefined);
  const ofCodes = (key: keyof Support) =>
    support.reduce((sum, measures, at) => (at === none ? sum : sum + (pull[at] ?? 0) * measures[key]), 0);
  const ofNone = pull[none] ?? 0;
  return [
    ...(Object.keys(weights.code) as (keyof Support)[]).map(ofCodes),
    ...(Object.keys(weights.none) as (keyof Support)[]).map((key) => ofNone * (support[none]?.[key] ?? 0)),
    ...(Object.keys(weights.look) as (keyof Look)[]).map((key) => ofNone * look[key]),
    ofNone,
  ];
};

const STEPS = 300;
const STEP = 0.05;
const SHRINK = 0.0005;

/** Adam: each number moves at a pace of its own. */
const fitted = (samples: readonly Sample[]): Weights => {
  let numbers = flat(WEIGHTS).map(() => 0);
  const means = numbers.map(() => 0);
  const squares = numbers.map(() => 0);
  for (let step = 1; step <= STEPS; step += 1) {
    const weights = shaped(numbers);
    const sums = numbers.map((number) => -SHRINK * number * samples.length);
    for (const sample of samples)
      slopes(sample, weights).forEach((slope, at) => (sums[at] = (sums[at] ?? 0) + slope));
    numbers = numbers.map((number, at) => {
      const slope = (sums[at] ?? 0) / samples.length;
      const mean = (means[at] = 0.9 * (means[at] ?? 0) + 0.1 * slope);
      const square = (squares[at] = 0.999 * (squares[at] ?? 0) + 0.001 * slope * slope);
      return number + (STEP * (mean / (1 - 0.9 ** step))) / (Math.sqrt(square / (1 - 0.999 ** step)) + 1e-8);
    });
  }
  return shaped(numbers);
};

const share = (right: number, all: number): string =>
  `${right}/${all} ${((100 * right) / all).toFixed(1)}`.padStart(16);

const report = (name: string, judged: readonly { sample: Sample; code: string; chance: number }[]) => {
  for (const least of [0.5, 0.55, 0.6, 0.65, 0.7, 0.8]) {
    const claimed = judged.filter(({ chance }) => chance >= least);
    const isRight = ({ sample, code }: (typeof judged)[number]) => sample.row.expect.includes(code);
    const wanting = judged.filter(({ sample: { row } }) => row.expect.length > 0 && !row.silence_ok);
    const silent = judged.filter(({ sample }) => sample.row.expect.length === 0);
    console.log(
      `${name} from ${least}`.padEnd(24) +
        share(claimed.filter(isRight).length, claimed.length) +
        share(wanting.filter((one) => one.chance >= least && isRight(one)).length, wanting.length) +
        share(silent.filter(({ chance }) => chance < least).length, silent.length),
    );
  }
};

readArguments({ usage: 'npm run search:fit' });
const found = samplesIn(FOUND, 1);
const written = samplesIn(WRITTEN, WRITTEN_WORTH);
const all = [...found, ...written];
const judgedIn = (samples: readonly Sample[]) =>
  Array.from({ length: PARTS }, (_, part) => {
    const weights = fitted(all.filter((sample) => sample.part !== part));
    return samples
      .filter((sample) => sample.part === part)
      .flatMap((sample) => {
        const best = judge(sample, sample.look, weights).find(({ code }) => code !== undefined);
        return best?.code ? [{ sample, code: best.code, chance: best.chance }] : [];
      });
  }).flat();
console.log(`${'answered from words'.padEnd(24)}       precision        coverage         silence`);
report('found', judgedIn(found));
report('written', judgedIn(written));
console.log(
  JSON.stringify(
    fitted(all),
    (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(2)) : value),
    2,
  ),
);
