const LANGUAGE = 'example-language';

const storage = <T>(use: (kept: Storage) => T): T | undefined => {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
};

/**
 * Opens the reader's language of examples again, unless the address names one, and remembers which is opened. Where
 * storage is switched off or full nothing is remembered; the first language stays open.
 */
export const startExampleLanguage = (): void => {
  const chosen = storage((kept) => kept.getItem(LANGUAGE));
  for (const each of document.querySelectorAll<HTMLDetailsElement>('details[data-language]')) {
    const language = each.dataset['language'] ?? '';
    if (!location.hash.startsWith('#example-') && language === chosen) each.open = true;
    each.addEventListener('toggle', () => {
      if (each.open) storage((kept) => kept.setItem(LANGUAGE, language));
    });
  }
};
