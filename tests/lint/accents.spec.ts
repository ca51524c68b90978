import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACTORS } from '../../src/data/code-facts.ts';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear light. */
const SIMULATIONS: Readonly<Record<string, Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

const linear = (part: string): number => {
  const value = Number.parseInt(part, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

const apply = ([first, second, third]: Matrix, [x, y, z]: Triple): Triple => {
  const row = ([a, b, c]: Triple) => Math.max(0, Math.min(1, a * x + b * y + c * z));
  return [row(first), row(second), row(third)];
};

/** Perceived color, in which distances mean the same everywhere (Ottosson 2020). */
const oklab = (color: Triple): Triple => {
  const [l, m, s] = apply(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    color,
  ).map(Math.cbrt) as [number, number, number];
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
};

const colorOf = (token: string, scheme: 0 | 1): Triple => {
  const found = new RegExp(`--${token}: light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)`).exec(tokens);
  const hex = found?.[scheme + 1];
  if (!hex) throw new Error(`src/styles/tokens.css has no --${token} for both schemes`);
  return [linear(hex.slice(0, 2)), linear(hex.slice(2, 4)), linear(hex.slice(4))];
};

const distance = (a: Triple, b: Triple): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** Before they were chosen for it, two accents were 0.008 apart for readers with deuteranopia. */
const APART = 0.1;

for (const [scheme, index] of [
  ['light', 0],
  ['dark', 1],
] as const)
  for (const [kind, matrix] of Object.entries(SIMULATIONS))
    test(`the four accents can be told apart with ${kind}, ${scheme}`, () => {
      const seen = ACTORS.map((actor) => oklab(apply(matrix, colorOf(actor, index))));
      const pairs = seen.flatMap((one, nth) => seen.slice(nth + 1).map((other) => distance(one, other)));
      expect(pairs).toHaveLength(6);
      expect(Math.min(...pairs)).toBeGreaterThanOrEqual(APART);
    });

test('who may retry later does not look like a link', () => {
  for (const scheme of [0, 1] as const)
    expect(distance(oklab(colorOf('later', scheme)), oklab(colorOf('link', scheme)))).toBeGreaterThanOrEqual(
      0.06,
    );
});

test('no style takes an accent for anything but who has to act', () => {
  const named = new RegExp(`var\\(--(?:${ACTORS.join('|')})\\b`);
  const files = globSync('src/styles/*.css').filter((file) => !file.endsWith('tokens.css'));
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => named.test(readFileSync(file, 'utf8')))).toEqual([]);
  expect(tokens).toMatch(named);
});

test('the color of strings in programs is none of the accents', () => {
  for (const scheme of [0, 1] as const)
    for (const actor of ACTORS)
      expect(
        distance(oklab(colorOf('string', scheme)), oklab(colorOf(actor, scheme))),
        actor,
      ).toBeGreaterThanOrEqual(0.06);
});
