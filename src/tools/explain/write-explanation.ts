import { terminalWords } from '../../data/terminal-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import { lookupWords } from '../../model/lookup-words.ts';
import type { ExplainedCode, ExplainedMessage, Explanation } from './explanation.ts';
import { styled, wrapped, type Paper } from './paper.ts';

const INDENT = '  ';

const numbered = (items: readonly string[], paper: Paper): string[] =>
  items.flatMap((item, nth) => {
    const [first = '', ...rest] = wrapped(item, paper, `${INDENT}   `);
    return [`${INDENT}${nth + 1}. ${first.trimStart()}`, ...rest];
  });

const codeLines = (code: ExplainedCode, words: Words, paper: Paper): string[] => [
  `${styled(`${code.number} ${code.name}`, 'bold', paper)}  ${code.title}`,
  ...wrapped(code.meaning, paper, INDENT),
  ...wrapped(`${code.actor} · ${words['answer.retry']} ${code.retry}`, paper, INDENT),
  ...wrapped(code.action, paper, INDENT),
  INDENT + styled(code.address, 'code', paper),
];

const messageLines = (message: ExplainedMessage, words: Words, paper: Paper): string[] => [
  '',
  ...wrapped(`${words['answer.message']}: ${message.title}`, paper).map((line) =>
    styled(line, 'bold', paper),
  ),
  ...wrapped(message.meaning, paper, INDENT),
  `${INDENT}${styled(words['answer.steps'], 'bold', paper)}`,
  ...numbered(message.steps, paper),
  `${INDENT}${styled(words['answer.causes'], 'bold', paper)}`,
  ...numbered(message.causes, paper),
  INDENT + styled(message.address, 'code', paper),
];

type Words = ReturnType<typeof lookupWords>['words'];

/** @returns the lines that explain one text. */
export const explanationLines = (found: Explanation, locale: Locale, paper: Paper): string[] => {
  const { words } = lookupWords(locale);
  const [claimed, ...others] = found.codes;
  const isNothing = !claimed && !found.message;
  return [
    ...(isNothing ? wrapped(terminalWords.nothing[locale], paper) : []),
    ...(claimed && found.voice === 'probably' ? [styled(words['answer.probably'], 'alert', paper)] : []),
    ...(claimed ? codeLines(claimed, words, paper) : []),
    ...(found.message ? messageLines(found.message, words, paper) : []),
    ...(others.length > 0 ? ['', ...wrapped(words['answer.several'], paper)] : []),
    ...others.map(({ name, address }) => `${INDENT}${name}  ${styled(address, 'code', paper)}`),
    ...(claimed ? [] : found.pages).flatMap(({ title, address }) => [
      '',
      ...wrapped(title, paper, INDENT),
      INDENT + styled(address, 'code', paper),
    ]),
  ];
};
