/* What the box needs, fetched when somebody reaches for it: the page itself brings none of this. */
import { explainMessage } from './explain.ts';
import { startPanel } from './panel.ts';
import { startLookupPage } from './lookup-page.ts';

const codePage = document.querySelector<HTMLElement>('main[data-code-page]');
if (codePage) explainMessage(codePage);

const page = document.querySelector<HTMLElement>('main[data-search-state]');

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-lookup]')) {
  if (page?.contains(form)) startLookupPage(page, form);
  else startPanel(form);
}
