import { codeNames } from '../../data/names.ts';
import { fill } from '../../i18n/fill.ts';
import { compose, DEFAULT_CHOICES, namesIn, unreadIn, type Choices } from '../../service-config/compose.ts';

/** What a reader chose; numbers that the browser lets through are in range. */
const chosenIn = (form: HTMLFormElement): Choices => {
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  const number = (name: string, otherwise: number): number => Number(text(name)) || otherwise;
  const chosen = data.getAll('codes');
  const timeout = Number(text('timeout'));
  return {
    names: namesIn(text('names')),
    codes: codeNames.filter((name) => chosen.includes(name)),
    maxAttempts: number('attempts', DEFAULT_CHOICES.maxAttempts),
    initialBackoff: number('first', DEFAULT_CHOICES.initialBackoff),
    maxBackoff: number('longest', DEFAULT_CHOICES.maxBackoff),
    ...(timeout > 0 ? { timeout } : {}),
    throttle: data.has('throttle'),
  };
};

/** Selects the codes that the records call fit for a kind of call, and says what they say of each. */
const chooseKind = (form: HTMLFormElement): void => {
  const kind = new FormData(form).get('kind');
  if (typeof kind !== 'string') return;
  for (const box of form.querySelectorAll<HTMLInputElement>('[name=codes]')) {
    box.checked = (box.dataset['fits'] ?? '').split(' ').includes(kind);
    const said = JSON.parse(box.dataset['said'] ?? '{}') as Readonly<Record<string, string>>;
    const place = box.parentElement?.querySelector('small');
    if (place) place.textContent = said[kind] ?? '';
  }
};

/** Writes the config that a reader chooses into the field. @param write takes the config. */
export const startBuilder = (form: HTMLFormElement, write: (config: string) => void): void => {
  const button = form.querySelector('button');
  const note = form.querySelector('output');
  if (!button || !note) throw new Error('Builder.astro: its button or its note is missing');
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.name === 'kind') chooseKind(form);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = chosenIn(form);
    const { none = '', ignored = '' } = form.dataset;
    const typed = form.querySelector<HTMLInputElement>('[name=names]')?.value ?? '';
    const unread = unreadIn(typed).join(', ');
    note.value = [chosen.codes.length ? '' : none, unread && fill(ignored, { names: unread })].join(' ');
    write(compose(chosen));
  });
  // The kind may have been chosen while this was on its way, or kept by the browser from an earlier visit.
  if (form.querySelector<HTMLInputElement>('[name=kind]:checked')?.defaultChecked === false) chooseKind(form);
  button.disabled = false;
};
