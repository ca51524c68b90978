import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withFilterRules } from '../../src/build/filter-rules.ts';
import { ACTORS } from '../../src/data/code-facts.ts';
import { ROOT } from '../compiler.ts';

test('a rule is written for each value of a filter, and the rest of the sheet stays', () => {
  const css = "a { b: c }\n@each actor {\n  [x='$value']:not([y='$value']) {\n    d: e;\n  }\n}\nf { g: h }";
  const written = withFilterRules(css);
  expect(written.startsWith('a { b: c }\n')).toBe(true);
  expect(written.endsWith('\nf { g: h }')).toBe(true);
  for (const actor of ACTORS) expect(written).toContain(`[x='${actor}']:not([y='${actor}'])`);
  expect(written).not.toContain('$value');
});

test('a filter that does not exist stops the build', () => {
  expect(() => withFilterRules('@each color { a { b: c } }')).toThrow(
    /@each color: .*actor, retry, language/,
  );
});

test('nothing of the form is left in any style sheet', () => {
  const sheets = globSync('src/styles/*.css', { cwd: ROOT });
  expect(sheets.length).toBeGreaterThan(10);
  for (const sheet of sheets)
    expect.soft(withFilterRules(readFileSync(join(ROOT, sheet), 'utf8')), sheet).not.toMatch(/@each|\$value/);
});
