import type { LookupWords } from '../model/lookup-words.ts';
import { element } from './dom.ts';

/** Keys that move within a text, which a reader presses to read it. */
const READING = /^(?:Arrow|Page|Home|End)/;

/**
 * Folds a long paste to the line that tells its code, so that the answer is next to it. A button beside the hint shows
 * the rest, and so does a press into the field, a key that moves in it, or a change.
 *
 * @param line from 0; where no line tells, the first one.
 * @returns what takes the fold back.
 */
export const foldPaste = (
  form: HTMLFormElement,
  field: HTMLTextAreaElement,
  line: number,
  { words }: LookupWords,
): (() => void) => {
  const unread = new AbortController();
  const lines = field.value.split('\n');
  const button = element(
    'button',
    { type: 'button', 'aria-controls': field.id, 'aria-expanded': 'false' },
    `${words['search.unfold']} (${lines.length})`,
  );
  const offer = element('span', { 'data-unfold': '' }, ' ', button);
  const unfold = () => {
    unread.abort();
    delete field.dataset['folded'];
    offer.remove();
  };
  const { signal } = unread;
  for (const event of ['input', 'pointerdown']) field.addEventListener(event, unfold, { signal });
  field.addEventListener('keydown', ({ key }) => READING.test(key) && unfold(), { signal });
  button.addEventListener('click', () => {
    unfold();
    field.focus();
  });
  field.dataset['folded'] = '';
  form.querySelector('.lookup-hint')?.append(offer);
  // Browsers scroll to the caret, which a paste leaves at its end.
  const caret = lines.slice(0, line).join('\n').length + Math.min(line, 1);
  if (document.activeElement === field) field.setSelectionRange(caret, caret);
  field.scrollTop = line * Number.parseFloat(getComputedStyle(field).lineHeight);
  return unfold;
};
