/** One word per thing: exported names do without the words that CONTRIBUTING replaced. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../compiler.ts';

/** A retired word as it begins or continues a name, where it is retired, and the word to use. */
const RETIRED: readonly { readonly word: RegExp; readonly below: string; readonly use: string }[] = [
  { word: /^forwards?$/i, below: 'src/', use: 'redirect' },
  { word: /^place$/i, below: 'src/routes/', use: 'route' },
  { word: /^parts?$/i, below: 'src/worker/', use: 'bundle' },
  { word: /^(?:shelf|keep)$/i, below: 'src/build/', use: 'build cache' },
  { word: /^(?:telling|foreign)$/i, below: 'src/tools/drift/', use: 'literal, printed elsewhere' },
  { word: /^pictured$/i, below: 'src/og/', use: 'previewed' },
  { word: /^shapes?$/i, below: 'src/api/schemas/', use: 'schema' },
];

const EXPORTED = /^export (?:async )?(?:const|let|type|interface|class|function) (\w+)/gm;

const wordsOf = (name: string): string[] => name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').split(/[\s_]+/);

const retiredIn = (path: string, text: string): string[] =>
  [...text.matchAll(EXPORTED)].flatMap(([, name = '']) =>
    RETIRED.filter(
      ({ word, below }) => path.startsWith(below) && wordsOf(name).some((each) => word.test(each)),
    ).map(({ use }) => `${path}: ${name}: say ${use}`),
  );

test('no exported name holds a retired word', () => {
  const files = globSync('src/**/*.ts', { cwd: ROOT });
  expect(files.length).toBeGreaterThan(300);
  expect(files.flatMap((path) => retiredIn(path, readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
});

test('a retired word is found within a name, and the word to use is said', () => {
  expect(retiredIn('src/worker/x.ts', 'export const writeParts = 1;\nexport interface HeldPart {}')).toEqual([
    'src/worker/x.ts: writeParts: say bundle',
    'src/worker/x.ts: HeldPart: say bundle',
  ]);
  expect(retiredIn('src/build/x.ts', 'export const partition = 1;\nexport const department = 2;')).toEqual(
    [],
  );
});
