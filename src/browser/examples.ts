/* Opens the reader's language of examples again, unless the address names one. Where storage is switched off or full
   nothing is remembered; the first language stays open. It shares no module with the script of each page. */
const LANGUAGE = 'example-language';
const storage = <T>(use: (kept: Storage) => T): T | undefined => {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
};
const chosen = storage((kept) => kept.getItem(LANGUAGE));
for (const each of document.querySelectorAll<HTMLDetailsElement>('details[data-language]')) {
  const language = each.dataset['language'] ?? '';
  if (!location.hash.startsWith('#example-') && language === chosen) each.open = true;
  each.addEventListener('toggle', () => {
    if (each.open) storage((kept) => kept.setItem(LANGUAGE, language));
  });
}
