import { comparedCodes } from '../data/comparisons.ts';
import { frameworkIds } from '../data/frameworks.ts';
import { guideIds } from '../data/guides.ts';
import { libraryPageIds } from '../data/library-pages.ts';
import { catalogue } from '../data/messages.ts';
import { codeNames } from '../data/names.ts';
import { systemIds } from '../data/systems.ts';
import type { Route } from '../routes/paths.ts';

/** A page with a picture of its own. */
export type PreviewedRoute = Exclude<Route, { page: 'message' }>;

const byPage: { readonly [Page in Route['page']]: readonly Extract<PreviewedRoute, { page: Page }>[] } = {
  board: [{ page: 'board' }],
  code: codeNames.map((name) => ({ page: 'code', name })),
  choose: [{ page: 'choose' }],
  search: [{ page: 'search' }],
  libraries: [{ page: 'libraries' }],
  library: libraryPageIds.map((id) => ({ page: 'library', id })),
  systems: [{ page: 'systems' }],
  system: systemIds.map((id) => ({ page: 'system', id })),
  frameworks: [{ page: 'frameworks' }],
  framework: frameworkIds.map((id) => ({ page: 'framework', id })),
  messages: [{ page: 'messages' }],
  message: [],
  sources: [{ page: 'sources' }],
  mappings: [{ page: 'mappings' }],
  guides: [{ page: 'guides' }],
  guide: guideIds.map((id) => ({ page: 'guide', id })),
  comparisons: [{ page: 'comparisons' }],
  comparison: comparedCodes.map(({ codes }) => ({ page: 'comparison', codes })),
  glossary: [{ page: 'glossary' }],
  data: [{ page: 'data' }],
  changes: [{ page: 'changes' }],
  offline: [{ page: 'offline' }],
  'service-config': [{ page: 'service-config' }],
  log: [{ page: 'log' }],
};

/** Every page with a picture of its own. */
export const previewedRoutes: readonly PreviewedRoute[] = Object.values(byPage).flat();

const codeOfMessage = new Map<string, (typeof catalogue)[number]['code']>(
  catalogue.map(({ id, code }) => [id, code]),
);

/** Returns the page whose picture stands for a page: its own, or for a message the one of its code. */
export const previewedRouteFor = (route: Route): PreviewedRoute => {
  if (route.page !== 'message') return route;
  const name = codeOfMessage.get(route.id);
  return name ? { page: 'code', name } : { page: 'messages' };
};
