import { printedSystems } from '../data/printed-systems.ts';
import { topics } from '../data/topics.ts';
import type { Locale } from '../i18n/locales.ts';
import { LAST_RESORT } from '../search/pages.ts';
import { hasTitleElsewhere } from '../search/packed-units.ts';
import type { Unit } from '../search/units.ts';
import { unitsIn } from './units.ts';

const named: ReadonlySet<string> = new Set([
  ...LAST_RESORT,
  ...topics.flatMap(({ units }) => units),
  ...printedSystems.map(([id]) => `system/${id}`),
]);

/** The title of a code is among the words of the look-up, and its messages follow from the catalogue. */
const isPlace = ({ id }: Unit): boolean => named.has(id) || /^(?:code|comparison)\//.test(id);

/** Returns what a printed status leads to besides messages, without phrases. */
export const placesIn = (locale: Locale): Unit[] =>
  unitsIn({ phrases: locale, titles: locale })
    .filter((unit) => isPlace(unit) && unit.kind !== 'message')
    .map(({ id, kind, code, route, section, title }) => ({
      id,
      kind,
      ...(code && { code }),
      ...(route && { route }),
      ...(section && { section }),
      title: hasTitleElsewhere(kind) ? '' : title,
    }));
