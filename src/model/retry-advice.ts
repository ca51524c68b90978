import { factsOf } from '../data/codes.ts';
import type { CodeName } from '../data/names.ts';
import type { SourceId } from '../data/sources.ts';
import type { Localized } from '../i18n/locales.ts';

/** What one source advises about several codes. */
export interface Advice {
  readonly source: SourceId;
  readonly says: ReadonlyMap<CodeName, Localized>;
}

/** Returns what the sources say about repeating each of these codes, those that know most of them first. */
export const retryAdviceOn = (codes: readonly CodeName[]): Advice[] => {
  const claims = codes.flatMap((name) => factsOf(name).retry.sources.map((claim) => ({ name, ...claim })));
  return [...Map.groupBy(claims, ({ source }) => source)]
    .map(([source, said]) => ({ source, says: new Map(said.map(({ name, says }) => [name, says])) }))
    .filter(({ says }) => says.size > 1)
    .toSorted((a, b) => b.says.size - a.says.size);
};
