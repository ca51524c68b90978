import type { CodeName } from '../../data/names.ts';
import type { DetailWords, LookupWords } from '../../model/lookup-words.ts';
import { element } from '../dom.ts';
import { fetchJson, once, pageLocale } from '../site.ts';

const detailWords = once(() => fetchJson<DetailWords>(`lookup/details-${pageLocale}.json`));

/**
 * Decodes a value of `grpc-status-details-bin` and draws what is in it, or says that the decoder cannot be had.
 * Few texts carry details, so the decoder and its words are loaded only here.
 */
export const decodedDetails = async (
  value: string,
  grpcStatusCode: CodeName | undefined,
  { words }: LookupWords,
): Promise<HTMLElement> => {
  const arrived = await Promise.all([import('./details-tree.ts'), detailWords()]).catch(() => undefined);
  if (!arrived)
    return element(
      'div',
      {},
      element('h4', {}, words['answer.details']),
      element('p', {}, words['answer.undecoded']),
    );
  const [{ detailsTree }, ownWords] = arrived;
  return detailsTree(value, grpcStatusCode, { ...words, ...ownWords });
};
