import type { Locale } from '../../i18n/locales.ts';
import { fill } from '../../i18n/fill.ts';
import { verdictWordsOf } from '../../data/service-config-words.ts';
import type { Checked } from '../../service-config/check.ts';
import { faultSentence, verdict } from '../../service-config/describe.ts';
import { LIBRARIES } from '../../service-config/libraries.ts';
import { pageAddress } from './address.ts';
import { harmless, quoted, styled, wrapped, type Paper } from './paper.ts';

const INDENT = '  ';

/** Tells whether clients take the config as it is. */
export const isFaultless = ({ readable, faults }: Checked): boolean =>
  readable && !faults.some(({ severity }) => severity === 'error');

/** Returns the lines that say what a service config does, and what is wrong with it. */
export const configLines = (checked: Checked, locale: Locale, paper: Paper): string[] => {
  const words = verdictWordsOf(locale);
  const { shown, codes, accepts, faults } = checked;
  const faultLines = faults.flatMap((fault) => [
    '',
    styled(
      fill(words.line, { line: String(fault.line), column: String(fault.column) }),
      fault.severity === 'error' ? 'alert' : 'quiet',
      paper,
    ),
    ...wrapped(harmless(faultSentence(fault, words)), paper, INDENT),
    ...quoted(fault.text.trim(), paper, INDENT, 1),
  ]);
  const outcomes = codes
    .filter(({ outcome }) => outcome !== 'final')
    .map(
      ({ code, outcome, attempts }) =>
        `${INDENT}${code}  ${words[outcome]}${attempts > 1 ? ` ×${attempts}` : ''}`,
    );
  const libraries = LIBRARIES.filter((library) => library !== 'grpc-dotnet').map((library) => {
    const said = { yes: words.yes, no: words.no, ignored: words.accepted }[accepts[library]];
    return `${INDENT}${library.padEnd(10)} ${said}`;
  });
  return [
    ...verdict(checked, words, locale).flatMap((sentence) => wrapped(harmless(sentence), paper)),
    ...faultLines,
    ...(outcomes.length > 0 ? ['', ...outcomes] : []),
    ...(checked.readable ? ['', ...libraries] : []),
    ...(outcomes.length > 0 ? ['', ...wrapped(fill(words.shown, { library: shown }), paper)] : []),
    '',
    styled(pageAddress({ page: 'service-config' }, locale), 'code', paper),
  ];
};
