import type { Route } from '../routes/paths.ts';
import type { KnownMessage } from './messages.ts';
import type { Unit, UnitIndex } from './units.ts';

/** Units without their phrases: what a printed status leads to. */
export type Places = Pick<UnitIndex, 'all' | 'byId'>;

/** Returns the place of a message, which follows from the catalogue; its own file has the title. */
const placeOf = ({ id, code }: KnownMessage): Unit => ({
  id: `message/${id}`,
  kind: 'message',
  code,
  route: { page: 'message', id } as Route,
  title: '',
});

/** Returns the places of a printed status: those that are given, and every message of the catalogue. */
export const placesOf = (units: readonly Unit[], messages: readonly KnownMessage[]): Places => {
  const all = [...units, ...messages.map(placeOf)];
  const known = new Map(all.map((unit) => [unit.id, unit]));
  return { all, byId: (id) => known.get(id) };
};
