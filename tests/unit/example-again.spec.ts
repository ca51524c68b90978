import { expect, test } from 'vitest';
import { Again } from '../../src/tools/examples/again.ts';

/** A run whose nth attempt has these problems; the last for every further one. */
const runOf = (...problems: readonly (readonly string[])[]) => {
  let attempts = 0;
  return {
    attempt: () => {
      const found = problems[Math.min(attempts, problems.length - 1)] ?? [];
      attempts++;
      return { printed: `attempt ${attempts}`, problems: found };
    },
    count: () => attempts,
  };
};

test('what prints the record at once runs once, without a note', async () => {
  const again = new Again();
  const run = runOf([]);
  expect(await again.until(run.attempt)).toEqual({ printed: 'attempt 1', problems: [] });
  expect([run.count(), again.notes]).toEqual([1, []]);
});

test('what prints the record the second time passes, and the first time is reported', async () => {
  const again = new Again();
  const run = runOf(['a.txt differs in line 75'], []);
  expect(await again.until(run.attempt)).toEqual({ printed: 'attempt 2', problems: [] });
  expect(again.notes).toEqual(['as recorded only when run again: a.txt differs in line 75']);
});

test('what differs each time is a problem after three attempts', async () => {
  const again = new Again();
  const run = runOf(['a.txt differs']);
  expect((await again.until(run.attempt)).problems).toEqual(['a.txt differs']);
  expect([run.count(), again.notes]).toEqual([3, []]);
});

test('when many runs differ, those after the fourth are not run again', async () => {
  const again = new Again();
  for (let index = 0; index < 4; index++) await again.until(runOf(['differs'], []).attempt);
  const run = runOf(['differs'], []);
  expect((await again.until(run.attempt)).problems).toEqual(['differs']);
  expect(run.count()).toBe(1);
});
