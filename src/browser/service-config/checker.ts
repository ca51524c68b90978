/* What the page /service-config/ fetches on first use: reads the field, says what the config does. */
import type { Locale } from '../../i18n/locales.ts';
import { check } from '../../service-config/check.ts';
import { fragmentFor, keepInAddress, longTextFor } from '../state.ts';
import { startBuilder } from './builder.ts';
import { Choices } from './choices.ts';
import { show } from './show.ts';
import { place, type Words } from './words.ts';

const wordsOn = (page: HTMLElement): Words => {
  const { copy = '', copied = '' } =
    page.querySelector<HTMLElement>('[data-mended] [data-copy]')?.dataset ?? {};
  return { ...(JSON.parse(page.dataset['words'] ?? '') as Words), copy, copied };
};

const start = (page: HTMLElement): void => {
  const field = page.querySelector('textarea');
  if (!field) throw new Error('service-config.astro: the field is missing');
  const choices = new Choices(page);
  const words = wordsOn(page);
  const locale = page.dataset['locale'] as Locale;

  const keep = () => {
    const config = fragmentFor(field.value, 'c');
    keepInAddress(field.value, config && config + choices.asFragment());
  };
  const update = () => {
    if (field.value.trim() === '') {
      page.dataset['configState'] = 'idle';
      choices.hide();
      show(page, undefined, words, locale);
      return;
    }
    const checked = check(field.value, choices.wanted);
    choices.offer(checked, words);
    show(page, checked, words, locale);
    page.dataset['configState'] = checked.readable ? 'done' : 'error';
  };
  const take = () => {
    const state = new URLSearchParams(location.hash.slice(1));
    const config = longTextFor('c') ?? state.get('c');
    if (config === null || config === field.value) return;
    field.value = config;
    choices.take(state);
    update();
  };
  const changed = () => {
    update();
    keep();
  };
  field.addEventListener('input', changed);
  choices.onChange(changed);
  place(page, 'config-form').addEventListener('submit', (event) => event.preventDefault());
  startBuilder(page, (config) => {
    field.value = config;
    choices.clear();
    changed();
    field.focus();
  });
  addEventListener('hashchange', take);
  take();
  if (field.value) update();
};

const page = document.querySelector<HTMLElement>('main[data-config-state]');
if (page) start(page);
