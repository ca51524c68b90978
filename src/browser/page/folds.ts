/** Opens every fold around the place that the address leads to, and brings it into view. */
const openTarget = (): void => {
  const target = document.getElementById(location.hash.slice(1));
  const closed: HTMLDetailsElement[] = [];
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    if (!fold.open) closed.push(fold);
  for (const fold of closed) fold.open = true;
  if (closed.length > 0) target?.scrollIntoView();
};

/** Opens folds for those who come by a link, and for paper. Find-in-page opens them in browsers without help. */
export const startFolds = (): void => {
  addEventListener('hashchange', openTarget);
  openTarget();
  // A link to the fragment that the address holds already changes nothing, yet leads there again.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (link && link.hash === location.hash) openTarget();
  });
};
