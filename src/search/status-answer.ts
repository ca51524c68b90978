import type { Answer } from './answer.ts';
import { isCurl } from './curl.ts';
import { exact } from './exact.ts';
import { kindOfWords } from './kinds.ts';
import { byLikelihood, messagesIn, type Catalogue } from './messages.ts';
import { isMetrics } from './metrics.ts';
import { codesOf, MOST_NAMING, namedCodes } from './named.ts';
import { pagesFor } from './pages.ts';
import type { Places } from './places.ts';
import { OF_GRPC } from './of-grpc.ts';
import type { Pasted } from './pasted.ts';
import { isServiceConfig } from './service-config.ts';
import { printedSystem } from './printed-system.ts';
import type { ParsedStatus } from './status.ts';
import { topicUnits } from './topics.ts';

/** Forms of which nothing but the name was printed. */
const BARE: ReadonlySet<string> = new Set(['bare-name', 'qualified']);

/** Tells whether nothing but the name of a code was printed; `names`: how many codes the text names. */
export const isBare = ({ format, description }: ParsedStatus, names: number): boolean =>
  BARE.has(format) || (names > 1 && format === 'code-field' && !description);

/** Tells whether a text of programs contains names and numbers of codes although no call failed. */
export const isForeign = (text: string): boolean => isServiceConfig(text) || isCurl(text);

/** Marks that surroundings leave around a description: a sentence ends, a quotation or a list closes. */
const SURROUNDING = /^[\s"'“「]{1,9}|[\s"'”」。，、,;)\]}]{1,9}$/g;

/** Returns ids of the messages of which a description consists, where what surrounds it in the text hides them. */
const messagesOf = (
  { code, description, library }: ParsedStatus,
  catalogue: Catalogue,
): readonly string[] => {
  const bare = description?.replace(SURROUNDING, '');
  // Some messages are only told by the name before them.
  return bare ? byLikelihood(messagesIn(`${bare}\n${code ?? ''}: ${bare}`, catalogue), code, library) : [];
};

/**
 * Returns the answer to a text that prints a status. The status tells the code, its message and what it names tell the
 * pages: that takes no word of any phrase, so a browser fetches none of them for it.
 */
export const statusAnswer = (
  text: string,
  found: Pasted | undefined,
  units: Places,
  catalogue: Catalogue,
): Answer | undefined => {
  if (!found?.status || exact(text) || isMetrics(text)) return undefined;
  const named = codesOf(namedCodes(text.slice(0, MOST_NAMING)));
  // In a sentence a bare name is one of the names that are weighed against each other.
  if (
    isBare(found.status, named.length) &&
    (isForeign(text) || (named.length > 0 && kindOfWords(text, 0) !== 'log'))
  )
    return undefined;
  const below = new Set(catalogue.messages.filter(({ isUnderlying }) => isUnderlying).map(({ id }) => id));
  const messages = found.messages.some((id) => !below.has(id))
    ? found.messages
    : [...messagesOf(found.status, catalogue), ...found.messages];
  return {
    ...found,
    messages,
    voice: found.codes.length > 0 ? 'is' : 'pages',
    pages: pagesFor(
      {
        kind: found.kind,
        codes: found.codes,
        named,
        compared: named,
        messages,
        near: [],
        likely: [],
        signed: [],
        topics: topicUnits(text),
        systems: printedSystem(text),
        subjects: [],
        titled: [],
        isOfGrpc: OF_GRPC.test(text),
      },
      units,
    ),
  };
};
