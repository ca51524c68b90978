/** Finds texts anywhere in the data: every module below src/data is read, so that none is overlooked. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { locales, type Localized } from '../src/i18n/locales.ts';

const DATA = join(import.meta.dirname, '../src/data');

const files = globSync('**/*.ts', { cwd: DATA }).sort();

const modules = await Promise.all(
  files.map(async (file): Promise<[string, unknown]> => [file, { ...(await import(join(DATA, file))) }]),
);

/** A value somewhere in the data, with the path that leads to it: `codes/ok.ts.ok.title`. */
export interface Found<T> {
  readonly path: string;
  readonly value: T;
}

/** Objects are looked at once: modules that join others hold the same records again. */
const walk = <T>(
  value: unknown,
  path: string,
  isWanted: (value: unknown) => value is T,
  seen = new Set<object>(),
): Found<T>[] => {
  if (isWanted(value)) return [{ path, value }];
  if (value === null || typeof value !== 'object' || seen.has(value)) return [];
  seen.add(value);
  return Object.entries(value).flatMap(([key, inner]) =>
    walk(inner, path ? `${path}.${key}` : key, isWanted, seen),
  );
};

const walkModules = <T>(isWanted: (value: unknown) => value is T): Found<T>[] => {
  const seen = new Set<object>();
  return modules.flatMap(([file, module]) => walk(module, file, isWanted, seen));
};

const isLocalized = (value: unknown): value is Localized =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).sort().join() === locales.toSorted().join() &&
  Object.values(value).every((text) => typeof text === 'string');

const isString = (value: unknown): value is string => typeof value === 'string';

/** Returns every bilingual text of the data. */
export const allTexts = (): Found<Localized>[] => walkModules(isLocalized);

/** Returns every string of some records, or of all data. */
export const allStrings = (data?: unknown): Found<string>[] =>
  data === undefined ? walkModules(isString) : walk(data, '', isString);
