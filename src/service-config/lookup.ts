import type { Entry } from './entry.ts';
import type { Reading } from './read.ts';

/** @returns the entry that applies to a method, `pkg.Service/Method`: its own first, then its service's, then the default. */
export const entryFor = ({ entries }: Reading, method: string): Entry | undefined => {
  const path = `/${method.replace(/^\//, '')}`;
  const service = path.slice(0, path.lastIndexOf('/') + 1);
  for (const wanted of [path, service, '']) {
    const found = entries.find(({ paths }) => paths.includes(wanted));
    if (found) return found;
  }
  return undefined;
};
