import type { Localized } from '../../i18n/locales.ts';
import type { PairKey } from '../neighbours.ts';

/** What decides between two codes: one question, and for each code the answer that leads to it. */
export type Pair<Key extends PairKey> = Key extends `${infer First}/${infer Second}`
  ? { readonly question: Localized; readonly answers: Readonly<Record<First | Second, Localized>> }
  : never;

/** The pairs whose lower code is `Name`. A file that forgets one, or names one too many, does not compile. */
export type PairsFrom<Name extends string> = {
  readonly [Key in Extract<PairKey, `${Name}/${string}`>]: Pair<Key>;
};
