import type { Group, LogReport, Occurrence } from '../../log/report.ts';
import { fill } from '../../i18n/fill.ts';
import { saidBy, writtenCount, writtenPlace } from '../../log/summary.ts';
import type { LogWords } from '../../model/log-words.ts';
import { element } from '../dom.ts';
import { place } from './place.ts';

/** So many groups are shown at once. */
const AT_ONCE = 100;

const occurrence = (sentence: string, { line, text }: Occurrence): HTMLElement[] => [
  element('h3', {}, fill(sentence, { line: writtenCount(line) })),
  element('pre', { class: 'sample', tabindex: '0' }, element('code', {}, text)),
];

/** The panel of a single text, for the first event of a group. Fetched when the reader opens the group. */
const explain = async ({ first }: Group): Promise<HTMLElement | undefined> => {
  const [{ answerFully, words }, { answerCard }] = await Promise.all([
    import('../engine.ts'),
    import('../answer/card.ts'),
  ]);
  const [answer, loaded] = await Promise.all([answerFully(first.text), words()]);
  return answerCard(answer, first.text, loaded);
};

const open = async (details: HTMLElement, group: Group, words: LogWords): Promise<void> => {
  details.append(
    ...occurrence(words.example, group.first),
    ...(group.count > 1 ? occurrence(words.latest, group.last) : []),
  );
  // Without the look-up the lines themselves are still there.
  const card = await explain(group).catch(() => undefined);
  if (card) details.append(card);
};

const groupItem = (group: Group, report: LogReport, words: LogWords): HTMLElement => {
  const details = element(
    'details',
    {},
    element(
      'summary',
      {},
      element('b', {}, writtenCount(group.count)),
      ' ',
      element('code', {}, group.code),
      ' ',
      element('span', { class: 'said' }, saidBy(group, words)),
      element(
        'small',
        { class: 'quiet' },
        ` ${writtenPlace(group.first, report, words)} – ${writtenPlace(group.last, report, words)}`,
      ),
    ),
  );
  details.addEventListener('toggle', () => void open(details, group, words), { once: true });
  return element(
    'li',
    {
      'data-log-group': '',
      'data-code': group.code,
      'data-count': String(group.count),
      'data-message': group.message,
      'data-first-line': String(group.first.line),
    },
    details,
  );
};

/** Shows the groups of a report, the largest first; the button shows more of them. */
export const showGroups = (page: HTMLElement, report: LogReport, words: LogWords): void => {
  const list = place(page, 'groups');
  const more = place(page, 'more');
  let shown = 0;
  const add = () => {
    const next = report.groups.slice(shown, shown + AT_ONCE);
    list.append(...next.map((group) => groupItem(group, report, words)));
    shown += next.length;
    more.hidden = shown >= report.groups.length;
  };
  list.replaceChildren();
  more.onclick = add;
  add();
};
