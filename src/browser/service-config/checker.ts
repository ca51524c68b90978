/* What the page /service-config/ fetches on first use: reads the field, says what the config does. */
import type { Locale } from '../../i18n/locales.ts';
import { check } from '../../service-config/check.ts';
import { fragmentFor, keepInAddress, longTextFor } from '../state.ts';
import { root } from '../../routes/root.ts';
import type * as Builder from './builder.ts';
import { Choices } from './choices.ts';
import { show } from './show.ts';
import { place, type Words } from './words.ts';

const BUILDER =
  root + (import.meta.env.DEV ? 'src/browser/service-config/builder.ts' : 'assets/service-config-builder.js');

/** Fetches the builder when a reader reaches for it: most have a config already. @param write takes what it builds. */
const offerBuilder = (page: HTMLElement, write: (config: string) => void): void => {
  const form = page.querySelector<HTMLFormElement>('[data-builder]');
  const note = form?.querySelector('output');
  if (!form || !note) throw new Error('Builder.astro: the form or its note is missing');
  let loading: Promise<void> | undefined;
  const bring = async () => {
    try {
      const { startBuilder } = (await import(/* @vite-ignore */ BUILDER)) as typeof Builder;
      startBuilder(form, write);
    } catch {
      loading = undefined;
      note.value = page.dataset['broken'] ?? '';
    }
  };
  const reach = () => void (loading ??= bring());
  for (const event of ['focusin', 'pointerover', 'input']) form.addEventListener(event, reach);
  // It may be what this module was fetched for.
  if (form.matches(':focus-within, :hover')) reach();
};

const wordsOn = (page: HTMLElement): Words => {
  const { copy = '', copied = '' } =
    page.querySelector<HTMLElement>('[data-mended] [data-copy]')?.dataset ?? {};
  const says = JSON.parse(place(page, 'says').dataset['says'] ?? '') as Words['says'];
  return { ...(JSON.parse(page.dataset['words'] ?? '') as Words), says, copy, copied };
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
  offerBuilder(page, (config) => {
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
