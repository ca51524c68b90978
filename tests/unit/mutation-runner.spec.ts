/** How a mutation run ends tests that a fault made endless, and which spec files it runs. */
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { callWithin, Endless, processorTime } from '../mutation/endless.ts';
import { LEFT_OUT } from '../mutation/left-out.ts';
import { reachesFaults } from '../mutation/reach.ts';
import * as substitute from '../mutation/vitest.ts';

const folder = mkdtempSync(join(tmpdir(), 'reach-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a call within its time gives what the function returns or throws', async () => {
  expect(callWithin(1000.5, () => 17)).toBe(17);
  await expect(callWithin(1000.5, async () => Promise.resolve('late'))).resolves.toBe('late');
  expect(() => callWithin(1000.5, () => JSON.parse('{'))).toThrow(SyntaxError);
});

test('an endless loop is ended, whatever it catches', () => {
  const start = processorTime();
  const loop = () => {
    for (;;)
      try {
        JSON.parse('{');
      } catch {}
  };
  expect(() => callWithin(30, loop)).toThrow(Endless);
  expect(processorTime() - start).toBeLessThan(1000);
  expect(callWithin(1000, () => 'and the next call is as before')).toBe('and the next call is as before');
});

test('a call that waits, while the processor is busy with other work, is no endless loop', () => {
  const waits = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60);
  expect(callWithin(40, waits)).toBe('timed-out');
});

test('a spec reaches the faults of what it imports, through other modules and dynamic imports too', () => {
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const [faulty, between, types, cycle, round, gone] = [
    'faulty',
    'between',
    'types',
    'cycle',
    'round',
    'gone',
  ].map((name) => `'./${name}.ts'`);
  file('faulty.ts', 'export const one = stryMutAct_9fa48("1") ? "" : 1;');
  file('between.ts', `export const late = () => import(${faulty});`);
  file('types.ts', `import type { one } from ${faulty};\nexport type One = typeof one;`);
  file('cycle.ts', `import ${round};`);
  file('round.ts', `import ${cycle};`);
  expect(reachesFaults(file('a.spec.ts', `import { one } from ${faulty};`))).toBe(true);
  expect(reachesFaults(file('b.spec.ts', `import {\n  late,\n} from ${between};`))).toBe(true);
  expect(reachesFaults(file('c.spec.ts', `import { test } from 'vitest';\nimport ${types};`))).toBe(false);
  expect(reachesFaults(file('d.spec.ts', `import ${cycle};\nimport ${gone};`))).toBe(false);
});

test('what specs import from vitest is there in a mutation run', () => {
  const imported = globSync('*.spec.ts', { cwd: import.meta.dirname }).flatMap((file) => {
    const text = readFileSync(join(import.meta.dirname, file), 'utf8');
    const [, names = ''] = /^import \{ (.+) \} from 'vitest';$/m.exec(text) ?? [];
    return names.split(', ').map((name) => ({ file, name }));
  });
  expect(new Set(imported.map(({ file }) => file)).size).toBeGreaterThan(50);
  expect(imported.filter(({ name }) => !(name in substitute))).toEqual([]);
});

test('each test that is left out is there', () => {
  const specs = globSync('*.spec.ts', { cwd: import.meta.dirname })
    .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
    .join('\n');
  expect(LEFT_OUT.filter((words) => !words.test(specs)).map(String)).toEqual([]);
});
