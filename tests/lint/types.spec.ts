import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { errorsIn, ROOT } from '../compiler.ts';

const DIRECTIVE = /@ts-expect-error (.+)/;

/** One careless edit of a real file, and what the compiler says to it, perhaps in another file. `npm run check` compiles them unedited. */
const EDITS = [
  {
    edit: 'a Chinese interface word is removed',
    file: 'src/i18n/zh.ts',
    replace: [/^ {2}'site\.name': .*\n/m, ''],
    says: "'site.name'",
  },
  {
    edit: 'a Chinese title is removed from a code',
    file: 'src/data/codes/unavailable.ts',
    replace: [/(title: \{ en: '[^']+'), zh: '[^']+'/, '$1'],
    says: "Property 'zh' is missing",
  },
  {
    edit: 'a code is renamed to lower case',
    file: 'src/data/names.ts',
    replace: [/^ {2}OK: 0/m, '  ok: 0'],
    says: "'ok' does not exist",
  },
  {
    edit: 'a neighbour is misspelt',
    file: 'src/data/neighbours.ts',
    replace: [/DATA_LOSS: \['INTERNAL'\]/, "DATA_LOSS: ['INTERNALS']"],
    says: 'INTERNALS',
  },
  {
    edit: 'a neighbour is added and nothing decides the pair',
    file: 'src/data/neighbours.ts',
    replace: [/^ {2}ABORTED: \[/m, "  ABORTED: ['DATA_LOSS', "],
    where: 'src/data/pairs.ts',
    says: 'ABORTED/DATA_LOSS',
  },
  {
    edit: 'the deciding question of a pair is removed',
    file: 'src/data/pairs/unavailable.ts',
    replace: [/^ {4}question: \{[^}]*\},\n/m, ''],
    says: "Property 'question' is missing",
  },
  {
    edit: 'a record is taken out of the codes',
    file: 'src/data/codes.ts',
    replace: [/^ {2}DATA_LOSS: .*\n/m, ''],
    says: "Property 'DATA_LOSS' is missing",
  },
  {
    edit: 'a code gets a field that nobody shows',
    file: 'src/data/codes/unavailable.ts',
    replace: [/^ {2}actor: /m, "  mood: 'calm',\n  actor: "],
    says: "'mood' does not exist",
  },
  {
    edit: 'a spelling is forgotten in a notation',
    file: 'src/data/spellings/go.ts',
    replace: [/^ {6}INTERNAL: .*\n/m, ''],
    says: "Property 'INTERNAL' is missing",
  },
  {
    edit: 'a sentence is given a parameter that it does not have',
    file: 'src/log/summary.ts',
    replace: [/words\.sinceLine, \{ line \}/, 'words.sinceLine, { lines: line }'],
    says: "'lines' does not exist",
  },
  {
    edit: 'a kind of page gets no address',
    file: 'src/routes/paths.ts',
    replace: [/^ {4}case 'message':\n.*\n/m, ''],
    says: "Property 'message' does not exist",
  },
] as const;

const TYPES = readdirSync(join(ROOT, 'tests/types'));
/** All files concerned, loaded by each compilation: each after the first takes over what did not change. */
const ALL = [
  ...TYPES.map((name) => `tests/types/${name}`),
  ...new Set(EDITS.flatMap(({ file, ...rest }) => ['where' in rest ? rest.where : file, file])),
];

/**
 * `npm run check` already demands an error below each directive; here the directives are taken out, so that the
 * error itself can be read and must be the one that was meant.
 */
for (const name of TYPES) {
  const file = `tests/types/${name}`;
  const text = readFileSync(join(ROOT, file), 'utf8');
  const expected = text.split('\n').flatMap((line, index) => {
    const words = DIRECTIVE.exec(line)?.[1];
    return words === undefined ? [] : [{ line: index + 2, words }];
  });
  const phrase = name.replace(/\.ts$/, '').replaceAll('-', ' ');

  test(
    expected.length > 0 ? `each ${phrase} is refused, for the expected reason` : `${phrase} compile`,
    () => {
      const errors = errorsIn(ALL, new Map([[file, text.replaceAll('@ts-expect-error', 'expected:')]]), [
        file,
      ]);
      const read = errors.map(({ line, message }) => ({
        line,
        words: expected.find((one) => one.line === line && message.includes(one.words))?.words ?? message,
      }));
      expect(read).toEqual(expected);
    },
  );
}

for (const { edit, file, replace, says, ...rest } of EDITS) {
  const where = 'where' in rest ? rest.where : file;
  test(`does not compile: ${edit}`, () => {
    const before = readFileSync(join(ROOT, file), 'utf8');
    const [pattern, replacement] = replace;
    const after = before.replace(pattern, replacement);
    expect(after, `the edit finds its place in ${file}`).not.toBe(before);
    const messages = errorsIn(ALL, new Map([[file, after]]), [where]).map(({ message }) => message);
    expect(messages.join('\n')).toContain(says);
  });
}
