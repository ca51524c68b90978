/** What the site says of one text. Phrases are loaded only for texts that print no status. */
import type { CodeName } from '../../data/names.ts';
import type { Locale } from '../../i18n/locales.ts';
import { lookupWords } from '../../model/lookup-words.ts';
import type { Answer } from '../../search/answer.ts';
import { allFormats } from '../../search/all-formats.ts';
import { causesFor, circumstancesOf, mayTellCircumstances } from '../../search/circumstances.ts';
import { exact } from '../../search/exact.ts';
import { unpackedCircumstances } from '../../search/packed-circumstances.ts';
import { pageAddress } from './address.ts';

/** One code, as it is shown. */
export interface ExplainedCode {
  readonly name: CodeName;
  readonly number: number;
  readonly title: string;
  readonly meaning: string;
  readonly actor: string;
  readonly action: string;
  readonly retry: string;
  readonly address: string;
}

/** A known message, as it is shown. */
export interface ExplainedMessage {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  readonly causes: readonly string[];
  readonly steps: readonly string[];
  /** Who acts and whether to retry, where the cause decides otherwise than the code. */
  readonly own?: { readonly actor: string; readonly retry: string; readonly because: string };
  readonly address: string;
}

/** Where or when the call failed, as the text tells, with what can be the cause there, as it is shown. */
export interface ExplainedCircumstance {
  readonly title: string;
  readonly causes: readonly { readonly cause: string; readonly check: string; readonly fix: string }[];
  readonly address: string;
}

/** What one text says; also the JSON that the command prints. */
export interface Explanation {
  readonly voice: Answer['voice'];
  /** The likeliest first. */
  readonly codes: readonly ExplainedCode[];
  readonly message?: ExplainedMessage;
  readonly circumstances: readonly ExplainedCircumstance[];
  readonly pages: readonly { readonly title: string; readonly address: string }[];
}

const MOST_PAGES = 3;

/** Returns what is shown of a code. */
export const explainedCode = (name: CodeName, locale: Locale): ExplainedCode => {
  const { number, title, meaning, actorLabel, action, retry } = lookupWords(locale).codes[name];
  const address = pageAddress({ page: 'code', name }, locale);
  return { name, number, title, meaning, actor: actorLabel, action, retry, address };
};

/** Returns what is shown of a known message. */
export const explainedMessage = async (id: string, locale: Locale): Promise<ExplainedMessage | undefined> => {
  const [{ catalogue }, { ownRetryOf }] = await Promise.all([
    import('../../data/messages.ts'),
    import('../../data/messages/own-retry.ts'),
  ]);
  const message = catalogue.find((one) => one.id === id);
  const retry = ownRetryOf(id);
  const { actors, verdicts } = lookupWords(locale);
  const own = retry && {
    actor: actors[retry.actor],
    retry: verdicts[retry.verdict],
    because: retry.because[locale],
  };
  return (
    message && {
      id,
      title: message.title[locale],
      meaning: message.meaning[locale],
      causes: message.causes.map((cause) => cause[locale]),
      steps: message.steps.map((step) => step[locale]),
      ...(own && { own }),
      address: pageAddress({ page: 'message', id }, locale),
    }
  );
};

type Found = Pick<Answer, 'kind' | 'voice' | 'codes' | 'messages' | 'pages'>;

const explainedCircumstances = async (
  text: string,
  answer: Found,
  locale: Locale,
): Promise<ExplainedCircumstance[]> => {
  if (!mayTellCircumstances(text, answer)) return [];
  const [{ circumstances }, { packedCircumstances }] = await Promise.all([
    import('../../data/circumstances.ts'),
    import('../../model/circumstance-signs.ts'),
  ]);
  return circumstancesOf(text, answer, unpackedCircumstances(packedCircumstances)).flatMap((id) => {
    const known = circumstances.find((one) => one.id === id);
    if (!known) return [];
    return [
      {
        title: known.title[locale],
        causes: causesFor(known.causes, answer).map(({ cause, check, fix }) => ({
          cause: cause[locale],
          check: check[locale],
          fix: fix[locale],
        })),
        address: pageAddress({ page: 'circumstances' }, locale, id),
      },
    ];
  });
};

const find = async (text: string, locale: Locale): Promise<Found> => {
  const spelt = exact(text);
  if (spelt) return { kind: spelt.kind, voice: 'is', codes: [spelt.code], messages: [], pages: [] };
  const [{ catalogue }, { pasted }] = await Promise.all([
    import('../../data/messages.ts'),
    import('../../search/pasted.ts'),
  ]);
  const printed = pasted(text, { messages: catalogue, formats: allFormats });
  if (printed?.status?.code)
    return { kind: printed.kind, voice: 'is', codes: printed.codes, messages: printed.messages, pages: [] };
  const [{ lookUp }, { knowledgeFor }] = await Promise.all([
    import('../../search/answer.ts'),
    import('../../model/knowledge.ts'),
  ]);
  return lookUp(text, knowledgeFor(text, locale));
};

/** Returns what the site says of a text; no code and no message where it knows neither, pages nevertheless. */
export const explain = async (text: string, locale: Locale): Promise<Explanation> => {
  const answer = await find(text, locale);
  const { voice, codes, messages, pages } = answer;
  const [id] = messages;
  const message = id === undefined ? undefined : await explainedMessage(id, locale);
  const ways = pages
    .flatMap(({ title, route, section }) =>
      route ? [{ title, address: pageAddress(route, locale, section) }] : [],
    )
    .slice(0, MOST_PAGES);
  return {
    voice,
    codes: codes.map((name) => explainedCode(name, locale)),
    ...(message && { message }),
    circumstances: await explainedCircumstances(text, answer, locale),
    pages: ways,
  };
};
