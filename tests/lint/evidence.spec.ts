import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exampleIds } from '../../src/data/examples.ts';
import { libraryTraps } from '../../src/data/library-traps.ts';

const ofRunLanguages = exampleIds.flatMap((id) =>
  libraryTraps[id].map(({ says, run }) => ({ id, says: says.en, run })),
);

test('a claim marked as run names a recorded file of its own language that holds what it quotes', () => {
  const marked = ofRunLanguages.filter(({ run }) => run);
  expect(marked.length).toBeGreaterThan(0);
  for (const { id, says, run } of marked) {
    const file = `content/examples/${run?.file ?? ''}`;
    expect.soft(run?.file, says).toMatch(new RegExp(`^${id}/`));
    expect.soft(existsSync(file), `${file} exists`).toBe(true);
    const recorded = existsSync(file) ? readFileSync(file, 'utf8') : '';
    expect.soft(recorded, says).toContain(run?.printed);
  }
});

test('no fewer pitfalls rest on a run than before', () => {
  expect(ofRunLanguages.filter(({ run }) => run).length).toBeGreaterThanOrEqual(20);
});
