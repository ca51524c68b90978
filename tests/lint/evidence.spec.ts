import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Claim } from '../../src/data/code-facts.ts';
import { factsOf } from '../../src/data/codes.ts';
import { disagreements, type Disagreement } from '../../src/data/disagreements.ts';
import { exampleIds } from '../../src/data/examples.ts';
import { frameworkClaims, frameworkIds, frameworkOf } from '../../src/data/frameworks.ts';
import { basisOf } from '../../src/data/guide-evidence.ts';
import { guideIds, guideOf } from '../../src/data/guides.ts';
import { libraryTraps } from '../../src/data/library-traps.ts';
import { codeNames } from '../../src/data/names.ts';

const traps = exampleIds.flatMap((id) =>
  libraryTraps[id].map((trap): Claim & { id: string } => ({ id, ...trap })),
);

const conditions = codeNames.flatMap((name): readonly Claim[] => factsOf(name).libraryConditions);

const positions = Object.values<Disagreement>(disagreements).flatMap(({ claims }) => claims);

const inFrameworks = frameworkIds.flatMap((id) =>
  frameworkClaims(id).map((claim): Claim & { id: string } => ({ id, ...claim })),
);

/** Every section of a guide that says what programs do, and what it rests on; advice needs no run. */
const sections = guideIds.flatMap((id) =>
  guideOf(id).sections.map((section) => ({ at: `${id}/${section}`, basis: basisOf(id, section) })),
);

const shown = sections.flatMap(({ at, basis }) =>
  basis && typeof basis !== 'string' ? basis.map((run) => ({ at, run })) : [],
);

const isRun = ({ run }: Claim): boolean => run !== undefined;

test('a claim marked as run names a recorded file that holds what it quotes', () => {
  const marked = [...traps, ...conditions, ...positions, ...inFrameworks].filter(isRun);
  expect(marked.length).toBeGreaterThan(240);
  for (const { says, run } of marked) {
    const file = `content/examples/${run?.file ?? ''}`;
    expect.soft(existsSync(file), `${file} exists`).toBe(true);
    const recorded = existsSync(file) ? readFileSync(file, 'utf8') : '';
    expect.soft(recorded, says.en).toContain(run?.printed);
  }
});

test('a section of a guide marked as run names recorded files that hold what it quotes', () => {
  for (const { at, run } of shown) {
    const file = `content/examples/${run.file}`;
    expect.soft(existsSync(file), `${file} exists`).toBe(true);
    const recorded = existsSync(file) ? readFileSync(file, 'utf8') : '';
    expect.soft(recorded.includes(run.printed), `${at}: ${file} holds ${run.printed}`).toBe(true);
  }
});

test('every section of a guide says whether it was run, and no fewer were than before', () => {
  expect(sections.filter(({ basis }) => basis === undefined)).toEqual([]);
  expect(new Set(shown.map(({ at }) => at)).size).toBeGreaterThanOrEqual(34);
});

test('a pitfall of a language rests on a run of that language', () => {
  for (const { id, says, run } of traps.filter(isRun))
    expect.soft(run?.file, says.en).toMatch(new RegExp(`^${id}/`));
});

test('a claim about a framework rests on a run of that framework', () => {
  for (const { id, says, run } of inFrameworks.filter(isRun))
    expect.soft(run?.file, says.en).toMatch(new RegExp(`/output/${id}\\.txt$`));
});

test('a table between codes and HTTP that was run holds what the run printed, row by row', () => {
  let compared = 0;
  for (const id of frameworkIds)
    for (const { direction, rows, run } of frameworkOf(id).mappings) {
      if (!run || direction === 'from-error') continue;
      const printed = readFileSync(`content/examples/${run.file}`, 'utf8').split('\n');
      for (const { code, http } of rows.filter((row) => row.code !== 'OK')) {
        const row = direction === 'to-http' ? `${code} ${http}` : `${http} ${code}`;
        expect.soft(printed, id).toContain(`${direction} ${row}`);
        compared++;
      }
    }
  expect(compared).toBeGreaterThan(70);
});

test.each([
  ['pitfalls', traps, 37],
  ['conditions', conditions, 87],
  ['claims about frameworks', inFrameworks, 90],
  ['positions of sources that disagree', positions, 50],
] as const)('no fewer %s rest on a run than before', (_, claims, least) => {
  expect(claims.filter(isRun).length).toBeGreaterThanOrEqual(least);
});

/** Sources of the libraries that are run; documents say what libraries should do, not what they do. */
const OF_RUN_LIBRARIES =
  /^(?:grpc\/grpc-(?:go|java|kotlin|node)|hyperium\/tonic|grpc\/grpc)(?:@[^:]+)?:(?!doc\/|src\/(?:objective-c|php)\/)/;

test.each([
  ['pitfalls', traps],
  ['conditions', conditions],
  ['positions of sources that disagree', positions],
] as const)('at least 60 of 100 %s about the libraries that are run rest on a run', (_, claims) => {
  const about = claims.filter((claim) => isRun(claim) || OF_RUN_LIBRARIES.test(claim.source));
  const share = (100 * about.filter(isRun).length) / about.length;
  expect(share).toBeGreaterThanOrEqual(60);
});

test('at least 60 of 100 of these claims rest on a run, those about other libraries and documents included', () => {
  const all = [...traps, ...conditions, ...positions];
  expect((100 * all.filter(isRun).length) / all.length).toBeGreaterThanOrEqual(60);
});
