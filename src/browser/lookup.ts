/* What the box needs, fetched when somebody reaches for it: the page itself brings none of this. */
import { startPanel } from './panel.ts';
import { startLookupPage } from './lookup-page.ts';

const page = document.querySelector<HTMLElement>('main[data-search-state]');

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-lookup]')) {
  if (page?.contains(form)) startLookupPage(page, form);
  else startPanel(form);
}
