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

/** Words that the English style retires, in comments: readers of the code are readers too. */
const IN_COMMENTS: readonly { readonly word: RegExp; readonly use: string }[] = [
  { word: /\bstands?\b(?! (?:for|out|alone))/i, use: 'is, comes, occurs' },
  { word: /\b(?:somebody|nobody|whoever)\b/i, use: 'the client, server, reader, host' },
  { word: /\brefuse[sd]?\b/i, use: 'reject' },
  { word: /\bby itself\b/i, use: 'alone, automatically' },
  { word: /\bfor ever\b/i, use: 'forever' },
];

const COMMENT_LINE = /^\s*(?:\/\/|\*|\{?\/\*)(?! *@ts-)/;

/** Which words are retired is said where the style is defined, and here. */
const NAMES_THEM = /^(?:src\/tools\/style\/|tests\/lint\/words\.spec\.ts$)/;

const retiredInComments = (path: string, text: string): string[] =>
  text
    .split('\n')
    .flatMap((line, i) =>
      COMMENT_LINE.test(line)
        ? IN_COMMENTS.filter(({ word }) => word.test(line.replaceAll(/`[^`]*`/g, ''))).map(
            ({ use }) => `${path}:${i + 1}: ${line.trim()}: say ${use}`,
          )
        : [],
    );

test('no comment holds a word that the English style retires', () => {
  const files = globSync(['src/**/*.{ts,astro,css}', 'tests/**/*.ts'], { cwd: ROOT });
  expect(files.length).toBeGreaterThan(600);
  expect(
    files
      .filter((path) => !NAMES_THEM.test(path))
      .flatMap((path) => retiredInComments(path, readFileSync(join(ROOT, path), 'utf8'))),
  ).toEqual([]);
});

test('a retired word is found in a comment, but not in code or in a quoted name', () => {
  expect(
    retiredInComments('a.ts', '// Where it stands.\nconst stands = 1;\n/** `stands` for all. */'),
  ).toEqual(['a.ts:1: // Where it stands.: say is, comes, occurs']);
});
