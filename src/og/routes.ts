import { comparedCodes } from '../data/comparisons.ts';
import { frameworkIds } from '../data/frameworks.ts';
import { guideIds } from '../data/guides.ts';
import { libraryPageIds } from '../data/library-pages.ts';
import { catalogue } from '../data/messages.ts';
import { codeNames } from '../data/names.ts';
import { systemIds } from '../data/systems.ts';
import { singlePages, type Route, type SinglePage } from '../routes/paths.ts';

/** A page with a picture of its own. */
export type PreviewedRoute = Exclude<Route, { page: 'message' }>;

const byPage: {
  readonly [Page in Exclude<Route['page'], SinglePage>]: readonly Extract<PreviewedRoute, { page: Page }>[];
} = {
  code: codeNames.map((name) => ({ page: 'code', name })),
  library: libraryPageIds.map((id) => ({ page: 'library', id })),
  system: systemIds.map((id) => ({ page: 'system', id })),
  framework: frameworkIds.map((id) => ({ page: 'framework', id })),
  message: [],
  guide: guideIds.map((id) => ({ page: 'guide', id })),
  comparison: comparedCodes.map(({ codes }) => ({ page: 'comparison', codes })),
};

/** Every page with a picture of its own. */
export const previewedRoutes: readonly PreviewedRoute[] = [
  ...singlePages.map((page) => ({ page })),
  ...Object.values(byPage).flat(),
];

const codeOfMessage = new Map<string, (typeof catalogue)[number]['code']>(
  catalogue.filter(({ beforeCall }) => !beforeCall).map(({ id, code }) => [id, code]),
);

/** Returns the page whose picture stands for a page: its own, or for a message the one of its code. */
export const previewedRouteFor = (route: Route): PreviewedRoute => {
  if (route.page !== 'message') return route;
  const name = codeOfMessage.get(route.id);
  return name ? { page: 'code', name } : { page: 'messages' };
};
