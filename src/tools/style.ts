/**
 * Checks every sentence that readers see against the written style of its language (CONTRIBUTING, "Style").
 * `npm run style [-- --count]`; `--count` prints how often each rule is broken instead of each place.
 */
import { locales, type Locale } from '../i18n/locales.ts';
import { readArguments } from './command-line.ts';
import { chineseRules } from './style/chinese.ts';
import { englishRules } from './style/english.ts';
import { lintTexts } from './style/lint.ts';
import type { StyleRule } from './style/rule.ts';
import { textsOf } from './style/texts.ts';

const RULES: Readonly<Record<Locale, readonly StyleRule[]>> = { en: englishRules, zh: chineseRules };

const { flags } = readArguments({ usage: 'npm run style -- [--count]', flags: ['count'] });
const findings = (
  await Promise.all(locales.map((locale) => lintTexts(textsOf(locale), RULES[locale])))
).flat();

if (flags.has('count')) {
  const byRule = Map.groupBy(findings, ({ message }) => /\[([\w-]+)\]$/.exec(message)?.[1] ?? '');
  for (const [rule, found] of byRule) console.log(`${String(found.length).padStart(5)}  ${rule}`);
} else {
  for (const { file, line, message } of findings) console.log(`${file}:${line}: ${message}`);
}
if (findings.length > 0) {
  console.error(`${findings.length} places leave the written style.`);
  process.exit(1);
}
