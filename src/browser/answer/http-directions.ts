import { addressOf } from '../../routes/paths.ts';
import { root } from '../../routes/root.ts';
import type { CodeName } from '../../data/names.ts';
import type { LookupWords } from '../../model/lookup-words.ts';
import { bothDirections, httpStatusIn } from '../../search/http.ts';
import { element } from '../dom.ts';
import { pageLocale } from '../site.ts';

/** Returns both directions of the HTTP status that the text asks about, each named; nothing for other texts. */
export const httpDirections = (text: string, { codes, words }: LookupWords): HTMLElement | undefined => {
  const status = httpStatusIn(text);
  // A final status only: clients skip blocks of headers with 1xx.
  if (status === undefined || status < 200) return undefined;
  const { sent, received } = bothDirections(status);
  const link = (name: CodeName) => element('a', { href: codes[name].href }, element('code', {}, name));
  const row = (label: string, names: readonly CodeName[]) => [
    element('dt', { class: 'label' }, label),
    element(
      'dd',
      {},
      ...(names.length > 0
        ? names.flatMap((name, nth) => (nth > 0 ? [', ', link(name)] : [link(name)]))
        : [words['answer.http.none']]),
    ),
  ];
  return element(
    'div',
    { 'data-http': String(status) },
    element('h3', {}, `HTTP ${String(status)} → gRPC`),
    element(
      'dl',
      { class: 'pairs' },
      ...row(words['answer.http.received'], [received]),
      ...row(words['answer.http.sent'], sent),
    ),
    element(
      'p',
      { class: 'quiet' },
      element('a', { href: root + addressOf({ page: 'mappings' }, pageLocale) }, words['answer.http.all']),
    ),
  );
};
