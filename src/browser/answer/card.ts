import type { CodeName } from '../../data/names.ts';
import type { LookupWords } from '../../model/lookup-words.ts';
import type { Answer } from '../../search/answer.ts';
import { mayTellCircumstances } from '../../search/circumstances.ts';
import { detailsBinIn } from '../../search/encoded-details.ts';
import { element, rich } from '../dom.ts';
import { evidenceFor } from '../../search/evidence.ts';
import { addressOfUnit } from '../results.ts';
import { titleOf } from '../unit-title.ts';
import { actions } from './actions.ts';
import { decodedDetails } from './decoded-details.ts';
import { fetchMessage, knownMessage, ownRetry } from './known-message.ts';
import { parts, tellingLines } from './parts.ts';

const codesRetry = (name: CodeName, { codes, words }: LookupWords) => [
  element(
    'p',
    {},
    element('b', { class: 'actor' }, codes[name].actorLabel),
    ` · ${words['answer.retry']} `,
    element('b', {}, codes[name].retry),
  ),
  element('p', { class: 'quiet' }, ...rich(codes[name].action)),
];

const verdict = (name: CodeName, { codes }: LookupWords, retry: HTMLElement[]) => {
  const { number, title, meaning, href } = codes[name];
  return element(
    'div',
    { class: 'verdict' },
    element('p', { class: 'numeral', 'aria-hidden': 'true' }, String(number)),
    element(
      'div',
      {},
      element('h2', {}, element('a', { href }, `${number} `, element('code', {}, name)), ` ${title}`),
      element('p', {}, meaning),
      ...retry,
    ),
  );
};

const rivals = (answer: Answer, { codes, words }: LookupWords) => {
  const [claimed, ...rest] = answer.codes;
  if (!claimed || rest.length === 0) return undefined;
  const questionFor = (name: CodeName) =>
    codes[claimed].neighbours.find((neighbour) => neighbour.name === name)?.question ?? codes[name].meaning;
  return element(
    'div',
    {},
    element('h3', {}, words['answer.several']),
    element(
      'ul',
      {},
      ...rest.map((name) =>
        element(
          'li',
          {},
          element('a', { href: codes[name].href }, element('code', {}, name)),
          ' ',
          ...rich(questionFor(name)),
        ),
      ),
    ),
  );
};

const otherwise = (answer: Answer, { codes, words }: LookupWords) => {
  const [claimed] = answer.codes;
  if (!claimed || answer.codes.length > 1) return undefined;
  return element(
    'details',
    {},
    element('summary', {}, words['answer.else']),
    element(
      'ul',
      {},
      ...codes[claimed].neighbours
        .slice(0, 3)
        .map(({ name, question }) =>
          element(
            'li',
            {},
            element('a', { href: codes[name].href }, element('code', {}, name)),
            ' ',
            ...rich(question),
          ),
        ),
    ),
  );
};

/** Details that tell no code still tell what is in them, or where they break. */
const detailsAlone = async (text: string, loaded: LookupWords) => {
  const value = detailsBinIn(text);
  if (!value) return undefined;
  return element('section', { class: 'answer' }, await decodedDetails(value, undefined, loaded));
};

const because = async ({ voice, codes, evidence }: Answer, loaded: LookupWords) => {
  const { words } = loaded;
  const [claimed] = codes;
  if (voice !== 'probably' || !claimed) return undefined;
  return element(
    'p',
    { class: 'because' },
    element('b', {}, words['answer.probably']),
    evidence ? ` ${words['answer.because']} ` : '',
    evidence && element('a', { href: addressOfUnit(evidence) }, ...rich(await titleOf(evidence, loaded))),
    evidence ? ' → ' : '',
    evidence && element('code', {}, claimed),
  );
};

/** So much of a reader's own message is quoted; the rest is in the address. */
const LONGEST_QUOTE = 600;

/** The page of a code shows only the message that its link carries; the look-up page has it in the box. */
const quoted = (text: string, { words }: LookupWords) =>
  element(
    'div',
    { 'data-quoted': '' },
    element('h2', {}, words['answer.quoted']),
    element('pre', { class: 'sample' }, element('samp', {}, text.slice(0, LONGEST_QUOTE))),
  );

/** Few texts need these modules. A card does without one that cannot be fetched: the code is known all the same. */
const ifFetched = <Module>(module: Promise<Module>): Promise<Module | undefined> =>
  module.catch(() => undefined);

const httpDirections = async (answer: Answer, text: string, loaded: LookupWords) =>
  answer.kind === 'http'
    ? (await ifFetched(import('./http-directions.ts')))?.httpDirections(text, loaded)
    : undefined;

const serviceConfig = async (answer: Answer, text: string) =>
  answer.kind === 'service-config'
    ? (await ifFetched(import('./config-verdict.ts')))?.configVerdict(text)
    : undefined;

const circumstancesTold = async (answer: Answer, text: string, loaded: LookupWords) =>
  mayTellCircumstances(text, answer)
    ? (await ifFetched(import('./circumstances.ts')))?.circumstancesIn(text, answer, loaded)
    : undefined;

/** Where a card is shown. */
interface Place {
  /** The code whose page it is: its head already gives the verdict on that code, and nothing else there quotes the text. */
  readonly pageOf?: CodeName | undefined;
  /** It is there at once, and soon gives way to the whole answer, for which what takes further requests is left. */
  readonly isFirst?: boolean;
}

/**
 * Builds the panel that holds the claimed code, what the text says, what to do, and why; without a claim what kind of
 * text it is.
 */
export const answerCard = async (
  answer: Answer,
  text: string,
  loaded: LookupWords,
  { pageOf, isFirst }: Place = {},
): Promise<HTMLElement | undefined> => {
  const [claimed] = answer.codes;
  const directions = await httpDirections(answer, text, loaded);
  const [message, circumstances] = await Promise.all([
    fetchMessage(answer),
    isFirst ? undefined : circumstancesTold(answer, text, loaded),
  ]);
  const explained = message && knownMessage(message, loaded);
  if (!claimed) {
    const decoded = await detailsAlone(text, loaded);
    if (decoded) return decoded;
    const { withoutCode } = await import('./without-code.ts');
    return withoutCode(answer, loaded, [
      directions ?? (await serviceConfig(answer, text)) ?? explained,
      circumstances,
    ]);
  }
  const own = ownRetry(message, loaded);
  const rests = evidenceFor(answer);
  return element(
    'section',
    {
      class: 'answer',
      'data-answer': '',
      'data-code': claimed,
      'data-actor': message?.retry?.actor ?? loaded.codes[claimed].actor,
      'data-voice': answer.voice,
      'data-evidence': rests && addressOfUnit(rests),
    },
    await because(answer, loaded),
    ...(pageOf === claimed
      ? own
      : [verdict(claimed, loaded, own.length > 0 ? own : codesRetry(claimed, loaded))]),
    directions,
    pageOf && quoted(text, loaded),
    tellingLines(answer, text, loaded),
    rivals(answer, loaded),
    explained,
    circumstances,
    await parts(answer, loaded),
    otherwise(answer, loaded),
    actions(answer, text, loaded),
  );
};
