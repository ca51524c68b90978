import type { LookupWords } from '../../model/lookup-words.ts';
import type { Answer } from '../../search/answer.ts';
import { mask } from '../../search/mask.ts';
import { copyButton } from '../copy-button.ts';
import { element } from '../dom.ts';
import { fragmentFor } from '../state.ts';

/**
 * Writes an answer down as text to be sent on.
 *
 * @param hide what is done to everything but the address of the code, which may well be a company's own host.
 */
const summaryOf = (
  answer: Answer,
  text: string,
  { codes, words }: LookupWords,
  hide: (part: string) => string,
): string => {
  const [claimed] = answer.codes;
  if (!claimed) return hide(text);
  const { status } = answer;
  const rows: [string, string | undefined][] = [
    [words['answer.code'], `${codes[claimed].number} ${claimed}`],
    [words['answer.library'], status?.library],
    [words['answer.description'], status?.description],
    [words['answer.message'], answer.messages[0]],
  ];
  return [
    ...rows.flatMap(([label, value]) => (value ? [`${label}: ${hide(value)}`] : [])),
    new URL(codes[claimed].href, location.href).href,
    '',
    hide(text.trim()),
  ].join('\n');
};

/** Returns the buttons below an answer: link to it, and summary for a bug report, masked on request. */
export const actions = (answer: Answer, text: string, loaded: LookupWords): HTMLElement => {
  const { words } = loaded;
  const masking = element('input', { type: 'checkbox' });
  const masked = (value: string) => (masking.checked ? mask(value) : value);
  const address = () => new URL(location.pathname + fragmentFor(masked(text)), location.href).href;
  return element(
    'p',
    { class: 'actions' },
    copyButton(words['answer.share'], words['answer.copied'], address),
    copyButton(words['answer.summary'], words['answer.copied'], () =>
      summaryOf(answer, text, loaded, masked),
    ),
    element('label', {}, masking, ` ${words['answer.mask']}`),
  );
};
