/* What the page /service-config/ fetches on first use: reads the field, says what the config does. */
import type { Locale } from '../../i18n/locales.ts';
import { check } from '../../service-config/check.ts';
import { element } from '../dom.ts';
import { fragmentFor, keepInAddress, longTextFor } from '../state.ts';
import { startBuilder } from './builder.ts';
import { show, type Words } from './show.ts';

const start = (page: HTMLElement): void => {
  const field = page.querySelector('textarea');
  const method = page.querySelector<HTMLInputElement>('input[name=method]');
  const choices = page.querySelector('datalist');
  if (!field || !method || !choices)
    throw new Error('service-config.astro: the field, the method or its list is missing');
  const words = JSON.parse(page.dataset['words'] ?? '') as Words;
  const locale = page.dataset['locale'] as Locale;

  const keep = () => {
    const config = fragmentFor(field.value, 'c');
    const chosen = config && method.value ? `&m=${encodeURIComponent(method.value)}` : '';
    keepInAddress(field.value, config + chosen);
  };
  const update = () => {
    if (field.value.trim() === '') {
      page.dataset['configState'] = 'idle';
      show(page, undefined, words, locale);
      return;
    }
    const checked = check(field.value, method.value.trim());
    choices.replaceChildren(...checked.methods.map((value) => element('option', { value })));
    show(page, checked, words, locale);
    page.dataset['configState'] = checked.readable ? 'done' : 'error';
  };
  const take = () => {
    const state = new URLSearchParams(location.hash.slice(1));
    const config = longTextFor('c') ?? state.get('c');
    if (config === null || config === field.value) return;
    field.value = config;
    // A method may have been typed while this was on its way.
    method.value = state.get('m') ?? method.value;
    update();
  };
  for (const input of [field, method])
    input.addEventListener('input', () => {
      update();
      keep();
    });
  page.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  startBuilder(page, (config) => {
    field.value = config;
    method.value = '';
    update();
    keep();
    field.focus();
  });
  addEventListener('hashchange', take);
  take();
  if (field.value) update();
};

const page = document.querySelector<HTMLElement>('main[data-config-state]');
if (page) start(page);
