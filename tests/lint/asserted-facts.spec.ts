/** The facts that prose repeats, before any build: the build itself stops where they differ. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { factsOf } from '../../src/data/codes.ts';
import { codeNames, slugOf } from '../../src/data/names.ts';
import { locales } from '../../src/i18n/locales.ts';
import { ASSERTED, checkAssertions, type Assertions } from '../../src/prose/assertions.ts';
import { ROOT } from '../compiler.ts';

const assertsIn = (file: string): Assertions => {
  const head = readFileSync(join(ROOT, file), 'utf8').split(/^---$/m, 2)[1] ?? '';
  return Object.fromEntries(
    ASSERTED.map((path) => [
      path,
      head.split('\n').flatMap((line) => {
        const [key, value = ''] = line.trim().split(': ');
        return key === path ? [value.replaceAll("'", '')] : [];
      })[0] ?? '',
    ]),
  ) as Assertions;
};

for (const name of codeNames)
  test(`what the prose of ${name} says of facts is what the data say`, () => {
    for (const locale of locales) {
      const file = `content/${locale}/codes/${slugOf(name)}.mdx`;
      expect(() => checkAssertions(assertsIn(file), factsOf(name), file)).not.toThrow();
    }
  });
