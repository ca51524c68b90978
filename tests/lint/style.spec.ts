import { expect, test } from 'vitest';
import { chineseRules } from '../../src/tools/style/chinese.ts';
import { englishRules } from '../../src/tools/style/english.ts';
import { lintTexts } from '../../src/tools/style/lint.ts';
import type { StyleRule } from '../../src/tools/style/rule.ts';
import { textsOf } from '../../src/tools/style/texts.ts';

const findingsIn = async (text: string, rules: readonly StyleRule[]): Promise<readonly string[]> =>
  (await lintTexts([{ file: 'page.mdx', line: 7, text }], rules)).map(
    ({ file, line, message }) => `${file}:${line}: ${message}`,
  );

for (const rule of [...englishRules, ...chineseRules])
  test(`the style rule ${rule.id} (${rule.bad}) catches its bad sentence and lets the good one pass`, async () => {
    expect(await findingsIn(`First paragraph.\n\n${rule.bad}`, [rule])).toEqual([
      expect.stringMatching(new RegExp(`^page\\.mdx:9: ".+": .+ \\[${rule.id}\\]$`, 'u')),
    ]);
    expect(await findingsIn(rule.good, [rule])).toEqual([]);
  });

test('code and quotations keep the words of libraries', async () => {
  expect(await findingsIn('It prints `refused by somebody` or “somebody refused”.', englishRules)).toEqual(
    [],
  );
});

test('the style sees prose, records and interface words of both languages', () => {
  for (const locale of ['en', 'zh'] as const) {
    const files = new Set(textsOf(locale).map(({ file }) => file));
    for (const file of [
      `content/${locale}/codes/aborted.mdx`,
      'src/data/codes/aborted.ts',
      `src/i18n/${locale}.ts`,
    ])
      expect(files).toContain(file);
  }
});
