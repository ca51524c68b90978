import type { Group, LogReport, Occurrence } from '../../log/report.ts';
import { fill } from '../../i18n/fill.ts';
import { saidBy, writtenCount, writtenPlace } from '../../log/summary.ts';
import type { LogWords } from '../../data/log-words.ts';
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
  const { first, typical, last } = group;
  details.append(
    ...occurrence(words.example, first),
    ...(typical.line !== first.line && typical.line !== last.line ? occurrence(words.typical, typical) : []),
    ...(group.count > 1 ? occurrence(words.latest, last) : []),
  );
  // Without the look-up the lines themselves are still there.
  const card = await explain(group).catch(() => undefined);
  if (card) details.append(card);
};

/** A group in the list, which grows while the log is read. */
interface Item {
  readonly node: HTMLElement;
  readonly update: (group: Group, report: LogReport) => void;
}

const itemFor = (words: LogWords): Item => {
  const count = element('b', {});
  const code = element('code', {});
  const said = element('span', { class: 'said' });
  const span = element('small', { class: 'quiet' });
  const details = element('details', {}, element('summary', {}, count, ' ', code, ' ', said, span));
  const node = element('li', { 'data-log-group': '' }, details);
  let shown: Group | undefined;
  details.addEventListener('toggle', () => shown && void open(details, shown, words), { once: true });
  return {
    node,
    update: (group, report) => {
      if (shown?.count === group.count) return;
      shown = group;
      count.textContent = writtenCount(group.count);
      code.textContent = group.code;
      said.textContent = saidBy(group, words);
      span.textContent = ` ${writtenPlace(group.first, report, words)} – ${writtenPlace(group.last, report, words)}`;
      Object.assign(node.dataset, {
        code: group.code,
        count: String(group.count),
        firstLine: String(group.first.line),
        ...(group.message !== undefined && { message: group.message }),
      });
    },
  };
};

/** Shows the groups of reports about one log. */
export interface GroupList {
  /** Shows the groups, the largest first; a group that was shown before stays as the reader left it. */
  readonly show: (report: LogReport) => void;
}

/** Returns an empty list for the groups of one log; the button shows more of them. */
export const groupList = (page: HTMLElement, words: LogWords): GroupList => {
  const list = place(page, 'groups');
  const more = place(page, 'more');
  const items = new Map<number, Item>();
  let most = AT_ONCE;

  const show = (report: LogReport) => {
    const nodes = report.groups.slice(0, most).map((group) => {
      // Each event belongs to one group, so its line names the group.
      const item = items.get(group.first.line) ?? itemFor(words);
      items.set(group.first.line, item);
      item.update(group, report);
      return item.node;
    });
    if (nodes.length !== list.childElementCount || nodes.some((node, nth) => node !== list.children[nth]))
      list.replaceChildren(...nodes);
    more.hidden = nodes.length >= report.groups.length;
    more.onclick = () => {
      most += AT_ONCE;
      show(report);
    };
  };
  list.replaceChildren();
  return { show };
};
