/**
 * Finds the weights of `src/search/judgement.ts` by regularized logistic regression from the texts that the look-up may be
 * worked with, and prints how right it is with each threshold. `npm run search:fit`
 *
 * It is measured on texts of files that the weights were not found from: texts of one file were collected together and are
 * alike. Phrases that equal the text are left out.
 */
import { globSync } from 'node:fs';
import { knowledgeFor } from '../model/knowledge.ts';
import { lookUp } from '../search/answer.ts';
import { situationAsked } from '../search/asking.ts';
import { mayClaim } from '../search/claims.ts';
import { lookOf, measuresOf, WEIGHTS, type Weights } from '../search/judgement.ts';
import { SUBJECTS } from '../search/vocabulary.ts';
import { rowsOf, type Row } from './accuracy/rows.ts';
import { readArguments } from './command-line.ts';

/** A text that is answered from its words. */
interface Sample {
  readonly row: Row;
  /** Which texts it is judged with. */
  readonly part: number;
  /** For each subject what counts for it, in the order of the weights. */
  readonly measures: readonly (readonly number[])[];
  /** For each subject whether it is right. */
  readonly right: readonly boolean[];
  /** Texts that were written for the table of queries are many: each counts less than one that was found. */
  readonly worth: number;
}

const PARTS = 5;
const WRITTEN_WORTH = 0.25;
/** Texts that were kept because the look-up claimed a code of them stand for many that it did not. */
const CHOSEN_WORTH = 0.35;
const CHOSEN = /general-7[01]\.jsonl$/;
const FOUND = ['real/work/*.jsonl', 'logs/work/*.jsonl'];
const WRITTEN = ['natural-en.jsonl', 'natural-zh.jsonl', 'no-answer.jsonl'];
/** So much of a text is read for what it asks. */
const ASKED = 600;

const CODE_KEYS = Object.keys(WEIGHTS.code) as (keyof Weights['code'])[];
const NONE_KEYS = Object.keys(WEIGHTS.none) as (keyof Weights['none'])[];

const sampleOf = (row: Row, part: number, worth: number): Sample[] => {
  const { query, expect } = row;
  const known = knowledgeFor(query);
  const { kind, status, messages, voice, codes, evidence } = lookUp(query, known, query);
  const isFromWords = !status && messages.length === 0 && voice !== 'is' && (codes.length === 0 || evidence);
  if (!isFromWords || !mayClaim(kind, query)) return [];
  const asked = query.slice(0, ASKED);
  const text = kind === 'which-code' ? situationAsked(asked) : asked;
  const nearby = known.units.near(known.units.read(text), query);
  const measures = measuresOf(nearby, lookOf(kind, text, nearby)).map((of): readonly number[] =>
    'isOfGrpc' in of ? [...NONE_KEYS.map((key) => of[key]), 1] : CODE_KEYS.map((key) => of[key]),
  );
  const mayBeSilent = expect.length === 0 || row.silence_ok === true;
  const right = SUBJECTS.map((code) => (code ? expect.includes(code) : mayBeSilent));
  return [{ row, part, measures, right, worth }];
};

const samplesIn = (patterns: readonly string[], worth: number): Sample[] =>
  patterns
    .flatMap((pattern) => globSync(pattern, { cwd: 'tests/queries' }).sort())
    .flatMap((file, nth) =>
      rowsOf(`tests/queries/${file}`).flatMap((row) =>
        sampleOf(row, nth % PARTS, CHOSEN.test(file) ? CHOSEN_WORTH : worth),
      ),
    );

/** How much each measure counts: those of codes, those of no code, and where it starts from. */
type Numbers = readonly number[];

const chancesOf = ({ measures }: Sample, numbers: Numbers): number[] => {
  const scores = measures.map((of, subject) => {
    const start = subject === SUBJECTS.length - 1 ? CODE_KEYS.length : 0;
    let score = 0;
    for (let at = 0; at < of.length; at += 1) score += (of[at] ?? 0) * (numbers[start + at] ?? 0);
    return score;
  });
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const all = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / all);
};

/** Too little to move a number. */
const NEGLIGIBLE = 1e-4;

