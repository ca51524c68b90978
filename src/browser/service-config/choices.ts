import type { Checked, Wanted } from '../../service-config/check.ts';
import { element } from '../dom.ts';
import { place, type Words } from './words.ts';

/** Methods that are offered as buttons; the list of the field has all of them. */
const MOST_BUTTONS = 12;

const control = <T extends Element>(page: HTMLElement, selector: string): T => {
  const found = page.querySelector<T>(selector);
  if (!found) throw new Error(`service-config.astro: ${selector} is missing`);
  return found;
};

/** What a reader chooses beside the config: the method, the choice of a DNS record, the pushback of the server. */
export class Choices {
  readonly #method: HTMLInputElement;
  readonly #pushback: HTMLInputElement;
  readonly #choice: HTMLSelectElement;
  readonly #listed: HTMLDataListElement;
  readonly #buttons: HTMLElement;

  constructor(page: HTMLElement) {
    this.#method = control(page, 'input[name=method]');
    this.#pushback = control(page, 'input[name=pushback]');
    this.#choice = control(page, 'select[name=choice]');
    this.#listed = control(page, 'datalist');
    this.#buttons = place(page, 'methods');
  }

  /** What the checker is asked. */
  get wanted(): Wanted {
    return {
      method: this.#method.value.trim(),
      choice: Number(this.#choice.value) || 0,
      pushback: this.#pushback.value || undefined,
    };
  }

  /** Returns the choices as the address has them; empty where none was made. */
  asFragment(): string {
    const { method, choice, pushback } = this.wanted;
    const made = { m: method, d: choice ? String(choice) : '', p: pushback };
    return Object.entries(made)
      .map(([name, value]) => (value ? `&${name}=${encodeURIComponent(value)}` : ''))
      .join('');
  }

  /** Takes the choices out of an address. A method may have been typed while it was on its way. */
  take(state: URLSearchParams): void {
    this.#method.value = state.get('m') ?? this.#method.value;
    this.#pushback.value = state.get('p') ?? '';
    const choice = state.get('d');
    if (choice !== null) this.#choice.replaceChildren(element('option', { value: choice }));
  }

  /** Offers the methods of a config, and the choices of a DNS record. */
  offer({ methods, method, input }: Checked, words: Words): void {
    this.#listed.replaceChildren(...methods.map((value) => element('option', { value })));
    this.#buttons.hidden = methods.length < 2;
    this.#buttons.replaceChildren(
      ...methods
        .slice(0, MOST_BUTTONS)
        .map((value) =>
          element('button', { type: 'button', value, 'aria-pressed': String(value === method) }, value),
        ),
    );
    const { choices = [], chosen = 0 } = input;
    this.#choice.closest('label')?.toggleAttribute('hidden', choices.length < 2);
    this.#choice.replaceChildren(
      ...choices.map((conditions, i) =>
        element('option', { value: String(i) }, `${i + 1}: ${conditions || words.anyClient}`),
      ),
    );
    if (choices.length) this.#choice.value = String(chosen);
  }

  /** Offers nothing. */
  hide(): void {
    this.#buttons.hidden = true;
    this.#choice.closest('label')?.toggleAttribute('hidden', true);
  }

  /** Goes back to no choice. */
  clear(): void {
    this.#method.value = '';
    this.#pushback.value = '';
    this.#choice.replaceChildren();
  }

  /** Calls back after each choice. */
  onChange(changed: () => void): void {
    for (const each of [this.#method, this.#pushback, this.#choice]) each.addEventListener('input', changed);
    this.#buttons.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      const { value } = target;
      this.#method.value = value;
      changed();
      // The buttons are new ones now.
      this.#buttons.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
    });
  }
}
