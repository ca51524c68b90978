import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../../src/build/built-files.ts';
import { ROOT } from '../compiler.ts';

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const read = (path: string): SourceFile => ({ path, text: readFileSync(join(ROOT, path), 'utf8') });
const below = (folder: string, endings: RegExp) =>
  filesIn(join(ROOT, folder))
    .map((file) => `${folder}/${file}`)
    .filter((path) => endings.test(path))
    .map(read);

const source = below('src', /\.(?:ts|astro|mjs)$/);
const specs = below('tests', /\.ts$/);
const styles = below('src/styles', /\.css$/);
const prose = below('content', /\.mdx$/);

/** The example programs with what they printed, without what their own tools install and build. */
const examples = globSync('content/examples/**/*.*', {
  cwd: ROOT,
  exclude: (path) =>
    /(?:^|\/)(?:node_modules|target|build|dist|bin|gen|obj|vendor|deps|_build|__pycache__|\.\w[^/]*)$/.test(
      path,
    ),
})
  .filter((path) => !/\.(?:jar|png|class|lock|sum)$/.test(path))
  .map(read);

const CODE = /^\s*(?!\/?\*|\/\/)/;

/** Returns the lines of code that match, as `file:line`; comments may name what code must not do. */
const linesWith = (files: readonly SourceFile[], pattern: RegExp): string[] =>
  files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        CODE.test(line) && pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [],
      ),
  );

test('there is source to look at', () => {
  expect(source.length).toBeGreaterThan(100);
  expect(styles.length).toBeGreaterThan(3);
  expect(prose.length).toBeGreaterThan(30);
});

