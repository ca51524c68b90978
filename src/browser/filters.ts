/* Counts what a filter leaves, dims what would leave nothing, and keeps the choice in the address. The style sheet
   hides the items, so that the filter works without this script, which comes when a reader reaches for the filter. */

const valuesOf = (item: HTMLElement, key: string): string[] => item.dataset[key]?.split(' ') ?? [];

const startFilter = (form: HTMLFormElement): void => {
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const keys = [...new Set(inputs.map(({ name }) => name))];
  const items = [
    ...(form.parentElement?.querySelectorAll<HTMLElement>(keys.map((key) => `li[data-${key}]`).join()) ?? []),
  ];
  const note = form.querySelector('output');

  const chosen = () =>
    new Map(inputs.filter(({ checked, value }) => checked && value).map(({ name, value }) => [name, value]));
  const countOf = (choice: ReadonlyMap<string, string>) =>
    items.filter((item) => [...choice].every(([key, value]) => valuesOf(item, key).includes(value))).length;

  const count = () => {
    const choice = chosen();
    for (const input of inputs) {
      const others = new Map(choice);
      others.delete(input.name);
      const left = countOf(input.value ? others.set(input.name, input.value) : others);
      const place = input.parentElement?.querySelector('.count');
      if (place) place.textContent = String(left);
      input.disabled = left === 0 && !input.checked;
    }
    const shown = (form.dataset['shown'] ?? '')
      .replace('{shown}', String(countOf(choice)))
      .replace('{all}', String(items.length));
    if (note) note.value = choice.size > 0 ? shown : '';
  };

  const keep = () => {
    const state = new URLSearchParams([...chosen()]).toString();
    try {
      history.replaceState(null, '', location.pathname + location.search + (state && `#${state}`));
    } catch {
      // Safari rejects the hundredth change in half a minute; the filter works without it.
    }
  };

  /** An address may ask for a pair that leaves nothing; then its first value holds alone. */
  const restore = () => {
    const asked = new URLSearchParams(location.hash.slice(1));
    if (!keys.some((key) => asked.has(key)) && chosen().size === 0) return;
    form.reset();
    for (const key of keys) {
      const input = inputs.find(
        ({ name, value }) => name === key && value !== '' && value === asked.get(key),
      );
      if (input && countOf(chosen().set(key, input.value)) > 0) input.checked = true;
    }
    const fold = form.querySelector('details');
    if (fold) fold.open = chosen().size > 0;
    count();
  };

  const changed = () => {
    count();
    keep();
  };
  form.addEventListener('change', changed);
  // The fields are reset after this event.
  form.addEventListener('reset', (event) => event.isTrusted && setTimeout(changed));
  addEventListener('hashchange', restore);
  // A reader may have chosen before this script came.
  if (chosen().size > 0) changed();
  else restore();
};

for (const form of document.querySelectorAll<HTMLFormElement>('form.filters')) startFilter(form);
