import type { Entry } from './entry.ts';
import type { Reading } from './read.ts';

/** An entry that applies to a method, and which of its names says so. */
export interface Match {
  readonly entry: Entry;
  readonly by: 'method' | 'service' | 'default';
}

/** Returns the entry that applies to a method, `pkg.Service/Method`: its own first, then its service's, then the default. */
export const matchFor = ({ entries }: Reading, method: string): Match | undefined => {
  const path = `/${method.replace(/^\//, '')}`;
  const service = path.slice(0, path.lastIndexOf('/') + 1);
  const wanted = [
    // What ends with the slash is a service, and no method.
    ...(path === service ? [] : [{ name: path, by: 'method' } as const]),
    { name: service, by: 'service' },
    { name: '', by: 'default' },
  ] as const;
  for (const { name, by } of wanted) {
    const entry = entries.find(({ paths }) => paths.includes(name));
    if (entry) return { entry, by };
  }
  return undefined;
};

/** Returns the entry that applies to a method. */
export const entryFor = (reading: Reading, method: string): Entry | undefined =>
  matchFor(reading, method)?.entry;
