import type { Localized } from '../../i18n/locales.ts';
import type { Claim } from '../code-facts.ts';
import type { DisagreementId } from '../disagreements.ts';
import type { CodeName } from '../names.ts';
import type { PairKey } from '../neighbours.ts';
import type { SourceId } from '../sources.ts';

/** Three codes, each of which is confused with both others: `'FAILED_PRECONDITION/ABORTED/UNAVAILABLE'`. */
export type TripleKey = {
  [Pair in PairKey]: Pair extends `${infer First}/${infer Second}`
    ? {
        [Third in CodeName]: `${First}/${Third}` | `${Second}/${Third}` extends PairKey
          ? `${Pair}/${Third}`
          : never;
      }[CodeName]
    : never;
}[PairKey];

/** The codes that a page compares, in the order of their numbers. */
export type ComparisonKey = PairKey | TripleKey;

/** One point on which the compared codes differ. */
export interface Difference<Name extends CodeName> {
  readonly aspect: Localized;
  readonly sides: Readonly<Record<Name, Localized>>;
}

/** Something that happens, and which of the compared codes answers it. */
export interface Scenario<Name extends CodeName> {
  readonly story: Localized;
  readonly answer: Name;
  readonly because: Localized;
}

/** What a page says about codes that are confused. What decides and what holds for each code comes from the records. */
export interface Comparison<Name extends CodeName> {
  /** Why they are taken for each other. One or two sentences. */
  readonly lead: Localized;
  /** Only what is particular to these codes; retry verdict, actor, HTTP and the like come from the records. Editorial. */
  readonly differences: readonly Difference<Name>[];
  /** Editorial. */
  readonly scenarios: readonly Scenario<Name>[];
  /** What libraries and proxies do with these codes that their users have to know. */
  readonly clients: readonly Claim[];
  readonly disagreements: readonly DisagreementId[];
  /** Where the meanings that decide are written down. */
  readonly sources: readonly [SourceId, ...SourceId[]];
}

/** One question for three codes; two have theirs among the pairs. */
interface Deciding<Name extends CodeName> {
  readonly question: Localized;
  readonly answers: Readonly<Record<Name, Localized>>;
}

type NameIn<Key extends string> = Extract<
  Key extends `${infer First}/${infer Rest}` ? First | NameIn<Rest> : Key,
  CodeName
>;

/** The comparison of exactly the codes in its key. */
export type ComparisonOf<Key extends ComparisonKey> = Comparison<NameIn<Key>> &
  (Key extends TripleKey ? Deciding<NameIn<Key>> : unknown);
