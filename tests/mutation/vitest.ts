/** Takes the place of `vitest` in a process that keeps its modules: tests are collected, and run when they are asked for. */
import { expect as vitestExpect, vi } from 'vitest';

/** A test of a spec: its name with the groups that it is in, and what it does. */
export interface CollectedTest {
  readonly name: string;
  readonly run: () => unknown;
}

let collected: CollectedTest[] = [];
let groups: readonly string[] = [];

/** Returns the tests that were declared since the last call. */
export const takeCollected = (): readonly CollectedTest[] => {
  const taken = collected;
  collected = [];
  return taken;
};

const declare = (name: string, run: () => unknown): void => {
  collected.push({ name: [...groups, name].join(' > '), run });
};

/** Declares one test per row. Names are completed with the row, so that they differ. */
const perRow =
  (rows: readonly unknown[], spread: boolean) =>
  (name: string, run: (...values: unknown[]) => unknown): void =>
    rows.forEach((row, nth) =>
      declare(`${name} (row ${nth})`, () => (spread && Array.isArray(row) ? run(...row) : run(row))),
    );

/** `test` as the specs use it. */
export const test = Object.assign(declare, {
  each: (rows: readonly unknown[]) => perRow(rows, true),
  for: (rows: readonly unknown[]) => perRow(rows, false),
});

/** `describe` as the specs use it. */
export const describe = (name: string, declareTests: () => void): void => {
  const outer = groups;
  groups = [...outer, name];
  declareTests();
  groups = outer;
};

/** Files for the tests of commands are left to the end of the process. */
export const afterAll = (): void => undefined;

/** `expect`, where a soft expectation fails at once: one failure is enough. */
export const expect = Object.assign(
  (value: unknown, message?: string) => vitestExpect(value, message),
  vitestExpect,
  { soft: vitestExpect },
);

export { vi };
