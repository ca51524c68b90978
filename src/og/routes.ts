import { comparedCodes } from '../data/comparisons.ts';
import { guideIds } from '../data/guides.ts';
import { libraryPageIds } from '../data/library-pages.ts';
import { catalogue } from '../data/messages.ts';
import { codeNames } from '../data/names.ts';
import type { Place } from '../routes/paths.ts';

/** A page with a picture of its own. */
export type PicturedPlace = Exclude<Place, { page: 'message' }>;

const byPage: { readonly [Page in Place['page']]: readonly Extract<PicturedPlace, { page: Page }>[] } = {
  board: [{ page: 'board' }],
  code: codeNames.map((name) => ({ page: 'code', name })),
  choose: [{ page: 'choose' }],
  search: [{ page: 'search' }],
  libraries: [{ page: 'libraries' }],
  library: libraryPageIds.map((id) => ({ page: 'library', id })),
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
};

/** Every page with a picture of its own. */
export const picturedPlaces: readonly PicturedPlace[] = Object.values(byPage).flat();

const codeOfMessage = new Map<string, (typeof catalogue)[number]['code']>(
  catalogue.map(({ id, code }) => [id, code]),
);

/** @returns the page whose picture stands for a page: its own, or for a message the one of its code. */
export const picturedFor = (place: Place): PicturedPlace => {
  if (place.page !== 'message') return place;
  const name = codeOfMessage.get(place.id);
  return name ? { page: 'code', name } : { page: 'messages' };
};
