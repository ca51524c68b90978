/* The way from the box to the page that reads logs, for texts of many lines and for files. */
import type { LookupWords } from '../model/lookup-words.ts';
import { addressOf } from '../routes/paths.ts';
import { root } from '../routes/root.ts';
import { element } from './dom.ts';
import { pageLocale } from './site.ts';

const PAGE = root + addressOf({ page: 'log' }, pageLocale);

/** A text of more lines is no single error. */
const MOST_LINES_OF_ERROR = 60;

/** Goes to the page that reads logs and takes a log along; where the browser stores nothing that page says so. */
const openLog = async (log: Blob): Promise<void> => {
  const { handOver, HANDED_OVER } = await import('./log/hand-over.ts');
  await handOver(log).catch(() => undefined);
  location.assign(PAGE + HANDED_OVER);
};

/** Returns the link that opens a text as a log; nothing for a text of few lines. */
export const logOffer = (text: string, { words }: LookupWords): HTMLElement | undefined => {
  if (text.split('\n', MOST_LINES_OF_ERROR + 1).length <= MOST_LINES_OF_ERROR) return undefined;
  const link = element('a', { href: PAGE, 'data-log-offer': '' }, words['search.log']);
  link.addEventListener('click', (event) => {
    // A new tab opens the page without the text, which is better than nothing.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void openLog(new Blob([text])).catch(() => location.assign(PAGE));
  });
  return link;
};

const openFile = (file: File): void => void openLog(file).catch(() => location.assign(PAGE));

/** Opens a file that is dropped or pasted into the box as a log. */
export const takeFiles = (form: HTMLFormElement): void => {
  form.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  const take = (event: Event, data: DataTransfer | null) => {
    const [file] = data?.files ?? [];
    if (!file) return;
    event.preventDefault();
    openFile(file);
  };
  form.addEventListener('drop', (event) => take(event, event.dataTransfer));
  form.addEventListener('paste', (event) => take(event, event.clipboardData));
};

/** Puts a button that opens a file as a log in the place of the link to the page that reads logs. */
export const offerFiles = (link: HTMLElement): void => {
  const input = element('input', { type: 'file', hidden: '' });
  const button = element('button', { type: 'button', 'data-log-file': '' }, link.textContent);
  const hadFocus = document.activeElement === link;
  button.addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) openFile(file);
  });
  link.replaceWith(button, input);
  if (hadFocus) button.focus();
};
