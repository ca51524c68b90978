import type { LogReport, Named } from '../../log/report.ts';
import { fill } from '../../i18n/fill.ts';
import { leftOutOf, summaryOf, writtenCount, writtenPlace } from '../../log/summary.ts';
import type { LogWords } from '../../data/log-words.ts';
import { addressOf } from '../../routes/paths.ts';
import { root } from '../../routes/root.ts';
import { element, rich } from '../dom.ts';
import { pageLocale } from '../site.ts';
import { drawBars } from './chart.ts';
import type { GroupList } from './groups.ts';
import { place } from './place.ts';

const MOST_NAMES = 15;

const codeRow = (count: LogReport['codes'][number], report: LogReport, words: LogWords): HTMLElement =>
  element(
    'tr',
    { 'data-log-code': count.code, 'data-count': String(count.count) },
    element(
      'th',
      { scope: 'row' },
      element(
        'a',
        { href: root + addressOf({ page: 'code', name: count.code }, pageLocale) },
        element('code', {}, count.code),
      ),
    ),
    element('td', {}, writtenCount(count.count)),
    element('td', {}, writtenPlace(count.first, report, words)),
    element('td', {}, writtenPlace(count.last, report, words)),
  );

const okRow = ({ ok }: LogReport): HTMLElement =>
  element(
    'tr',
    { 'data-log-code': 'OK', 'data-count': String(ok) },
    element('th', { scope: 'row' }, element('code', {}, 'OK')),
    element('td', {}, writtenCount(ok)),
    element('td', {}),
    element('td', {}),
  );

const nameList = (title: string, names: readonly Named[], words: LogWords): HTMLElement | undefined => {
  if (names.length === 0) return undefined;
  const rest = names.length - MOST_NAMES;
  return element(
    'div',
    {},
    element('h3', {}, title),
    element(
      'ul',
      {},
      ...names
        .slice(0, MOST_NAMES)
        .map(([name, count]) => element('li', {}, element('code', {}, name), ` ${writtenCount(count)}`)),
      rest > 0 && element('li', { class: 'quiet' }, fill(words.others, { count: writtenCount(rest) })),
    ),
  );
};

/** Shows what a report says, whole or as far as the log was read. */
export const show = (page: HTMLElement, report: LogReport, groups: GroupList, words: LogWords): void => {
  place(page, 'result').hidden = report.failures + report.ok === 0;
  place(page, 'summary').replaceChildren(
    ...summaryOf(report, words).map((sentence) => element('p', {}, ...rich(sentence))),
    element(
      'p',
      { class: 'quiet' },
      [fill(words.lines, { lines: writtenCount(report.lines) }), ...leftOutOf(report, words)].join(
        pageLocale === 'zh' ? '' : ' ',
      ),
    ),
  );
  place(page, 'codes').replaceChildren(
    ...report.codes.map((count) => codeRow(count, report, words)),
    ...(report.ok > 0 ? [okRow(report)] : []),
  );
  place(page, 'when').hidden = report.failures === 0;
  place(page, 'groups-place').hidden = report.groups.length === 0;
  const chart = place(page, 'chart');
  const isOpen = chart.querySelector('details')?.open === true;
  chart.replaceChildren(...drawBars(report, words));
  // While the log is read the table is drawn again and again; it stays as the reader left it.
  if (isOpen) chart.querySelector('details')?.setAttribute('open', '');
  groups.show(report);
  const lists = [
    nameList(words.method, report.methods, words),
    nameList(words.peers, report.peers, words),
    nameList(words.libraries, report.libraries, words),
  ].filter((list) => list !== undefined);
  place(page, 'where').hidden = lists.length === 0;
  place(page, 'names').replaceChildren(...lists);
};
