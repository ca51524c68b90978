import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Checked } from '../../service-config/check.ts';
import { appliesSentence, longestWait, seconds, verdict } from '../../service-config/describe.ts';
import { element, rich } from '../dom.ts';
import { faultItems } from './faults.ts';
import { showLibraries } from './libraries.ts';
import { drawTimeline } from './timeline.ts';
import { drawTokens } from './tokens.ts';
import { place, type Words } from './words.ts';

const codeItem = ({ code, outcome, attempts }: Checked['codes'][number], words: Words): HTMLElement =>
  element(
    'li',
    { 'data-code': code, 'data-outcome': outcome, 'data-attempts': String(attempts) },
    element('code', {}, code),
    element('span', {}, ` ${words[outcome]}${attempts > 1 ? ` ×${attempts}` : ''}`),
  );

const numbers = (checked: Checked, words: Words): HTMLElement => {
  const wait = longestWait(checked);
  const values = {
    attempts: String(checked.worst.attempts),
    most: seconds(wait.most),
    least: seconds(wait.least),
  };
  return element('p', {}, fill(words.worst, values));
};

/** Shows what a config does; `undefined` for an empty field. */
export const show = (page: HTMLElement, checked: Checked | undefined, words: Words, locale: Locale): void => {
  const result = place(page, 'result');
  result.hidden = checked === undefined;
  const said = checked ? verdict(checked, words, locale) : [];
  place(page, 'verdict').replaceChildren(...said.map((sentence) => element('p', {}, ...rich(sentence))));
  if (!checked) return;
  const faults = place(page, 'faults');
  faults.replaceChildren(...faultItems(checked, words));
  // A heading without anything below it says nothing.
  const section = faults.closest('section');
  if (section) section.hidden = !checked.faults.length;
  place(page, 'applies').replaceChildren(...rich(appliesSentence(checked, words)));
  place(page, 'strip').replaceChildren(...checked.codes.map((code) => codeItem(code, words)));
  // One attempt has no time line, and no worse case, unless the server's pushback made it one.
  place(page, 'attempts-place').hidden = checked.worst.attempts < 2 && checked.pushback === undefined;
  place(page, 'numbers').replaceChildren(numbers(checked, words), ...drawTokens(checked, words));
  place(page, 'shown').textContent = fill(words.shown, { library: checked.shown });
  place(page, 'timeline').replaceChildren(...drawTimeline(checked, words));
  showLibraries(place(page, 'libraries'), checked, words);
  const mended = place(page, 'mended');
  mended.hidden = checked.mended === undefined;
  const code = mended.querySelector('code');
  if (code) code.textContent = checked.mended ?? '';
};