test('no comment switches the compiler or the linter off', () => {
  const switches = /(?:\/\/|\/\*|<!--|\{\/\*)\s*(?:@ts-(?:ignore|nocheck)|eslint-disable|prettier-ignore)/;
  const silenced = [...source, ...specs].filter(({ text }) => switches.test(text));
  expect(silenced.map(({ path }) => path)).toEqual([]);
});

test('languages are compared in src/i18n and nowhere else', () => {
  const outside = source.filter(({ path }) => !path.startsWith('src/i18n/'));
  expect(linesWith(outside, /\b(?:lang|locale)\s*[!=]==?\s*['"`]/i)).toEqual([]);
});

test('every module has a name that says what is in it', () => {
  const vague = source.filter(({ path }) =>
    /(?:^|\/)(?:utils?|helpers?|common|misc|index)\.ts$|\/helpers\//.test(path),
  );
  expect(vague.map(({ path }) => path)).toEqual([]);
});

test('no module only passes on what others export', () => {
  // What is imported when it is needed gathers what one file then brings.
  const fetched = new Set(
    source.flatMap(({ path, text }) =>
      [...text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, to = '']) => join(dirname(path), to)),
    ),
  );
  const barrels = source.filter(
    ({ path, text }) =>
      path.endsWith('.ts') && !fetched.has(path) && /^export (?:\*|\{[^}]*\}) from/m.test(text),
  );
  expect(barrels.map(({ path }) => path)).toEqual([]);
});

test('components have at most 150 lines, half of them fewer than 60', () => {
  const lengths = source
    .filter(({ path }) => path.endsWith('.astro'))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
    .sort((a, b) => a.lines - b.lines);
  expect(lengths.filter(({ lines }) => lines > 150)).toEqual([]);
  expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThan(60);
});

test('colours are named in tokens.css and nowhere else', () => {
  const others = styles.filter(({ path }) => !path.endsWith('/tokens.css'));
  expect(
    linesWith(
      [...others, ...source],
      /(?<![\w&-])#[0-9a-f]{3,8}\b(?=[;,\s)'"])|\b(?:rgb|hsl|oklch|lab)a?\(/i,
    ),
  ).toEqual([]);
});

test('styles follow the direction of writing, never left and right', () => {
  expect(
    linesWith(
      styles,
      /\b(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:top|right|bottom|left)\b|(?:^|[;{])\s*(?:top|right|bottom|left|(?:min-|max-)?(?:width|height))\s*:|(?:text-align|float|clear):\s*(?:left|right)/,
    ),
  ).toEqual([]);
});

test('styles have no shadows, gradients, fonts of their own or rules forced by !important', () => {
  // A ring without offset or blur is an outline, not a shadow.
  expect(
    linesWith(
      styles,
      /gradient\(|text-shadow|drop-shadow|box-shadow:(?! (?:inset )?0 0 0 |\s*none)|@font-face|!important/,
    ),
  ).toEqual([]);
});

test('no page, text or interface word holds an emoji', () => {
  expect(linesWith([...source, ...prose, ...styles], /\p{Emoji_Presentation}/u)).toEqual([]);
});

const IMPORT =
  /^\s*import\s+(?:type\s+)?(?:[^'"]*?\sfrom\s+)?['"](\.[^'"]*)['"]|\bimport\(['"](\.[^'"]*)['"]\)/gm;

const importsOf = ({ path, text }: SourceFile) =>
  [...text.matchAll(IMPORT)].map(([, from, dynamic]) => {
    const written = (from ?? dynamic ?? '').replace(/\?\w+$/, '');
    return {
      path,
      written,
      target: relative(ROOT, join(ROOT, dirname(path), written)),
    };
  });

test('relative imports name their file with its ending', () => {
  const wrong = [...source, ...specs]
    .flatMap(importsOf)
    .filter(({ target }) => !existsSync(join(ROOT, target)));
  expect(wrong.map(({ path, written }) => `${path} imports ${written}`)).toEqual([]);
});

test('src imports nothing from outside src', () => {
  const outside = source.flatMap(importsOf).filter(({ target }) => !target.startsWith('src/'));
  expect(outside.map(({ path, written }) => `${path} imports ${written}`)).toEqual([]);
});

test('prose imports nothing and brings no components', () => {
  expect(linesWith(prose, /^(?:import|export)\s|<[A-Z]/)).toEqual([]);
});

test('prose names codes, and leaves their numbers to the data', () => {
  expect(
    linesWith(
      prose,
      /`[A-Z]+(?:_[A-Z]+)*`[ （(]{0,2}\d+|(?<!error )\b(?:code|状态码) ?(?:\d|1[0-6])\b(?! ?[–-])/,
    ),
  ).toEqual([]);
});

test('every public function says in a sentence what it is for', () => {
  const silent = source
    .filter(
      ({ path }) =>
        path.endsWith('.ts') && !path.startsWith('src/pages/') && path !== 'src/content.config.ts',
    )
    .flatMap(({ path, text }) =>
      [
        ...text.matchAll(
          /(.*)\nexport (?:const (\w+)(?:: [^=]*)? = (?:async )?(?:<[^>]*>)?\([^;]*?=>|(?:async )?function (\w+))/g,
        ),
      ]
        .filter(([, before = '']) => !before.trim().endsWith('*/'))
        .map(([, , constant, named]) => `${path}: ${constant ?? named}`),
    );
  expect(silent).toEqual([]);
});

test('the project holds no path of a machine and no name of a registry', () => {
  const texts = [
    ...source,
    ...specs,
    ...prose,
    ...styles,
    ...examples,
    ...[
      'README.md',
      'CONTRIBUTING.md',
      'SECURITY.md',
      'package.json',
      'astro.config.mjs',
      'tsconfig.json',
    ].map(read),
  ];
  const machine = /(?<![\w.-])\/(?:work|root|Users)\/[\w.-]|\/home\/[a-z]+\/(?:src|work|code)|\/tmp\/bash/;
  expect(texts.filter(({ text }) => machine.test(text)).map(({ path }) => path)).toEqual([]);
  const hosts = new Set(
    [...read('package-lock.json').text.matchAll(/"resolved": "https?:\/\/([^/"]+)/g)].map(([, host]) => host),
  );
  expect([...hosts].filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
});

test('no test sleeps, is left out, or runs alone', () => {
  expect(
    linesWith(
      specs,
      /waitFor(?:Timeout)\(|\bset(?:Timeout)\(|\.(?:only|fixme)\(|test\.(?:skip)\((?!!existsSync)/,
    ),
  ).toEqual([]);
});

test('the top level of the project stays small', () => {
  const known = new Set([
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    'SECURITY.md',
    'astro.config.mjs',
    'content',
    'eslint.config.js',
    'package-lock.json',
    'package.json',
    'public',
    'src',
    'tests',
    'tsconfig.json',
  ]);
  const ignored = new Set(
    readFileSync(join(ROOT, '.gitignore'), 'utf8')
      .split('\n')
      .map((line) => line.replace(/\/$/, '')),
  );
  const extra = readdirSync(ROOT).filter(
    (name) => !known.has(name) && !ignored.has(name) && !name.startsWith('.'),
  );
  expect(extra).toEqual([]);
});

/** The folders of `src` as the table of the README and the import rules of ESLint name them. */
const foldersNamedIn = (file: string, pattern: RegExp): string[] =>
  [...read(file).text.matchAll(pattern)].map(([, folder = '']) => folder).sort();

test('README and import rules know every folder of src, and no other', () => {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const [table = ''] = /const MAY_IMPORT = \{[^]*?\n\};/.exec(read('eslint.config.js').text) ?? [];
  const ruled = [...table.matchAll(/^ {2}'?([\w-]+)'?:/gm)].map(([, folder = '']) => folder).sort();
  expect(ruled.filter((folder) => folders.includes(folder))).toEqual(folders);
  const rows = read('README.md')
    .text.split('\n')
    .filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(?:src\/)?([\w-]+)\/`/g)]);
  const missing = folders.filter((folder) => !named.some(([, name]) => name === folder));
  expect(missing).toEqual([]);
  expect(foldersNamedIn('README.md', /`src\/([\w-]+)\/`/g).filter((name) => !folders.includes(name))).toEqual(
    [],
  );
});

test('the picture of README names files and folders that are there', () => {
  const [picture = ''] = /```text\nsrc\/[^]*?\n```/.exec(read('README.md').text) ?? [];
  const paths = picture.match(/\b(?:src|content)\/[\w*{},./-]*[\w*]/g) ?? [];
  expect(paths.length).toBeGreaterThan(7);
  expect(paths.filter((path) => globSync(path, { cwd: ROOT }).length === 0)).toEqual([]);
});
