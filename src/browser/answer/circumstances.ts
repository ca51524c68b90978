import type { CircumstanceFile } from '../../api/schemas/circumstance.ts';
import type { Localized } from '../../i18n/locales.ts';
import type { LookupWords } from '../../model/lookup-words.ts';
import { fileAddressOf } from '../../routes/files.ts';
import { addressOf } from '../../routes/paths.ts';
import { root } from '../../routes/root.ts';
import type { Answer } from '../../search/answer.ts';
import { causesFor, circumstancesOf } from '../../search/circumstances.ts';
import { unpackedCircumstances, type PackedCircumstance } from '../../search/packed-circumstances.ts';
import { element, rich } from '../dom.ts';
import { fetchJson, once, pageLocale } from '../site.ts';

const allSigns = once(async () =>
  unpackedCircumstances(await fetchJson<readonly PackedCircumstance[]>('lookup/circumstances.json')),
);

const said = (text: Localized) => rich(text[pageLocale]);

const shown = ({ id, title, causes }: CircumstanceFile, answer: Answer, { words }: LookupWords) =>
  element(
    'div',
    { 'data-circumstance': id },
    element(
      'h4',
      {},
      element(
        'a',
        { href: `${root}${addressOf({ page: 'circumstances' }, pageLocale)}#${id}` },
        ...said(title),
      ),
    ),
    element(
      'ul',
      {},
      ...causesFor(causes, answer).map(({ cause, check, fix }) =>
        element(
          'li',
          {},
          ...said(cause),
          element('br'),
          element('b', {}, words['answer.check']),
          ' ',
          ...said(check),
          element('br'),
          element('b', {}, words['answer.fix']),
          ' ',
          ...said(fix),
        ),
      ),
    ),
  );

/** Returns what the circumstances that a text names tell about its cause; nothing where it names none or they cannot be fetched. */
export const circumstancesIn = async (
  text: string,
  answer: Answer,
  loaded: LookupWords,
): Promise<HTMLElement | undefined> => {
  try {
    const ids = circumstancesOf(text, answer, await allSigns());
    const files = await Promise.all(
      ids.map((id) => fetchJson<CircumstanceFile>(fileAddressOf({ file: 'circumstance', id }))),
    );
    if (files.length === 0) return undefined;
    return element(
      'div',
      { 'data-circumstances': '' },
      element('h3', {}, loaded.words['answer.circumstances']),
      ...files.map((file) => shown(file, answer, loaded)),
    );
  } catch {
    // The code and its message are shown without them, so a failed fetch costs only this part.
    return undefined;
  }
};