/** Adds to each slope how much its number would have to change for the right subjects to become likelier. */
const pull = (sample: Sample, numbers: Numbers, slopes: number[]) => {
  const { measures, right, worth } = sample;
  const chances = chancesOf(sample, numbers);
  const all = chances.reduce((sum, chance, at) => (right[at] ? sum + chance : sum), Number.MIN_VALUE);
  measures.forEach((of, subject) => {
    const chance = chances[subject] ?? 0;
    const force = worth * ((right[subject] ? chance / all : 0) - chance);
    if (Math.abs(force) < NEGLIGIBLE) return;
    const start = subject === SUBJECTS.length - 1 ? CODE_KEYS.length : 0;
    of.forEach((measure, at) => (slopes[start + at] = (slopes[start + at] ?? 0) + force * measure));
  });
};

const STEPS = 140;
const STEP = 0.12;
/** Keeps numbers small that few texts speak for. */
const SHRINK = 0.002;

/** Adam: each number moves at a pace of its own. */
const fitted = (samples: readonly Sample[]): Numbers => {
  const worth = samples.reduce((sum, sample) => sum + sample.worth, 0);
  let numbers = Array.from({ length: CODE_KEYS.length + NONE_KEYS.length + 1 }, () => 0);
  const means = numbers.map(() => 0);
  const squares = numbers.map(() => 0);
  for (let step = 1; step <= STEPS; step += 1) {
    const slopes = numbers.map((number, at) => (at === numbers.length - 1 ? 0 : -SHRINK * number * worth));
    for (const sample of samples) pull(sample, numbers, slopes);
    numbers = numbers.map((number, at) => {
      const slope = (slopes[at] ?? 0) / worth;
      const mean = (means[at] = 0.9 * (means[at] ?? 0) + 0.1 * slope);
      const square = (squares[at] = 0.999 * (squares[at] ?? 0) + 0.001 * slope * slope);
      return number + (STEP * (mean / (1 - 0.9 ** step))) / (Math.sqrt(square / (1 - 0.999 ** step)) + 1e-8);
    });
  }
  return numbers;
};

const weightsOf = (numbers: Numbers) => {
  const rounded = numbers.map((number) => Number(number.toFixed(2)));
  const named = (keys: readonly string[], from: number) =>
    Object.fromEntries(keys.map((key, at) => [key, rounded[from + at]]));
  return {
    code: named(CODE_KEYS, 0),
    none: named(NONE_KEYS, CODE_KEYS.length),
    start: rounded.at(-1),
  };
};

/** A text, and the code that is likeliest. */
interface Judged {
  readonly row: Row;
  readonly code: string;
  readonly chance: number;
}

const judgedWith = (sample: Sample, numbers: Numbers): Judged => {
  const chances = chancesOf(sample, numbers).slice(0, -1);
  const chance = Math.max(...chances);
  return { row: sample.row, code: SUBJECTS[chances.indexOf(chance)] ?? '', chance };
};

const share = (right: number, all: number): string =>
  `${right}/${all} ${((100 * right) / all).toFixed(1)}`.padStart(16);

const report = (name: string, judged: readonly Judged[]) => {
  for (const least of [0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8]) {
    const isRight = ({ row, code }: Judged) => row.expect.includes(code);
    const isClaimed = ({ chance }: Judged) => chance >= least;
    const claimed = judged.filter(isClaimed);
    const wanting = judged.filter(({ row }) => row.expect.length > 0 && !row.silence_ok);
    const silent = judged.filter(({ row }) => row.expect.length === 0);
    console.log(
      `${name} from ${least}`.padEnd(24) +
        share(claimed.filter(isRight).length, claimed.length) +
        share(wanting.filter((one) => isClaimed(one) && isRight(one)).length, wanting.length) +
        share(silent.filter((one) => !isClaimed(one)).length, silent.length),
    );
  }
};

readArguments({ usage: 'npm run search:fit' });
const found = samplesIn(FOUND, 1);
const written = samplesIn(WRITTEN, WRITTEN_WORTH);
const all = [...found, ...written];
const withoutPart = Array.from({ length: PARTS }, (_, part) =>
  fitted(all.filter((sample) => sample.part !== part)),
);
const judged = (samples: readonly Sample[]) =>
  samples.map((sample) => judgedWith(sample, withoutPart[sample.part] ?? []));
console.log(`${'answered from words'.padEnd(24)}       precision        coverage         silence`);
report('found', judged(found));
report('written', judged(written));
console.log(JSON.stringify(weightsOf(fitted(all)), null, 2));
