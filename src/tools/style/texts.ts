/** Finds every sentence that readers see, with its place in the source: prose in MDX, strings in records and dictionaries. */
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { locales, type Locale } from '../../i18n/locales.ts';

/** A text in one language, and where it begins. */
export interface PlacedText {
  readonly file: string;
  /** Line of the file, from 1. */
  readonly line: number;
  readonly text: string;
}

/** Files and properties whose strings are what readers type, not what they read. */
const TYPED_BY_READERS = 'src/data/phrases/';
const NOT_SENTENCES: readonly string[] = ['keywords', 'phrases'];

const isLocale = (name: string): name is Locale => locales.some((locale) => locale === name);

const nameOf = (node: ts.PropertyAssignment): string =>
  ts.isIdentifier(node.name) || ts.isStringLiteral(node.name) ? node.name.text : '';

/** The text of a template, with `N` where a value is put in. */
const literalText = (node: ts.Node): string | undefined => {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `N${literal.text}`).join('');
};

/** Every string below a node: arrays, arrow functions and conditional words included. */
const stringsIn = (node: ts.Node, source: ts.SourceFile, file: string): PlacedText[] => {
  const text = literalText(node);
  if (text !== undefined) {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    return [{ file, line: line + 1, text }];
  }
  const found: PlacedText[] = [];
  node.forEachChild((child) => {
    const isKey = ts.isPropertyAssignment(node) && child === node.name;
    if (!isKey) found.push(...stringsIn(child, source, file));
  });
  return found;
};

const inRecords = (file: string, locale: Locale): PlacedText[] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: PlacedText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) {
      const name = nameOf(node);
      if (NOT_SENTENCES.includes(name)) return;
      if (name === locale) {
        found.push(...stringsIn(node.initializer, source, file));
        return;
      }
      if (isLocale(name)) return;
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
};

const inDictionary = (file: string): PlacedText[] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements
    .filter(ts.isVariableStatement)
    .flatMap((statement) => stringsIn(statement, source, file));
};

const inProse = (file: string): PlacedText[] => {
  const written = readFileSync(file, 'utf8');
  const [, matter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(written) ?? [];
  const summary = /^summary: ?['"]?(.*?)['"]?$/m.exec(matter)?.[1] ?? '';
  const before = written.length - body.length;
  const bodyLine = written.slice(0, before).split('\n').length;
  return [
    { file, line: 2, text: summary },
    { file, line: bodyLine, text: body },
  ];
};

/** Every text that readers see in one language, in the order of the files. */
export const textsOf = (locale: Locale): readonly PlacedText[] => [
  ...globSync(`content/${locale}/**/*.mdx`).sort().flatMap(inProse),
  ...globSync('src/data/**/*.ts')
    .filter((file) => !file.startsWith(TYPED_BY_READERS))
    .sort()
    .flatMap((file) => inRecords(file, locale)),
  ...globSync(['src/{api,model,prose,og,routes}/**/*.ts'])
    .sort()
    .flatMap((file) => inRecords(file, locale)),
  ...inDictionary(`src/i18n/${locale}.ts`),
];
