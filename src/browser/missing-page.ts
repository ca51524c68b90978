/* The missing page in the language of the address that led to it. Like the script of every page it shares no module with
   the look-up. */
for (const template of document.querySelectorAll<HTMLTemplateElement>('template[data-below]')) {
  if (!location.pathname.startsWith(template.dataset['below'] ?? '')) continue;
  document.documentElement.lang = template.lang;
  for (const part of [...template.content.children])
    document.querySelector(`body > .${part.classList[0]}`)?.replaceWith(part);
}
for (const section of document.querySelectorAll<HTMLElement>('main[data-not-found] > [lang]')) {
  section.hidden = section.lang !== document.documentElement.lang;
  if (!section.hidden) document.title = section.querySelector('h1')?.textContent ?? document.title;
}
