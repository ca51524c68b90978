import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Checked, Fault } from '../../service-config/check.ts';
import {
  faultSentence,
  longestWait,
  seconds,
  verdict,
  type VerdictWords,
} from '../../service-config/describe.ts';
import { LIBRARIES } from '../../service-config/libraries.ts';
import { element, rich } from '../dom.ts';
import { drawTimeline } from './timeline.ts';

/** The words of the page, as it carries them. */
export interface Words extends VerdictWords {
  readonly line: string;
  readonly retried: string;
  readonly 'hedged-past': string;
  readonly final: string;
  readonly yes: string;
  readonly no: string;
  readonly accepted: string;
  readonly dotnet: string;
  readonly attempt: string;
  readonly deadline: string;
  readonly shown: string;
}

/** Characters of a line that are shown: a config may be all on one. */
const LONGEST_LINE = 200;

const place = (page: HTMLElement, name: string): HTMLElement => {
  const found = page.querySelector<HTMLElement>(`[data-${name}]`);
  if (!found) throw new Error(`service-config.astro: [data-${name}] is missing`);
  return found;
};

const faultItem = (fault: Fault, words: Words, locale: Locale): HTMLElement =>
  element(
    'li',
    {
      'data-fault': '',
      'data-severity': fault.severity,
      'data-rule': fault.rule,
      'data-line': String(fault.line),
    },
    ...rich(faultSentence(fault, locale)),
    element(
      'span',
      { class: 'quiet' },
      ` ${fill(words.line, { line: String(fault.line), column: String(fault.column) })}`,
    ),
    fault.text.trim().length > 1 &&
      element('code', { class: 'fault-line' }, fault.text.trim().slice(0, LONGEST_LINE)),
  );

const codeItem = ({ code, outcome, attempts }: Checked['codes'][number], words: Words): HTMLElement =>
  element(
    'li',
    { 'data-code': code, 'data-outcome': outcome, 'data-attempts': String(attempts) },
    element('code', {}, code),
    element('span', {}, ` ${words[outcome]}${attempts > 1 ? ` ×${attempts}` : ''}`),
  );

const libraryRow = (checked: Checked, library: (typeof LIBRARIES)[number], words: Words): HTMLElement => {
  const accepts = checked.accepts[library];
  const said =
    library === 'grpc-dotnet'
      ? words.dotnet
      : accepts === 'yes'
        ? words.yes
        : accepts === 'no'
          ? words.no
          : words.accepted;
  return element(
    'tr',
    { 'data-library': library, 'data-accepts': accepts },
    element('th', { scope: 'row' }, library === 'grpc-core' ? 'C core (C++, Python, Ruby, PHP)' : library),
    element('td', {}, ...rich(said)),
  );
};

const numbers = (checked: Checked, words: Words): HTMLElement[] => {
  const wait = longestWait(checked);
  const values = {
    attempts: String(checked.worst.attempts),
    most: seconds(wait.most),
    least: seconds(wait.least),
  };
  return [
    element('p', {}, fill(words.worst, values)),
    ...(checked.throttledAfter === undefined
      ? []
      : [element('p', {}, fill(words.throttle, { failures: String(checked.throttledAfter) }))]),
  ];
};

/** Shows what a config does; `undefined` for an empty field. */
export const show = (page: HTMLElement, checked: Checked | undefined, words: Words, locale: Locale): void => {
  const result = place(page, 'result');
  result.hidden = checked === undefined;
  const said = checked ? verdict(checked, words, locale) : [];
  place(page, 'verdict').replaceChildren(...said.map((sentence) => element('p', {}, ...rich(sentence))));
  if (!checked) return;
  place(page, 'faults').replaceChildren(...checked.faults.map((fault) => faultItem(fault, words, locale)));
  place(page, 'strip').replaceChildren(...checked.codes.map((code) => codeItem(code, words)));
  // One attempt has no time line, and no worse case.
  place(page, 'attempts-place').hidden = checked.worst.attempts < 2;
  place(page, 'numbers').replaceChildren(...numbers(checked, words));
  place(page, 'shown').textContent = fill(words.shown, { library: checked.shown });
  place(page, 'timeline').replaceChildren(...drawTimeline(checked, words));
  place(page, 'libraries').replaceChildren(
    ...LIBRARIES.map((library) => libraryRow(checked, library, words)),
  );
  const mended = place(page, 'mended');
  mended.hidden = checked.mended === undefined;
  const code = mended.querySelector('code');
  if (code) code.textContent = checked.mended ?? '';
};
