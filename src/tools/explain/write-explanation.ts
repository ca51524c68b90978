import { terminalWords } from '../../data/terminal-words.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { lookupWords } from '../../model/lookup-words.ts';
import type { ExplainedCircumstance, ExplainedCode, ExplainedMessage, Explanation } from './explanation.ts';
import { styled, wrapped, type Paper } from './paper.ts';

const INDENT = '  ';

const numbered = (items: readonly string[], paper: Paper): string[] =>
  items.flatMap((item, nth) => {
    const [first = '', ...rest] = wrapped(item, paper, `${INDENT}   `);
    return [`${INDENT}${nth + 1}. ${first.trimStart()}`, ...rest];
  });

/** Who acts and whether to retry; a message that says otherwise than its code says it here as well. */
const codeLines = (
  code: ExplainedCode,
  own: ExplainedMessage['own'],
  locale: Locale,
  paper: Paper,
): string[] => [
  `${styled(`${code.number} ${code.name}`, 'bold', paper)}  ${code.title}`,
  ...wrapped(code.meaning, paper, INDENT),
  ...wrapped(
    `${own?.actor ?? code.actor} · ${fill(terminalWords.retry[locale], { verdict: own?.retry ?? code.retry })}`,
    paper,
    INDENT,
  ),
  ...wrapped(own?.because ?? code.action, paper, INDENT),
  INDENT + styled(code.address, 'code', paper),
];

const messageLines = (message: ExplainedMessage, words: Words, locale: Locale, paper: Paper): string[] => [
  '',
  ...wrapped(fill(terminalWords.message[locale], { title: message.title }), paper).map((line) =>
    styled(line, 'bold', paper),
  ),
  ...wrapped(message.meaning, paper, INDENT),
  `${INDENT}${styled(words['answer.steps'], 'bold', paper)}`,
  ...numbered(message.steps, paper),
  `${INDENT}${styled(words['answer.causes'], 'bold', paper)}`,
  ...numbered(message.causes, paper),
  INDENT + styled(message.address, 'code', paper),
];

const circumstanceLines = (
  { title, causes, address }: ExplainedCircumstance,
  words: Words,
  paper: Paper,
): string[] => [
  '',
  ...wrapped(title, paper).map((line) => styled(line, 'bold', paper)),
  ...causes.flatMap(({ cause, check, fix }) => [
    ...wrapped(cause, paper, INDENT),
    ...wrapped(`${words['answer.check']} ${check}`, paper, `${INDENT}   `),
    ...wrapped(`${words['answer.fix']} ${fix}`, paper, `${INDENT}   `),
  ]),
  INDENT + styled(address, 'code', paper),
];

type Words = ReturnType<typeof lookupWords>['words'];

/** Returns the lines that explain one text. */
export const explanationLines = (found: Explanation, locale: Locale, paper: Paper): string[] => {
  const { words } = lookupWords(locale);
  const [claimed, ...others] = found.codes;
  const isNothing = !claimed && !found.message;
  return [
    ...(isNothing ? wrapped(terminalWords.nothing[locale], paper) : []),
    ...(claimed && found.voice === 'probably' ? [styled(words['answer.probably'], 'alert', paper)] : []),
    ...(claimed ? codeLines(claimed, found.message?.own, locale, paper) : []),
    ...(found.message ? messageLines(found.message, words, locale, paper) : []),
    ...found.circumstances.flatMap((one) => circumstanceLines(one, words, paper)),
    ...(others.length > 0 ? ['', ...wrapped(words['answer.several'], paper)] : []),
    ...others.map(({ name, address }) => `${INDENT}${name}  ${styled(address, 'code', paper)}`),
    ...(claimed ? [] : found.pages).flatMap(({ title, address }) => [
      '',
      ...wrapped(title, paper, INDENT),
      INDENT + styled(address, 'code', paper),
    ]),
  ];
};
