import { factsOf } from '../data/codes.ts';
import {
  ACTORS,
  headlineVerdict,
  RETRY_VERDICTS,
  type Actor,
  type RetryVerdict,
} from '../data/code-facts.ts';
import { CODE_NUMBERS, codeNames, type CodeName } from '../data/names.ts';
import { neighboursOf } from '../data/pairs.ts';
import type { Locale } from '../i18n/locales.ts';
import { ui } from '../i18n/ui.ts';
import { href } from '../routes/href.ts';

/** What the answer panel shows of one code. */
export interface CodeWords {
  readonly number: number;
  readonly title: string;
  readonly meaning: string;
  readonly actor: Actor;
  readonly actorLabel: string;
  readonly action: string;
  readonly retry: string;
  readonly href: string;
  /** Question that decides against each neighbour. */
  readonly neighbours: readonly { readonly name: CodeName; readonly question: string }[];
}

/** Of every answer. */
const PREFIXES = ['search.', 'answer.'] as const;

/** Of decoded error details. Few texts carry any, so these are fetched with the decoder. */
const DETAIL_PREFIXES = ['details.'] as const;

/** What only the head of the look-up page says. */
const OF_PAGE = ['search.title', 'search.description'] as const;

type Dictionary = (typeof ui)[Locale];

/** Words as they are: JSON drops functions, so a word with a parameter would be missing in the browser. */
type PlainKey = {
  [Key in keyof Dictionary]: Dictionary[Key] extends string ? Key : never;
}[keyof Dictionary];

type Prefixed = Exclude<Extract<PlainKey, `${(typeof PREFIXES)[number]}${string}`>, (typeof OF_PAGE)[number]>;

/** The words of decoded error details in one language. */
export type DetailWords = Readonly<
  Record<Extract<PlainKey, `${(typeof DETAIL_PREFIXES)[number]}${string}`>, string>
>;

const isSent = (key: string, prefixes: readonly string[]): boolean =>
  prefixes.some((prefix) => key.startsWith(prefix)) && !OF_PAGE.some((ofPage) => ofPage === key);

/**
 * Returns the interface words that begin with one of these prefixes: by default those that every answer needs.
 * @throws for a word with a parameter: it cannot be sent to the browser.
 */
export const wordsToSend = (
  dictionary: Readonly<Record<string, unknown>>,
  prefixes: readonly string[] = PREFIXES,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(dictionary)
      .filter(([key]) => isSent(key, prefixes))
      .map(([key, word]) => {
        if (typeof word !== 'string')
          throw new Error(
            `src/i18n: ${key} takes a parameter, and words that begin with ${prefixes.join(', ')} are sent to the ` +
              'browser as text. Write it without one, or give it another prefix.',
          );
        return [key, word];
      }),
  );

/** Everything the look-up needs in one language: fetched on the first use of the box, never with the page. */
export interface LookupWords {
  readonly words: Readonly<Record<Prefixed, string>>;
  readonly codes: Readonly<Record<CodeName, CodeWords>>;
  /** Labels for a message whose cause decides otherwise than its code. */
  readonly verdicts: Readonly<Record<RetryVerdict, string>>;
  readonly actors: Readonly<Record<Actor, string>>;
}

/** Returns the words of decoded error details in one language. */
export const detailWords = (locale: Locale): DetailWords =>
  wordsToSend(ui[locale], DETAIL_PREFIXES) as DetailWords;

/** Returns the words and facts of the look-up in one language. */
export const lookupWords = (locale: Locale): LookupWords => {
  const t = ui[locale];
  const codes = codeNames.map((name): [CodeName, CodeWords] => {
    const facts = factsOf(name);
    return [
      name,
      {
        number: CODE_NUMBERS[name],
        title: facts.title[locale],
        meaning: facts.meaning[locale],
        actor: facts.actor,
        actorLabel: t[`actor.${facts.actor}`],
        action: facts.action[locale],
        retry: t[`retry.${headlineVerdict(facts.retry)}`],
        href: href({ page: 'code', name }, locale),
        neighbours: neighboursOf(name).map((neighbour) => ({
          name: neighbour.name,
          question: neighbour.question[locale],
        })),
      },
    ];
  });
  return {
    words: wordsToSend(t),
    codes: Object.fromEntries(codes),
    verdicts: Object.fromEntries(RETRY_VERDICTS.map((verdict) => [verdict, t[`retry.${verdict}`]])),
    actors: Object.fromEntries(ACTORS.map((actor) => [actor, t[`actor.${actor}`]])),
  } as LookupWords;
};
