/** Makes a copy of the project with many times its codes, in a folder of its own. */
import { cpSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { codeNames, slugOf } from '../../src/data/names.ts';
import { locales } from '../../src/i18n/locales.ts';
import { filesIn } from '../../src/build/built-files.ts';
import { ROOT } from '../compiler.ts';

const PARTS = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'LICENSE'];

/** Other spellings would forward to several codes at once; comparisons are no code pages. */
const LEFT_ALONE: ReadonlySet<string> = new Set(['src/data/aliases.ts', 'src/data/comparisons.ts']);

/** What is read from real programs and their recordings stays that of the real code: where a code is asked for there. */
const RECORDED: Readonly<Record<string, readonly string[]>> = {
  'src/model/examples.ts': ['slugOf(name', "name === 'OK'"],
  'src/model/library-page.ts': ["name !== 'OK'"],
  'src/model/example-regions.ts': ['slugOf(name', "name !== 'OK'"],
};

/** Pictures show all codes in one row, and synthetic names are longer than any real one. */
const PICTURES = [
  ['src/og/frame.ts', '...codeNames.map', `...codeNames.slice(0, ${codeNames.length}).map`],
  ['src/og/page-card.ts', '...codeNames.map', `...codeNames.slice(0, ${codeNames.length}).map`],
  ['src/og/render.ts', 'onNodeDetected: refuseWhatSticksOut(sheet),', ''],
] as const;

/** Cloudflare Pages reads so many redirects and no more, and hundreds of codes have more. */
const HOSTS = [['src/build/hosts/netlify.ts', 'lines.length > LIMITS.redirects', 'false']] as const;

/** One digit holds the number of a code, and messages carry real codes only. */
const DIGITS = [
  ['src/search/packed-messages.ts', 'BASE = codeNames.length', `BASE = ${codeNames.length}`],
] as const;

/** Queries name every code, and Prometheus was asked for the real ones. */
const QUERIES = [['src/model/query-runs.ts', 'asked !== query', 'false']] as const;

/** Synthetic codes have the situations of real ones, whose ids are fragments of one page. */
const IDS = [['src/data/situations.ts', "merge('src/data/situations', situations);", '']] as const;

const objectIn = (node: ts.Expression | undefined): ts.ObjectLiteralExpression | undefined => {
  if (!node) return undefined;
  if (ts.isObjectLiteralExpression(node)) return node;
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node) ? objectIn(node.expression) : undefined;
};

const importing = (what: string, into: string, from: string): string => {
  const path = relative(dirname(into), from);
  return `import { ${what} } from '${path.startsWith('.') ? path : `./${path}`}';\n`;
};

const growObjects = (file: string, growFrom: string): void => {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const objects = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) => objectIn(initializer) ?? []);
  if (objects.length === 0) return;
  const grown = objects.toReversed().reduce((before, object) => {
    const [start, end] = [object.getStart(source), object.end];
    return `${before.slice(0, start)}grow(${before.slice(start, end)})${before.slice(end)}`;
  }, text);
  writeFileSync(file, importing('grow', file, growFrom) + grown);
};

const replaceIn = (file: string, from: string, to: string): void => {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} no longer holds ${from}: adapt tests/scale/generate.ts`);
  writeFileSync(file, text.replaceAll(from, to));
};

/**
 * Copies the project and adds synthetic codes to the copy.
 *
 * @param folder empty; the project is copied here.
 * @param copies how many synthetic codes follow each real one.
 */
export const generate = (folder: string, copies: number): void => {
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  if (copies === 0) return;

  const data = join(folder, 'src/data');
  const growing = join(data, 'grow.ts');
  for (const file of filesIn(data)) {
    if (!LEFT_ALONE.has(`src/data/${file}`)) growObjects(join(data, file), growing);
  }
  cpSync(join(import.meta.dirname, 'grow.ts'), join(data, 'grow-with.ts'));
  writeFileSync(
    growing,
    `import { growWith } from './grow-with.ts';\n` +
      `export const { grow, originalOf } = growWith(${JSON.stringify(codeNames)}, ${copies});\n`,
  );
  for (const [file, places] of Object.entries(RECORDED)) {
    const path = join(folder, file);
    for (const place of places) replaceIn(path, place, place.replace('name', 'originalOf(name)'));
    writeFileSync(path, importing('originalOf', path, growing) + readFileSync(path, 'utf8'));
  }

  for (const [file, from, to] of [...PICTURES, ...HOSTS, ...DIGITS, ...QUERIES, ...IDS])
    replaceIn(join(folder, file), from, to);

  for (const locale of locales) {
    const prose = join(folder, 'content', locale, 'codes');
    const real = readdirSync(prose);
    for (const name of codeNames) {
      const file = `${slugOf(name)}.mdx`;
      if (!real.includes(file)) throw new Error(`${prose} lacks ${file}`);
      for (let nth = 1; nth <= copies; nth += 1)
        cpSync(join(prose, file), join(prose, `${slugOf(name)}-x${nth}.mdx`));
    }
  }
};
