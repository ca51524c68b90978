/* What the box needs, fetched when a reader reaches for it: the page itself brings none of this. */
import answerStyles from '../styles/answer.css?url';
import { element } from './dom.ts';
import { explainMessage } from './explain.ts';
import { offerFiles, takeFiles } from './log-offer.ts';
import { suggestCode } from './not-found.ts';
import { startPanel } from './panel.ts';
import { startLookupPage } from './lookup-page.ts';

document.head.append(element('link', { rel: 'stylesheet', href: answerStyles }));

const codePage = document.querySelector<HTMLElement>('main[data-code-page]');
if (codePage) explainMessage(codePage);

const lost = document.querySelector<HTMLElement>('main[data-not-found]');
if (lost) suggestCode(lost.querySelectorAll<HTMLElement>('[data-locale]'));

const page = document.querySelector<HTMLElement>('main[data-search-state]');

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-lookup]')) {
  takeFiles(form);
  if (page?.contains(form)) startLookupPage(page, form);
  else startPanel(form);
}

const fileLink = document.querySelector<HTMLElement>('a[data-log-file]');
if (fileLink) offerFiles(fileLink);
