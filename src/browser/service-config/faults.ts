import { fill } from '../../i18n/fill.ts';
import type { Checked } from '../../service-config/check.ts';
import { faultSentence } from '../../service-config/describe.ts';
import type { Fault } from '../../service-config/faults.ts';
import { copyButton } from '../copy-button.ts';
import { element, rich } from '../dom.ts';
import type { Words } from './words.ts';

/** Characters of a line that are shown: a config may be all on one. */
const LONGEST_LINE = 200;

const quoted = (line: string, kind: string): HTMLElement =>
  element('code', { class: kind }, line.trim().slice(0, LONGEST_LINE));

/** The line with the right form in it. Of a config that is all on one line the fixed config is enough. */
const mended = ({ mendedLine }: Fault, words: Words): HTMLElement | undefined => {
  const line = mendedLine?.trim();
  if (line === undefined || line.length > LONGEST_LINE) return undefined;
  return element(
    'p',
    { class: 'fixed-line', 'data-fixed-line': '' },
    `${words.instead} `,
    element('code', {}, line),
    ' ',
    copyButton(words.copy, words.copied, () => line),
  );
};

const faultItem = (fault: Fault, words: Words): HTMLElement =>
  element(
    'li',
    {
      'data-fault': '',
      'data-severity': fault.severity,
      'data-rule': fault.rule,
      'data-line': String(fault.line),
    },
    ...rich(faultSentence(fault, words)),
    element(
      'span',
      { class: 'quiet' },
      ` ${fill(words.line, { line: String(fault.line), column: String(fault.column) })}`,
    ),
    fault.text.trim().length > 1 && quoted(fault.text, 'fault-line'),
    mended(fault, words),
  );

/** Returns a list item for each fault: what is wrong, where, and the line to write instead. */
export const faultItems = ({ faults }: Checked, words: Words): HTMLElement[] =>
  faults.map((fault) => faultItem(fault, words));
